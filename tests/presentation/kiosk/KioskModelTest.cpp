// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskModel.h"

#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;

namespace {

/// A screen in the waiting room with a clock that the test moves.
struct Kiosk {
    FakePractice practice;
    qint64 now = 1'000'000;
    presentation::DeskKioskLine line { practice.desk() };
    app::SilentSpeech speech;
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };
    domain::KioskSessionId session { 0 };

    void handOver()
    {
        session = practice.offerKiosk();
        model.begin(session);
        practice.settle();
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

    void toWhatMatters()
    {
        handOver();
        slowly([this] { model.confirmIdentity(true); });
        model.setAnsweredBy(domain::AnsweredBy::Patient);
        next();
    }

    void toCheck()
    {
        toWhatMatters();
        model.setWhatMatters(u"frightened at night"_s);
        while (model.page() != KioskPage::Check)
            next();
    }

    void waitUntouched(qint64 milliseconds)
    {
        now += milliseconds;
        model.tick();
        practice.settle();
    }
};

}

TEST_CASE("a visit walks from the hand-over to the saved agenda", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.handOver();
    CHECK(kiosk.model.page() == KioskPage::IsThisYou);
    CHECK(kiosk.model.givenName() == u"Margaret"_s);
    CHECK(kiosk.model.birthDayAndMonth() == u"14 March"_s);
    CHECK(kiosk.model.visit() == u"Nurse Jo Evans, 10:20"_s);
    CHECK(kiosk.practice.session().isLocked());

    kiosk.slowly([&] { kiosk.model.confirmIdentity(true); });
    kiosk.model.setAnsweredBy(domain::AnsweredBy::PatientWithHelp);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Companion);
    kiosk.model.setCompanion(u"my son"_s);
    kiosk.next();
    kiosk.model.setWhatMatters(u"frightened at night"_s);
    kiosk.next();
    kiosk.model.toggleTopic(kiosk.model.tiles()[0]);
    kiosk.model.toggleTopic(kiosk.model.tiles()[3]);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::TopThree);
    kiosk.model.tapRank(kiosk.model.answers().topics()[1].uid);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Worry);
    kiosk.model.setWorry(8);
    kiosk.next();
    kiosk.model.setConfidence(4);
    kiosk.next();
    kiosk.model.setNotToDiscuss(u"my weight"_s);
    kiosk.next();
    // Who helps was asked at the start; nobody is asked twice.
    CHECK(kiosk.model.page() == KioskPage::Check);
    kiosk.next();
    CHECK(kiosk.model.isSending());
    kiosk.practice.settle();

    CHECK(kiosk.model.page() == KioskPage::Thanks);
    CHECK(kiosk.model.clinicianName() == u"Nurse Jo Evans"_s);
    REQUIRE(kiosk.practice.agendas.size() == 1);
    const auto& agenda = kiosk.practice.agendas[0];
    CHECK(agenda.whatMatters == u"frightened at night"_s);
    CHECK(agenda.companion == u"my son"_s);
    CHECK(agenda.notToDiscuss == u"my weight"_s);
    CHECK(agenda.isComplete);
    CHECK(agenda.confidenceToTalk->value() == 4);
    REQUIRE(agenda.items.size() == 2);
    CHECK(agenda.items[1].rank == 1);
    CHECK(agenda.items[1].worry->value() == 8);
    CHECK(kiosk.practice.sessions[0].state == domain::KioskState::Finished);
}

TEST_CASE(
    "after the last page nothing of the patient is left in the model", "[kiosk][hz02][hz02_c6]")
{
    Kiosk kiosk;
    kiosk.toCheck();
    kiosk.next();
    kiosk.practice.settle();

    CHECK(kiosk.model.givenName().isEmpty());
    CHECK(kiosk.model.birthDayAndMonth().isEmpty());
    CHECK(kiosk.model.tiles().empty());
    CHECK_FALSE(kiosk.model.answers().hasSaidAnything());

    kiosk.waitUntouched(KioskModel::kEndPageMs);
    CHECK(kiosk.model.page() == KioskPage::Start);
    CHECK(kiosk.model.clinicianName().isEmpty());
}

TEST_CASE("the wrong person sees a calm page and reception is told", "[kiosk][hz02][hz02_c2]")
{
    Kiosk kiosk;
    kiosk.handOver();

    kiosk.slowly([&] { kiosk.model.confirmIdentity(false); });
    kiosk.practice.settle();

    CHECK(kiosk.model.page() == KioskPage::NotYou);
    CHECK(kiosk.model.givenName().isEmpty());
    CHECK(kiosk.practice.sessions[0].needsHelp);
    CHECK(kiosk.practice.agendas.empty());
}

TEST_CASE("fifty taps a second turn one page and skip nothing", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    QSignalSpy pages(&kiosk.model, &KioskModel::pageChanged);

    kiosk.now += 1000;
    for (int tap = 0; tap < 500; ++tap, kiosk.now += 20)
        kiosk.model.next();

    CHECK(pages.count() == 1);
    CHECK(kiosk.model.page() == KioskPage::Topics);
}

TEST_CASE(
    "an untouched screen asks, then goes blank and keeps what was said", "[kiosk][hz02][hz02_c5]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.setWhatMatters(u"frightened"_s);

    kiosk.waitUntouched(60'000);
    CHECK(kiosk.model.isAsking());
    CHECK(kiosk.model.secondsLeft() == 20);
    kiosk.model.stillHere();
    CHECK_FALSE(kiosk.model.isAsking());
    CHECK(kiosk.model.page() == KioskPage::WhatMatters);

    kiosk.waitUntouched(80'000);
    CHECK(kiosk.model.page() == KioskPage::Start);
    CHECK_FALSE(kiosk.model.answers().hasSaidAnything());
    REQUIRE(kiosk.practice.agendas.size() == 1);
    CHECK_FALSE(kiosk.practice.agendas[0].isComplete);
    CHECK(kiosk.practice.agendas[0].whatMatters == u"frightened"_s);
    CHECK(kiosk.practice.sessions[0].state == domain::KioskState::Incomplete);
}

TEST_CASE("what was left unfinished arrives after the database comes back", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.setWhatMatters(u"frightened"_s);
    kiosk.practice.failures.push_back({ domain::ErrorKind::Busy, {}, u"storage.busy"_s, {} });

    kiosk.waitUntouched(80'000);
    CHECK(kiosk.practice.agendas.empty());
    CHECK(kiosk.model.page() == KioskPage::Start);

    kiosk.waitUntouched(10'000);
    CHECK(kiosk.practice.agendas.size() == 1);
}

TEST_CASE("answers that cannot be sent stay on the screen and go once", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toCheck();
    QSignalSpy refused(&kiosk.model, &KioskModel::sendRefused);
    kiosk.practice.failures.push_back({ domain::ErrorKind::Storage, {}, u"storage.failed"_s, {} });

    kiosk.next();
    kiosk.practice.settle();
    CHECK(refused.count() == 1);
    CHECK(kiosk.model.page() == KioskPage::Check);
    CHECK(kiosk.model.answers().whatMatters == u"frightened at night"_s);

    kiosk.next();
    kiosk.practice.settle();
    CHECK(kiosk.practice.agendas.size() == 1);
    CHECK(kiosk.model.page() == KioskPage::Thanks);
}

TEST_CASE("Change opens one question and comes back to the answers", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toCheck();

    kiosk.slowly([&] { kiosk.model.change(KioskPage::WhatMatters); });
    CHECK(kiosk.model.isChanging());
    kiosk.model.setWhatMatters(u"my sleep"_s);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Check);
    CHECK(kiosk.model.answers().whatMatters == u"my sleep"_s);

    SECTION("changed topics are put in order first")
    {
        kiosk.slowly([&] { kiosk.model.change(KioskPage::Topics); });
        kiosk.model.toggleTopic(kiosk.model.tiles()[0]);
        kiosk.model.toggleTopic(kiosk.model.tiles()[1]);
        kiosk.next();
        CHECK(kiosk.model.page() == KioskPage::TopThree);
        kiosk.model.tapRank(kiosk.model.answers().topics()[0].uid);
        kiosk.next();
        CHECK(kiosk.model.page() == KioskPage::Worry);
        kiosk.next();
        CHECK(kiosk.model.page() == KioskPage::Check);
    }
}

TEST_CASE(
    "what was left from last time shows only after 'yes, this is me'", "[kiosk][hz02][hz02_c4]")
{
    Kiosk kiosk;
    domain::AgendaItem item { domain::AgendaItemId(1), QUuid::createUuid(),
        domain::AgendaSource::PatientKiosk, {}, u"the stairs"_s, {}, {}, {}, { 1 } };
    kiosk.practice.past.push_back({ item, domain::ItemOutcome::NextTime, { 2 } });

    kiosk.handOver();
    CHECK(kiosk.model.leftFromLastTime().empty());
    kiosk.slowly([&] { kiosk.model.confirmIdentity(true); });
    CHECK(kiosk.model.leftFromLastTime() == std::vector<QString> { u"the stairs"_s });
}

TEST_CASE("own words become a topic and go back to the tiles", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.next();
    kiosk.slowly([&] { kiosk.model.openOwnWords(); });
    CHECK(kiosk.model.page() == KioskPage::OwnWords);
    kiosk.model.setOwnWords(u" my garden "_s);
    kiosk.next();

    CHECK(kiosk.model.page() == KioskPage::Topics);
    CHECK(kiosk.model.answers().hasWords(u"my garden"_s));
    CHECK(kiosk.model.ownWords().isEmpty());
}

TEST_CASE(
    "only the password of the person who handed over gives the screen back", "[kiosk][hz02_c7]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    QSignalSpy left(&kiosk.model, &KioskModel::left);
    QSignalSpy refused(&kiosk.model, &KioskModel::unlockRefused);
    kiosk.model.askToUnlock();

    kiosk.model.unlock(u"not the password at all"_s);
    kiosk.practice.settle();
    CHECK(refused.count() == 1);
    CHECK(kiosk.model.page() == KioskPage::Unlock);
    CHECK(kiosk.practice.session().isLocked());

    kiosk.model.unlock(FakePractice::password());
    kiosk.practice.settle();
    CHECK(left.count() == 1);
    CHECK_FALSE(kiosk.practice.session().isLocked());
    CHECK(kiosk.practice.sessions[0].state == domain::KioskState::Incomplete);
}

TEST_CASE("help that could not be called says so instead of promising it", "[kiosk][hz10_c1]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    QSignalSpy refused(&kiosk.model, &KioskModel::helpRefused);
    kiosk.practice.failures.push_back({ domain::ErrorKind::Storage, {}, u"storage.failed"_s, {} });

    kiosk.model.callForHelp();
    kiosk.practice.settle();
    CHECK(refused.count() == 1);
    CHECK_FALSE(kiosk.model.isHelpOnTheWay());

    kiosk.model.callForHelp();
    kiosk.practice.settle();
    CHECK(kiosk.model.isHelpOnTheWay());
    CHECK(kiosk.practice.sessions[0].needsHelp);
}

TEST_CASE("the screen goes back to staff when the session behind it ends, and keeps what was said",
    "[kiosk][hz13]")
{
    Kiosk kiosk;
    kiosk.toCheck();
    const QSignalSpy left(&kiosk.model, &KioskModel::left);

    kiosk.practice.session().signOut();
    kiosk.practice.settle();

    CHECK(left.count() == 1);
    CHECK(kiosk.model.page() == KioskPage::Start);
    REQUIRE(kiosk.practice.agendas.size() == 1);
    CHECK_FALSE(kiosk.practice.agendas.front().isComplete);
    kiosk.model.unlock(FakePractice::password());
    kiosk.practice.settle();
    CHECK_FALSE(kiosk.practice.session().isSignedIn());
}

TEST_CASE("an urgent word is alerted once, and stays in what was said", "[kiosk][hz10][hz10_c3]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.setWhatMatters(u"I can\u2019t breathe"_s);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Urgent);
    CHECK(kiosk.model.urgent().sentences.size() == 1);
    kiosk.practice.settle();
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Topics);

    kiosk.slowly([&] { kiosk.model.back(); });
    kiosk.next();
    kiosk.practice.settle();

    CHECK(kiosk.model.page() == KioskPage::Topics);
    REQUIRE(kiosk.practice.kiosks().alertRows.alerts.size() == 1);
    CHECK(kiosk.practice.kiosks().alertRows.alerts[0].patient == FakePractice::kPatient);
}

TEST_CASE(
    "hz10_c6 words of alarm are heard whichever way their page is left", "[kiosk][hz10][hz10_c6]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    const auto& alerts = kiosk.practice.kiosks().alertRows.alerts;

    SECTION("with Back, and the screen says so")
    {
        kiosk.model.setWhatMatters(u"I have chest pain"_s);
        kiosk.slowly([&] { kiosk.model.back(); });
        CHECK(kiosk.model.page() == KioskPage::Urgent);
        kiosk.next();
        CHECK(kiosk.model.page() == KioskPage::WhoAnswers);
    }
    SECTION("with Back after Change")
    {
        while (kiosk.model.page() != KioskPage::Check)
            kiosk.next();
        kiosk.slowly([&] { kiosk.model.change(KioskPage::WhatMatters); });
        kiosk.model.setWhatMatters(u"I have chest pain"_s);
        kiosk.slowly([&] { kiosk.model.back(); });
        CHECK(kiosk.model.page() == KioskPage::Urgent);
        kiosk.next();
        CHECK(kiosk.model.page() == KioskPage::Check);
    }
    SECTION("by nobody who moves")
    {
        kiosk.model.setWhatMatters(u"I have chest pain"_s);
        kiosk.waitUntouched(60'000);
        CHECK(kiosk.model.isAsking());
    }
    SECTION("by staff who take the screen back")
    {
        kiosk.model.setWhatMatters(u"I have chest pain"_s);
        kiosk.slowly([&] { kiosk.model.askToUnlock(); });
        kiosk.model.unlock(FakePractice::password());
    }
    kiosk.practice.settle();

    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0].call.flag == u"chest-pain"_s);
}

TEST_CASE("hz10_c6 everything that cannot wait is alerted, not only the first of it",
    "[kiosk][hz10][hz10_c6]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.setWhatMatters(u"chest pain, and I want to die"_s);
    kiosk.next();
    kiosk.practice.settle();

    CHECK(kiosk.model.urgent().sentences.size() == 2);
    CHECK(kiosk.practice.kiosks().alertRows.alerts.size() == 2);
}

TEST_CASE("hz10_c6 an alert that reached nobody is raised again when the answers go",
    "[kiosk][hz10][hz10_c6]")
{
    using Told = presentation::KioskUrgent::Told;
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.practice.failures.push_back({ domain::ErrorKind::Storage, {}, u"storage.failed"_s, {} });
    kiosk.model.setWhatMatters(u"I have chest pain"_s);
    kiosk.next();
    kiosk.practice.settle();
    CHECK(kiosk.model.urgent().told() == Told::No);
    CHECK(kiosk.practice.kiosks().alertRows.alerts.empty());

    while (kiosk.model.page() != KioskPage::Check)
        kiosk.next();
    kiosk.next();
    kiosk.practice.settle();

    CHECK(kiosk.model.page() == KioskPage::Thanks);
    CHECK(kiosk.practice.kiosks().alertRows.alerts.size() == 1);
    CHECK(kiosk.model.urgent().told() == Told::Yes);
    kiosk.waitUntouched(KioskModel::kEndPageMs);
    CHECK(kiosk.model.urgent().alerts.isEmpty());
}

TEST_CASE("what was left from last time and is chosen again can be urgent too", "[kiosk][hz10]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.toggleWords(u"my chest pain"_s);
    while (kiosk.model.page() != KioskPage::Check)
        kiosk.next();
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Urgent);
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::Check);
    kiosk.next();
    kiosk.practice.settle();
    CHECK(kiosk.model.page() == KioskPage::Thanks);
}

TEST_CASE("a trembling finger takes back no topic and no number", "[kiosk][hz19][hz19_c7]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.next();
    const auto tremble = [&](const std::function<void()>& tap) {
        kiosk.now += 1000;
        for (int taps = 0; taps < 50; ++taps, kiosk.now += 20)
            tap();
    };
    const auto tiles = kiosk.model.tiles();
    tremble([&] { kiosk.model.toggleTopic(tiles[0]); });
    tremble([&] { kiosk.model.toggleTopic(tiles[1]); });
    tremble([&] { kiosk.model.toggleWords(u"the dog"_s); });
    REQUIRE(kiosk.model.answers().topics().size() == 3);

    kiosk.next();
    const auto uid = kiosk.model.answers().topics()[1].uid;
    tremble([&] { kiosk.model.tapRank(uid); });
    CHECK(kiosk.model.answers().first()->topic == tiles[1].id);

    // Whoever means it taps again after a moment.
    kiosk.slowly([&] { kiosk.model.tapRank(uid); });
    CHECK_FALSE(kiosk.model.answers().first());
}

TEST_CASE("of the ways people answer, half see ten pages or fewer", "[kiosk]")
{
    // Alone or with help, with a sentence or without, none to three topics, each as often; words of
    // their own beside the tiles by one in three. Nobody has counted real people yet.
    std::vector<int> counts;
    for (int way = 0; way < 48; ++way) {
        const bool hasHelp = way & 1;
        const bool hasSentence = way & 2;
        const int topics = way / 4 % 4;
        const bool hasOwnWords = way / 16 == 0;
        Kiosk kiosk;
        int pages = 0;
        QObject::connect(&kiosk.model, &KioskModel::pageChanged, [&] {
            const auto page = kiosk.model.page();
            pages += page != KioskPage::Start && page != KioskPage::Thanks ? 1 : 0;
        });
        kiosk.handOver();
        kiosk.slowly([&] { kiosk.model.confirmIdentity(true); });
        kiosk.model.setAnsweredBy(
            hasHelp ? domain::AnsweredBy::PatientWithHelp : domain::AnsweredBy::Patient);
        bool hasSaid = false;
        while (kiosk.model.page() != KioskPage::Thanks) {
            const auto page = kiosk.model.page();
            if (page == KioskPage::WhatMatters && hasSentence)
                kiosk.model.setWhatMatters(u"my stairs"_s);
            if (page == KioskPage::Topics && !std::exchange(hasSaid, true)) {
                for (int topic = 0; topic < topics; ++topic)
                    kiosk.model.toggleTopic(kiosk.model.tiles()[std::size_t(topic)]);
                if (hasOwnWords) {
                    kiosk.slowly([&] { kiosk.model.openOwnWords(); });
                    kiosk.model.setOwnWords(u"the dog"_s);
                }
            }
            if (page == KioskPage::TopThree)
                kiosk.model.tapRank(kiosk.model.answers().topics()[0].uid);
            kiosk.next();
            kiosk.practice.settle();
        }
        counts.push_back(pages);
    }
    std::sort(counts.begin(), counts.end());
    CHECK(counts.front() <= 6);
    CHECK(counts[counts.size() / 2] <= 10);
    CHECK(counts.back() <= 12);
}

TEST_CASE("nobody has to say who is answering", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.handOver();
    kiosk.slowly([&] { kiosk.model.confirmIdentity(true); });
    CHECK(kiosk.model.canGoNext());
    kiosk.next();
    CHECK(kiosk.model.page() == KioskPage::WhatMatters);
}

TEST_CASE("whoever said it in their own words alone is asked how worried they are", "[kiosk]")
{
    Kiosk kiosk;
    kiosk.toWhatMatters();
    kiosk.model.setWhatMatters(u"frightened at night"_s);
    kiosk.next();
    kiosk.next();
    REQUIRE(kiosk.model.page() == KioskPage::Worry);
    kiosk.model.setWorry(9);
    while (kiosk.model.page() != KioskPage::Check)
        kiosk.next();
    kiosk.next();
    kiosk.practice.settle();

    REQUIRE(kiosk.practice.agendas.size() == 1);
    REQUIRE(kiosk.practice.agendas[0].items.size() == 1);
    CHECK(kiosk.practice.agendas[0].items[0].words == u"frightened at night"_s);
    CHECK(kiosk.practice.agendas[0].items[0].worry->value() == 9);
}

TEST_CASE("hz19_c8 no tile stands first for every patient, and something else is always last",
    "[kiosk][hz19][hz19_c8]")
{
    Kiosk kiosk;
    QStringList first;
    for (int patients = 0; patients < 3; ++patients) {
        kiosk.toCheck();
        first.append(kiosk.model.tiles().front().id);
        CHECK(kiosk.model.tiles().back().goalCategory == u"OTH"_s);
        kiosk.next();
        kiosk.practice.settle();
        kiosk.waitUntouched(KioskModel::kEndPageMs);
        kiosk.model.unlock(FakePractice::password());
        kiosk.practice.settle();
    }
    first.removeDuplicates();
    CHECK(first.size() == 3);
}

TEST_CASE("what somebody cannot help saying is no alarm", "[kiosk][hz10]")
{
    const auto rules = app::KioskRules::load().value();
    const auto words = GENERATE(u"my chest pains me less"_s, u"suicidally funny"_s,
        u"Fear when I can't get my breath"_s, QString());

    CHECK(rules.flagIn(words) == nullptr);
}
