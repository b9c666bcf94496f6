// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlDraftRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::Draft;
    using domain::ErrorKind;
    using domain::Result;

    // One statement is one transaction on both engines. The casts tell a server what it cannot see
    // from a list of values.
    constexpr Sql kKeep {
        "INSERT INTO kept_draft (author_id, form, subject, patient_id, record_uid, content, "
        "saved_at) SELECT CAST(:author AS BIGINT), CAST(:form AS TEXT), CAST(:subject AS TEXT), "
        "CAST(:patient AS BIGINT), CAST(:record AS TEXT), CAST(:content AS TEXT), "
        "CAST(:at AS BIGINT) "
        "WHERE NOT EXISTS (SELECT 1 FROM kept_draft d WHERE d.record_uid = CAST(:saved AS TEXT) "
        "AND d.resolution = 'saved') "
        "ON CONFLICT (author_id, form, subject) WHERE resolved_at IS NULL DO UPDATE SET "
        "patient_id = excluded.patient_id, record_uid = excluded.record_uid, "
        "content = excluded.content, saved_at = excluded.saved_at"
    };
    constexpr auto kKinds = "iittittii";
    constexpr Sql kFind {
        "SELECT id, author_id, form, subject, patient_id, record_uid, content, saved_at, "
        "resolved_at "
        "FROM kept_draft WHERE author_id = :author AND form = :form AND subject = :subject "
        "AND resolved_at IS NULL",
        kKinds
    };
    constexpr Sql kOfAuthor {
        "SELECT id, author_id, form, subject, patient_id, record_uid, content, saved_at, "
        "resolved_at "
        "FROM kept_draft WHERE author_id = :author AND (resolution IS NULL OR resolution = "
        "'discarded') ORDER BY saved_at DESC, id DESC",
        kKinds
    };
    constexpr Sql kDiscard { "UPDATE kept_draft SET resolved_at = :at, resolution = 'discarded' "
                             "WHERE author_id = :author AND form = :form AND subject = :subject "
                             "AND resolved_at IS NULL" };
    constexpr Sql kSlot { "SELECT form, subject FROM kept_draft WHERE id = :id AND author_id = "
                          ":author AND resolution = 'discarded'",
        "tt" };
    constexpr Sql kIsTaken { "SELECT count(*) FROM kept_draft WHERE author_id = :author AND "
                             "form = :form AND subject = :subject AND resolved_at IS NULL",
        "i" };
    constexpr Sql kBringBack {
        "UPDATE kept_draft SET resolved_at = NULL, resolution = NULL WHERE id = :id"
    };
    constexpr Sql kResolve { "UPDATE kept_draft SET resolved_at = :at, resolution = 'saved', "
                             "content = '', record_uid = :record WHERE author_id = :author AND "
                             "form = :form AND subject = :subject AND resolved_at IS NULL" };
    constexpr Sql kAddResolved {
        "INSERT INTO kept_draft (author_id, form, subject, patient_id, record_uid, content, "
        "saved_at, resolved_at, resolution) VALUES (:author, :form, :subject, :patient, :record, "
        "'', :at, :resolved, 'saved')"
    };
    constexpr Sql kPurge { "DELETE FROM kept_draft WHERE resolved_at < :before" };

    Draft readDraft(Row row)
    {
        Draft draft;
        draft.id = row.id<app::DraftId>();
        draft.key.author = row.id<domain::StaffId>();
        draft.key.form = row.text();
        draft.key.subject = row.text();
        draft.key.patient = row.maybeId<domain::PatientId>();
        draft.record = QUuid(row.text());
        draft.content = row.bytes();
        draft.savedAt = row.instant();
        draft.discardedAt = row.maybeInstant();
        return draft;
    }

}

SqlDraftRepository::SqlDraftRepository(Database& database) : m_database(database) { }

Result<void> SqlDraftRepository::keep(const Draft& draft)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto& key = draft.key;
        m_database.execute(kKeep,
            { key.author, key.form, key.subject, key.patient, draft.record, draft.content,
                draft.savedAt, draft.record });
        // Somebody who types for an hour must not make the log longer than a day of saves does.
        m_database.tidyAfterCommit();
        return {};
    });
}

Result<std::optional<Draft>> SqlDraftRepository::find(const app::DraftKey& key)
{
    return m_database.attempt([&]() -> Result<std::optional<Draft>> {
        auto rows = m_database.query(kFind, { key.author, key.form, key.subject });
        return rows.next() ? std::optional(readDraft(rows.row())) : std::nullopt;
    });
}

Result<std::vector<Draft>> SqlDraftRepository::ofAuthor(domain::StaffId author)
{
    return m_database.attempt([&]() -> Result<std::vector<Draft>> {
        std::vector<Draft> drafts;
        auto rows = m_database.query(kOfAuthor, { author });
        while (rows.next())
            drafts.push_back(readDraft(rows.row()));
        return drafts;
    });
}

Result<void> SqlDraftRepository::discard(const app::DraftKey& key, domain::Instant at)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kDiscard, { at, key.author, key.form, key.subject });
        return {};
    });
}

Result<void> SqlDraftRepository::bringBack(domain::StaffId author, app::DraftId id)
{
    return m_database.attempt([&]() -> Result<void> {
        QString form;
        QString subject;
        {
            auto rows = m_database.query(kSlot, { id, author });
            if (!rows.next())
                return domain::fail(ErrorKind::NotFound, u"draft"_s, u"draft.not-found"_s);
            auto row = rows.row();
            form = row.text();
            subject = row.text();
        }
        {
            auto taken = m_database.query(kIsTaken, { author, form, subject });
            if (taken.next() && taken.row().boolean())
                return domain::fail(ErrorKind::Conflict, u"draft"_s, u"draft.newer-exists"_s);
        }
        m_database.execute(kBringBack, { id });
        return {};
    });
}

Result<void> SqlDraftRepository::resolve(
    const app::DraftKey& key, const QUuid& record, domain::Instant at)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto touched
            = m_database.execute(kResolve, { at, record, key.author, key.form, key.subject });
        // Nothing was journalled yet, but what is still on its way must find the record saved.
        if (touched == 0)
            m_database.execute(
                kAddResolved, { key.author, key.form, key.subject, key.patient, record, at, at });
        return {};
    });
}

Result<int> SqlDraftRepository::purge(domain::Instant before)
{
    return m_database.attempt(
        [&]() -> Result<int> { return static_cast<int>(m_database.execute(kPurge, { before })); });
}

}
