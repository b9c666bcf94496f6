// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/MainWindow.h"

#include "presentation/common/Desk.h"
#include "views/ActKeys.h"
#include "views/access/AccountPage.h"
#include "views/access/LockPage.h"
#include "views/access/SignInPage.h"
#include "views/shell/DemoStrip.h"
#include "views/shell/Frame.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/LockCurtain.h"
#include "views/shell/PaletteBox.h"
#include "views/shell/PlaceStack.h"
#include "views/shell/TopBar.h"
#include "views/shell/UserMenu.h"
#include "widgets/Button.h"

#include <QCloseEvent>
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
    m_lock = new LockPage(parts.signIn, parts.quickUnlock);
    m_frame = new Frame(parts);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_lock);
    m_pages->addWidget(m_frame);
    m_account = new AccountPage(parts.account, parts.quickUnlock);
    m_pages->addWidget(m_account);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (parts.desk.isDemo)
        column->addWidget(new DemoStrip);
    column->addWidget(m_pages, 1);
    setCentralWidget(whole);
    m_help = new HelpWindow(parts.help, this);
    new LockCurtain(parts.desk.session, this);
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
    connect(m_frame->places(), &PlaceStack::coverRequested, this, &MainWindow::showCover);
    connect(m_frame->places(), &PlaceStack::kioskRequested, this, &MainWindow::kioskRequested);
    const auto* user = m_frame->topBar()->userMenu();
    connect(user, &UserMenu::themeRequested, this, &MainWindow::themeRequested);
    connect(user, &UserMenu::scaleRequested, this, &MainWindow::scaleRequested);
    connect(user, &UserMenu::accountRequested, this, &MainWindow::showAccount);
    connect(m_account, &AccountPage::done, this, &MainWindow::onUnlocked);
    // From every page of the window: nobody in, and it does nothing.
    bindAct(*this, u"lock"_s, [this] { m_desk.session.lock(); });
    bindAct(*this, u"help"_s, [this] { showHelp(); });
    connect(m_frame->topBar()->helpButton(), &Button::clicked, this, &MainWindow::showHelp);
}

void MainWindow::showHelp() { m_help->open(helpPage()); }

void MainWindow::showAccount()
{
    m_focusBeforeLock = nullptr;
    m_pages->setCurrentWidget(m_account);
    m_account->start();
}

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
    dropCover();
    m_frame->end();
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->start();
}

void MainWindow::onRoleChanged()
{
    dropCover();
    m_frame->end();
    m_frame->begin();
}

void MainWindow::onLocked()
{
    // The curtain has closed what hung open, so this is the window's own; and the palette is
    // asked again when it is needed again.
    m_frame->paletteBox()->leave();
    dropCover();
    m_focusBeforeLock = focusWidget();
    m_pages->setCurrentWidget(m_lock);
    m_lock->start();
}

void MainWindow::onUnlocked()
{
    m_pages->setCurrentWidget(m_frame);
    if (m_focusBeforeLock && m_frame->isAncestorOf(m_focusBeforeLock))
        m_focusBeforeLock->setFocus(Qt::OtherFocusReason);
}

// The frame is hidden whole meanwhile, and its keys with it.
void MainWindow::showCover(QWidget* cover)
{
    dropCover();
    m_cover = cover;
    m_focusBeforeLock = focusWidget();
    m_pages->addWidget(cover);
    m_pages->setCurrentWidget(cover);
    cover->setFocus(Qt::OtherFocusReason);
    cover->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Before it is gone: a stack whose page is destroyed would choose the next one itself.
    if (watched == m_cover && event->type() == QEvent::Close)
        onUnlocked();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dropCover()
{
    if (m_cover)
        m_cover->close();
}

}
