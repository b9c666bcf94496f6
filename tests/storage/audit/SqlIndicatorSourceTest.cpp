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

TEST_CASE("the list behind a number names people, clinicians and teams", "[storage][audit]")
{
    TestPractice practice(GENERATE(from_range(engines())));

    CHECK(practice.indicators.patientLabel(practice.patient.value()) == u"Margaret Ahmed"_s);
    CHECK(practice.indicators.clinicianLabel(practice.nurse.value()) == u"Nurse Joy Okafor"_s);
    CHECK(practice.indicators.teamLabel(practice.team.value()) == u"Nurses"_s);
    CHECK(practice.indicators.patientLabel(4711).error().kind == ErrorKind::NotFound);
    CHECK(practice.indicators.teamLabel(4711).error().kind == ErrorKind::NotFound);
}
