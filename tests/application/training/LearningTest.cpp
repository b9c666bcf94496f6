// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/Learning.h"

#include "application/training/ReadTrainingModules.h"
#include "catch_compat.h"
#include "storage/training/SqlTrainingRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::Action;
using test::TestPractice;

namespace {

const auto kModule = u"agenda-setting"_s;

struct School {
    explicit School(storage::Engine engine) : practice(engine) { }

    app::Learning::Proof proof(domain::StaffId who)
    {
        return gate
            .allow<Action::LearnModule>({ who, domain::Role::Clinician, u"somebody"_s, u"desk"_s })
            .value();
    }

    /// Every answer right, or every answer another one.
    static domain::QuizAnswers answers(bool areRight)
    {
        domain::QuizAnswers given;
        for (const auto& module : app::shippedTrainingModules().value()) {
            if (module.id != kModule)
                continue;
            for (const auto& question : module.quiz)
                given.push_back(areRight
                        ? question.rightOption()
                        : (question.rightOption() + 1) % static_cast<int>(question.options.size()));
        }
        return given;
    }

    domain::Result<domain::TrainingAttempt> attempt(
        domain::StaffId who, const domain::QuizAnswers& given)
    {
        return learning.attempt(
            proof(who), domain::SaveKey::make(), QUuid::createUuid(), kModule, given);
    }

    TestPractice practice;
    storage::SqlTrainingRepository rows { *practice.database };
    app::SilentPublisher nobody;
    app::Gate gate = test::openGate();
    app::Learning learning { { practice.database.unitOfWork(), rows, nobody,
        practice.database.clock, app::shippedTrainingModules, app::readTrainingRules() } };
};

}

TEST_CASE("a module is gone on with on the page where somebody stopped, at whatever desk",
    "[training][application]")
{
    School school(GENERATE(from_range(test::engines())));
    const auto me = school.practice.nurse;
    for (const int page : { 1, 2, 4 })
        REQUIRE(school.learning.turnTo(school.proof(me), domain::SaveKey::make(), kModule, page));

    // Another program over the same practice.
    storage::SqlTrainingRepository elsewhere(*school.practice.database);
    const auto places = elsewhere.ofStaff(me)->places;
    REQUIRE(places.size() == 1);
    CHECK(places.front().module == kModule);
    CHECK(places.front().page == 4);
    const auto other = school.practice.addStaff(u"Somebody Else"_s);
    CHECK(school.learning.mine(school.proof(other))->places.empty());
}

TEST_CASE("every try is kept as it was marked, and a passed one is a certificate",
    "[training][application]")
{
    School school(GENERATE(from_range(test::engines())));
    const auto me = school.practice.nurse;
    REQUIRE_FALSE(school.attempt(me, School::answers(false))->isPassed);
    const auto passed = school.attempt(me, School::answers(true));
    REQUIRE(passed);

    const auto record = school.learning.mine(school.proof(me)).value();
    REQUIRE(record.attempts.size() == 2);
    CHECK_FALSE(record.attempts[0].isPassed);
    CHECK(record.attempts[0].answers == School::answers(false));
    CHECK(record.attempts[1].uid == passed->uid);
    CHECK(record.attempts[1].isPassed);
    CHECK(record.attempts[1].validUntil == passed->validUntil);
    CHECK(record.attempts[1].score == passed->score);
    CHECK(record.attempts[1].moduleVersion == passed->moduleVersion);
    CHECK(domain::certificateIn(record.attempts, kModule)->uid == passed->uid);
}

TEST_CASE("a quiz with a question left out is not marked, and the same try is kept once",
    "[training][application]")
{
    School school(GENERATE(from_range(test::engines())));
    const auto me = school.practice.nurse;
    auto given = School::answers(true);
    given.front().reset();
    const auto partly = school.attempt(me, given);
    REQUIRE_FALSE(partly);
    CHECK(partly.error().detail == u"training.not-whole"_s);

    const auto key = domain::SaveKey::make();
    const auto uid = QUuid::createUuid();
    for (int times = 0; times < 2; ++times)
        REQUIRE(
            school.learning.attempt(school.proof(me), key, uid, kModule, School::answers(true)));
    CHECK(school.learning.mine(school.proof(me))->attempts.size() == 1);
}

TEST_CASE("a module or page that is not there is refused", "[training][application]")
{
    School school(storage::Engine::Sqlite);
    const auto turn = [&](const QString& module, int page) {
        return school.learning
            .turnTo(school.proof(school.practice.nurse), domain::SaveKey::make(), module, page)
            .error()
            .detail;
    };
    CHECK(turn(u"juggling"_s, 1) == u"training.no-such-module"_s);
    CHECK(turn(kModule, 0) == u"training.no-such-page"_s);
    CHECK(turn(kModule, 99) == u"training.no-such-page"_s);
}

TEST_CASE("a manager sees who holds a certificate, and nobody's answers", "[training][application]")
{
    School school(GENERATE(from_range(test::engines())));
    REQUIRE(school.attempt(school.practice.nurse, School::answers(true)));
    const domain::Actor manager { school.practice.addStaff(u"Ruth Ashworth"_s),
        domain::Role::Manager, u"Ruth Ashworth"_s, u"desk"_s };

    const auto all
        = school.learning.everybody(school.gate.allow<Action::SeeTraining>(manager).value());

    REQUIRE(all);
    REQUIRE(all->size() == 2);
    for (const auto& learner : *all) {
        const bool isNurse = learner.id == school.practice.nurse;
        CHECK(learner.record.attempts.size() == (isNurse ? 1U : 0U));
        for (const auto& attempt : learner.record.attempts) {
            CHECK(attempt.isPassed);
            CHECK(attempt.answers.empty());
        }
    }
    CHECK(school.practice.database.number(
              "SELECT count(*) FROM audit_event WHERE action = 'training.see'")
        == 1);
}
