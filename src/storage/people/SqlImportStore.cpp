// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlImportStore.h"

#include "domain/common/SearchFold.h"
#include "storage/Database.h"
#include "storage/conditions/ConditionRows.h"
#include "storage/people/PatientWriter.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::ExternalFact;
    using app::ImportRun;
    using app::KnownPerson;
    using domain::PatientId;
    using domain::Result;

    constexpr Sql kByNhsNumber {
        "SELECT id, family, birth, details_hash FROM patient WHERE nhs_number = :nhs_number", "ittt"
    };
    // Eight lookups of one statement: a server answers them in one round trip.
    constexpr std::size_t kBatch = 8;
    // Not one IN: PostgreSQL plans this while the table may still be empty and then reads all of it
    // for every eight people of a first import.
    constexpr Sql kByNhsNumbers {
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n1 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n2 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n3 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n4 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n5 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n6 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n7 "
        "UNION ALL "
        "SELECT id, family, birth, details_hash, nhs_number FROM patient WHERE nhs_number = :n8",
        "ittti"
    };
    constexpr Sql kByIdentifier {
        "SELECT p.id, p.family, p.birth, p.details_hash FROM patient_identifier i "
        "JOIN patient p ON p.id = i.patient_id WHERE i.system = :system AND i.value = :value",
        "ittt"
    };
    constexpr Sql kAddFact {
        "INSERT INTO external_fact (patient_id, resource_type, source_key, system, code, term, "
        "status, at, on_day, value, unit, saved_in) VALUES (:patient_id, :resource_type, "
        ":source_key, :system, :code, :term, :status, :at, :on_day, :value, :unit, :saved_in) "
        "ON CONFLICT (patient_id, source_key) DO NOTHING"
    };
    constexpr Sql kHasCondition {
        "SELECT 1 FROM condition WHERE patient_id = :patient_id AND source_key = :source_key", "i"
    };
    constexpr Sql kHasFact {
        "SELECT 1 FROM external_fact WHERE patient_id = :patient_id AND source_key = :source_key",
        "i"
    };
    constexpr Sql kPreviousRun {
        "SELECT file_sha256, kind, layout, row_count, created_count, unchanged_count, "
        "rejected_count, at FROM import_run WHERE file_sha256 = :sha ORDER BY id DESC LIMIT 1",
        "tttiiiii"
    };
    constexpr Sql kAddRun {
        "INSERT INTO import_run (file_sha256, kind, layout, row_count, created_count, "
        "unchanged_count, rejected_count, at, saved_in) VALUES (:file_sha256, :kind, :layout, "
        ":row_count, :created_count, :unchanged_count, :rejected_count, :at, :saved_in)"
    };

    KnownPerson readKnown(Row& row)
    {
        return { row.id<PatientId>(), domain::foldForSearch(row.text()), row.textOrEmpty(),
            row.bytes() };
    }

    std::optional<KnownPerson> findOne(
        Database& database, const Sql& sql, std::initializer_list<Value> values)
    {
        auto rows = database.query(sql, values);
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        return readKnown(row);
    }

    using KnownByNumber = QHash<qint64, KnownPerson>;

    /// Looks up as many as one statement takes, from `first` on.
    void findBatch(Database& database, const std::vector<qint64>& numbers, std::size_t first,
        KnownByNumber& known)
    {
        std::vector<Value> values;
        for (auto i = first; i < first + kBatch; ++i)
            values.emplace_back(
                i < numbers.size() ? std::optional(numbers[i]) : std::optional<qint64>());
        auto rows = database.query(kByNhsNumbers, values);
        while (rows.next()) {
            auto row = rows.row();
            auto person = readKnown(row);
            known.insert(row.integer(), std::move(person));
        }
    }

}

Result<std::optional<KnownPerson>> SqlImportStore::byNhsNumber(qint64 nhsNumber)
{
    return m_database.attempt([&]() -> Result<std::optional<KnownPerson>> {
        return findOne(m_database, kByNhsNumber, { nhsNumber });
    });
}

Result<std::vector<std::optional<KnownPerson>>> SqlImportStore::byNhsNumbers(
    const std::vector<qint64>& nhsNumbers)
{
    return m_database.attempt([&]() -> Result<std::vector<std::optional<KnownPerson>>> {
        KnownByNumber known;
        for (std::size_t i = 0; i < nhsNumbers.size(); i += kBatch)
            findBatch(m_database, nhsNumbers, i, known);
        std::vector<std::optional<KnownPerson>> answers;
        answers.reserve(nhsNumbers.size());
        for (const auto number : nhsNumbers) {
            const auto found = known.constFind(number);
            answers.push_back(found == known.constEnd() ? std::nullopt : std::optional(*found));
        }
        return answers;
    });
}

Result<std::optional<KnownPerson>> SqlImportStore::byIdentifier(
    const domain::OtherIdentifier& identifier)
{
    return m_database.attempt([&]() -> Result<std::optional<KnownPerson>> {
        return findOne(m_database, kByIdentifier, { identifier.system, identifier.value });
    });
}

Result<PatientId> SqlImportStore::addPatient(
    const QUuid& uid, const domain::PatientDetails& details, domain::EventId event)
{
    return m_database.attempt(
        [&]() -> Result<PatientId> { return PatientWriter(m_database, event).add(uid, details); });
}

Result<void> SqlImportStore::addPatients(
    const std::vector<app::NewPerson>& people, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        PatientWriter writer(m_database, event);
        for (const auto& person : people)
            writer.addQuietly(person.uid, person.details);
        return {};
    });
}

Result<bool> SqlImportStore::addCondition(
    PatientId patient, const domain::Condition& condition, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<bool> {
        return storage::addCondition(m_database, patient, condition, event);
    });
}

Result<bool> SqlImportStore::addFact(
    PatientId patient, const ExternalFact& fact, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.execute(kAddFact,
                   { patient, fact.resourceType, fact.sourceKey, fact.system, fact.code, fact.term,
                       fact.status, fact.at, fact.on, fact.value, fact.unit, event })
            > 0;
    });
}

Result<bool> SqlImportStore::hasCondition(PatientId patient, const QString& sourceKey)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.query(kHasCondition, { patient, sourceKey }).next();
    });
}

Result<bool> SqlImportStore::hasFact(PatientId patient, const QString& sourceKey)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.query(kHasFact, { patient, sourceKey }).next();
    });
}

Result<std::optional<ImportRun>> SqlImportStore::previousRun(const QByteArray& fileSha256)
{
    return m_database.attempt([&]() -> Result<std::optional<ImportRun>> {
        auto rows = m_database.query(kPreviousRun, { fileSha256 });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        return ImportRun { row.bytes(), row.text(), row.text(), row.number(), row.number(),
            row.number(), row.number(), row.instant() };
    });
}

Result<void> SqlImportStore::addRun(const ImportRun& run, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddRun,
            { run.fileSha256, run.kind, run.layout, run.rows, run.created, run.unchanged,
                run.rejected, run.at, event });
        return {};
    });
}

}
