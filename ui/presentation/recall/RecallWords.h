// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/recall/Recall.h"

/// The words of recall, translated.
namespace rooftree::presentation {

[[nodiscard]] QString label(domain::RecallStepKind kind);
[[nodiscard]] QString label(domain::InvitationMethod method);

/// "invited 2 of 3", "results gathered", "agenda received".
[[nodiscard]] QString standingWords(const app::RecallRow& row, const domain::RecallRules& rules);

/// What is to be done next, and by when: "1st invitation now", "2nd invitation from 4 Apr 2026",
/// "no answer to 3: please ring them", "send results and prompts by 30 Nov 2026".
[[nodiscard]] QString nextWords(
    const app::RecallRow& row, const domain::RecallRules& rules, QDate today);

/// "Declined for this year, until 14 Mar 2027. She rang." Empty for who is asked.
[[nodiscard]] QString leftOutWords(
    const app::RecallRow& row, const domain::RecallRules& rules, const app::Rules& all);

/// "COPD, chronic pain".
[[nodiscard]] QString conditionWords(const QStringList& registers, const app::Rules& rules);

/// What they need in order to read or hear an invitation, their language too; or that nothing of
/// the kind is recorded.
[[nodiscard]] QString needsWords(const app::RecallRow& row);

/// Who is on the list and who is not, in one sentence whose numbers add up.
[[nodiscard]] QString includedWords(const app::RecallList& list);

}
