// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditService.h"

#include "audit/AuditPractice.h"
#include "audit/FakeAuditSources.h"
#include "audit/OwnFiles.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;
using audit::Cell;

namespace {

const QDate kDay(2026, 2, 10);

app::IndicatorRow row(qint64 patient, const QString& reason, const QString& excluded = {})
{
    return { patient, patient, 1, 1, kDay, reason.isEmpty(), reason, excluded };
}

}

TEST_CASE("the list behind each number is as long as the number", "[audit][cases][hz05_c4]")
{
    AuditPractice practice(GENERATE(from_range(engines())));
    const auto jones = practice.clinician(u"Nurse Jones"_s, u"South"_s);
    const auto locum = practice.clinician(u"Dr Locum"_s);
    for (int i = 0; i < 12; ++i) {
        const auto patient = practice.person(u"person %1"_s.arg(i), i != 11);
        auto record = practice.review(patient, QDate(2026, 1 + i % 3, 5 + i));
        if (i % 2 == 0)
            record.goals = { AuditPractice::goal(kDay) };
        if (i == 4)
            record.kind = domain::ConsultationKind::Urgent;
        if (i % 3 == 0)
            practice.save(record);
        else
            practice.save(record, i % 3 == 1 ? jones : locum);
    }
    const auto report = practice.report();
    const auto length = [&](const QString& id, const Cell& cell) {
        return qint64(practice.cases(report, id, cell).size());
    };
    for (const auto& result : report.indicators) {
        const auto& id = result.definition.id;
        INFO(id.toStdString());
        CHECK(length(id, { Cell::Part::Denominator, {}, {}, {}, {} }) == result.total.denominator);
        CHECK(length(id, { Cell::Part::Numerator, {}, {}, {}, {} }) == result.total.numerator);
        CHECK(length(id, { Cell::Part::Missing, {}, {}, {}, {} }) == result.missing);
        qint64 notMet = 0;
        for (const auto& reason : result.notMet) {
            CHECK(length(id, { Cell::Part::NotMet, reason.code, {}, {}, {} }) == reason.count);
            notMet += reason.count;
        }
        CHECK(notMet == result.total.denominator - result.total.numerator);
        for (const auto& reason : result.excluded)
            CHECK(length(id, { Cell::Part::Excluded, reason.code, {}, {}, {} }) == reason.count);
        for (const auto& each : result.byClinician)
            CHECK(length(id, { Cell::Part::Denominator, {}, each.key, {}, {} })
                == each.tally.denominator);
        for (const auto& each : result.byTeam)
            CHECK(length(id, { Cell::Part::Numerator, {}, {}, each.key, {} })
                == each.tally.numerator);
        for (const auto& each : result.byMonth)
            CHECK(length(id, { Cell::Part::Denominator, {}, {}, {}, each.month })
                == each.tally.denominator);
    }
    const auto* goals = report.find(u"SMS05");
    CHECK(goals->total == audit::Tally { 5, 10 });
    REQUIRE(goals->byClinician.size() == 3);
    CHECK(goals->byClinician[0].label == u"Dr Locum");
    CHECK(goals->byClinician[1].label == u"Dr Patel");
    CHECK(goals->byClinician[1].tally == audit::Tally { 2, 4 });
    CHECK(goals->byTeam.size() == 2);
    CHECK(goals->byMonth.size() == 3);
}

TEST_CASE("each case says who, when, by whom and why not", "[audit][cases]")
{
    AuditPractice practice(GENERATE(from_range(engines())));
    practice.save(practice.review(practice.person(u"Ahmed"_s), kDay));
    practice.save(practice.review(practice.person(u"Baker"_s, false), kDay));

    const auto report = practice.report();
    const auto counted = practice.cases(report, u"SMS05"_s, {});
    const auto excluded
        = practice.cases(report, u"SMS05"_s, { Cell::Part::Excluded, {}, {}, {}, {} });

    REQUIRE(counted.size() == 1);
    CHECK(counted[0].patientLabel == u"Ahmed");
    CHECK(counted[0].clinicianLabel == u"Dr Patel");
    CHECK(counted[0].on == kDay);
    CHECK_FALSE(counted[0].isInNumerator);
    CHECK(counted[0].whyNot == u"No goal was recorded on the day or in the 7 days after it.");
    REQUIRE(excluded.size() == 1);
    CHECK(excluded[0].patientLabel == u"Baker");
    CHECK(excluded[0].whyNot == u"On none of the registers that this is about.");
}

TEST_CASE("a report of an empty practice has every month and no share", "[audit]")
{
    AuditPractice practice(GENERATE(from_range(engines())));

    const auto report = practice.report();

    REQUIRE(report.indicators.size() == 42);
    for (const auto& result : report.indicators) {
        if (!result.isCounted()) {
            CHECK(result.byMonth.empty());
            CHECK_FALSE(result.definition.noDataYet.isEmpty());
            continue;
        }
        CHECK(result.total == audit::Tally {});
        CHECK_FALSE(result.total.value());
        CHECK_FALSE(result.total.interval());
        CHECK(result.byMonth.size() == 3);
        CHECK(result.byClinician.empty());
    }
}

TEST_CASE("a period that cannot be is refused before anything is read", "[audit]")
{
    FakeAudit fake;
    const auto error = [&fake](QDate from, QDate to, QDate asAt, const QStringList& ids = {}) {
        const auto report = fake.run(from, to, asAt, ids);
        REQUIRE_FALSE(report);
        return report.error().detail;
    };
    CHECK(error(kDay, kDay.addDays(-1), kDay) == u"audit.period-backwards");
    CHECK(error({}, kDay, kDay) == u"audit.period-backwards");
    CHECK(error(kDay, kDay, kDay.addDays(-1)) == u"audit.as-at-too-early");
    CHECK(error(kDay, kDay, kDay, { u"SMS99"_s }) == u"audit.unknown-indicator");
    CHECK(fake.source.queries == 0);
}

TEST_CASE("the SQL of each chosen indicator runs once", "[audit]")
{
    FakeAudit fake;

    const auto all = fake.run(kDay, kDay, kDay);
    CHECK(fake.source.queries == 29);
    const auto two = fake.run(kDay, kDay, kDay, { u"SMS11"_s, u"SMS05"_s, u"SMS11"_s });
    CHECK(fake.source.queries == 31);

    REQUIRE(all);
    REQUIRE(two);
    CHECK(two->indicators.size() == 2);
    CHECK(two->indicators[0].definition.id == u"SMS11");
}

TEST_CASE("a row that contradicts its definition fails the report", "[audit]")
{
    const auto bad = std::vector<app::IndicatorRow> {
        row(1, u"no-such-reason"_s),
        row(1, {}, u"X99"_s),
        [] {
            auto both = row(1, u"missing-goal"_s);
            both.isInNumerator = true;
            return both;
        }(),
        [] {
            auto outside = row(1, {});
            outside.on = kDay.addDays(1);
            return outside;
        }(),
    };
    for (const auto& each : bad) {
        FakeAudit fake;
        fake.source.answer = { row(1, {}), each };
        const auto report = fake.run(kDay, kDay, kDay, { u"SMS05"_s });

        REQUIRE_FALSE(report);
        CHECK(report.error().detail == u"audit.row-not-understood");
        CHECK(report.error().args == QStringList { u"SMS05"_s });
    }
}

TEST_CASE("an own measure that contradicts itself is kept with its failure, and ours are counted",
    "[audit][own][hz05_c8]")
{
    FakeAudit fake;
    fake.addOwn({ u"OWN01"_s, toJson(ownFile()) });
    fake.source.answer = { row(1, u"missing-goal"_s) };

    const auto report = fake.run(kDay, kDay, kDay, { u"OWN01"_s, u"SMS05"_s });

    REQUIRE(report);
    REQUIRE(report->indicators.size() == 2);
    CHECK(report->indicators[0].definition.id == u"SMS05");
    CHECK(report->indicators[0].isCounted());
    CHECK_FALSE(report->indicators[1].isCounted());
    CHECK(report->indicators[1].failure->detail == u"audit.row-not-understood");
}

TEST_CASE("a database that is busy fails the report, whoever wrote the measure", "[audit][own]")
{
    FakeAudit fake;
    fake.addOwn({ u"OWN01"_s, toJson(ownFile()) });
    fake.source.failing = true;

    CHECK_FALSE(fake.run(kDay, kDay, kDay, { u"OWN01"_s }));
}

TEST_CASE("a database that fails fails the report", "[audit]")
{
    FakeAudit fake;
    fake.source.failing = true;

    const auto report = fake.run(kDay, kDay, kDay);

    REQUIRE_FALSE(report);
    CHECK(report.error().kind == domain::ErrorKind::Busy);
}

TEST_CASE("a case that the report does not have is not found", "[audit][cases]")
{
    FakeAudit fake;
    const auto report = fake.run(kDay, kDay, kDay, { u"SMS05"_s });
    REQUIRE(report);

    const auto cases = fake.cases(*report, u"SMS06"_s, {});

    REQUIRE_FALSE(cases);
    CHECK(cases.error().kind == domain::ErrorKind::NotFound);
}
