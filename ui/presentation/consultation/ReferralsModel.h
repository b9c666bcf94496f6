// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/goals/GoalEndings.h"
#include "presentation/common/PatientModel.h"
#include "presentation/common/UndoOffer.h"
#include "presentation/consultation/RecordSummary.h"

namespace rooftree::presentation {

/// The open actions for exactly one patient, those handed to others and those promised beside a
/// step: taking one off when it is settled, or deciding on all of a goal when that ends.
class ReferralsModel final : public PatientModel {
    Q_OBJECT

public:
    ReferralsModel(
        const Desk& desk, domain::PatientId patient, UndoOffer& undo, QObject* parent = nullptr);

    [[nodiscard]] bool maySettle() const;

    /// `changed` or `refused` follows; what was settled can be taken back for a while.
    void settle(const RecordSummary::ReferralLine& line);

    [[nodiscard]] bool mayTick() const; ///< what was promised
    /// The same for what somebody promised.
    void settleAction(const RecordSummary::ActionLine& line);

    /// Ends a goal with what becomes of its open actions; `goalEnded` and `changed`, or `refused`.
    void endGoal(const app::GoalEndings::Ending& ending);

    [[nodiscard]] bool mayPrint() const;
    /// The letter to whoever takes it on, as PDF; with the open goals only where they are wanted.
    /// Ends in letterPrinted() or refused().
    void printLetter(domain::ReferralNoteId note, bool hasGoals, const QString& path);
    [[nodiscard]] QString letterFileName() const;

Q_SIGNALS:
    void letterPrinted();
    void goalEnded();
    void changed(); ///< the record has to be read again
    void refused(const rooftree::domain::Error& error);

private:
    void save(domain::ReferralNoteId note, domain::RowVersion base, bool isSettled);

    void saveAction(domain::PlanActionId action, domain::RowVersion base, bool isDone);

    UndoOffer& m_undo;
};

}
