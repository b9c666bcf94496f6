// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlMergeRepository.h"

#include "storage/Database.h"
#include "storage/people/MergeMoves.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::Merge;
    using app::MergeEntry;
    using app::MergeNote;
    using domain::ErrorKind;
    using domain::Result;
    using Entries = app::MergeRepository::Entries;

#define ROOFTREE_MERGES                                                                            \
    "SELECT g.id, g.uid, g.kept_id, g.folded_id, g.state, g.version, k.family, k.given, k.title, " \
    "k.preferred, f.family, f.given, f.title, f.preferred FROM patient_merge g "                   \
    "JOIN patient k ON k.id = g.kept_id JOIN patient f ON f.id = g.folded_id "
    constexpr auto kMergeKinds = "itiititttttttt";
    constexpr Sql kOne { ROOFTREE_MERGES "WHERE g.id = :id", kMergeKinds };
    constexpr Sql kAll { ROOFTREE_MERGES
        "ORDER BY CASE WHEN g.state IN ('proposed', 'undo-proposed') THEN 0 ELSE 1 END, "
        "g.saved_in DESC",
        kMergeKinds };
    constexpr Sql kInto { ROOFTREE_MERGES "WHERE g.kept_id = :kept ORDER BY g.id DESC",
        kMergeKinds };
    constexpr Sql kNotes {
        "SELECT t.step, t.staff_id, s.name, t.at, t.reason FROM patient_merge_step t "
        "JOIN staff s ON s.id = t.staff_id WHERE t.merge_id = :merge ORDER BY t.id",
        "titit"
    };

    // What is asked of a patient alone, and of the two together.
    constexpr Sql kOfPatient {
        "SELECT CASE WHEN p.merged_into_id IS NULL THEN 0 ELSE 1 END, "
        "(SELECT COUNT(*) FROM patient o WHERE o.merged_into_id = p.id), "
        "COALESCE((SELECT r.is_restricted FROM patient_restriction r WHERE r.patient_id = p.id "
        "ORDER BY r.id DESC LIMIT 1), 0), "
        "(SELECT COUNT(*) FROM kiosk_session s WHERE s.patient_id = p.id AND s.state IN "
        "('offered', 'answering')), "
        // Whoever has left finishes no words; they stay with the record that goes.
        "(SELECT COUNT(*) FROM kept_draft d JOIN staff w ON w.id = d.author_id WHERE "
        "d.patient_id = p.id AND d.resolved_at IS NULL AND w.is_active = 1), "
        "(SELECT COUNT(*) FROM patient_merge g WHERE (g.kept_id = p.id OR g.folded_id = p.id) AND "
        "g.state IN ('proposed', 'undo-proposed') AND g.id <> :own_merge) "
        "FROM patient p WHERE p.id = :patient",
        "iiiiii"
    };

    constexpr Sql kAdd { "INSERT INTO patient_merge (uid, kept_id, folded_id, state, saved_in) "
                         "VALUES (:uid, :kept, :folded, :state, :event) RETURNING id",
        "i" };
    constexpr Sql kSetState {
        "UPDATE patient_merge SET state = :state, done_in = COALESCE(done_in, CAST(:done AS "
        "BIGINT)), undone_in = CAST(:undone AS BIGINT), version = version + 1, saved_in = :event "
        "WHERE id = :id AND version = :base"
    };
    constexpr Sql kAddNote { "INSERT INTO patient_merge_step (merge_id, step, staff_id, at, "
                             "reason, saved_in) VALUES (:merge, :step, :staff, :at, :reason, "
                             ":event)" };

    struct Facts {
        bool isMerged = false;
        bool holdsOthers = false;
        bool isRestricted = false;
        int sessions = 0;
        int drafts = 0;
        bool isOtherWaiting = false;
    };

    Facts factsOf(Database& database, domain::PatientId patient, qint64 ownMerge)
    {
        auto rows = database.query(kOfPatient, { ownMerge, patient });
        if (!rows.next())
            return {};
        auto row = rows.row();
        Facts facts;
        facts.isMerged = row.boolean();
        facts.holdsOthers = row.boolean();
        facts.isRestricted = row.boolean();
        facts.sessions = row.number();
        facts.drafts = row.number();
        facts.isOtherWaiting = row.boolean();
        return facts;
    }

    MergeEntry readEntry(Row& row)
    {
        const auto id = row.id<domain::MergeId>();
        const auto uid = row.uid();
        const auto kept = row.id<domain::PatientId>();
        const auto folded = row.id<domain::PatientId>();
        const auto state = row.word(domain::mergeStateFromWord);
        MergeEntry entry { { id, uid, kept, folded, state, row.version() }, {}, {}, {} };
        entry.keptName = personNameFrom(row).familyFirst();
        entry.foldedName = personNameFrom(row).familyFirst();
        return entry;
    }

    void addNotes(Database& database, MergeEntry& entry)
    {
        auto rows = database.query(kNotes, { entry.merge.id });
        while (rows.next()) {
            auto row = rows.row();
            MergeNote note;
            note.step = row.word(domain::mergeStepFromWord);
            note.by = row.id<domain::StaffId>();
            note.who = row.text();
            note.at = row.instant();
            note.reason = row.text();
            entry.notes.push_back(std::move(note));
        }
        if (entry.notes.empty())
            Row::damaged();
    }

    Entries entriesOf(Database& database, const Sql& sql, std::initializer_list<Value> values)
    {
        Entries entries;
        {
            auto rows = database.query(sql, values);
            while (rows.next()) {
                auto row = rows.row();
                entries.push_back(readEntry(row));
            }
        }
        for (auto& entry : entries)
            addNotes(database, entry);
        return entries;
    }

}

Result<MergeEntry> SqlMergeRepository::find(domain::MergeId id)
{
    return m_database.attempt([&]() -> Result<MergeEntry> {
        auto entries = entriesOf(m_database, kOne, { id });
        if (entries.empty())
            return domain::fail(ErrorKind::NotFound, u"merge"_s, u"merge.not-found"_s);
        return std::move(entries.front());
    });
}

Result<Entries> SqlMergeRepository::all()
{
    return m_database.attempt([&]() -> Result<Entries> { return entriesOf(m_database, kAll, {}); });
}

Result<Entries> SqlMergeRepository::into(domain::PatientId kept)
{
    return m_database.attempt(
        [&]() -> Result<Entries> { return entriesOf(m_database, kInto, { kept }); });
}

Result<domain::MergeFacts> SqlMergeRepository::facts(
    domain::PatientId kept, domain::PatientId folded, std::optional<domain::MergeId> except)
{
    return m_database.attempt([&]() -> Result<domain::MergeFacts> {
        const auto own = except ? except->value() : 0;
        const auto one = factsOf(m_database, kept, own);
        const auto other = factsOf(m_database, folded, own);
        domain::MergeFacts facts;
        facts.isKeptMerged = one.isMerged;
        facts.isFoldedMerged = other.isMerged;
        facts.foldedHoldsOthers = other.holdsOthers;
        facts.isKeptRestricted = one.isRestricted;
        facts.isFoldedRestricted = other.isRestricted;
        facts.openSessions = one.sessions + other.sessions;
        facts.drafts = other.drafts;
        facts.isOtherWaiting = one.isOtherWaiting || other.isOtherWaiting;
        return facts;
    });
}

Result<std::vector<app::MergeCount>> SqlMergeRepository::counts(
    domain::PatientId kept, domain::PatientId folded)
{
    return m_database.attempt([&]() -> Result<std::vector<app::MergeCount>> {
        return MergeMoves(m_database).count(kept, folded);
    });
}

Result<app::MergeRepository::BackCount> SqlMergeRepository::countBack(const Merge& merge)
{
    return m_database.attempt(
        [&]() -> Result<BackCount> { return MergeMoves(m_database).countBack(merge); });
}

Result<domain::MergeId> SqlMergeRepository::add(const Merge& merge, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::MergeId> {
        return domain::MergeId(m_database.insert(
            kAdd, { merge.uid, merge.kept, merge.folded, domain::toWord(merge.state), event }));
    });
}

Result<void> SqlMergeRepository::setState(
    const Merge& merge, domain::MergeState next, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        using domain::MergeState;
        const auto when = [&](bool isSo) { return isSo ? std::optional(event) : std::nullopt; };
        const auto changed = m_database.execute(kSetState,
            { domain::toWord(next), when(next == MergeState::Done),
                when(next == MergeState::Undone), event, merge.id, merge.version });
        if (changed == 0)
            return domain::fail(ErrorKind::Conflict, u"merge"_s, u"merge.changed"_s);
        return {};
    });
}

Result<void> SqlMergeRepository::addNote(
    domain::MergeId merge, const MergeNote& note, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(
            kAddNote, { merge, domain::toWord(note.step), note.by, note.at, note.reason, event });
        return {};
    });
}

Result<void> SqlMergeRepository::fold(const Merge& merge, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        MergeMoves(m_database).fold(merge, event);
        return {};
    });
}

Result<void> SqlMergeRepository::unfold(const Merge& merge, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        MergeMoves(m_database).unfold(merge, event);
        return {};
    });
}

}
