// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/OpenRecord.h"
#include "presentation/common/Trend.h"
#include "presentation/instruments/ScoreLines.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rooftree::presentation {

/// The third column: what was agreed before and how it goes, in lines with their age.
struct RecordSummary {
    struct GoalLine {
        domain::GoalId goal { 0 };
        domain::RowVersion version = domain::RowVersion::first();
        QString words; ///< verbatim
        QString ownWords; ///< the patient's sentence that it came from, empty when none was kept
        QString state; ///< "in progress, set 7 months ago"
        QString step; ///< the last plan as a sentence, empty when there was none
        QString confidence; ///< "5, then 7", empty when not asked
        std::optional<Trend> trend; ///< of the confidence, when it was asked more than once
        QString went; ///< "Partly, 12 days ago", empty before the first call
        std::optional<Trend> attainment; ///< how it went, when that was said more than once
        std::vector<domain::PlanAction> open {}; ///< promised for it
        std::vector<app::OtherGoal> otherGoals {}; ///< that what is open can be moved to
    };

    struct Line {
        QString text;
        QString detail; ///< its age or date
        bool isDue = false;
    };

    /// What somebody else was asked to do.
    struct ReferralLine {
        domain::ReferralNoteId note { 0 };
        domain::RowVersion version = domain::RowVersion::first();
        QString about; ///< verbatim
        QString to; ///< who or which service, or that it was not said
        QString reason;
        QString detail; ///< its date and age
    };

    /// What somebody promised beside a step and has not done yet.
    struct ActionLine {
        enum class Whose { Mine, Patients, Others };

        domain::PlanActionId action { 0 };
        domain::RowVersion version = domain::RowVersion::first();
        Whose whose = Whose::Patients;
        QString words; ///< verbatim
        QString who; ///< a name or a role; empty for mine and the patient's
        QString due; ///< "by 5 August 2026"; empty without a day
        bool isLate = false;
    };

    /// A plan for flare-ups: that there is one, how old it is, and what the patient has of it.
    struct FlareLine {
        QString shape;
        QString title; ///< "COPD, version 3"
        QString detail; ///< its date and age
        QString given; ///< what was printed and when, or that nothing was
        bool isBehind = false; ///< the patient has none of it, or an older version
    };

    /// One version of a past visit. Its amendments follow it, the newest last.
    struct VisitLine {
        QUuid visit;
        QString text; ///< what kind of visit
        QString detail; ///< its date and age
        QString amended; ///< when, by whom and why; empty for the first version
        bool isNewest = true; ///< nothing amends it
    };

    std::vector<FlareLine> flarePlans;
    std::vector<GoalLine> openGoals;
    QString
        gasScore; ///< how the open goals went last, as one number in a sentence; empty: none did
    std::vector<ReferralLine> others; ///< oldest first
    std::vector<ActionLine> actions; ///< mine, the patient's, others'; soonest first
    std::vector<Line> followUps; ///< open ones, soonest first
    std::vector<Line> conditions;
    std::vector<VisitLine> visits; ///< newest first
    std::vector<Line> issuedPlans; ///< newest first
    std::vector<ScoreLine> scores;
    QMap<QString, QDate> answeredOn; ///< the last day of each questionnaire, by id
    QStringList asked; ///< ids of the questionnaires that wait for the patient
};

/// `me` is whose actions are mine; `names` are those of the staff.
[[nodiscard]] RecordSummary summarize(const app::RecordView& record, const app::Rules& rules,
    QDate today, std::optional<domain::StaffId> me = {},
    const QHash<domain::StaffId, QString>& names = {});

/// The last step that was planned towards the goal; null when there was none.
[[nodiscard]] const domain::ActionPlanContent* lastStep(
    const app::RecordView& record, domain::GoalId goal);

}
