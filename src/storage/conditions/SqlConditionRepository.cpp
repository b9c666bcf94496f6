// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions/SqlConditionRepository.h"

#include "storage/Database.h"

#include <QHash>

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
        "SELECT c.patient_id, c.system, c.code, c.term, c.status, c.is_entered_in_error, "
        "c.onset_day, "
        "c.abatement_day, c.source_key, p.title, p.given, p.family, p.nhs_number, p.birth, "
        "p.is_dead "
        "FROM condition c JOIN patient p ON p.id = c.patient_id WHERE c.code = :code "
        "ORDER BY p.family_folded, p.given, p.id, COALESCE(c.onset_day, 0), c.id",
        "ittttiiittttiti"
    };
    constexpr Sql kAdd { "INSERT INTO condition (patient_id, system, code, term, status, "
                         "is_entered_in_error, onset_day, "
                         "abatement_day, source_key, saved_in) VALUES (:patient, :system, :code, "
                         ":term, :status, :in_error, :onset, "
                         ":abatement, :source_key, :event)" };

    Condition readCondition(Row& row)
    {
        Condition condition;
        condition.system = row.text();
        condition.code = row.text();
        condition.term = row.text();
        condition.status = row.word(domain::clinicalStatusFromWord);
        condition.isEnteredInError = row.boolean();
        condition.onset = row.maybeDay();
        condition.abatement = row.maybeDay();
        condition.sourceKey = row.textOrEmpty();
        return condition;
    }

    void readPerson(Row& row, app::RegisterCandidate& person)
    {
        const auto title = row.textOrEmpty();
        const auto given = row.textOrEmpty();
        const auto family = row.textOrEmpty();
        person.name = QStringList { given, family }.join(u' ').trimmed();
        if (const auto number = row.maybeInteger())
            person.nhsNumber = u"%1"_s.arg(*number, 10, 10, QLatin1Char('0'));
        person.birth = row.textOrEmpty();
        person.isLiving = !row.boolean();
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
        std::vector<app::RegisterCandidate> people;
        QHash<domain::PatientId, std::size_t> place;
        for (const auto& code : codes) {
            auto rows = m_database.query(kWithCode, { code });
            while (rows.next()) {
                auto row = rows.row();
                const auto patient = row.id<domain::PatientId>();
                auto condition = readCondition(row);
                if (!place.contains(patient)) {
                    place.insert(patient, people.size());
                    people.push_back({ patient });
                    readPerson(row, people.back());
                }
                people[place.value(patient)].conditions.push_back(std::move(condition));
            }
        }
        return people;
    });
}

Result<void> SqlConditionRepository::add(
    domain::PatientId patient, const Condition& condition, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAdd,
            { patient, condition.system, condition.code, condition.term,
                domain::toWord(condition.status), condition.isEnteredInError, condition.onset,
                condition.abatement, Value::orNull(condition.sourceKey), event });
        return {};
    });
}

}
