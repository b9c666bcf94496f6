// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskQuestions.h"

#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/kiosk/KioskModel.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;

namespace {

const app::InstrumentLibrary& library(FakePractice& practice)
{
    return practice.services().rules.instruments;
}

/// A screen in the waiting room whose clinician asked for questionnaires.
struct Kiosk {
    FakePractice practice;
    qint64 now = 1'000'000;
    presentation::DeskKioskLine line { practice.desk() };
    app::SilentSpeech speech;
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };

    explicit Kiosk(const QStringList& asked)
    {
        for (const auto& id : asked)
            practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
                FakePractice::kPatient, id, {}, FakePractice::kNurse });
        model.begin(practice.offerKiosk());
        practice.settle();
        slowly([this] { model.confirmIdentity(true); });
        model.setAnsweredBy(domain::AnsweredBy::Patient);
    }

    void slowly(const std::function<void()>& act)
    {
        now += 1000;
        act();
    }

    void next()
    {
        slowly([this] { model.next(); });
    }

    void back()
    {
        slowly([this] { model.back(); });
    }

    void answer(int value)
    {
        slowly([this, value] { CHECK(model.answerAndGoOn(value)); });
    }

    void to(KioskPage page)
    {
        for (int pages = 0; model.page() != page && pages < 40; ++pages)
            next();
        REQUIRE(model.page() == page);
    }

    QString item() { return model.questions().item().id; }
};

/// An invitation with a questionnaire that is not for an unwatched screen, as a practice may
/// decide one day.
class LineWithPhq9 final : public presentation::KioskLine {
public:
    explicit LineWithPhq9(domain::Instrument pack)
    {
        m_invitation.questionnaires = { std::move(pack) };
    }

    [[nodiscard]] QString practiceName() const override { return {}; }

    void begin(QObject*, domain::KioskSessionId, Then<app::KioskInvitation> then) override
    {
        then(m_invitation);
    }

    void callForHelp(QObject*, domain::KioskSessionId, Then<app::SaveOutcome>) override { }

    void deliver(QObject*, const presentation::KioskParcel&, Then<app::SaveOutcome>) override { }

    void raiseAlert(
        QObject*, domain::KioskSessionId, const QString& flag, Then<app::SaveOutcome> then) override
    {
        raised.append(flag);
        then(app::SaveOutcome::Saved);
    }

    void unlock(QObject*, const QString&, Then<void>) override { }

    QStringList raised;

private:
    app::KioskInvitation m_invitation;
};

}

TEST_CASE("nobody who was asked for nothing sees a question", "[kiosk][instruments]")
{
    Kiosk kiosk({});
    for (int pages = 0; kiosk.model.page() != KioskPage::Check && pages < 40; ++pages) {
        CHECK(kiosk.model.page() != KioskPage::Question);
        kiosk.next();
    }
    CHECK(presentation::stepOf(KioskPage::Check, false) == presentation::stepCount(false));
    CHECK(presentation::stepOf(KioskPage::Check, true) == presentation::stepCount(true));
}

TEST_CASE(
    "the questions come one a page and arrive as answers with their score", "[kiosk][instruments]")
{
    Kiosk kiosk({ u"phq-4"_s, u"mrc"_s });
    kiosk.to(KioskPage::Question);
    CHECK(kiosk.model.questions().count() == 4);
    for (const auto value : { 3, 2, 1, 1 })
        kiosk.answer(value);
    CHECK(kiosk.model.questions().pack().id == u"mrc"_s);
    kiosk.next(); // left out
    CHECK(kiosk.model.page() == KioskPage::NotToDiscuss);
    kiosk.to(KioskPage::Check);
    kiosk.next();
    kiosk.practice.settle();
    REQUIRE(kiosk.practice.responses.size() == 1);
    const auto& kept = kiosk.practice.responses.front();
    CHECK(kept.instrument == u"phq-4"_s);
    CHECK(kept.mode == domain::ResponseMode::Kiosk);
    CHECK(kept.session.has_value());
    CHECK(kept.scores.front().value == domain::ScoreValue::whole(7));
    REQUIRE(kiosk.practice.asked.size() == 1); // what was left out may be asked again
    CHECK(kiosk.practice.asked.front().instrument == u"mrc"_s);
}

TEST_CASE("back leads through the questions and keeps what was answered", "[kiosk][instruments]")
{
    Kiosk kiosk({ u"phq-2"_s, u"gad-2"_s });
    kiosk.to(KioskPage::Question);
    kiosk.answer(1);
    kiosk.answer(2);
    CHECK(kiosk.model.questions().pack().id == u"gad-2"_s);
    kiosk.back();
    CHECK(kiosk.item() == u"phq2"_s);
    CHECK(kiosk.model.answer() == 2);
    kiosk.back();
    kiosk.back();
    CHECK(kiosk.model.page() != KioskPage::Question);
    kiosk.to(KioskPage::NotToDiscuss);
    kiosk.back();
    CHECK(kiosk.model.page() == KioskPage::Question);
    CHECK(kiosk.model.questions().isLast());
}

TEST_CASE("the second of two taps answers nothing on the next page", "[kiosk][instruments]")
{
    Kiosk kiosk({ u"phq-2"_s });
    kiosk.to(KioskPage::Question);
    kiosk.answer(3);
    for (int tap = 0; tap < 200; ++tap) {
        kiosk.now += 20;
        CHECK_FALSE(kiosk.model.answerAndGoOn(0));
    }
    CHECK(kiosk.item() == u"phq2"_s);
    CHECK_FALSE(kiosk.model.answer());
}

TEST_CASE("a ruler takes no tap that was meant for the page before", "[kiosk][instruments]")
{
    Kiosk kiosk({ u"semcd-6"_s });
    kiosk.to(KioskPage::Question);
    kiosk.now += 100;
    CHECK_FALSE(kiosk.model.setAnswer(4));
    CHECK_FALSE(kiosk.model.answer());
    kiosk.now += 1000;
    CHECK(kiosk.model.setAnswer(4));
    CHECK(kiosk.model.answer() == 4);
    CHECK(kiosk.model.setAnswer(std::nullopt));
    CHECK_FALSE(kiosk.model.answers().hasSaidAnything());
}

TEST_CASE("changing a questionnaire leads through its questions and back to the answers",
    "[kiosk][instruments]")
{
    Kiosk kiosk({ u"phq-2"_s, u"gad-2"_s });
    kiosk.to(KioskPage::Check);
    kiosk.slowly([&] { kiosk.model.changeQuestionnaire(u"gad-2"_s); });
    REQUIRE(kiosk.model.page() == KioskPage::Question);
    CHECK(kiosk.item() == u"gad1"_s);
    CHECK_FALSE(kiosk.model.isNextDone());
    kiosk.answer(1);
    CHECK(kiosk.model.isNextDone());
    kiosk.answer(2);
    CHECK(kiosk.model.page() == KioskPage::Check);
    CHECK(kiosk.model.answers().answerTo(u"gad-2", u"gad2"_s) == 2);
}

TEST_CASE("what was answered before somebody walked away is kept for staff, unfinished",
    "[kiosk][instruments]")
{
    Kiosk kiosk({ u"phq-2"_s });
    kiosk.to(KioskPage::Question);
    kiosk.answer(3);
    kiosk.now += 80'000;
    kiosk.model.tick();
    kiosk.practice.settle();
    CHECK(kiosk.model.questions().isEmpty());
    REQUIRE(kiosk.practice.responses.size() == 1);
    CHECK_FALSE(kiosk.practice.responses.front().isComplete);
    CHECK_FALSE(kiosk.practice.responses.front().scores.front().value);
    CHECK(kiosk.practice.asked.size() == 1);
}

TEST_CASE("a questionnaire with a question of alarm is not asked on an unwatched screen",
    "[kiosk][instruments][hz10_c5]")
{
    Kiosk kiosk({ u"phq-9"_s });
    CHECK(kiosk.model.questions().isEmpty());
}

TEST_CASE("an answer of alarm tells staff and the patient at once", "[kiosk][instruments][hz10_c5]")
{
    FakePractice practice;
    LineWithPhq9 line(*library(practice).find(u"phq-9"));
    qint64 now = 1'000'000;
    app::SilentSpeech speech;
    KioskModel model(line, practice.services().kiosks.rules, speech, [&now] { return now; });
    const auto slowly = [&now](const auto& act) {
        now += 1000;
        act();
    };
    model.begin(domain::KioskSessionId(1));
    slowly([&] { model.confirmIdentity(true); });
    model.setAnsweredBy(domain::AnsweredBy::Patient);
    while (model.page() != KioskPage::Question)
        slowly([&] { model.next(); });
    for (int item = 1; item < 9; ++item)
        slowly([&] { model.answerAndGoOn(0); });
    CHECK(line.raised.isEmpty());
    slowly([&] { model.answerAndGoOn(1); });
    CHECK(line.raised == QStringList { u"self-harm"_s });
    CHECK(model.page() == KioskPage::Urgent);
    slowly([&] { model.next(); });
    CHECK(model.page() == KioskPage::NotToDiscuss);
}
