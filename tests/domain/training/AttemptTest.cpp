// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/Attempt.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

namespace {

const QDate kToday(2026, 11, 23);
const TrainingRules kRules { 180, 80, 24, 60 };

/// Five questions, the first option of each is right.
TrainingModule module(const QString& version = u"1.0"_s)
{
    TrainingModule made;
    made.id = u"agenda-setting"_s;
    made.version = version;
    for (int question = 0; question < 5; ++question)
        made.quiz.push_back(
            { u"?"_s, { { u"yes"_s, true, u"so"_s }, { u"no"_s, false, u"no"_s } } });
    return made;
}

TrainingAttempt tried(const QuizAnswers& answers, QDate on = kToday)
{
    return marked(QUuid::createUuid(), module(), answers, kRules, { 0 }, on);
}

TrainingState state(const std::vector<TrainingAttempt>& attempts, QDate today = kToday)
{
    return stateOf(attempts, {}, u"agenda-setting"_s, kRules, today);
}

}

TEST_CASE("four of five is enough for a certificate of two years", "[training][domain]")
{
    const auto passed = tried({ 0, 0, 0, 0, 1 });
    CHECK(passed.isPassed);
    CHECK(passed.validUntil == QDate(2028, 11, 23));
    CHECK(passed.moduleVersion == u"1.0"_s);
    CHECK(passed.passPercent == 80);

    const auto failed = tried({ 0, 0, 0, 1, 1 });
    CHECK_FALSE(failed.isPassed);
    CHECK_FALSE(failed.validUntil);
    CHECK(failed.score == QuizScore { 5, 5, 3 });
}

TEST_CASE("a certificate of 29 February ends on the last of February", "[training][domain]")
{
    CHECK(tried({ 0, 0, 0, 0, 0 }, { 2028, 2, 29 }).validUntil == QDate(2030, 2, 28));
}

TEST_CASE("a certificate counts to its last day, and says two months before that it ends",
    "[training][domain]")
{
    const std::vector<TrainingAttempt> attempts { tried({ 0, 0, 0, 0, 0 }) };

    CHECK(state(attempts) == TrainingState::Current);
    CHECK(state(attempts, QDate(2028, 9, 23)) == TrainingState::Current);
    CHECK(state(attempts, QDate(2028, 9, 24)) == TrainingState::DueSoon);
    CHECK(state(attempts, QDate(2028, 11, 23)) == TrainingState::DueSoon);
    CHECK(state(attempts, QDate(2028, 11, 24)) == TrainingState::Expired);
}

TEST_CASE("renewing keeps the old certificate and counts the newer one", "[training][domain]")
{
    const std::vector<TrainingAttempt> attempts { tried({ 0, 0, 0, 0, 0 }, { 2026, 1, 5 }),
        tried({ 0, 0, 0, 0, 0 }, { 2027, 12, 1 }), tried({ 1, 1, 1, 1, 1 }, { 2027, 12, 2 }) };

    CHECK(certificateIn(attempts, u"agenda-setting"_s)->validUntil == QDate(2029, 12, 1));
    // A try that failed afterwards takes nothing away.
    CHECK(state(attempts, { 2028, 6, 1 }) == TrainingState::Current);
}

TEST_CASE("who has opened a module or failed its quiz has begun", "[training][domain]")
{
    CHECK(state({}) == TrainingState::NotBegun);
    CHECK(state({ tried({ 1, 1, 1, 1, 1 }) }) == TrainingState::Reading);
    CHECK(stateOf({}, { { u"agenda-setting"_s, u"1.0"_s, 3 } }, u"agenda-setting"_s, kRules, kToday)
        == TrainingState::Reading);
    CHECK(stateOf({}, { { u"follow-up"_s, u"1.0"_s, 3 } }, u"agenda-setting"_s, kRules, kToday)
        == TrainingState::NotBegun);
}
