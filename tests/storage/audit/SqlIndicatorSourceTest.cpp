// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SqlIndicatorSource.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

app::IndicatorSource::Window march()
{
    return { QDate(2026, 3, 1), QDate(2026, 3, 31), QDate(2026, 4, 30), 14 };
}

const auto kSql = u"SELECT c.id, c.patient_id, c.staff_id, c.team_id, c.on_day, "
                  "CASE WHEN :to_day - :from_day > :window_days THEN 1 ELSE 0 END, NULL, "
                  "CASE WHEN :as_at_day < c.on_day + :window_days THEN 'X6' ELSE '' END "
                  "FROM consultation c WHERE c.on_day BETWEEN :from_day AND :to_day"_s;

}

TEST_CASE("an indicator's rows are read with its window", "[storage][audit]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    REQUIRE(practice.write([&](EventId event) {
        return practice.consultations.add(practice.record(), practice.nurse, event);
    }));

    const auto rows = practice.indicators.rows(kSql, march());

    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 1);
    const auto& row = rows->front();
    CHECK(row.patient == practice.patient.value());
    CHECK(row.clinician == practice.nurse.value());
    CHECK(row.team == practice.team.value());
    CHECK(row.on == QDate(2026, 3, 14));
    CHECK(row.isInNumerator);
    CHECK(row.reason.isEmpty());
    CHECK(row.excluded.isEmpty());
    auto april = march();
    april.from = QDate(2026, 4, 1);
    CHECK(practice.indicators.rows(kSql, april)->empty());
}

TEST_CASE("an indicator cannot write", "[storage][audit]")
{
    TestPractice practice(GENERATE(from_range(engines())));

    const auto update = practice.indicators.rows(u"UPDATE staff SET name = 'x'"_s, march());
    const auto two = practice.indicators.rows(u"SELECT 1; DELETE FROM staff"_s, march());

    REQUIRE(!update);
    CHECK(update.error().kind == ErrorKind::Validation);
    CHECK(!two);
    CHECK(practice.indicators.clinicianLabel(practice.nurse.value()) == u"Nurse Joy Okafor"_s);
    if (practice.database->engine() == storage::Engine::Postgres) {
        const auto hidden = practice.indicators.rows(
            u"WITH x AS (DELETE FROM staff_role RETURNING id) SELECT 1, 1, 1, 1, 1, 1, '', '' "
            "FROM x"_s,
            march());
        CHECK(!hidden);
        CHECK(practice.database.number("SELECT count(*) FROM staff_role") == 1);
    }
    practice.addPatient(u"Still"_s, u"Writing"_s);
}

TEST_CASE("a statement of a practice's own cannot write, whatever it says",
    "[storage][audit][own][hz05_c8]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const bool isServer = practice.database->engine() == storage::Engine::Postgres;
    const auto columns = u"1, 1, 1, 1, 1, 1, '', ''"_s;
    QStringList attacks { u"WITH x AS (SELECT 1) DELETE FROM staff_role"_s,
        u"WITH x AS (SELECT 1) UPDATE staff SET name = 'x'"_s,
        u"WITH x AS (SELECT 1) INSERT INTO team (name, saved_in) VALUES ('x', 1)"_s };
    if (isServer)
        attacks += { u"WITH x AS (DELETE FROM staff_role RETURNING id) SELECT "_s + columns
                + u" FROM x"_s,
            u"SELECT "_s + columns + u" INTO kept FROM staff"_s,
            u"SELECT set_config('transaction_read_only', 'off', true), "_s + columns,
            u"SELECT "_s + columns
                + u" FROM query_to_xml('DELETE FROM staff_role', true, true, '')"_s,
            u"SELECT nextval('staff_id_seq'), "_s + columns,
            u"SELECT "_s + columns + u" FROM staff FOR UPDATE"_s };
    const auto roles = practice.database.number("SELECT count(*) FROM staff_role");
    const auto teams = practice.database.number("SELECT count(*) FROM team");

    for (const auto& attack : attacks) {
        INFO(attack.toStdString());
        CHECK_FALSE(practice.indicators.rows(attack, march()));
        // Within a transaction that may write, too; and what it wrote itself stays.
        const auto outcome = practice.database.tryWrite([&](EventId event) -> domain::Result<void> {
            CHECK(practice.staff.addTeam(attack.left(40), event));
            CHECK_FALSE(practice.indicators.rows(attack, march()));
            return {};
        });
        CHECK(outcome);
    }

    CHECK(practice.database.number("SELECT count(*) FROM staff_role") == roles);
    CHECK(practice.database.number("SELECT count(*) FROM team") == teams + attacks.size());
    CHECK(practice.indicators.clinicianLabel(practice.nurse.value()) == u"Nurse Joy Okafor"_s);
}

TEST_CASE("a statement that fails leaves the others of its transaction alone", "[storage][audit]")
{
    TestPractice practice(GENERATE(from_range(engines())));

    const auto read = practice.database.unitOfWork().read([&]() -> domain::Result<void> {
        CHECK_FALSE(practice.indicators.rows(u"SELECT nothing FROM nowhere"_s, march()));
        const auto rows = practice.indicators.rows(kSql, march());
        return rows ? domain::Result<void>() : domain::failure(rows);
    });

    CHECK(read);
}

TEST_CASE("a statement is tried for its promised columns without reading anybody",
    "[storage][audit][own]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const bool isServer = practice.database->engine() == storage::Engine::Postgres;
    const auto good = u"SELECT c.id AS subject_id, c.patient_id AS patient_id, c.staff_id AS "
                      "clinician_id, c.team_id AS team_id, c.on_day AS on_day, 1 AS in_numerator, "
                      "'' AS reason, '' AS excluded FROM consultation c WHERE c.on_day BETWEEN "
                      ":from_day AND :to_day"_s;
    const auto fault = [&practice](const QString& sql) {
        const auto tried = practice.indicators.tryOut(sql);
        return tried ? QString() : tried.error().detail + u' ' + tried.error().args.join(u' ');
    };
    const auto engine = isServer ? u"PostgreSQL"_s : u"SQLite"_s;

    CHECK(fault(good).isEmpty());
    CHECK(fault(QString(good).replace(u"consultation c"_s, u"visits c"_s))
        == u"indicator.sql-not-run sql "_s + engine);
    CHECK(fault(QString(good).replace(u"'' AS reason"_s, u"'' AS why"_s))
        == u"indicator.sql-column-not-given sql %1 reason"_s.arg(engine));
    CHECK(fault(QString(good).replace(u"c.team_id AS team_id, "_s, QString()))
        == u"indicator.sql-column-not-given sql %1 team_id"_s.arg(engine));
    CHECK(fault(u"DELETE FROM staff"_s).startsWith(u"indicator.sql-not-one-select"));
    // Only a server knows that a text is no day.
    CHECK(fault(QString(good).replace(u"c.on_day AS on_day"_s, u"c.note AS on_day"_s)).isEmpty()
        == !isServer);
}

TEST_CASE("the list behind a number names people, clinicians and teams", "[storage][audit]")
{
    TestPractice practice(GENERATE(from_range(engines())));

    CHECK(practice.indicators.patientLabel(practice.patient.value()) == u"Margaret Ahmed"_s);
    CHECK(practice.indicators.clinicianLabel(practice.nurse.value()) == u"Nurse Joy Okafor"_s);
    CHECK(practice.indicators.teamLabel(practice.team.value()) == u"Nurses"_s);
    CHECK(practice.indicators.patientLabel(4711).error().kind == ErrorKind::NotFound);
    CHECK(practice.indicators.teamLabel(4711).error().kind == ErrorKind::NotFound);
}
