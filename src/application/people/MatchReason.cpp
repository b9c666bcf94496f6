// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/MatchReason.h"

#include "application/people/SearchTokens.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr int kNhsDigits = 10;

    bool beginsOne(const std::string& typed, const std::vector<std::string>& tokens)
    {
        return std::any_of(tokens.begin(), tokens.end(),
            [&typed](const auto& token) { return token.starts_with(typed); });
    }

    bool hasNumber(const DirectoryEntry& person, const std::string& digits)
    {
        const auto number
            = QString::number(person.nhsNumber).rightJustified(kNhsDigits, u'0').toStdString();
        return person.nhsNumber != 0 && number.starts_with(digits);
    }

}

MatchReason matchReason(const DirectoryEntry& person, const SearchQuery& query)
{
    if (!query.digits.empty())
        return hasNumber(person, query.digits) ? MatchReason::NhsNumber : MatchReason::BirthDate;
    const auto own = nameTokens(person);
    const auto isExact = std::all_of(query.names.begin(), query.names.end(),
        [&own](const auto& name) { return beginsOne(name, own); });
    return isExact ? MatchReason::Name : MatchReason::Alike;
}

}
