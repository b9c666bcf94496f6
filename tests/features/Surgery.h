// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskFixture.h"
#include "app/desktop/KioskScreen.h"
#include "presentation/fakes/FakePrinter.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/MainWindow.h"

#include <QTemporaryDir>

namespace rooftree::testing {

/// A practice as its people see it: the staff window and the waiting-room window over one database,
/// worked by keys and mouse alone. Stories are told with it.
class Surgery {
public:
    explicit Surgery(storage::Engine engine);

    DeskFixture desk;
    FakeDialogs dialogs;
    FakePrinter printer; ///< of the desk, with a name of its own
    QTemporaryDir folder; ///< where this machine saves files

    /// Brings in the records of a folder of FHIR bundles, as the manager.
    void importRecords(const QString& folderOfBundles);

    /// By name and password on the sign-in page.
    void signIn(const QString& userName);
    /// By the menu of the user.
    void signOut();

    /// A place by its button on the rail.
    void enter(const QString& place);
    /// A button of the staff window.
    void click(const QString& button);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& words);
    /// Tab, until the named widget or something in it has the keyboard.
    void tabTo(const QString& name);
    /// Everything that can be read in the staff window.
    [[nodiscard]] QString words() const;

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    /// In the waiting room.
    [[nodiscard]] QWidget& kiosk();
    void tap(const QString& button);
    void tapLetters(const QString& word);
    void tapNumber(int number);

    [[nodiscard]] bool hasKiosk() const { return m_kiosk->window() != nullptr; }

    /// The window is gone, and a new one is started: whoever was signed in is not any more, and
    /// what the database has is all there is.
    void startAgain();

    /// The waiting passes.
    void minutesPass(int minutes);

private:
    ThemeScope m_look;
    qint64 m_monotonic = 0;
    app::SilentSpeech m_silence;
    std::unique_ptr<desktop::KioskScreen> m_kiosk;
    std::unique_ptr<ui::MainWindow> m_window;
};

}
