// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// How somebody who acts stands to one patient. The strongest that is true counts, in this order:
/// restricted, own, colleague, linked.
enum class Standing {
    Own, ///< the patient is who acts
    Colleague, ///< the patient works here
    Linked, ///< booked, seen lately, or owed a call by the actor or the actor's team
    Unlinked,
    Restricted, ///< the record is closed to everybody until the glass is broken
};

/// What somebody says in order to open a record that their role alone does not open.
enum class ClaimKind {
    Reason, ///< why an own or a colleague's record is opened
    Caring, ///< "I am looking after this patient"
    BreakGlass, ///< why a restricted record has to be opened now
};

[[nodiscard]] QString toWord(Standing value);
[[nodiscard]] std::optional<Standing> standingFromWord(QStringView word);
[[nodiscard]] QString toWord(ClaimKind value);
[[nodiscard]] std::optional<ClaimKind> claimKindFromWord(QStringView word);

}
