// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Patient.h"

#include "domain/common/Text.h"

namespace rooftree::domain {
namespace {

    /// Enough letters that "Jon" and "John", "Marg" and "Margaret" start alike.
    constexpr qsizetype kAlike = 3;

    bool startsAlike(const QString& one, const QString& other)
    {
        return !one.isEmpty() && !other.isEmpty() && one.left(kAlike) == other.left(kAlike);
    }

}

bool areNamesakes(const Looks& one, const Looks& other)
{
    const auto family = foldForSearch(one.name.family());
    const auto otherFamily = foldForSearch(other.name.family());
    const auto given = foldForSearch(one.name.given());
    const auto otherGiven = foldForSearch(other.name.given());
    const bool sameBirth = one.born && one.born == other.born;
    if (family == otherFamily)
        return startsAlike(given, otherGiven) || sameBirth;
    return sameBirth && startsAlike(family, otherFamily) && startsAlike(given, otherGiven);
}

}
