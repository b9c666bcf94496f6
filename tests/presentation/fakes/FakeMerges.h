// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/MergeRepository.h"

#include <algorithm>

namespace rooftree::testing {

/// Merges in memory: what is proposed and decided, without the rows that move.
class FakeMerges final : public app::MergeRepository {
public:
    domain::Result<app::MergeEntry> find(domain::MergeId id) override
    {
        const auto found = std::find_if(
            entries.begin(), entries.end(), [id](const auto& each) { return each.merge.id == id; });
        if (found == entries.end())
            return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("merge"),
                QStringLiteral("merge.not-found"));
        return *found;
    }

    domain::Result<Entries> all() override { return entries; }

    domain::Result<Entries> into(domain::PatientId kept) override
    {
        Entries found;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
            [kept](const auto& each) { return each.merge.kept == kept; });
        return found;
    }

    domain::Result<domain::MergeFacts> facts(
        domain::PatientId, domain::PatientId, std::optional<domain::MergeId>) override
    {
        return known;
    }

    domain::Result<std::vector<app::MergeCount>> counts(
        domain::PatientId, domain::PatientId) override
    {
        return std::vector<app::MergeCount> { { QStringLiteral("goal"), 2, 1, 0 },
            { QStringLiteral("condition"), 3, 4, 2 }, { QStringLiteral("kiosk_alert"), 0, 0, 0 } };
    }

    domain::Result<BackCount> countBack(const app::Merge&) override { return BackCount { 7, 2 }; }

    domain::Result<domain::MergeId> add(const app::Merge& merge, domain::EventId) override
    {
        auto added = merge;
        added.id = domain::MergeId(static_cast<qint64>(entries.size()) + 1);
        entries.push_back(
            { added, QStringLiteral("AHMED, Margaret"), QStringLiteral("AHMED, Maggie"), {} });
        return added.id;
    }

    domain::Result<void> setState(
        const app::Merge& merge, domain::MergeState next, domain::EventId) override
    {
        at(merge.id).merge.state = next;
        return {};
    }

    domain::Result<void> addNote(
        domain::MergeId merge, const app::MergeNote& note, domain::EventId) override
    {
        at(merge).notes.push_back(note);
        return {};
    }

    domain::Result<void> fold(const app::Merge&, domain::EventId) override
    {
        ++folded;
        return {};
    }

    domain::Result<void> unfold(const app::Merge&, domain::EventId) override
    {
        ++unfolded;
        return {};
    }

    Entries entries;
    domain::MergeFacts known;
    int folded = 0;
    int unfolded = 0;

private:
    app::MergeEntry& at(domain::MergeId id)
    {
        return entries[static_cast<std::size_t>(id.value()) - 1];
    }
};

}
