// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/AccessClaim.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Finding, 2> kFindings { { { Finding::InOrder, u"in-order" },
        { Finding::ToFollowUp, u"to-follow-up" } } };

}

QString toWord(Finding value) { return kFindings.word(value); }

std::optional<Finding> findingFromWord(QStringView word) { return kFindings.value(word); }

}
