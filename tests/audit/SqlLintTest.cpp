// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SqlLint.h"

#include "audit/IndicatorLibrary.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const auto kColumns
    = u"c.id AS subject_id, c.patient_id AS patient_id, c.staff_id AS clinician_id, "
      "c.team_id AS team_id, c.on_day AS on_day, 1 AS in_numerator, '' AS reason, "
      "'' AS excluded"_s;
const auto kWhere = u"WHERE c.on_day BETWEEN :from_day AND :to_day"_s;

QString statement(const QString& from, const QString& more = {})
{
    return u"SELECT "_s + kColumns + u" FROM "_s + from + u' ' + kWhere + u' ' + more;
}

/// "table-unknown staff"
QStringList faults(const QString& sql)
{
    QStringList found;
    for (const auto& fault : audit::lintSql(sql))
        found += (QStringList { fault.code.mid(14) } + fault.args).join(u' ');
    return found;
}

}

TEST_CASE("a plain statement over the record has no fault", "[audit][lint]")
{
    CHECK(faults(statement(u"consultation c"_s)).isEmpty());
    CHECK(
        faults(statement(u"consultation c JOIN patient p ON p.id = c.patient_id"_s,
            u"AND c.kind IN ('urgent', 'it''s; -- \" DELETE') AND COALESCE(c.amends_id, 0) = 0"_s))
        == QStringList { u"not-one-select"_s });
    CHECK(faults(statement(u"consultation c JOIN patient p ON p.id = c.patient_id"_s,
                     u"AND c.kind IN ('urgent', 'delete') AND COALESCE(c.amends_id, 0) = 0"_s))
              .isEmpty());
    CHECK(
        faults(u"WITH c AS MATERIALIZED (SELECT x.* FROM consultation x), d (a) AS (SELECT id FROM "
               "c) "_s
            + statement(u"c JOIN d ON d.a = c.id"_s))
            .isEmpty());
}

TEST_CASE("a statement that writes or locks is refused by its words", "[audit][lint][hz05_c8]")
{
    const auto withMore
        = [](const QString& more) { return faults(statement(u"consultation c"_s, more)); };
    CHECK(withMore(u"FOR UPDATE"_s) == QStringList { u"writes update"_s });
    CHECK(withMore(u"; DELETE FROM patient"_s).contains(u"not-one-select"_s));
    CHECK(
        faults(u"WITH x AS (DELETE FROM patient RETURNING id) "_s + statement(u"consultation c"_s))
            .contains(u"writes delete"_s));
    CHECK(faults(u"SELECT "_s + kColumns + u" INTO copy_of FROM consultation c "_s + kWhere)
              .contains(u"writes into"_s));
    CHECK(faults(u"PRAGMA query_only = 0"_s).contains(u"not-one-select"_s));
    CHECK(withMore(u"AND nextval('x') > 0"_s) == QStringList { u"function-unknown nextval"_s });
    CHECK(withMore(u"AND pg_sleep(9) IS NULL"_s) == QStringList { u"function-unknown pg_sleep"_s });
    CHECK(withMore(u"AND load_extension('x')"_s)
        == QStringList { u"function-unknown load_extension"_s });
}

TEST_CASE("a statement reads the record and nothing else", "[audit][lint][hz05_c8]")
{
    const auto from = [](const QString& tables) { return faults(statement(tables)); };
    CHECK(from(u"staff c"_s) == QStringList { u"table-unknown staff"_s });
    CHECK(from(u"audit_event c"_s) == QStringList { u"table-unknown audit_event"_s });
    CHECK(from(u"consultation c, staff s"_s) == QStringList { u"comma-join"_s });
    CHECK(from(u"consultation c CROSS JOIN staff s"_s) == QStringList { u"table-unknown staff"_s });
    CHECK(from(u"main.staff c"_s) == QStringList { u"table-unknown main"_s });
    CHECK(from(u"\"staff\" c"_s).contains(u"not-one-select"_s));
    CHECK(faults(statement(u"consultation c"_s, u"AND c.id IN staff"_s))
        == QStringList { u"table-unknown staff"_s });
    CHECK(faults(statement(u"consultation c"_s, u"AND c.id IN (TABLE staff)"_s))
        == QStringList { u"writes table"_s });
    // A part of WITH may not borrow the name of a table to be read in its own body.
    CHECK(faults(u"WITH staff AS (SELECT x.id FROM staff x) "_s + statement(u"consultation c"_s))
        == QStringList { u"table-unknown staff"_s });
    CHECK(faults(statement(u"consultation c"_s,
                     u"AND EXISTS (WITH staff AS (SELECT 1) SELECT 1 FROM staff)"_s))
              .contains(u"with-inside"_s));
}

TEST_CASE("what a statement lacks is named", "[audit][lint]")
{
    CHECK(faults(u"SELECT 1 AS subject_id FROM consultation c WHERE c.on_day > :from_day"_s)
        == QStringList { u"column-missing patient_id"_s, u"column-missing clinician_id"_s,
            u"column-missing team_id"_s, u"column-missing on_day"_s,
            u"column-missing in_numerator"_s, u"column-missing reason"_s,
            u"column-missing excluded"_s, u"parameter-missing :to_day"_s });
    CHECK(faults(statement(u"consultation c"_s, u"AND c.id > :patient"_s))
        == QStringList { u"parameter-unknown :patient"_s });
}

TEST_CASE("a recursive statement is told from others", "[audit][lint]")
{
    CHECK(audit::isRecursive(u"with  recursive x AS (SELECT 1) SELECT 2"_s));
    CHECK_FALSE(audit::isRecursive(u"WITH x AS (SELECT 'recursive') SELECT 2"_s));
}
