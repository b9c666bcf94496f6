// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/RestoreDesk.h"
#include "composition/BackupStory.h"
#include "presentation/backup/RestoreModel.h"
#include "support/FakeDialogs.h"
#include "views/backup/RestorePage.h"

namespace rooftree::testing {

/// Mill Lane with one team in its backup and one more since, closed, and the page that restores it.
struct RestoreContext {
    RestoreContext()
    {
        story.setKey();
        story.addTeam(QStringLiteral("Nurses"));
        file = story.backup();
        story.addTeam(QStringLiteral("Pharmacists"));
        story.practice.reset();
    }

    /// Shows the page, over the practice as it is now.
    void open()
    {
        page.reset();
        desk = std::make_unique<desktop::RestoreDesk>(story.restoring(), story.clock);
        model = std::make_unique<presentation::RestoreModel>(
            *desk, QStringLiteral("practice.rooftree on this computer"));
        page = std::make_unique<ui::RestorePage>(*model, dialogs);
        showActive(*page);
        page->focusFirst();
    }

    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            DeskFixture::waitFor(desk->worker());
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void type(const QString& field, const QString& words)
    {
        auto* edit = named<QLineEdit>(*page, field);
        edit->clear();
        QTest::keyClicks(edit, words);
    }

    void press(const QString& button)
    {
        auto* found = named<QPushButton>(*page, button);
        REQUIRE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    void choose(const QString& path)
    {
        dialogs.openFiles.push_back(path);
        press(QStringLiteral("chooseBackupButton"));
    }

    /// Opens the backup by its passphrase.
    void look()
    {
        choose(file);
        type(QStringLiteral("backupPassphraseEdit"), story.phrase);
        press(QStringLiteral("lookButton"));
        REQUIRE(model->hasFound());
    }

    void typeFirst(const QString& userName, const QString& word = password())
    {
        type(QStringLiteral("firstUserNameEditor"), userName);
        type(QStringLiteral("firstPasswordEdit"), word);
    }

    void typeSecond(const QString& userName, const QString& word = password())
    {
        type(QStringLiteral("secondUserNameEditor"), userName);
        type(QStringLiteral("secondPasswordEdit"), word);
    }

    void confirm(const QString& name = QStringLiteral("Mill Lane"))
    {
        type(QStringLiteral("practiceNameEditor"), name);
    }

    [[nodiscard]] static QString password() { return QStringLiteral("three plain words of ours"); }

    [[nodiscard]] QString words() const { return visibleText(*page); }

    /// The teams of the practice as it is now.
    [[nodiscard]] QStringList teams()
    {
        story.practice = story.open(storage::OpenMode::Existing);
        auto names = story.teams();
        story.practice.reset();
        return names;
    }

    test::BackupStory story { storage::Engine::Sqlite };
    QString file;
    FakeDialogs dialogs;
    std::unique_ptr<desktop::RestoreDesk> desk;
    std::unique_ptr<presentation::RestoreModel> model;
    std::unique_ptr<ui::RestorePage> page;
};

}
