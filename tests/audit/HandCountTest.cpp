// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditPractice.h"
#include "catch_compat.h"

#include <algorithm>
#include <random>

// A quarter of 22 reviews as somebody counted it on paper, in any order of saving.

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 2, 10);

/// What happened to one person.
struct Story {
    bool hasAgenda = false;
    bool hasGoal = false;
    int confidence = 8;
    bool isCoping = false;
    int calledOnDay = 0; ///< 0: nobody called
    int startsIn = 0;
    QString mark; ///< a column of the patient
};

std::vector<Story> twentyTwo()
{
    std::vector<Story> stories;
    for (int i = 0; i < 11; ++i) {
        Story story;
        story.hasGoal = true;
        story.hasAgenda = i < 8;
        // Eight are sure enough, one is not but has an answer to what may come between, two
        // neither.
        story.confidence = i < 8 ? 7 + i % 4 : 4;
        story.isCoping = i == 8;
        // Seven are called in time; one too late, one never; one has not begun; one moved away.
        story.calledOnDay = i < 7 ? 1 + i * 2 : i == 7 ? 15 : 0;
        story.startsIn = i == 9 ? 70 : 0;
        if (i == 10)
            story.mark = u"left_day = "_s + QString::number(domain::toEpochDay(kDay.addDays(10)));
        stories.push_back(story);
    }
    for (int i = 0; i < 9; ++i) {
        Story story;
        story.hasAgenda = i < 6;
        stories.push_back(story);
    }
    Story palliative;
    palliative.hasAgenda = true;
    palliative.mark = u"palliative_since_day = "_s + QString::number(domain::toEpochDay(kDay));
    stories.push_back(palliative);
    Story tried { true, true, 9, true, 3, 0, u"is_test = 1"_s };
    stories.push_back(tried);
    return stories;
}

void happen(AuditPractice& practice, const Story& story, int number)
{
    const auto patient = practice.person(u"person %1"_s.arg(number));
    if (!story.mark.isEmpty())
        practice.set(patient, story.mark);
    if (story.hasAgenda)
        practice.agenda(patient, domain::instantAt(kDay, QTime(9, 40)), u"sleep"_s);
    auto record = practice.review(patient, kDay);
    if (story.hasGoal) {
        record.goals = { AuditPractice::goal(kDay.addDays(story.startsIn)) };
        auto& step = record.goals[0].step->content;
        step.confidenceFirst = *domain::Confidence::fromInt(story.confidence);
        step.confidenceFinal = step.confidenceFirst;
        if (story.isCoping) {
            step.barrier = u"it rains"_s;
            step.response = u"walk in the hall"_s;
        }
    }
    practice.save(record);
    if (story.calledOnDay > 0)
        practice.attempt(record.goals[0], kDay.addDays(story.calledOnDay));
}

qint64 leftOut(const audit::IndicatorResult& result, const QString& code)
{
    for (const auto& each : result.excluded) {
        if (each.code == code)
            return each.count;
    }
    return -1;
}

/// Plans that count and are in the numerator of one measure or of the other.
audit::Tally either(const audit::IndicatorResult& one, const audit::IndicatorResult& other)
{
    std::map<qint64, bool> plans;
    for (const auto* result : { &one, &other }) {
        for (const auto& row : result->rows) {
            if (row.excluded.isEmpty())
                plans[row.subject] = plans[row.subject] || row.isInNumerator;
        }
    }
    return { std::count_if(
                 plans.begin(), plans.end(), [](const auto& plan) { return plan.second; }),
        qint64(plans.size()) };
}

}

TEST_CASE("22 reviews give the figures of a count by hand", "[audit][hand][hz05_c7]")
{
    const auto engine = GENERATE(from_range(engines()));
    const auto seed = GENERATE(1U, 2U, 3U);
    AuditPractice practice(engine);
    auto stories = twentyTwo();
    REQUIRE(stories.size() == 22);
    std::shuffle(stories.begin(), stories.end(), std::mt19937(seed));
    int number = 0;
    for (const auto& story : stories)
        happen(practice, story, ++number);

    const auto report = practice.report();

    const auto& agenda = *report.find(u"SMS01");
    CHECK(agenda.total == audit::Tally { 14, 20 });
    CHECK(leftOut(agenda, u"X7"_s) == 1);
    CHECK(leftOut(agenda, u"X2"_s) == 1);
    CHECK(report.find(u"SMS05")->total == audit::Tally { 11, 20 });
    CHECK(either(*report.find(u"SMS08"), *report.find(u"SMS10")) == audit::Tally { 9, 11 });
    const auto& onTime = *report.find(u"SMS11");
    CHECK(onTime.total == audit::Tally { 7, 9 });
    CHECK(leftOut(onTime, u"window-open"_s) == 1);
    CHECK(leftOut(onTime, u"X6"_s) == 1);
    CHECK(leftOut(onTime, u"X7"_s) == 1);
    CHECK(onTime.missing == 1);
}
