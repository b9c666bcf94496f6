// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/LockCurtain.h"

#include "presentation/common/Desk.h"
#include "theme/ApplyTheme.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/MainWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::Session;

    /// What was copied in another program stays. Without a screen the clipboard is this program's.
    void clearOwnClipboard()
    {
        auto* clipboard = QGuiApplication::clipboard();
        if (clipboard->ownsClipboard() || QGuiApplication::platformName() == "offscreen"_L1)
            clipboard->clear();
        if (clipboard->supportsSelection() && clipboard->ownsSelection())
            clipboard->clear(QClipboard::Selection);
    }

    /// The staff window shows who has to come back, and the waiting-room screen is the patient's.
    bool isOutside(const QWidget& window)
    {
        return qobject_cast<const MainWindow*>(&window) || isKiosk(window);
    }

    /// The menu of a field that asks who one is, or the help about signing in.
    bool belongsToThePage(const QWidget& window)
    {
        const auto* owner = window.parentWidget();
        return qobject_cast<const HelpWindow*>(&window)
            || (owner && !owner->isWindow() && owner->isVisible());
    }

    /// A window that is about to show cannot be closed yet; nobody sees it until then.
    void turnAway(QWidget& window)
    {
        window.setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            &window,
            [&window] {
                window.close();
                window.setAttribute(Qt::WA_DontShowOnScreen, false);
            },
            Qt::QueuedConnection);
    }

}

LockCurtain::LockCurtain(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::locked, this, &LockCurtain::draw);
    connect(&session, &Session::signedOut, this, &LockCurtain::draw);
    qApp->installEventFilter(this);
}

bool LockCurtain::isDrawn() const { return !m_session.isSignedIn() || m_session.isLocked(); }

void LockCurtain::draw()
{
    QToolTip::hideText();
    while (auto* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const auto windows = QApplication::topLevelWidgets();
    for (auto* window : windows) {
        if (window->isVisible() && !isOutside(*window))
            window->close();
    }
    clearOwnClipboard();
}

bool LockCurtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show || !isDrawn())
        return false;
    auto* window = qobject_cast<QWidget*>(watched);
    if (window && window->isWindow() && !isOutside(*window) && !belongsToThePage(*window))
        turnAway(*window);
    return false;
}

}
