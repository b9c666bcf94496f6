// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlDraftRepository.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::Draft;
    using domain::Result;

    // One statement is one transaction on both engines.
    constexpr Sql kKeep { "INSERT INTO draft (author_id, patient_id, form, content, saved_at) "
                          "VALUES (:author, :patient, :form, "
                          ":content, :at) ON CONFLICT (author_id, patient_id, form) DO UPDATE SET "
                          "content = excluded.content, "
                          "saved_at = excluded.saved_at" };
    constexpr Sql kFind { "SELECT author_id, patient_id, form, content, saved_at FROM draft WHERE "
                          "author_id = :author AND "
                          "patient_id = :patient AND form = :form",
        "iitti" };
    constexpr Sql kOfAuthor { "SELECT author_id, patient_id, form, content, saved_at FROM draft "
                              "WHERE author_id = :author "
                              "ORDER BY saved_at DESC",
        "iitti" };
    constexpr Sql kDiscard {
        "DELETE FROM draft WHERE author_id = :author AND patient_id = :patient AND form = :form"
    };

    Draft readDraft(Row row)
    {
        Draft draft;
        draft.author = row.id<domain::StaffId>();
        draft.patient = row.id<domain::PatientId>();
        draft.form = row.text();
        draft.content = row.bytes();
        draft.savedAt = row.instant();
        return draft;
    }

}

SqlDraftRepository::SqlDraftRepository(Database& database) : m_database(database) { }

Result<void> SqlDraftRepository::keep(const Draft& draft)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(
            kKeep, { draft.author, draft.patient, draft.form, draft.content, draft.savedAt });
        // Somebody who types for an hour must not make the log longer than a day of saves does.
        m_database.tidyAfterCommit();
        return {};
    });
}

Result<std::optional<Draft>> SqlDraftRepository::find(
    domain::StaffId author, domain::PatientId patient, const QString& form)
{
    return m_database.attempt([&]() -> Result<std::optional<Draft>> {
        auto rows = m_database.query(kFind, { author, patient, form });
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

Result<void> SqlDraftRepository::discard(
    domain::StaffId author, domain::PatientId patient, const QString& form)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kDiscard, { author, patient, form });
        return {};
    });
}

}
