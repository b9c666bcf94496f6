// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanSheet.h"
#include "presentation/agenda/AgendaBoard.h"
#include "presentation/consultation/OpenedRecord.h"
#include "presentation/goals/GoalDraft.h"

namespace rooftree::presentation {

/// What both papers of a consultation are made from.
struct PaperSource {
    QString practiceName;
    bool isDemo = false;
    QString clinician;
    QDate on;
    const OpenedRecord& record;
    const std::vector<BoardRow>& rows;
    const GoalDraft& goal;
    QString note;
    std::optional<domain::TeachBack> teachBack {};
    bool mentionsOthers = false;
    QString amendment {}; ///< which visit this amends, by whom and why; empty when none
};

/// The sheet that the patient takes home: the goal of this visit first, then the others that are
/// open, because the newest plan replaces all before it. Only what has a field there can get onto
/// it; the note and what the patient did not want to talk about have none (HZ-20).
[[nodiscard]] documents::PlanSheet planSheet(const PaperSource& source);

/// Name, day of birth and number: what every page says.
void sayWhose(documents::PlanSheet& sheet, const domain::PatientDetails& details);

/// The same for the GP record, as plain text; the staff note is in it.
[[nodiscard]] QString recordSummary(const PaperSource& source);

/// Names the newest plan that was issued before, and marks what differs from it; nothing where none
/// was. A plan that cannot be read any more leaves everything new.
void compareWithLast(documents::PlanSheet& sheet, const std::vector<app::IssuedPlan>& issued);

/// "Phone, 5 August 2026, Nurse Jo Evans"; empty without a promise.
[[nodiscard]] QString promiseText(const GoalDraft& goal, const OpenedRecord& record);

/// Who keeps the promise: a name of the staff or of a team.
[[nodiscard]] QString ownerName(const GoalDraft& goal, const OpenedRecord& record);

}
