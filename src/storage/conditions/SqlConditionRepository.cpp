// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions/SqlConditionRepository.h"

#include "storage/Database.h"
#include "storage/conditions/ConditionRows.h"
#include "storage/people/PersonRows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Condition;
    using domain::Result;

    constexpr Sql kOfPatient { "SELECT system, code, term, status, is_entered_in_error, onset_day, "
                               "abatement_day, source_key FROM condition "
                               "WHERE patient_id = :patient ORDER BY COALESCE(onset_day, 0), id",
        "ttttiiit" };
    constexpr Sql kWithCode {
        "SELECT c.patient_id, c.id, c.system, c.code, c.term, c.status, c.is_entered_in_error, "
        "c.onset_day, c.abatement_day, c.source_key, p.family, p.given, p.title, p.preferred, "
        "p.nhs_number, p.birth, p.is_dead FROM condition c JOIN patient p ON p.id = c.patient_id "
        "WHERE c.code = :code AND p.merged_into_id IS NULL",
        "iittttiiitttttiti"
    };

    /// Somebody with the keys of their conditions, to put them in the order recorded.
    struct Found {
        app::RegisterCandidate person;
        std::map<qint64, Condition> conditions;
    };

    using FoundById = std::map<domain::PatientId, Found>;

    void readPerson(Row& row, app::RegisterCandidate& person)
    {
        person.name = personNameFrom(row).spoken();
        if (const auto number = nhsNumberFrom(row))
            person.nhsNumber = number->toString();
        person.birth = row.textOrEmpty();
        person.isLiving = !row.boolean();
    }

    void findWith(Database& database, const QString& code, FoundById& found)
    {
        auto rows = database.query(kWithCode, { code });
        while (rows.next()) {
            auto row = rows.row();
            const auto patient = row.id<domain::PatientId>();
            auto& each = found[patient];
            const auto id = row.integer();
            each.conditions.emplace(id, readCondition(row));
            each.person.patient = patient;
            readPerson(row, each.person);
        }
    }

}

SqlConditionRepository::SqlConditionRepository(Database& database) : m_database(database) { }

Result<std::vector<Condition>> SqlConditionRepository::ofPatient(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<Condition>> {
        std::vector<Condition> conditions;
        auto rows = m_database.query(kOfPatient, { patient });
        while (rows.next()) {
            auto row = rows.row();
            conditions.push_back(readCondition(row));
        }
        return conditions;
    });
}

Result<std::vector<app::RegisterCandidate>> SqlConditionRepository::withAnyOf(
    const QSet<QString>& codes)
{
    return m_database.attempt([&]() -> Result<std::vector<app::RegisterCandidate>> {
        FoundById found;
        for (const auto& code : codes)
            findWith(m_database, code, found);
        std::vector<app::RegisterCandidate> people;
        for (auto& [patient, each] : found) {
            for (auto& [id, condition] : each.conditions)
                each.person.conditions.push_back(std::move(condition));
            people.push_back(std::move(each.person));
        }
        return people;
    });
}

Result<void> SqlConditionRepository::add(
    domain::PatientId patient, const Condition& condition, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (!addCondition(m_database, patient, condition, event))
            return domain::fail(
                domain::ErrorKind::Conflict, u"condition"_s, u"condition.already-recorded"_s);
        return {};
    });
}

}
