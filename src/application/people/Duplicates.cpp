// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Duplicates.h"

#include "application/people/SearchTokens.h"
#include "domain/common/SearchFold.h"

#include <QStringList>

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr int kMostSlips = 1;
    constexpr qsizetype kShortestForSlips = 3;

    QStringList words(const QString& name)
    {
        return domain::foldForSearch(name).split(u' ', Qt::SkipEmptyParts);
    }

    /// Names in any order: somebody types the family name first, another last.
    QStringList allNames(const DirectoryEntry& person)
    {
        auto all = words(person.family) + words(person.given);
        all.sort();
        return all;
    }

    bool areAlike(const QString& one, const QString& other)
    {
        if (one == other)
            return true;
        if (std::min(one.size(), other.size()) < kShortestForSlips)
            return false;
        const auto first = one.toStdString();
        const auto second = other.toStdString();
        return soundKey(first) == soundKey(second)
            || slipsToPrefix(first, second, kMostSlips) <= kMostSlips;
    }

    bool hasAlike(const QString& name, const QStringList& others)
    {
        return std::any_of(others.begin(), others.end(),
            [&name](const QString& other) { return areAlike(name, other); });
    }

    /// One of them may have a name more, such as a second given name.
    bool haveAlikeNames(const QStringList& one, const QStringList& other)
    {
        const auto& fewer = one.size() <= other.size() ? one : other;
        const auto& more = one.size() <= other.size() ? other : one;
        return !fewer.isEmpty()
            && std::all_of(fewer.begin(), fewer.end(),
                [&more](const QString& name) { return hasAlike(name, more); });
    }

}

std::optional<DuplicateReason> duplicateReason(
    const DirectoryEntry& typed, const DirectoryEntry& known)
{
    if (typed.nhsNumber != 0 && typed.nhsNumber == known.nhsNumber)
        return DuplicateReason::NhsNumber;
    // Two numbers are two people, however alike they look.
    if (typed.nhsNumber != 0 && known.nhsNumber != 0)
        return std::nullopt;
    const auto mine = allNames(typed);
    const auto theirs = allNames(known);
    const bool isSameDay = !typed.birth.isEmpty() && typed.birth == known.birth;
    if (isSameDay && mine == theirs)
        return DuplicateReason::NameAndBirth;
    if (isSameDay && haveAlikeNames(mine, theirs))
        return DuplicateReason::AlikeAndBirth;
    const bool isDayOpen = typed.birth.isEmpty() || known.birth.isEmpty();
    if (isDayOpen && mine.size() > 1 && mine == theirs)
        return DuplicateReason::Name;
    return std::nullopt;
}

}
