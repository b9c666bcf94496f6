// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/AnsweredBy.h"
#include "domain/agenda/ItemOutcome.h"
#include "domain/common/Time.h"
#include "domain/consultation/ConsultationKind.h"
#include "domain/consultation/TeachBack.h"
#include "domain/followup/FollowUpMethod.h"
#include "domain/goals/GoalAchievement.h"
#include "domain/goals/SetBy.h"

#include <QString>

/// The words people read in the consultation for the values of the domain, translated.
namespace rooftree::presentation {

[[nodiscard]] QString label(domain::ItemOutcome outcome);
[[nodiscard]] QString label(domain::SetBy who);
[[nodiscard]] QString label(domain::FollowUpMethod method); ///< "Phone"
[[nodiscard]] QString inSentence(domain::FollowUpMethod method); ///< "by phone"
[[nodiscard]] QString label(domain::ConsultationKind kind);
[[nodiscard]] QString label(domain::AnsweredBy who);
[[nodiscard]] QString label(domain::TeachBack said);
[[nodiscard]] QString label(domain::GoalAchievement achievement);

/// How old something is: "today", "yesterday", "3 weeks ago", "7 months ago", "2 years ago".
[[nodiscard]] QString agoText(QDate then, QDate today);
/// How far off something is: "today", "in 3 days", "4 days ago".
[[nodiscard]] QString dueText(QDate due, QDate today);
/// How long the answering took: "answered in 3 minutes", or in less than one.
[[nodiscard]] QString tookText(int seconds);

}
