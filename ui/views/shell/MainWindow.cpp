// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/MainWindow.h"

#include "presentation/common/Desk.h"
#include "theme/ApplyTheme.h"
#include "views/access/LockPage.h"
#include "views/access/SignInPage.h"
#include "views/shell/DemoStrip.h"
#include "views/shell/Frame.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/PlaceStack.h"
#include "views/shell/TopBar.h"
#include "views/shell/UserMenu.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::Session;

MainWindow::MainWindow(const ShellParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(parts.desk)
{
    setWindowTitle(tr("Rooftree – %1").arg(parts.desk.practiceName));
    buildLayout(parts);
    bindSession();
    bindWishes();
    if (m_desk.session.isSignedIn())
        onSignedIn();
    else
        onSignedOut();
    if (m_desk.session.isLocked())
        onLocked();
}

void MainWindow::buildLayout(const ShellParts& parts)
{
    m_signIn = new SignInPage(parts.signIn);
    m_lock = new LockPage(parts.signIn);
    m_frame = new Frame(parts);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_lock);
    m_pages->addWidget(m_frame);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (parts.desk.isDemo)
        column->addWidget(new DemoStrip);
    column->addWidget(m_pages, 1);
    setCentralWidget(whole);
    m_help = new HelpWindow(parts.help, this);
}

void MainWindow::bindSession()
{
    const auto& session = m_desk.session;
    connect(&session, &Session::signedIn, this, &MainWindow::onSignedIn);
    connect(&session, &Session::signedOut, this, &MainWindow::onSignedOut);
    connect(&session, &Session::roleChanged, this, &MainWindow::onRoleChanged);
    connect(&session, &Session::locked, this, &MainWindow::onLocked);
    connect(&session, &Session::unlocked, this, &MainWindow::onUnlocked);
}

void MainWindow::bindWishes()
{
    connect(m_frame->places(), &PlaceStack::kioskRequested, this, &MainWindow::kioskRequested);
    const auto* user = m_frame->topBar()->userMenu();
    connect(user, &UserMenu::themeRequested, this, &MainWindow::themeRequested);
    connect(user, &UserMenu::scaleRequested, this, &MainWindow::scaleRequested);
    const auto* key = new QShortcut(Qt::Key_F1, this);
    connect(key, &QShortcut::activated, this, &MainWindow::showHelp);
    connect(m_frame->topBar()->helpButton(), &Button::clicked, this, &MainWindow::showHelp);
}

void MainWindow::showHelp() { m_help->open(helpPage()); }

QString MainWindow::helpPage() const
{
    if (m_pages->currentWidget() != m_frame)
        return u"sign-in"_s;
    return m_frame->places()->patient() ? u"consultation"_s : m_frame->places()->currentId();
}

void MainWindow::onSignedIn()
{
    m_pages->setCurrentWidget(m_frame);
    m_frame->begin();
}

void MainWindow::onSignedOut()
{
    hideOtherWindows();
    m_frame->end();
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->start();
}

void MainWindow::onRoleChanged()
{
    m_frame->end();
    m_frame->begin();
}

void MainWindow::onLocked()
{
    m_focusBeforeLock = QApplication::focusWidget();
    hideOtherWindows();
    if (QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
    m_pages->setCurrentWidget(m_lock);
    m_lock->start();
}

void MainWindow::onUnlocked()
{
    m_pages->setCurrentWidget(m_frame);
    if (m_focusBeforeLock && m_frame->isAncestorOf(m_focusBeforeLock))
        m_focusBeforeLock->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideOtherWindows()
{
    // The waiting-room screen stays: it is the patient's, and shows nothing of the record.
    const auto windows = QApplication::topLevelWidgets();
    for (auto* other : windows) {
        if (other != this && other->isVisible() && !isKiosk(*other))
            other->close();
    }
}

}
