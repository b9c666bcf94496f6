// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/HelpWindow.h"
#include "views/shell/PlaceTable.h"

namespace rooftree::presentation {
struct Desk;
class AccountModel;
class AlertModel;
class ArrivalSound;
class DeskStatus;
class PaletteModel;
class PatientSearchModel;
class QuickUnlock;
class RecentPatients;
class SignInModel;
class TodayModel;
}

namespace rooftree::ui {

/// What the window is given by the composition root. All of it outlives the window.
struct ShellParts {
    const presentation::Desk& desk;
    presentation::SignInModel& signIn;
    presentation::QuickUnlock& quickUnlock;
    presentation::AccountModel& account;
    presentation::PatientSearchModel& search;
    presentation::PaletteModel& palette;
    presentation::RecentPatients& recent;
    presentation::TodayModel& today;
    presentation::ArrivalSound& arrivalSound;
    presentation::DeskStatus& status;
    presentation::AlertModel& alerts;
    PlaceTable places;
    HelpWindow::Read help;
};

}
