// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/access/UsersModel.h"
#include "presentation/backup/BackupModel.h"
#include "presentation/doctor/DoctorModel.h"
#include "presentation/people/ListImportModel.h"
#include "presentation/people/RecordImportModel.h"
#include "support/FakeDialogs.h"
#include "views/setup/SetupPlace.h"

namespace rooftree::testing {

/// Set up in a new practice, before its manager.
struct SetupContext {
    SetupContext()
    {
        desk.signIn(desk.manager);
        users = std::make_unique<presentation::UsersModel>(desk.desk());
        auto& longWork = desk.models().longWork;
        listImport = std::make_unique<presentation::ListImportModel>(desk.desk(), longWork);
        recordImport = std::make_unique<presentation::RecordImportModel>(desk.desk(), longWork);
        auto& backupWork = desk.models().backupWork;
        backups = std::make_unique<presentation::BackupModel>(
            desk.desk(), backupWork, desk.models().station, [this] { return startRestore(); });
        doctor = std::make_unique<presentation::DoctorModel>(desk.desk(), backupWork);
        place = std::make_unique<ui::SetupPlace>(ui::SetupPlace::Models { desk.desk(), *users,
            *listImport, *recordImport, *backups, *doctor, desk.models().stations, dialogs });
        showActive(*place);
        place->activate();
        desk.settle();
    }

    void click(const QString& words)
    {
        for (auto* button : place->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                desk.settle();
                return;
            }
        }
        FAIL("no button says " << words.toStdString());
    }

    /// The same by its name, without waiting for what follows.
    void press(const QString& button) { QTest::mouseClick(seen(button), Qt::LeftButton); }

    /// With the keyboard, without waiting.
    void strike(const QString& button)
    {
        auto* found = seen(button);
        found->setFocus(Qt::TabFocusReason);
        QTest::keyClick(found, Qt::Key_Space);
    }

    /// The one of this name that can be seen: each import has its own Cancel.
    [[nodiscard]] QPushButton* seen(const QString& button) const
    {
        for (auto* found : place->findChildren<QPushButton*>(button)) {
            if (found->isVisible())
                return found;
        }
        FAIL("no button to be seen is named " << button.toStdString());
        return nullptr;
    }

    [[nodiscard]] QString words() const { return visibleText(*place); }

    void type(const QString& field, const QString& words)
    {
        QTest::keyClicks(named<QLineEdit>(*place, field), words);
    }

    /// Types the manager's own password, as each change of people asks.
    void confirm()
    {
        type(QStringLiteral("freshPasswordEdit"), DeskFixture::password());
        click(QStringLiteral("Confirm"));
    }

    [[nodiscard]] domain::Result<void> startRestore()
    {
        ++restoresStarted;
        return {};
    }

    DeskFixture desk;
    FakeDialogs dialogs;
    int restoresStarted = 0;
    std::unique_ptr<presentation::UsersModel> users;
    std::unique_ptr<presentation::ListImportModel> listImport;
    std::unique_ptr<presentation::RecordImportModel> recordImport;
    std::unique_ptr<presentation::BackupModel> backups;
    std::unique_ptr<presentation::DoctorModel> doctor;
    std::unique_ptr<ui::SetupPlace> place;
};

/// Keeps the imports waiting while it lives, so that what a person does meanwhile comes first.
class HeldImports final {
public:
    explicit HeldImports(DeskFixture& desk)
    {
        desk.models().longWork.worker().start([gate = m_gate] { gate->acquire(); });
    }

    ~HeldImports() { release(); }

    HeldImports(const HeldImports&) = delete;
    HeldImports& operator=(const HeldImports&) = delete;

    void release() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

}
