// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/TrainingModel.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/training/ModuleReading.h"
#include "presentation/training/TeamTraining.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::ModuleReading;
using presentation::TrainingModel;
using testing::FakePractice;

namespace {

const auto kModule = u"agenda-setting"_s;

struct Learner {
    Learner()
    {
        model.refresh();
        practice.settle();
    }

    [[nodiscard]] QString standing() const
    {
        for (const auto& row : model.rows()) {
            if (row.id == kModule)
                return row.standing;
        }
        return {};
    }

    ModuleReading& begin()
    {
        auto* reading = model.begin(kModule);
        REQUIRE(reading);
        practice.settle();
        return *reading;
    }

    void readOn(ModuleReading& reading, int pages)
    {
        for (int page = 0; page < pages; ++page) {
            reading.next();
            practice.settle();
        }
    }

    /// Goes through the quiz from its first question.
    void answer(ModuleReading& reading, bool isRight)
    {
        while (!reading.question())
            reading.next();
        while (const auto* question = reading.question()) {
            const auto count = static_cast<int>(question->options.size());
            reading.choose(
                isRight ? question->rightOption() : (question->rightOption() + 1) % count);
            reading.next();
            practice.settle();
        }
    }

    FakePractice practice;
    TrainingModel model { practice.desk() };
};

}

TEST_CASE("the list says how long each module is and that nobody has checked it",
    "[training][presentation]")
{
    const Learner learner;

    REQUIRE(learner.model.rows().size() == 7);
    CHECK(learner.standing() == u"Not begun"_s);
    for (const auto& row : learner.model.rows()) {
        CHECK(row.length.startsWith(u"About 15 minutes"_s));
        CHECK_FALSE(row.caution.isEmpty());
    }
}

TEST_CASE("somebody goes on with the page where they stopped", "[training][presentation]")
{
    Learner learner;
    learner.readOn(learner.begin(), 3);
    learner.model.refresh();
    learner.practice.settle();
    CHECK(learner.standing().startsWith(u"Stopped on page 4 of"_s));

    // Another window of the same person.
    TrainingModel other(learner.practice.desk());
    other.refresh();
    learner.practice.settle();
    CHECK(other.begin(kModule)->step() == 3);
}

TEST_CASE("the last answer hands the quiz in, once, and says until when it counts",
    "[training][presentation]")
{
    Learner learner;
    const QSignalSpy kept(&learner.model, &TrainingModel::kept);
    auto& reading = learner.begin();
    learner.answer(reading, true);
    reading.back();
    reading.next();
    learner.practice.settle();

    CHECK(kept.size() == 1);
    REQUIRE(learner.practice.learnt.attempts.size() == 1);
    CHECK(learner.practice.learnt.attempts.front().isPassed);
    CHECK(learner.model.keptWords().contains(u"Your certificate counts until"_s));
    CHECK(learner.standing().startsWith(u"Certificate until"_s));
    REQUIRE(learner.model.tries().size() == 1);
    CHECK(learner.model.tries().front().outcome.contains(u"certificate until"_s));
}

TEST_CASE("a quiz done again is a try of its own, and a bad one takes nothing away",
    "[training][presentation]")
{
    Learner learner;
    auto& reading = learner.begin();
    learner.answer(reading, true);
    reading.startQuizAfresh();
    learner.practice.settle();
    CHECK(learner.model.keptWords().isEmpty());
    learner.answer(reading, false);

    REQUIRE(learner.practice.learnt.attempts.size() == 2);
    CHECK(learner.practice.learnt.attempts[0].uid != learner.practice.learnt.attempts[1].uid);
    CHECK(learner.standing().startsWith(u"Certificate until"_s));
    CHECK(learner.model.tries().front().outcome.contains(u"not enough"_s));
}

TEST_CASE("a lock takes nobody out of their quiz, and signing out takes everything along",
    "[training][presentation][hz14]")
{
    Learner learner;
    auto& reading = learner.begin();
    while (!reading.question())
        reading.next();
    reading.choose(0);
    learner.practice.session().lock();
    REQUIRE(learner.model.reading() == &reading);
    CHECK(reading.answer() == 0);
    CHECK_FALSE(learner.model.rows().empty());

    learner.practice.session().signOut();
    CHECK(learner.model.rows().empty());
    CHECK_FALSE(learner.model.reading());
}

TEST_CASE("the mark of one quiz is never told of another", "[training][presentation]")
{
    Learner learner;
    auto& reading = learner.begin();
    const auto kinds = reading.module().quiz.size();
    while (!reading.question())
        reading.next();
    for (std::size_t question = 0; question < kinds; ++question) {
        reading.choose(0);
        reading.next();
    }
    // Before the answer is there.
    REQUIRE(learner.model.begin(u"follow-up"_s));
    learner.practice.settle();

    CHECK(learner.model.keptWords().isEmpty());
    CHECK(learner.practice.learnt.attempts.size() == 1);
}

TEST_CASE("a clinician is not told who holds which certificate", "[training][presentation][r02]")
{
    FakePractice practice;
    presentation::TeamTraining team(practice.desk());
    team.refresh();
    practice.settle();

    CHECK_FALSE(team.maySee());
    CHECK(team.rowCount() == 0);
}
