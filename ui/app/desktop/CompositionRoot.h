// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/BellChime.h"
#include "app/desktop/DeskModels.h"
#include "app/desktop/Housekeeping.h"
#include "app/desktop/KioskScreen.h"
#include "app/desktop/LogWatch.h"
#include "app/desktop/Opening.h"
#include "app/desktop/Preferences.h"
#include "app/desktop/RestoreDesk.h"
#include "app/desktop/Surroundings.h"
#include "presentation/access/IdleLock.h"
#include "presentation/common/ClockWatch.h"
#include "theme/ThemeMode.h"
#include "widgets/PlainDrops.h"

#include <QMainWindow>

namespace rooftree::ui {
class MainWindow;
class StartPage;
}

namespace rooftree::desktop {

/// Builds everything and hands it down by reference: opens the practice, shows the first-run wizard
/// when it is new, then the window.
class CompositionRoot final : public QObject {
    Q_OBJECT

public:
    static constexpr int kCannotOpen = 3; ///< exit status

    CompositionRoot(const Options& options, Surroundings surroundings, QObject* parent = nullptr);
    ~CompositionRoot() override;

    /// Returns at once. Ends in ready() or failed(); with --restore in the page for that, which
    /// starts once more.
    void start();

    /// After ready().
    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }

    [[nodiscard]] DeskModels& models() const { return *m_models; }

    [[nodiscard]] Core& core() { return m_core; }

    [[nodiscard]] KioskScreen& kiosk() const { return *m_kiosk; }

    /// Makes the window afresh, so that every distance follows a new text size. Who is signed in
    /// stays, and so do their drafts.
    void rebuildWindow();

    /// The session of the operating system may end: whatever is typed is on the disk when this
    /// returns, and the desk is locked.
    void keepDrafts();

    /// Somebody outside wants the program to end, and no window is asked: drafts are kept, and
    /// whoever is signed in is signed out.
    void end();

Q_SIGNALS:
    void ready();
    void failed(const rooftree::domain::Error& error);

private:
    void openPracticeNow();
    [[nodiscard]] bool showCrash();
    void onOpened(domain::Result<Opened> opened);
    void onFailed(const domain::Error& error, bool canRestore = false);
    void showRestore();
    void leaveRestore();
    void askForRestore();
    [[nodiscard]] domain::Result<void> restoreAnew();
    void onProgress(int percent);
    void showWizard();
    void onSetUp();
    void makeWindow();
    void watchTheDesk();
    void setScale(double scale);
    void showWindow(const domain::Practice& practice);
    void showStart(QWidget* page);
    [[nodiscard]] bool acceptsClock(const std::optional<domain::Instant>& newest);
    void watchClock();
    void tellOfStart();
    void openKiosk(qint64 kioskSession, qint64 patient);
    void applyLook();

    Options m_options;
    Surroundings m_surroundings;
    ui::PlainDrops m_plainDrops;
    Core m_core;
    Preferences m_preferences;
    std::optional<domain::Error> m_settingsTrouble; ///< to be said in the window
    BellChime m_bell { m_preferences };
    std::optional<storage::DatabaseUrl> m_url; ///< where the practice is
    QString m_databaseWords;
    std::unique_ptr<DeskModels> m_models;
    std::unique_ptr<presentation::IdleLock> m_idleLock;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<presentation::ClockWatch> m_clockWatch;
    LogWatch m_logWatch;
    std::optional<domain::Error> m_wrongClock; ///< and somebody went on all the same
    app::SilentSpeech m_silence;
    std::unique_ptr<KioskScreen> m_kiosk;
    std::unique_ptr<RestoreDesk> m_restoreDesk;
    std::unique_ptr<QMainWindow> m_startWindow;
    ui::StartPage* m_startPage = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

}
