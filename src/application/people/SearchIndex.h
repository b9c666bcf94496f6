// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"
#include "application/people/SearchQuery.h"

#include <QHash>

#include <memory>

namespace rooftree::app {

/// Why a row is in the answer.
enum class SearchMatch { Exact, Alike };

/// Who may be in an answer. Who has left or died is kept, and shown to whoever asks for them.
enum class SearchScope { Everybody, Present };

struct SearchHit {
    const DirectoryEntry* person = nullptr; ///< valid until the index changes
    SearchMatch match = SearchMatch::Exact;
};

struct SearchAnswer {
    std::vector<SearchHit> hits;
    int total = 0; ///< exact matches, counted up to SearchIndex::kMostCounted
};

/// Everybody of the practice in memory, found by a keystroke: a sorted dictionary of folded tokens
/// with the people of each in display order, intersected with an early stop (performance.md).
/// Family names that start with what was typed come first. Fewer than five exact answers are filled
/// with likely typing slips and sound-alikes. For one thread; build a second one beside it and
/// swap.
class SearchIndex final {
public:
    static constexpr int kMostCounted = 1000;

    SearchIndex();
    ~SearchIndex();
    SearchIndex(SearchIndex&&) noexcept;
    SearchIndex& operator=(SearchIndex&&) noexcept;

    /// People in any order; replaces what was there.
    void build(std::vector<DirectoryEntry> people);

    /// Adds or replaces one person: found from now on, re-sorted at the next build.
    void put(const DirectoryEntry& person);

    [[nodiscard]] SearchAnswer search(
        QStringView typed, int limit, SearchScope scope = SearchScope::Everybody) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] std::size_t bytes() const;

    /// Defined in SearchTables.h.
    struct Tables;

private:
    std::unique_ptr<Tables> m_tables;
    std::vector<DirectoryEntry> m_changed;
};

}
