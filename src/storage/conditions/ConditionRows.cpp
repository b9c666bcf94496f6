// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions/ConditionRows.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    constexpr Sql kAdd {
        "INSERT INTO condition (patient_id, system, code, term, status, is_entered_in_error, "
        "onset_day, abatement_day, source_key, saved_in) VALUES (:patient_id, :system, :code, "
        ":term, :status, :is_entered_in_error, :onset_day, :abatement_day, :source_key, :saved_in) "
        "ON CONFLICT (patient_id, source_key) DO NOTHING"
    };

}

domain::Condition readCondition(Row& row)
{
    return { row.text(), row.text(), row.text(), row.word(domain::clinicalStatusFromWord),
        row.boolean(), row.maybeDay(), row.maybeDay(), row.textOrEmpty() };
}

bool addCondition(Database& database, domain::PatientId patient, const domain::Condition& condition,
    domain::EventId event)
{
    return database.execute(kAdd,
               { patient, condition.system, condition.code, condition.term,
                   toWord(condition.status), condition.isEnteredInError, condition.onset,
                   condition.abatement, Value::orNull(condition.sourceKey), event })
        > 0;
}

}
