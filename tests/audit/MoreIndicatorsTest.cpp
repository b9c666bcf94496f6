// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditPractice.h"
#include "catch_compat.h"
#include "support/TestRules.h"

// More indicators over practices counted by hand: people are called after what happened to them.

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;
using domain::ItemOutcome;

namespace {

const QDate kDay(2026, 2, 10);

storage::Engine anyEngine() { return GENERATE(from_range(engines())); }

std::string idOf(const char* table, const QUuid& uid)
{
    return std::string("(SELECT id FROM ") + table + " WHERE uid = '"
        + uid.toString(QUuid::WithoutBraces).toStdString() + "')";
}

std::string dayText(QDate day) { return std::to_string(domain::toEpochDay(day)); }

std::string momentText(QDate day, int hour)
{
    return std::to_string(domain::instantAt(day, QTime(hour, 0)).ms);
}

std::string uidText() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

/// A review with one full goal and plan, changed a little.
using Change = std::function<void(domain::ActionPlanContent&)>;

domain::ConsultationRecord planned(
    AuditPractice& practice, const QString& name, const Change& change = {})
{
    auto record = practice.review(practice.person(name), kDay);
    record.goals = { AuditPractice::goal(kDay) };
    if (change)
        change(record.goals[0].step->content);
    practice.save(record);
    return record;
}

}

TEST_CASE("SMS03 counts visits that reached what the patient put first", "[audit][SMS03]")
{
    AuditPractice practice(anyEngine());
    const auto visited = [&](const QString& name, std::optional<ItemOutcome> outcome, int rank = 1,
                             QDate said = kDay) {
        const auto patient = practice.person(name);
        const auto item = practice.agenda(patient, domain::instantAt(said, QTime(9, 0)), u"sleep"_s,
            domain::AgendaSource::PatientKiosk, rank);
        auto record = practice.review(patient, kDay);
        record.decisions = { { item, {}, outcome, {}, {} } };
        practice.save(record);
        return std::make_pair(record, item);
    };
    visited(u"talked about"_s, ItemOutcome::Discussed);
    visited(u"put off"_s, ItemOutcome::NextTime);
    visited(u"passed on"_s, ItemOutcome::SomeoneElse);
    visited(u"no longer wanted"_s, ItemOutcome::NotNeeded);
    visited(u"nothing said"_s, {});
    visited(u"second only"_s, ItemOutcome::Discussed, 2);
    visited(u"15 days before"_s, ItemOutcome::Discussed, 1, kDay.addDays(-15));
    auto [record, item] = visited(u"corrected to talked about"_s, ItemOutcome::NextTime);
    record.amends = record.uid;
    record.uid = QUuid::createUuid();
    record.decisions[0].outcome = ItemOutcome::Discussed;
    practice.save(record);
    const auto twice = practice.person(u"first changed their mind"_s);
    const auto first = [&](int hour) {
        return practice.agenda(twice, domain::instantAt(kDay, QTime(hour, 0)), u"sleep"_s,
            domain::AgendaSource::PatientKiosk, 1);
    };
    const auto old = first(8);
    const auto fresh = first(9);
    auto second = practice.review(twice, kDay);
    second.decisions = { { old, {}, ItemOutcome::Discussed, {}, {} },
        { fresh, {}, ItemOutcome::NextTime, {}, {} } };
    practice.save(second);

    CHECK(practice.outcomes(u"SMS03"_s)
        == QStringList { u"corrected to talked about: met"_s,
            u"first changed their mind: top-put-off"_s, u"no longer wanted: top-dropped"_s,
            u"nothing said: missing-decision"_s, u"passed on: top-passed-on"_s,
            u"put off: top-put-off"_s, u"talked about: met"_s });
}

TEST_CASE("SMS04 counts visits whose leftovers have a day or a name", "[audit][SMS04]")
{
    AuditPractice practice(anyEngine());
    const auto left
        = [&practice](const QString& name, const std::vector<domain::BoardDecision>& decisions) {
              const auto patient = practice.person(name);
              auto record = practice.review(patient, kDay);
              for (auto decision : decisions) {
                  decision.item
                      = practice.agenda(patient, domain::instantAt(kDay, QTime(9, 0)), u"sleep"_s);
                  record.decisions.push_back(decision);
              }
              practice.save(record);
              return record;
          };
    const domain::BoardDecision dated { {}, {}, ItemOutcome::NextTime, kDay.addDays(30), {} };
    const domain::BoardDecision undated { {}, {}, ItemOutcome::NextTime, {}, {} };
    const domain::BoardDecision handed { {}, {}, ItemOutcome::SomeoneElse, {},
        u"the pharmacist"_s };
    const domain::BoardDecision nobody { {}, {}, ItemOutcome::SomeoneElse, {}, {} };
    left(u"day and name"_s, { dated, handed });
    left(u"no day"_s, { dated, undated });
    left(u"no name"_s, { dated, nobody });
    left(u"neither"_s, { undated, nobody });
    left(u"nothing left"_s, { { {}, {}, ItemOutcome::Discussed, {}, {} } });
    auto mended = left(u"day added afterwards"_s, { undated });
    mended.amends = mended.uid;
    mended.uid = QUuid::createUuid();
    mended.decisions[0].nextDate = kDay.addDays(14);
    practice.save(mended);

    CHECK(practice.outcomes(u"SMS04"_s)
        == QStringList { u"day added afterwards: met"_s, u"day and name: met"_s,
            u"neither: missing-day"_s, u"no day: missing-day"_s, u"no name: missing-name"_s });
}

TEST_CASE("SMS07, SMS09 and SMS10 look into the plan", "[audit][SMS07][SMS09][SMS10]")
{
    AuditPractice practice(anyEngine());
    const auto rate = [](int first, int last, const QString& easier) {
        return [=](domain::ActionPlanContent& step) {
            step.confidenceFirst = rated<domain::Confidence>(first);
            step.confidenceFinal = rated<domain::Confidence>(last);
            step.madeEasier = easier;
        };
    };
    planned(practice, u"sure"_s, rate(8, 8, {}));
    planned(practice, u"made easier and sure"_s, rate(4, 8, u"shorter"_s));
    planned(practice, u"made easier, still not sure"_s, rate(4, 5, u"shorter"_s));
    planned(practice, u"made easier, not asked again"_s, rate(4, 4, u"shorter"_s));
    planned(practice, u"left as it was"_s, rate(6, 6, {}));
    planned(practice, u"not asked"_s, [](auto& step) {
        step.confidenceFirst.reset();
        step.confidenceFinal.reset();
        step.barrier = u"it rains"_s;
        step.response = u"walk in the hall"_s;
    });
    planned(practice, u"rain, and then?"_s, [](auto& step) { step.barrier = u"it rains"_s; });

    CHECK(practice.outcomes(u"SMS09"_s)
        == QStringList { u"left as it was: missing-change"_s, u"made easier and sure: met"_s,
            u"made easier, not asked again: missing-rating-again"_s,
            u"made easier, still not sure: met"_s });
    const auto report = practice.report();
    CHECK(report.find(u"SMS07")->total == audit::Tally { 6, 7 });
    CHECK(report.find(u"SMS10")->total == audit::Tally { 1, 7 });
    const auto coping = practice.outcomes(u"SMS10"_s);
    CHECK(coping.contains(u"not asked: met"_s));
    CHECK(coping.contains(u"rain, and then?: missing-response"_s));
    CHECK(coping.contains(u"sure: missing-coping-plan"_s));
}

TEST_CASE("SMS11b counts a try, whatever came of it", "[audit][SMS11b]")
{
    AuditPractice practice(anyEngine());
    using enum domain::AttemptOutcome;
    const auto tried = [&practice](const QString& name, int day) {
        practice.attempt(planned(practice, name).goals[0], kDay.addDays(day), NoAnswer);
    };
    tried(u"day 0"_s, 0);
    tried(u"day 1"_s, 1);
    tried(u"day 14"_s, 14);
    tried(u"day 15"_s, 15);
    planned(practice, u"booked only"_s);
    auto none = practice.review(practice.person(u"not booked"_s), kDay);
    none.goals = { AuditPractice::goal(kDay) };
    none.goals[0].followUp.reset();
    practice.save(none);

    CHECK(practice.outcomes(u"SMS11b"_s)
        == QStringList { u"booked only: missing-attempt"_s, u"day 0: attempt-too-early"_s,
            u"day 14: met"_s, u"day 15: attempt-too-late"_s, u"day 1: met"_s,
            u"not booked: missing-follow-up"_s });
    CHECK(practice.outcomes(u"SMS11b"_s, kDay.addDays(13)).contains(u"day 1: window-open"_s));
}

TEST_CASE("SMS12 counts calls about a failed plan that found out why", "[audit][SMS12]")
{
    AuditPractice practice(anyEngine());
    using enum domain::Attainment;
    using domain::NextStep;
    const auto spoke = [&practice](const QString& name, domain::Attainment attainment,
                           const QString& obstacle, std::optional<NextStep> next) {
        practice.spoke(
            planned(practice, name).goals[0], kDay.addDays(10), attainment, obstacle, next);
    };
    spoke(u"solved"_s, Partly, u"rain"_s, NextStep::Change);
    spoke(u"nothing decided"_s, NotDone, u"rain"_s, {});
    spoke(u"not asked why"_s, NotDone, {}, NextStep::Keep);
    spoke(u"went as planned"_s, AsPlanned, {}, {});

    CHECK(practice.outcomes(u"SMS12"_s)
        == QStringList { u"not asked why: missing-obstacle"_s,
            u"nothing decided: missing-next-step"_s, u"solved: met"_s });
}

TEST_CASE("SMS13 counts goals four weeks after their target day", "[audit][SMS13]")
{
    AuditPractice practice(anyEngine());
    const QDate target(2026, 3, 10);
    const auto aimed = [&](const QString& name, const char* achievement, int daysAfter,
                           const char* lifecycle = "active") {
        auto record = practice.review(practice.person(name), kDay);
        record.goals = { AuditPractice::goal(kDay) };
        record.goals[0].content.targetDate = target;
        practice.save(record);
        if (!achievement)
            return;
        const auto goal = idOf("goal", record.goals[0].uid);
        const auto day = target.addDays(daysAfter);
        practice.database->script("INSERT INTO goal_version (goal_id, version, words, why, "
                                  "category, set_by, target_day, lifecycle, achievement, at, "
                                  "on_day, saved_in) SELECT goal_id, 2, words, why, category, "
                                  "set_by, target_day, '"
            + std::string(lifecycle) + "', '" + achievement + "', " + momentText(day, 12) + ", "
            + dayText(day) + ", saved_in FROM goal_version WHERE goal_id = " + goal);
        practice.database->script("UPDATE goal SET version = 2 WHERE id = " + goal);
    };
    aimed(u"reached early"_s, "achieved", -10);
    aimed(u"kept up on day 28"_s, "sustaining", 28);
    aimed(u"reached on day 29"_s, "achieved", 29);
    aimed(u"improving"_s, "improving", 5);
    aimed(u"not reached"_s, "not-achieved", 5, "completed");
    aimed(u"nobody asked"_s, nullptr, 0);
    aimed(u"entered in error"_s, "in-progress", 1, "entered-in-error");

    CHECK(practice.outcomes(u"SMS13"_s)
        == QStringList { u"improving: under-way"_s, u"kept up on day 28: met"_s,
            u"nobody asked: missing-outcome"_s, u"not reached: not-achieved"_s,
            u"reached early: met"_s, u"reached on day 29: achieved-late"_s });
    CHECK(practice.outcomes(u"SMS13"_s, target.addDays(27))
              .contains(u"reached early: window-open"_s));
    CHECK(practice.report().find(u"SMS13")->missing == 1);
}

TEST_CASE("SMS14 counts plans that were handed out within three days", "[audit][SMS14]")
{
    AuditPractice practice(anyEngine());
    const auto given = [&practice](const QString& name, std::optional<int> day) {
        const auto record = planned(practice, name);
        if (!day)
            return;
        practice.database->script("INSERT INTO issued_plan (uid, patient_id, consultation_id, "
                                  "number, issued_at, on_day, rendering, content, pdf_base64, "
                                  "saved_in) SELECT '"
            + uidText() + "', patient_id, id, 1, " + momentText(kDay.addDays(*day), 12) + ", "
            + dayText(kDay.addDays(*day)) + ", 'a4', '', '', saved_in FROM consultation WHERE id = "
            + idOf("consultation", record.uid));
    };
    given(u"same day"_s, 0);
    given(u"day 3"_s, 3);
    given(u"day 4"_s, 4);
    given(u"never"_s, {});
    practice.save(practice.review(practice.person(u"no goal"_s), kDay));

    CHECK(practice.outcomes(u"SMS14"_s)
        == QStringList { u"day 3: met"_s, u"day 4: missing-copy"_s, u"never: missing-copy"_s,
            u"same day: met"_s });
}

namespace {

/// An answered questionnaire of this person; the values are "item: value" or "score: value".
void answer(AuditPractice& practice, domain::PatientId patient, const std::string& instrument,
    QDate day, const std::vector<std::pair<std::string, int>>& values, bool areScores)
{
    const auto uid = uidText();
    practice.database->script("INSERT INTO questionnaire_response (uid, patient_id, instrument, "
                              "instrument_version, answered_at, on_day, answered_by, mode, "
                              "is_complete, scorer, saved_in) SELECT '"
        + uid + "', id, '" + instrument + "', '1.0', " + momentText(day, 12) + ", " + dayText(day)
        + ", 'patient', 'kiosk', 1, '', saved_in FROM patient WHERE id = "
        + std::to_string(patient.value()));
    for (const auto& [name, value] : values)
        practice.database->script(std::string("INSERT INTO questionnaire_")
            + (areScores ? "score (response_id, score, value_e4, missing"
                         : "answer (response_id, item, value")
            + ", saved_in) SELECT id, '" + name + "', " + std::to_string(value)
            + (areScores ? ", 0" : "") + ", saved_in FROM questionnaire_response WHERE uid = '"
            + uid + "'");
}

}

TEST_CASE("SMS16 counts those who gave all three answers a nine or ten", "[audit][SMS16]")
{
    AuditPractice practice(anyEngine());
    const auto said = [&practice](const QString& name, int day, const std::vector<int>& values) {
        const auto patient = practice.person(name);
        practice.save(practice.review(patient, kDay));
        std::vector<std::pair<std::string, int>> answers;
        for (std::size_t i = 0; i < values.size(); ++i)
            answers.emplace_back("vf" + std::to_string(i + 1), values[i]);
        answer(practice, patient, "visit-feedback", kDay.addDays(day), answers, false);
    };
    said(u"nine and more"_s, 0, { 9, 10, 9 });
    said(u"one eight"_s, 0, { 10, 8, 10 });
    said(u"two answers"_s, 0, { 10, 10 });
    said(u"day 7"_s, 7, { 9, 9, 9 });
    said(u"day 8"_s, 8, { 9, 9, 9 });
    said(u"the day before"_s, -1, { 9, 9, 9 });

    CHECK(practice.outcomes(u"SMS16"_s)
        == QStringList { u"day 7: met"_s, u"nine and more: met"_s, u"one eight: below-nine"_s,
            u"two answers: missing-answers"_s });
    const auto few = practice.report();
    CHECK(few.find(u"SMS16")->byTeam.empty());
    CHECK(few.find(u"SMS16")->byClinician.empty());
    for (int i = 0; i < 21; ++i)
        said(u"more %1"_s.arg(i), 1, { 10, 10, 10 });
    const auto report = practice.report();
    REQUIRE(report.find(u"SMS16")->byTeam.size() == 1);
    CHECK(report.find(u"SMS16")->byTeam[0].tally == audit::Tally { 23, 25 });
}

TEST_CASE("OUT01 and OUT02 compare two answers half a year apart", "[audit][OUT01][OUT02]")
{
    AuditPractice practice(anyEngine());
    const QDate later(2026, 12, 31);
    const auto answered = [&](const QString& name, const std::string& instrument,
                              const std::string& score, int before, int after, int firstDay = -10,
                              int secondDay = 180) {
        const auto patient = practice.person(name);
        practice.save(practice.review(patient, kDay.addDays(-20)));
        practice.save(practice.review(patient, kDay));
        answer(practice, patient, instrument, kDay.addDays(firstDay), { { score, before } }, true);
        answer(practice, patient, instrument, kDay.addDays(secondDay), { { score, after } }, true);
    };
    answered(u"1 point up"_s, "semcd-6", "mean", 50'000, 60'000);
    answered(u"less than 1 up"_s, "semcd-6", "mean", 50'000, 59'999);
    answered(u"1 point down"_s, "semcd-6", "mean", 50'000, 40'000, 0, 210);
    answered(u"answered on day 149"_s, "semcd-6", "mean", 50'000, 70'000, -30, 149);
    answered(u"answered 31 days before"_s, "semcd-6", "mean", 50'000, 70'000, -31, 150);
    answered(u"CAT 2 down"_s, "cat", "total", 200'000, 180'000);
    answered(u"CAT 2 up"_s, "cat", "total", 180'000, 200'000);
    answered(u"PEG 1.7 down"_s, "peg", "mean", 60'000, 43'000);
    answered(u"PEG 1.75 down"_s, "peg", "mean", 60'000, 42'500);

    const auto of = [&](const QString& id, const QString& code) {
        QStringList names;
        for (const auto& each : practice.outcomes(id, later)) {
            if (each.endsWith(u": "_s + code))
                names += each.section(u": "_s, 0, 0);
        }
        return names.join(u", "_s);
    };
    CHECK(of(u"OUT01"_s, u"met"_s) == u"1 point up");
    CHECK(of(u"OUT01"_s, u"little-change"_s) == u"less than 1 up");
    CHECK(of(u"OUT01"_s, u"worse"_s) == u"1 point down");
    CHECK(of(u"OUT01"_s, u"no-pair"_s).contains(u"answered 31 days before, answered on day 149"));
    CHECK(of(u"OUT02"_s, u"met"_s) == u"CAT 2 down, PEG 1.75 down");
    CHECK(of(u"OUT02"_s, u"little-change"_s) == u"PEG 1.7 down");
    CHECK(of(u"OUT02"_s, u"worse"_s) == u"CAT 2 up");
    // Everybody once, by the last review; and not before half a year has gone.
    CHECK(practice.outcomes(u"OUT01"_s, later).size() == 9);
    CHECK(practice.outcomes(u"OUT01"_s, kDay.addDays(209))
        == practice.outcomes(u"OUT02"_s, kDay.addDays(209)));
}
