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

    bool hasPhone(const DirectoryEntry& person, const std::string& digits)
    {
        const auto wanted = phonesStarting(digits);
        return wanted.has(person.phone) || wanted.has(person.mobile);
    }

}

MatchReason matchReason(const DirectoryEntry& person, const SearchQuery& query)
{
    const auto own = nameTokens(person);
    const auto former = formerNameTokens(person);
    const auto isOwn = [&own](const auto& name) { return beginsOne(name, own); };
    const auto isFormer = [&](const auto& name) { return isOwn(name) || beginsOne(name, former); };
    const auto& names = query.names;
    const bool isExact = std::all_of(names.begin(), names.end(), isOwn);
    if (!isExact && !former.empty() && std::all_of(names.begin(), names.end(), isFormer))
        return MatchReason::FormerName;
    if (query.digits.empty())
        return isExact ? MatchReason::Name : MatchReason::Alike;
    if (hasNumber(person, query.digits))
        return MatchReason::NhsNumber;
    return beginsOne(query.digits, birthTokens(person)) || !hasPhone(person, query.digits)
        ? MatchReason::BirthDate
        : MatchReason::Phone;
}

QString formerNameFound(const DirectoryEntry& person, const SearchQuery& query)
{
    for (const auto& name : person.formerNames) {
        const auto tokens = tokensOf(name);
        const bool isIt = std::any_of(query.names.begin(), query.names.end(),
            [&tokens](const auto& typed) { return beginsOne(typed, tokens); });
        if (isIt)
            return name;
    }
    return {};
}

}
