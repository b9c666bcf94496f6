// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"

#include <QStringList>

/// The words of a call, translated.
namespace rooftree::presentation {

[[nodiscard]] QString label(domain::AttemptOutcome outcome);
[[nodiscard]] QString label(domain::Attainment attainment);
[[nodiscard]] QString label(domain::NextStep step);

/// "2 days late", "today", "tomorrow", "in 5 days", and the date when it is further off.
[[nodiscard]] QString dueWords(QDate due, QDate today);

/// "born 14 Mar 1947 (79) · NHS number 999 026 5755"; what is not known is said to be so.
[[nodiscard]] QString identityWords(const app::CallRow& call, QDate today);

/// "07700 900123, wants a phone call", or that there is no number.
[[nodiscard]] QString contactWords(const app::CallRow& call);

/// "If I'm in a hurry, then I will take the stairs." Empty without an "if".
[[nodiscard]] QString ifThenWords(const domain::ActionPlanContent& plan);

/// The person, the team or the role that the call belongs to; empty when anybody may call.
[[nodiscard]] QString ownerName(const app::CallRow& call);

/// "To be called by Nurse Jo Evans."
[[nodiscard]] QString ownerWords(const app::CallRow& call);

/// "2 tries, the last one on 12 Mar 2026".
[[nodiscard]] QString triesWords(const app::CallRow& call);

/// What to ask, in the order of asking.
[[nodiscard]] QStringList callScript();

}
