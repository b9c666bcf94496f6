// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/flare/FlareShape.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::documents {

/// What differs from the plan that was issued before.
enum class PlanMark { None, New, Changed };

/// Everything that the patient's sheet may say, and nothing else: what has no field here cannot get
/// onto paper. Texts of people are plain text, verbatim.
struct PlanSheet {
    /// What the patient brought, and what was agreed about it.
    struct AgendaLine {
        QString words;
        QString whatNext; ///< "next time, 3 August 2026", empty when it was talked about
        PlanMark mark = PlanMark::None;
    };

    /// One mark for the whole goal, or for its parts when the goal was on the plan before.
    struct GoalMarks {
        PlanMark goal = PlanMark::None; ///< the words too
        PlanMark why = PlanMark::None;
        PlanMark plan = PlanMark::None;
        PlanMark ifThen = PlanMark::None;
        PlanMark confidence = PlanMark::None;
        PlanMark followUp = PlanMark::None;
    };

    /// What the patient wants, with the step towards it.
    struct GoalPart {
        QString words; ///< the patient's own
        QString why; ///< why it matters, in the patient's words
        QString plan; ///< one sentence: what, how much, when, how often, where
        QString ifBarrier; ///< "it rains" (may start with "if")
        QString thenResponse; ///< "I walk in the hall" (may start with "then")
        std::optional<int> confidence; ///< 0-10
        QString followUpHow; ///< "by phone"
        std::optional<QDate> followUpOn;
        QString followUpWho; ///< "Nurse Jo Evans"
        QString key = {}; ///< knows the goal again on the next plan; on no page
        GoalMarks marks = {};
        QString ownWords = {}; ///< the patient's sentence that the goal came from, verbatim

        /// The goal is the step's own sentence, and nobody said it in other words.
        [[nodiscard]] bool saysItsStep() const
        {
            return ownWords.isEmpty() && !plan.isEmpty() && words == plan;
        }
    };

    /// What somebody will do beside the step.
    struct PromisePart {
        QString words;
        QString who; ///< of the practice: a person or a role; empty for the patient
        QString byWhen; ///< "by 3 August 2026"; empty without a day
        PlanMark mark = PlanMark::None;

        [[nodiscard]] bool isPatients() const { return who.isEmpty(); }
    };

    /// One heading of a plan for flare-ups: what the practice's list says, and the patient's words.
    struct ZonePart {
        QString key; ///< knows the part again on the next plan; on no page
        QString heading;
        QStringList signs;
        QString words;
        PlanMark mark = PlanMark::None;
    };

    /// What belongs to one colour, said by its name, its pattern and its colour.
    struct Zone {
        domain::FlareColour colour = domain::FlareColour::None;
        QString name;
        std::vector<ZonePart> parts;
    };

    /// Another plan of the same patient.
    struct Other {
        int number = 1;
        QDate issuedOn;

        friend bool operator==(const Other&, const Other&) = default;
    };

    QString practiceName;
    bool isDemo = false;
    QString patientName;
    std::optional<QDate> born;
    QString nhsNumber; ///< ten digits, empty when none
    QDate issuedOn;
    int number = 1; ///< which plan of this patient
    QString shortId; ///< first characters of the issued plan's uid
    QString language = QStringLiteral("en"); ///< BCP 47, of the words that people typed
    std::vector<AgendaLine> agenda; ///< in the agreed order
    std::vector<GoalPart> goals;
    QString contact; ///< whom to ask in the meantime, may be empty
    PlanMark contactMark = PlanMark::None;
    std::optional<Other> replaces; ///< the plan issued before this one
    std::vector<PromisePart> promises {}; ///< the patient's and the practice's
    /// The card has the promises too. Cards of before had none, and are printed again as they were.
    bool hasPromisesOnCard = false;
    std::vector<Zone> zones {}; ///< of a plan for flare-ups, which has neither agenda nor goals
    QString amendment {}; ///< which visit it amends, by whom and why; empty when none

    [[nodiscard]] bool isFlarePlan() const { return !zones.empty(); }
};

enum class Rendering {
    A4,
    LargePrint, ///< no letter under 18 points
    FridgeCard, ///< one page: what I want, my next step, when we look at it again
};

/// The sheet as a PDF, A4, identity and page number on every page, fonts embedded, no patient data
/// in the metadata. The same sheet gives the same pages.
/// Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderPlan(
    const PlanSheet& sheet, Rendering rendering = Rendering::A4);

/// "plan_2026-07-30_1f3a9c02.pdf", "plan-fridge-card_2026-...": names nobody.
[[nodiscard]] QString planFileName(const PlanSheet& sheet, Rendering rendering = Rendering::A4);

}
