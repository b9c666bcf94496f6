// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Namesakes.h"

#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    /// areNamesakes asks for family names that are equal or start with the same three letters.
    constexpr qsizetype kAlike = 3;
    /// More than the people under one start of a name in a practice of a hundred thousand.
    constexpr int kMost = 5000;

    std::optional<domain::BirthDate> birthOf(const DirectoryEntry& entry, QDate today)
    {
        if (entry.birth.isEmpty())
            return std::nullopt;
        const auto born = domain::BirthDate::fromIso(entry.birth, today);
        return born ? std::optional(*born) : std::nullopt;
    }

    domain::Result<int> count(PatientDirectory& directory, domain::PatientId person,
        const domain::Looks& looks, QDate today)
    {
        const auto start = domain::foldForSearch(looks.name.family()).left(kAlike);
        const auto candidates = directory.startingWith(start, kMost);
        if (!candidates)
            return domain::failure(candidates);
        return static_cast<int>(
            std::count_if(candidates->begin(), candidates->end(), [&](const DirectoryEntry& other) {
                if (other.id == person || !other.isLiving || !other.isRegistered)
                    return false;
                const auto name = domain::PersonName::parse(other.family, other.given);
                return name && domain::areNamesakes({ *name, birthOf(other, today) }, looks);
            }));
    }

}

domain::Result<int> countNamesakes(
    PatientDirectory& directory, const domain::Patient& patient, QDate today)
{
    return count(directory, patient.id, { patient.details.name, patient.details.born }, today);
}

domain::Result<int> countNamesakes(
    PatientDirectory& directory, const DirectoryEntry& person, QDate today)
{
    const auto name = domain::PersonName::parse(person.family, person.given);
    if (!name)
        return domain::failure(name);
    return count(directory, person.id, { *name, birthOf(person, today) }, today);
}

}
