// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/MergeRepository.h"

namespace rooftree::storage {

class Database;

class SqlMergeRepository final : public app::MergeRepository {
public:
    explicit SqlMergeRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::MergeEntry> find(domain::MergeId id) override;
    [[nodiscard]] domain::Result<Entries> all() override;
    [[nodiscard]] domain::Result<Entries> into(domain::PatientId kept) override;
    [[nodiscard]] domain::Result<domain::MergeFacts> facts(domain::PatientId kept,
        domain::PatientId folded, std::optional<domain::MergeId> except) override;
    [[nodiscard]] domain::Result<std::vector<app::MergeCount>> counts(
        domain::PatientId kept, domain::PatientId folded) override;
    [[nodiscard]] domain::Result<BackCount> countBack(const app::Merge& merge) override;
    [[nodiscard]] domain::Result<domain::MergeId> add(
        const app::Merge& merge, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> setState(
        const app::Merge& merge, domain::MergeState next, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addNote(
        domain::MergeId merge, const app::MergeNote& note, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> fold(
        const app::Merge& merge, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> unfold(
        const app::Merge& merge, domain::EventId event) override;

private:
    Database& m_database;
};

}
