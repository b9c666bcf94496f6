// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Core.h"
#include "composition/PdfReportPrinter.h"
#include "presentation/access/AccountModel.h"
#include "presentation/access/QuickUnlock.h"
#include "presentation/access/SessionGuard.h"
#include "presentation/access/SessionNotes.h"
#include "presentation/access/SignInModel.h"
#include "presentation/acts/PaletteModel.h"
#include "presentation/agenda/AlertModel.h"
#include "presentation/agenda/ArrivalSound.h"
#include "presentation/agenda/KioskPostman.h"
#include "presentation/agenda/StationsModel.h"
#include "presentation/backup/BackupModel.h"
#include "presentation/backup/BackupSchedule.h"
#include "presentation/common/ChangeEar.h"
#include "presentation/common/DeskStatus.h"
#include "presentation/doctor/DoctorWatch.h"
#include "presentation/opioids/OpioidWatch.h"
#include "presentation/people/IndexedSearch.h"
#include "presentation/people/PatientSearchModel.h"
#include "presentation/people/RecentPatients.h"
#include "presentation/schedule/TodayModel.h"

namespace rooftree::presentation {
class Printer;
}

namespace rooftree::desktop {

/// What a desk is called and how it is opened.
struct DeskFacts {
    QString practiceName;
    bool isDemo = false;
    QString station; ///< the machine
    QString databaseWords;
    std::vector<presentation::DemoAccount> demoAccounts;
    presentation::BackupModel::RestoreStart startRestore = {};
    presentation::Chime* chime = nullptr; ///< outlives the models; null: no sound
    presentation::Printer* printer = nullptr; ///< outlives the models; null prints nothing
};

/// The view-models that live as long as the window. Those of one place are made with it.
struct DeskModels {
    DeskModels(Core& core, DeskFacts facts);

    /// So that the rows of a search say what waits, and can show who has left or died.
    void equip(presentation::PatientSearchModel& people);

    presentation::Desk desk;
    presentation::LongWork& longWork;
    presentation::BackupWork& backupWork;
    QString station;
    presentation::BackupModel::RestoreStart startRestore;
    presentation::Printer* printer; ///< null prints nothing
    const audit::AuditService& audit;
    composition::PdfReportPrinter reportPrinter;
    presentation::ChangePoll poll;
    presentation::ChangeEar ear;
    presentation::DeskStatus status;
    presentation::BackupSchedule backupSchedule;
    presentation::DoctorWatch doctorWatch;
    presentation::SignInModel signIn;
    presentation::QuickUnlock quickUnlock;
    presentation::AccountModel account;
    presentation::SessionGuard guard;
    presentation::SessionNotes notes;
    presentation::IndexedSearch index;
    presentation::PatientSearchModel search; ///< of the top bar
    presentation::RecentPatients recent;
    presentation::PaletteModel palette;
    presentation::TodayModel today;
    presentation::SilentChime silence;
    presentation::ArrivalSound arrivalSound;
    presentation::KioskPostman postman;
    presentation::AlertModel alerts;
    presentation::StationsModel stations;
    presentation::OpioidWatch opioids;
};

}
