// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/Standing.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Standing, 5> kStandings { { { Standing::Own, u"own" },
        { Standing::Colleague, u"colleague" }, { Standing::Linked, u"linked" },
        { Standing::Unlinked, u"unlinked" }, { Standing::Restricted, u"restricted" } } };
    constexpr Words<ClaimKind, 3> kClaims { { { ClaimKind::Reason, u"reason" },
        { ClaimKind::Caring, u"caring" }, { ClaimKind::BreakGlass, u"break-glass" } } };

}

QString toWord(Standing value) { return kStandings.word(value); }

std::optional<Standing> standingFromWord(QStringView word) { return kStandings.value(word); }

QString toWord(ClaimKind value) { return kClaims.word(value); }

std::optional<ClaimKind> claimKindFromWord(QStringView word) { return kClaims.value(word); }

}
