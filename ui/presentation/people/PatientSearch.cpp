// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientSearch.h"

#include "domain/common/SearchFold.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using Entries = std::vector<app::DirectoryEntry>;

    constexpr int kReadAhead = 10;

    bool hasWordStartingWith(const app::DirectoryEntry& entry, const QString& folded)
    {
        const auto words
            = domain::foldForSearch(entry.family + u' ' + entry.given + u' ' + entry.preferred)
                  .split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
            [&folded](const QString& word) { return word.startsWith(folded); });
    }

    void keepThose(Entries& found, app::SearchScope scope)
    {
        if (scope == app::SearchScope::Present)
            std::erase_if(found, [](const app::DirectoryEntry& entry) {
                return !entry.isLiving || !entry.isRegistered;
            });
    }

    domain::Result<Entries> byNumber(
        const app::Services& services, const domain::NhsNumber& number, app::SearchScope scope)
    {
        const auto patient = services.patients.byNhsNumber(number);
        if (!patient)
            return domain::failure(patient);
        if (!*patient)
            return Entries {};
        auto found = services.directory.entries({ (*patient)->id });
        if (found)
            keepThose(*found, scope);
        return found;
    }

    domain::Result<Entries> byNames(
        const app::Services& services, const QStringList& words, int limit, app::SearchScope scope)
    {
        auto found = services.directory.startingWith(words.front(), limit * kReadAhead);
        if (!found)
            return found;
        std::erase_if(*found, [&words](const app::DirectoryEntry& entry) {
            return !std::all_of(words.begin() + 1, words.end(),
                [&entry](const QString& word) { return hasWordStartingWith(entry, word); });
        });
        keepThose(*found, scope);
        if (found->size() > static_cast<std::size_t>(limit))
            found->erase(found->begin() + limit, found->end());
        return found;
    }

}

PatientSearch directorySearch(const app::Services& services, app::SearchScope scope)
{
    return [&services, scope](const QString& typed, int limit) -> domain::Result<Entries> {
        if (const auto number = domain::NhsNumber::parse(typed))
            return byNumber(services, *number, scope);
        const auto words = domain::foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
        return words.isEmpty() ? Entries {} : byNames(services, words, limit, scope);
    };
}

}
