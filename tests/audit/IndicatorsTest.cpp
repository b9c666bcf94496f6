// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditPractice.h"
#include "catch_compat.h"
#include "support/TestRules.h"

// Each indicator over a practice counted by hand: people are called after what happened to them.

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;
using domain::AgendaSource;
using domain::ConsultationKind;
using domain::ItemOutcome;

namespace {

const QDate kDay(2026, 2, 10);

domain::Instant at(QDate day, int hour, int minute)
{
    return domain::instantAt(day, QTime(hour, minute));
}

domain::BoardDecision decided(const QUuid& item, std::optional<ItemOutcome> outcome)
{
    return { item, {}, outcome, {}, {} };
}

storage::Engine anyEngine() { return GENERATE(from_range(engines())); }

}

TEST_CASE("SMS01 counts reviews before which the patient raised something", "[audit][SMS01]")
{
    AuditPractice practice(anyEngine());
    const auto said = [&practice](const QString& name, domain::Instant when, const QString& topic,
                          AgendaSource source = AgendaSource::PatientKiosk) {
        const auto patient = practice.person(name);
        practice.agenda(patient, when, topic, source);
        practice.save(practice.review(patient, kDay));
    };
    said(u"same morning"_s, at(kDay, 9, 59), u"sleep"_s);
    said(u"14 days before"_s, at(kDay.addDays(-14), 0, 5), u"sleep"_s);
    said(u"15 days before"_s, at(kDay.addDays(-15), 23, 55), u"sleep"_s);
    said(u"carer"_s, at(kDay, 9, 0), u"sleep"_s, AgendaSource::Carer);
    said(u"clinician's items only"_s, at(kDay, 9, 0), u"sleep"_s, AgendaSource::SystemDue);
    said(u"empty agenda"_s, at(kDay, 9, 0), {});
    said(u"after the start"_s, at(kDay, 10, 1), u"sleep"_s);
    said(u"at the start"_s, at(kDay, 10, 0), u"sleep"_s);
    practice.save(practice.review(practice.person(u"nothing"_s), kDay));
    auto spoken = practice.review(practice.person(u"said in the room"_s), kDay);
    spoken.newItems = { { QUuid::createUuid(), AgendaSource::PatientSpoken, {}, u"knees"_s } };
    practice.save(spoken);

    CHECK(practice.outcomes(u"SMS01"_s)
        == QStringList { u"14 days before: met"_s, u"15 days before: missing-agenda"_s,
            u"after the start: agenda-late"_s, u"at the start: agenda-late"_s, u"carer: met"_s,
            u"clinician's items only: agenda-without-topics"_s,
            u"empty agenda: agenda-without-topics"_s, u"nothing: missing-agenda"_s,
            u"said in the room: agenda-late"_s, u"same morning: met"_s });
    const auto report = practice.report();
    CHECK(report.find(u"SMS01")->total == audit::Tally { 3, 10 });
    CHECK(report.find(u"SMS01")->missing == 2);
    CHECK(report.find(u"SMS02")->total == audit::Tally { 0, 3 });
}

TEST_CASE("only finished planned reviews and care planning in the period are counted", "[audit]")
{
    AuditPractice practice(anyEngine());
    const auto seen = [&practice](const QString& name, QDate day,
                          ConsultationKind kind = ConsultationKind::PlannedReview) {
        auto record = practice.review(practice.person(name), day);
        record.kind = kind;
        practice.save(record);
        return record;
    };
    seen(u"first day"_s, QDate(2026, 1, 1));
    seen(u"last day"_s, QDate(2026, 3, 31));
    seen(u"day before"_s, QDate(2025, 12, 31));
    seen(u"day after"_s, QDate(2026, 4, 1));
    seen(u"care planning"_s, kDay, ConsultationKind::CarePlanning);
    seen(u"routine"_s, kDay, ConsultationKind::Routine);
    seen(u"urgent"_s, kDay, ConsultationKind::Urgent);
    practice.save(practice.review(practice.person(u"other condition"_s, false), kDay));
    auto amendment = seen(u"amended"_s, kDay);
    amendment.amends = amendment.uid;
    amendment.uid = QUuid::createUuid();
    practice.save(amendment);
    const auto twice = practice.person(u"twice"_s);
    practice.save(practice.review(twice, kDay));
    practice.save(practice.review(twice, kDay.addDays(30)));

    CHECK(practice.outcomes(u"SMS01"_s)
        == QStringList { u"amended: missing-agenda"_s, u"care planning: missing-agenda"_s,
            u"first day: missing-agenda"_s, u"last day: missing-agenda"_s,
            u"other condition: off-register"_s, u"twice: missing-agenda"_s,
            u"twice: missing-agenda"_s, u"urgent: X5"_s });
    CHECK(practice.report().find(u"SMS05")->total.denominator == 6);
}

TEST_CASE("each exclusion is given its own code", "[audit][exclusion]")
{
    AuditPractice practice(anyEngine());
    const auto marked = [&practice](const QString& name, const QString& columns, QDate day = kDay) {
        const auto patient = practice.person(name);
        practice.set(patient, columns);
        practice.save(practice.review(patient, day));
    };
    const auto day = [](QDate date) { return QString::number(domain::toEpochDay(date)); };
    const auto born = [&day](QDate date) {
        return u"birth = '"_s + date.toString(Qt::ISODate) + u"', birth_day = "_s + day(date);
    };
    marked(u"17 until tomorrow"_s, born(QDate(2008, 2, 11)));
    marked(u"18 today"_s, born(QDate(2008, 2, 10)));
    marked(u"leap child, 28 February"_s, born(QDate(2008, 2, 29)), QDate(2026, 2, 28));
    marked(u"leap child, 1 March"_s, born(QDate(2008, 2, 29)), QDate(2026, 3, 1));
    marked(u"birth unknown"_s, u"birth = NULL, birth_day = NULL"_s);
    marked(u"palliative"_s, u"palliative_since_day = "_s + day(kDay));
    marked(u"palliative later"_s, u"palliative_since_day = "_s + day(kDay.addDays(1)));
    marked(u"no capacity, nobody speaks"_s, u"lacks_capacity = 1"_s);
    marked(u"no capacity, daughter speaks"_s, u"lacks_capacity = 0"_s);
    marked(u"declined"_s, u"declined_planning_day = "_s + day(kDay));
    marked(u"declined later"_s, u"declined_planning_day = "_s + day(kDay.addDays(1)));
    marked(u"test record"_s, u"is_test = 1"_s);
    marked(u"died in the week"_s, u"is_dead = 1, death_day = "_s + day(kDay.addDays(7)));
    marked(u"died after the week"_s, u"is_dead = 1, death_day = "_s + day(kDay.addDays(8)));
    marked(u"died, day unknown"_s, u"is_dead = 1"_s);
    marked(u"left in the week"_s, u"left_day = "_s + day(kDay.addDays(7)));
    marked(u"left after the week"_s, u"left_day = "_s + day(kDay.addDays(8)));

    CHECK(practice.outcomes(u"SMS05"_s)
        == QStringList { u"17 until tomorrow: X1"_s, u"18 today: missing-goal"_s,
            u"birth unknown: missing-goal"_s, u"declined later: missing-goal"_s, u"declined: X4"_s,
            u"died after the week: missing-goal"_s, u"died in the week: X6"_s,
            u"died, day unknown: X6"_s, u"leap child, 1 March: missing-goal"_s,
            u"leap child, 28 February: X1"_s, u"left after the week: missing-goal"_s,
            u"left in the week: X6"_s, u"no capacity, daughter speaks: missing-goal"_s,
            u"no capacity, nobody speaks: X3"_s, u"palliative later: missing-goal"_s,
            u"palliative: X2"_s, u"test record: X7"_s });
    // What happens on the day itself is over before somebody dies later.
    const auto sameDay = practice.outcomes(u"SMS01"_s);
    CHECK(sameDay.contains(u"died in the week: missing-agenda"_s));
    CHECK(sameDay.contains(u"died, day unknown: missing-agenda"_s));
}

TEST_CASE("SMS02 counts agendas of which something was discussed", "[audit][SMS02]")
{
    AuditPractice practice(anyEngine());
    const auto reviewed = [&practice](const QString& name, std::optional<ItemOutcome> outcome) {
        const auto patient = practice.person(name);
        const auto item = practice.agenda(patient, at(kDay, 9, 50), u"sleep"_s);
        auto record = practice.review(patient, kDay);
        record.decisions = { decided(item, outcome) };
        practice.save(record);
        return std::make_pair(record, item);
    };
    reviewed(u"discussed"_s, ItemOutcome::Discussed);
    reviewed(u"parked"_s, ItemOutcome::NextTime);
    reviewed(u"passed on"_s, ItemOutcome::SomeoneElse);
    reviewed(u"not reached"_s, std::nullopt);
    auto [record, item] = reviewed(u"corrected afterwards"_s, ItemOutcome::NextTime);
    record.amends = record.uid;
    record.uid = QUuid::createUuid();
    record.decisions = { decided(item, ItemOutcome::Discussed) };
    practice.save(record);
    auto unprepared = practice.review(practice.person(u"only said in the room"_s), kDay);
    unprepared.newItems = { { QUuid::createUuid(), AgendaSource::PatientSpoken, {}, u"knees"_s } };
    unprepared.decisions = { decided(unprepared.newItems[0].uid, ItemOutcome::Discussed) };
    practice.save(unprepared);
    const auto clinicians = practice.person(u"clinician's item discussed"_s);
    practice.agenda(clinicians, at(kDay, 9, 50), u"sleep"_s);
    auto inhaler = practice.review(clinicians, kDay);
    inhaler.newItems = { { QUuid::createUuid(), AgendaSource::Clinician, {}, u"inhaler"_s } };
    inhaler.decisions = { decided(inhaler.newItems[0].uid, ItemOutcome::Discussed) };
    practice.save(inhaler);

    CHECK(practice.outcomes(u"SMS02"_s)
        == QStringList { u"clinician's item discussed: missing-decision"_s,
            u"corrected afterwards: met"_s, u"discussed: met"_s, u"not reached: missing-decision"_s,
            u"parked: none-discussed"_s, u"passed on: none-discussed"_s });
    CHECK(practice.report().find(u"SMS01")->total == audit::Tally { 6, 7 });
}

TEST_CASE("SMS05 counts goals that the patient chose within the week", "[audit][SMS05]")
{
    AuditPractice practice(anyEngine());
    const auto agreed = [&practice](const QString& name, domain::SetBy by, int daysLater = 0) {
        const auto patient = practice.person(name);
        auto record = practice.review(patient, kDay);
        auto later = practice.review(patient, kDay.addDays(daysLater));
        later.kind = ConsultationKind::Routine;
        auto& holder = daysLater == 0 ? record : later;
        holder.goals = { AuditPractice::goal(kDay) };
        holder.goals[0].content.setBy = by;
        practice.save(record);
        if (daysLater != 0)
            practice.save(later);
        return holder;
    };
    agreed(u"together"_s, domain::SetBy::Together);
    agreed(u"patient"_s, domain::SetBy::Patient);
    agreed(u"clinician"_s, domain::SetBy::Clinician);
    agreed(u"day 7"_s, domain::SetBy::Together, 7);
    agreed(u"day 8"_s, domain::SetBy::Together, 8);
    agreed(u"the day before"_s, domain::SetBy::Together, -1);
    practice.save(practice.review(practice.person(u"none"_s), kDay));
    const auto mistaken = agreed(u"entered in error"_s, domain::SetBy::Together);
    practice.database->script(
        "INSERT INTO goal_version (goal_id, version, words, why, category, importance, set_by, "
        "agenda_item_id, target_day, lifecycle, achievement, at, on_day, consultation_id, "
        "saved_in) "
        "SELECT goal_id, version + 1, words, why, category, importance, set_by, agenda_item_id, "
        "target_day, 'entered-in-error', achievement, at, on_day, consultation_id, saved_in "
        "FROM goal_version WHERE goal_id = (SELECT id FROM goal WHERE uid = '"
        + mistaken.goals[0].uid.toString(QUuid::WithoutBraces).toStdString() + "')");
    auto old = agreed(u"old goal looked at again"_s, domain::SetBy::Together, -60);
    auto again = practice.review(old.patient, kDay.addDays(1));
    again.kind = ConsultationKind::Routine;
    again.goals = old.goals;
    again.goals[0].baseVersion = domain::RowVersion::first();
    again.goals[0].step.reset();
    again.goals[0].followUp.reset();
    practice.save(again);

    CHECK(practice.outcomes(u"SMS05"_s)
        == QStringList { u"clinician: goal-by-clinician"_s, u"day 7: met"_s,
            u"day 8: missing-goal"_s, u"entered in error: missing-goal"_s, u"none: missing-goal"_s,
            u"old goal looked at again: met"_s, u"patient: met"_s,
            u"the day before: missing-goal"_s, u"together: met"_s });
}

TEST_CASE("SMS06 counts plans that leave nothing open", "[audit][SMS06]")
{
    AuditPractice practice(anyEngine());
    using Change = std::function<void(domain::AgreedGoal&)>;
    const auto planned = [&practice](const QString& name, const Change& change) {
        auto record = practice.review(practice.person(name), kDay);
        record.goals = { AuditPractice::goal(kDay) };
        change(record.goals[0]);
        practice.save(record);
        return record;
    };
    auto amendment = planned(u"full"_s, [](auto&) {});
    amendment.amends = amendment.uid;
    amendment.uid = QUuid::createUuid();
    amendment.goals.clear();
    practice.save(amendment);
    planned(u"no what"_s, [](auto& goal) { goal.step->content.what.clear(); });
    planned(u"no how much"_s, [](auto& goal) { goal.step->content.howMuch.clear(); });
    planned(u"no when"_s, [](auto& goal) { goal.step->content.when.clear(); });
    planned(u"no how often"_s, [](auto& goal) { goal.step->content.timesPerWeek.reset(); });
    planned(u"no start"_s, [](auto& goal) { goal.step->content.startDate.reset(); });
    planned(u"no review"_s, [](auto& goal) { goal.step->content.reviewDate.reset(); });
    planned(u"no plan"_s, [](auto& goal) { goal.step.reset(); });
    planned(
        u"clinician's goal"_s, [](auto& goal) { goal.content.setBy = domain::SetBy::Clinician; });
    auto mended
        = planned(u"mended on day 7"_s, [](auto& goal) { goal.step->content.howMuch.clear(); });
    auto later = practice.review(mended.patient, kDay.addDays(7));
    later.kind = ConsultationKind::Routine;
    later.goals = { AuditPractice::goal(kDay) };
    practice.save(later);

    CHECK(practice.outcomes(u"SMS06"_s)
        == QStringList { u"full: met"_s, u"mended on day 7: met"_s,
            u"no how much: missing-how-much"_s, u"no how often: missing-how-often"_s,
            u"no plan: missing-plan"_s, u"no review: missing-review"_s,
            u"no start: missing-start"_s, u"no what: missing-what"_s, u"no when: missing-when"_s });
    const auto report = practice.report();
    CHECK(report.find(u"SMS06")->missing == 7);
    CHECK(report.find(u"SMS05")->total == audit::Tally { 9, 10 });
}

TEST_CASE("SMS08 counts plans by the last rating of confidence", "[audit][SMS08]")
{
    AuditPractice practice(anyEngine());
    const auto confident = [&practice](const QString& name, std::optional<int> first,
                               std::optional<int> last, const QString& easier = {}) {
        auto record = practice.review(practice.person(name), kDay);
        record.goals = { AuditPractice::goal(kDay) };
        auto& step = record.goals[0].step->content;
        step.confidenceFirst
            = first ? std::optional(rated<domain::Confidence>(*first)) : std::nullopt;
        step.confidenceFinal
            = last ? std::optional(rated<domain::Confidence>(*last)) : std::nullopt;
        step.madeEasier = easier;
        practice.save(record);
        return record;
    };
    confident(u"7"_s, 7, 7);
    confident(u"10"_s, 10, 10);
    confident(u"6"_s, 6, 6);
    confident(u"5 made 8"_s, 5, 8, u"shorter"_s);
    confident(u"5 made 6"_s, 5, 6);
    confident(u"5 made easier"_s, 5, 5, u"shorter"_s);
    confident(u"first only"_s, 9, {});
    confident(u"not asked"_s, {}, {});
    auto amended = confident(u"corrected from 3"_s, 3, 3);
    amended.amends = amended.uid;
    amended.uid = QUuid::createUuid();
    auto& goal = amended.goals[0];
    goal.baseVersion = domain::RowVersion::first();
    goal.step->uid = QUuid::createUuid();
    goal.step->content.confidenceFinal = rated<domain::Confidence>(8);
    goal.followUp.reset();
    practice.save(amended);

    CHECK(practice.outcomes(u"SMS08"_s)
        == QStringList { u"10: met"_s, u"5 made 6: below-seven-changed"_s, u"5 made 8: met"_s,
            u"5 made easier: below-seven-changed"_s, u"6: below-seven"_s, u"7: met"_s,
            u"corrected from 3: met"_s, u"first only: met"_s });
}

TEST_CASE("SMS11 counts contacts from day 1 to day 14 of the plan", "[audit][SMS11]")
{
    AuditPractice practice(anyEngine());
    const auto planned = [&practice](const QString& name, QDate start = kDay) {
        auto record = practice.review(practice.person(name), kDay);
        record.goals = { AuditPractice::goal(start) };
        practice.save(record);
        return record.goals[0];
    };
    const auto called = [&](const QString& name, int day, auto outcome) {
        practice.attempt(planned(name), kDay.addDays(day), outcome);
    };
    using enum domain::AttemptOutcome;
    called(u"day 0"_s, 0, Spoke);
    called(u"day 1"_s, 1, Spoke);
    called(u"day 14"_s, 14, Spoke);
    called(u"day 15"_s, 15, Spoke);
    called(u"no answer"_s, 5, NoAnswer);
    called(u"left message"_s, 5, LeftMessage);
    called(u"asked not to"_s, 5, AskedNotTo);
    planned(u"booked only"_s);
    practice.attempt(planned(u"starts later, day 14"_s, kDay.addDays(5)), kDay.addDays(19));
    practice.attempt(planned(u"starts later, too early"_s, kDay.addDays(5)), kDay.addDays(5));
    const auto both = planned(u"day 0 and day 3"_s);
    practice.attempt(both, kDay);
    practice.attempt(both, kDay.addDays(3));
    auto nothing = practice.review(practice.person(u"no follow-up"_s), kDay);
    nothing.goals = { AuditPractice::goal(kDay) };
    nothing.goals[0].followUp.reset();
    practice.save(nothing);
    auto undated = practice.review(practice.person(u"no start date"_s), kDay);
    undated.goals = { AuditPractice::goal(kDay) };
    undated.goals[0].step->content.startDate.reset();
    practice.save(undated);
    practice.attempt(undated.goals[0], kDay.addDays(14));

    CHECK(practice.outcomes(u"SMS11"_s)
        == QStringList { u"asked not to: not-reached"_s, u"booked only: missing-contact"_s,
            u"day 0 and day 3: met"_s, u"day 0: contact-too-early"_s, u"day 14: met"_s,
            u"day 15: contact-too-late"_s, u"day 1: met"_s, u"left message: not-reached"_s,
            u"no answer: not-reached"_s, u"no follow-up: missing-follow-up"_s,
            u"no start date: met"_s, u"starts later, day 14: met"_s,
            u"starts later, too early: contact-too-early"_s });
    CHECK(practice.report().find(u"SMS11")->missing == 2);
}

TEST_CASE("SMS11 waits until the fourteen days are over", "[audit][SMS11]")
{
    AuditPractice practice(anyEngine());
    auto record = practice.review(practice.person(u"reached"_s), kDay);
    record.goals = { AuditPractice::goal(kDay) };
    practice.save(record);
    practice.attempt(record.goals[0], kDay.addDays(3));

    CHECK(practice.outcomes(u"SMS11"_s, kDay.addDays(13))
        == QStringList { u"reached: window-open"_s });
    CHECK(practice.outcomes(u"SMS11"_s, kDay.addDays(14)) == QStringList { u"reached: met"_s });
}
