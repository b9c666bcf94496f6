// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/CompositionRoot.h"

#include "app/desktop/DemoAccounts.h"
#include "app/desktop/Places.h"
#include "application/access/Accounts.h"
#include "application/backup/ReadBackupRules.h"
#include "domain/backup/ClockSense.h"
#include "host/CrashReport.h"
#include "presentation/access/FirstRunModel.h"
#include "presentation/backup/RestoreModel.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"
#include "theme/ApplyTheme.h"
#include "views/access/CrashPage.h"
#include "views/access/FirstRunPage.h"
#include "views/access/StartPage.h"
#include "views/backup/RestorePage.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "widgets/Dialogs.h"

#include <QSysInfo>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr QSize kWindowSize(1366, 768);
    constexpr int kLongestWaitMs = 1500; ///< a session that ends does not wait for ever either

}

CompositionRoot::CompositionRoot(const Options& options, Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_surroundings(std::move(surroundings))
    , m_core(m_surroundings.clock)
{
    qApp->installEventFilter(&m_plainDrops);
}

CompositionRoot::~CompositionRoot() = default;

void CompositionRoot::start()
{
    if (m_options.tourFolder.isEmpty())
        m_settingsTrouble = m_preferences.trouble();
    applyLook();
    if (!showCrash())
        openPracticeNow();
}

/// True when the program ended by a fault last time: the practice is opened once that was read.
bool CompositionRoot::showCrash()
{
    const auto report = host::crashReport(m_surroundings.crashFolder);
    if (!report)
        return false;
    const auto at = domain::Instant { report->at.toMSecsSinceEpoch() };
    auto* page = new ui::CrashPage(
        u"%1, %2"_s.arg(presentation::dateText(domain::civilDate(at)), presentation::timeText(at)),
        report->text);
    showStart(page);
    page->focusFirst();
    connect(page, &ui::CrashPage::goOnRequested, this, [this] {
        host::removeCrashReport(m_surroundings.crashFolder);
        showStart(new ui::StartPage);
        openPracticeNow();
    });
    return true;
}

void CompositionRoot::openPracticeNow()
{
    const auto url = urlOf(m_options);
    if (!url) {
        onFailed(url.error());
        return;
    }
    m_url = *url;
    m_options = namingPractice(m_options, *url);
    if (m_options.restore) {
        showRestore();
        return;
    }
    m_core.longWork().setUrl(*url);
    spdlog::info("Opening the practice...");
    const auto progress = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { onProgress(percent); });
    };
    presentation::runAsync(
        m_core.worker(), this,
        [url = *url, options = m_options, &core = m_core, progress] {
            return openPractice(url, options, core.clock(), core.changes(), progress);
        },
        [this](domain::Result<Opened> opened) { onOpened(std::move(opened)); });
}

void CompositionRoot::onProgress(int percent)
{
    if (m_window)
        return;
    if (!m_startPage) {
        showStart(new ui::StartPage);
    }
    m_startPage->showMakingDemo(percent);
}

void CompositionRoot::onOpened(domain::Result<Opened> opened)
{
    if (!opened) {
        onFailed(opened.error(), true);
        return;
    }
    m_databaseWords = opened->databaseWords;
    m_core.adopt(std::move(opened->practice));
    if (!acceptsClock(opened->newest)) {
        onFailed(presentation::wrongClock(m_core.clock().now()));
        return;
    }
    if (opened->name)
        showWindow(*opened->name);
    else
        showWizard();
}

void CompositionRoot::onFailed(const domain::Error& error, bool canRestore)
{
    spdlog::error("The practice could not be opened: {}", error.detail.toStdString());
    if (m_options.tourFolder.isEmpty()) {
        auto* page = new ui::StartPage;
        showStart(page);
        page->showFailure(error, canRestore);
        connect(page, &ui::StartPage::restoreRequested, this, &CompositionRoot::showRestore);
        connect(
            page, &ui::StartPage::quitRequested, this, [] { QCoreApplication::exit(kCannotOpen); });
    }
    Q_EMIT failed(error);
}

void CompositionRoot::showStart(QWidget* page)
{
    if (!m_startWindow) {
        m_startWindow = std::make_unique<QMainWindow>();
        m_startWindow->setWindowTitle(tr("Rooftree"));
        m_startWindow->resize(kWindowSize);
    }
    m_startPage = qobject_cast<ui::StartPage*>(page);
    m_startWindow->setCentralWidget(page);
    m_startWindow->show();
}

/// Nobody but the restore has the practice open here, and it only for moments.
void CompositionRoot::showRestore()
{
    m_options.restore = true;
    m_restoreDesk = std::make_unique<RestoreDesk>(
        composition::Restoring::Options { *m_url, QSysInfo::machineHostName() }, m_core.clock());
    auto* model = new presentation::RestoreModel(*m_restoreDesk, wordsFor(*m_url));
    auto* page = new ui::RestorePage(*model, m_surroundings.dialogs);
    model->setParent(page);
    showStart(page);
    page->focusFirst();
    connect(page, &ui::RestorePage::openRequested, this, &CompositionRoot::leaveRestore);
}

void CompositionRoot::leaveRestore()
{
    m_options.restore = false;
    showStart(new ui::StartPage);
    m_restoreDesk.reset();
    start();
}

void CompositionRoot::askForRestore()
{
    if (!m_surroundings.dialogs.confirm({ tr("Restore a backup?"),
            tr("Rooftree starts again with the page for it. What you typed here is not kept."),
            tr("Go there") }))
        return;
    if (const auto started = restoreAnew(); !started)
        onFailed(started.error());
}

domain::Result<void> CompositionRoot::restoreAnew()
{
    if (m_surroundings.startAnew && m_surroundings.startAnew(m_options.restoreArguments()))
        return {};
    return domain::fail(domain::ErrorKind::Storage, u"practice"_s, u"restore.not-started"_s);
}

void CompositionRoot::showWizard()
{
    const auto url = urlOf(m_options);
    auto* model = new presentation::FirstRunModel(m_core.services(), m_core.worker(),
        m_core.services().gate.asSystem<domain::Action::SetUpPractice>(QSysInfo::machineHostName()),
        url ? diskOf(*url) : app::DiskEncryption::Unknown);
    auto* page = new ui::FirstRunPage(*model);
    model->setParent(page);
    showStart(page);
    page->focusFirst();
    connect(page, &ui::FirstRunPage::restoreRequested, this, &CompositionRoot::askForRestore);
    connect(model, &presentation::FirstRunModel::done, this, &CompositionRoot::onSetUp);
}

void CompositionRoot::onSetUp()
{
    presentation::runAsync(
        m_core.worker(), this, [&staff = m_core.services().staff] { return staff.practice(); },
        [this](const domain::Result<std::optional<domain::Practice>>& practice) {
            if (practice && *practice)
                showWindow(**practice);
            else if (!practice)
                onFailed(practice.error());
        });
}

void CompositionRoot::showWindow(const domain::Practice& practice)
{
    DeskFacts facts { practice.name, practice.isDemo, QSysInfo::machineHostName(), m_databaseWords,
        practice.isDemo ? demoAccounts() : std::vector<presentation::DemoAccount>(),
        [this] { return restoreAnew(); }, &m_bell, m_surroundings.printer };
    m_models = std::make_unique<DeskModels>(m_core, std::move(facts));
    auto& speech = m_surroundings.speech ? *m_surroundings.speech : m_silence;
    m_kiosk = std::make_unique<KioskScreen>(m_models->desk,
        KioskScreen::Machine { speech, m_surroundings.elapsed, m_surroundings.printer });
    connect(m_kiosk.get(), &KioskScreen::returned, this, [this] { m_window->activateWindow(); });
    connect(m_kiosk.get(), &KioskScreen::refused, this,
        [this](const domain::Error& error) { m_window->frame()->tell(error); });
    watchTheDesk();
    m_housekeeping = std::make_unique<Housekeeping>(m_core);
    watchClock();
    m_models->backupSchedule.check();
    if (m_options.tourFolder.isEmpty())
        m_models->doctorWatch.start();
    makeWindow();
    m_startWindow.reset();
    m_startPage = nullptr;
    spdlog::info("The window is ready.");
    Q_EMIT ready();
}

/// Before anybody can sign in, because that is a save too.
bool CompositionRoot::acceptsClock(const std::optional<domain::Instant>& newest)
{
    const auto rules = app::readBackupRules();
    const auto now = m_core.clock().now();
    if (!rules || !domain::isClockWrong(now, newest, *rules))
        return true;
    m_wrongClock = presentation::wrongClock(now);
    const auto said = presentation::dateText(domain::civilDate(now));
    return m_surroundings.dialogs.confirm({ tr("This computer's clock looks wrong"),
        newest ? tr("It says %1, and the newest entry of the practice is of %2. What is saved now "
                    "bears the wrong date. Please put date and time right first.")
                     .arg(said, presentation::dateText(domain::civilDate(*newest)))
               : tr("It says %1. What is saved now bears the wrong date. Please put date and time "
                    "right first.")
                     .arg(said),
        tr("Go on with this date"), true });
}

void CompositionRoot::watchClock()
{
    const auto rules = app::readBackupRules();
    if (!rules)
        return;
    m_clockWatch
        = std::make_unique<presentation::ClockWatch>(m_models->desk, *rules, m_models->station,
            [&steady = m_core.services().accounts.steady] { return steady.now().ms; });
    connect(m_clockWatch.get(), &presentation::ClockWatch::jumped, this,
        [this](qint64 ms) { m_window->frame()->tell(presentation::clockError(ms)); });
    if (m_wrongClock)
        m_clockWatch->note();
    connect(&m_logWatch, &LogWatch::notKept, this,
        [this](const domain::Error& error) { m_window->frame()->tell(error); });
}

void CompositionRoot::watchTheDesk()
{
    const auto& accounts = m_core.services().accounts;
    m_idleLock = std::make_unique<presentation::IdleLock>(
        m_core.session(), *qApp, accounts.steady, accounts.rules);
    connect(&m_models->guard, &presentation::SessionGuard::idleMinutesRead, m_idleLock.get(),
        &presentation::IdleLock::setIdleMinutes);
    if (m_surroundings.events)
        m_idleLock->listenTo(*m_surroundings.events);
}

void CompositionRoot::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(shellParts(*m_models, m_surroundings.dialogs));
    connect(m_window.get(), &ui::MainWindow::kioskRequested, this, &CompositionRoot::openKiosk);
    connect(m_window.get(), &ui::MainWindow::themeRequested, this, [this](ui::ThemeMode mode) {
        m_preferences.setThemeMode(mode);
        applyLook();
    });
    // Later, because the wish comes from a menu of the window that goes.
    connect(m_window.get(), &ui::MainWindow::scaleRequested, this, &CompositionRoot::setScale,
        Qt::QueuedConnection);
    tellOfStart();
    m_window->resize(kWindowSize);
    m_window->show();
}

/// What the start found stands above the first place that somebody comes to.
void CompositionRoot::tellOfStart()
{
    const auto settings = std::exchange(m_settingsTrouble, {});
    if (m_wrongClock)
        m_window->frame()->tell(*m_wrongClock);
    else if (settings)
        m_window->frame()->tell(*settings);
}

void CompositionRoot::setScale(double scale)
{
    m_preferences.setTextScale(scale);
    applyLook();
    rebuildWindow();
}

void CompositionRoot::rebuildWindow()
{
    const auto before = std::move(m_window);
    makeWindow();
    m_window->setGeometry(before->geometry());
}

void CompositionRoot::openKiosk(qint64 kioskSession, qint64)
{
    // Whose session it is the hand-over reads from the day's list itself.
    m_kiosk->handOver(domain::KioskSessionId(kioskSession));
}

void CompositionRoot::keepDrafts()
{
    m_core.session().lock();
    m_core.worker().waitForDone(kLongestWaitMs);
}

void CompositionRoot::end()
{
    spdlog::info("Ending, because the operating system wants it.");
    if (m_core.session().isSignedIn())
        m_core.session().signOut();
    QCoreApplication::exit();
}

void CompositionRoot::applyLook()
{
    const auto mode = m_preferences.themeMode();
    ui::applyTheme(*qApp, mode ? *mode : ui::desktopThemeMode(), m_preferences.textScale());
}

}
