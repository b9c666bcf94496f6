// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/IndicatorLibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rooftree::test {

/// A measure as a practice could write it, with nothing wrong: reviews with a note.
[[nodiscard]] inline QJsonObject ownFile()
{
    using namespace Qt::StringLiterals;
    return {
        { u"id"_s, u"OWN01"_s }, { u"version"_s, u"1.0"_s }, { u"title"_s, u"Note written"_s },
        { u"plainEnglish"_s, u"In how many reviews was a note written?"_s },
        { u"rationale"_s, u"To know."_s }, { u"numerator"_s, u"There is a note."_s },
        { u"denominator"_s, u"Planned reviews."_s },
        { u"exclusions"_s, QJsonArray { u"X1"_s, u"X7"_s } },
        { u"registers"_s, QJsonArray { u"copd"_s } }, { u"windowDays"_s, 0 },
        { u"maturityDays"_s, 0 }, { u"subject"_s, u"consultation"_s },
        { u"direction"_s, u"higher-is-better"_s }, { u"unit"_s, u"%"_s },
        { u"source"_s, u"Our practice."_s },
        { u"reasons"_s, QJsonObject { { u"missing-note"_s, u"No note was written."_s } } },
        { u"sql"_s,
            QJsonArray { u"SELECT s.id AS subject_id, s.patient_id AS patient_id,"_s,
                u"  s.staff_id AS clinician_id, s.team_id AS team_id, s.on_day AS on_day,"_s,
                u"  CASE WHEN length(s.note) > 0 THEN 1 ELSE 0 END AS in_numerator,"_s,
                u"  CASE WHEN length(s.note) > 0 THEN '' ELSE 'missing-note' END AS reason,"_s,
                u"  {excluded} AS excluded"_s,
                u"FROM consultation s JOIN patient p ON p.id = s.patient_id"_s,
                u"WHERE s.on_day BETWEEN :from_day AND :to_day AND s.kind = 'planned-review'"_s } }
    };
}

[[nodiscard]] inline QByteArray toJson(const QJsonObject& file)
{
    return QJsonDocument(file).toJson();
}

}
