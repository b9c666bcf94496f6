// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/BirthDate.h"
#include "domain/recall/RecallStep.h"

#include <vector>

namespace rooftree::domain {

/// Where somebody stands in the yearly cycle of care planning (domain.md 2.2). What happens in the
/// record moves it on by itself; only what leads there is written down by hand.
enum class CycleState {
    Due,
    Invited,
    InfoGathered,
    ResultsSeen,
    PrepSent,
    AgendaReceived,
    DidNotAttend,
    Declined, ///< left out with that reason
    NotSuitable, ///< left out with another reason
    ConversationHeld, ///< from here on the person has left the list
    PlanAgreed,
    PlanShared,
    FollowedUp,
};

/// Numbers of resources/rules/recall.json.
struct RecallRules {
    struct Reason {
        QString id;
        QString words;
    };

    QStringList registers; ///< whose people are asked
    int everyMonths = 12;
    int invitations = 3; ///< before somebody looks at it by hand
    int daysBetween = 21;
    int supportOfferDays = 28; ///< after a new condition
    int supportLooksBackDays = 365;
    int longestExceptionDays = 366;
    int letterAtMostDays = 14; ///< before the visit: results and prompts go out no sooner
    int letterAtLeastDays = 3; ///< and no later
    int letterResultsMonths = 12; ///< what was checked longer ago is no result for the visit
    std::vector<Reason> reasons;
    QString source;
    QString verifiedBy; ///< empty: nobody yet

    [[nodiscard]] const Reason* reason(QStringView id) const;
};

/// The newest day of each kind that the record has; none where it has none.
struct CycleFacts {
    std::optional<QDate> review; ///< a planned review or care planning that was finished
    std::optional<QDate> agenda;
    std::optional<QDate> plan;
    std::optional<QDate> planShared;
    std::optional<QDate> followedUp; ///< somebody spoke with them
};

struct CareCycle {
    CycleState state = CycleState::Due;
    QDate due; ///< of the review that is to come
    int invitations = 0; ///< in this cycle
    std::optional<QDate> lastInvited;
    std::optional<QDate> nextInvitation; ///< none: not to be invited (again)
    bool isUnanswered = false; ///< all invitations were sent, and the last one's time is over
    std::optional<QDate> letterSent; ///< in this cycle, with results and prompts
};

/// When the letter before a visit should go, both days included.
struct LetterWindow {
    QDate from;
    QDate until;

    [[nodiscard]] bool includes(QDate day) const { return day >= from && day <= until; }
};

[[nodiscard]] LetterWindow letterWindow(QDate visit, const RecallRules& rules);

/// When the next review is due: a year after the last one; for who never had one the month of
/// their birthday in this year, and this month when the birthday is not known.
[[nodiscard]] QDate reviewDue(const std::optional<QDate>& lastReview,
    const std::optional<BirthDate>& born, const RecallRules& rules, QDate today);

/// What is due before the end of `today`'s month is on the list; a cycle begins with the day after
/// the last review.
[[nodiscard]] CareCycle careCycle(const CycleFacts& facts, const std::vector<RecallStep>& steps,
    QDate due, const RecallRules& rules, QDate today);

}
