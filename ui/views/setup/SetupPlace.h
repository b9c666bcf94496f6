// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/Place.h"

namespace rooftree::presentation {
class BackupModel;
class DoctorModel;
class StationsModel;
class ListImportModel;
class RecordImportModel;
class UsersModel;
struct Desk;
}

namespace rooftree::ui {

class ChoiceChips;
class Dialogs;
class ScrollPage;
class UsersPage;

/// Running the practice: who works here, bringing in practice lists and records, its backups
/// and its health.
class SetupPlace final : public Place {
    Q_OBJECT

public:
    struct Models {
        const presentation::Desk& desk;
        presentation::UsersModel& users;
        presentation::ListImportModel& listImport;
        presentation::RecordImportModel& recordImport;
        presentation::BackupModel& backups;
        presentation::DoctorModel& doctor;
        presentation::StationsModel& stations;
        Dialogs& dialogs;
    };

    explicit SetupPlace(const Models& models, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::ManageUsers;
    }

    void activate() override;
    void focusFirst() override;
    /// "doctor" looks at once.
    void showPart(const QString& part) override;
    void goOnWith(const app::Draft& draft) override;

private:
    void buildLayout(const Models& models);
    void addPart(const QString& key, const QString& words, QWidget* page);
    void onPart();

    presentation::UsersModel& m_users;
    presentation::BackupModel& m_backups;
    presentation::DoctorModel& m_doctor;
    ScrollPage* m_page = nullptr;
    ChoiceChips* m_parts = nullptr;
    UsersPage* m_usersPage = nullptr;
    QMap<QString, QWidget*> m_partPages;
    QString m_part;
};

}
