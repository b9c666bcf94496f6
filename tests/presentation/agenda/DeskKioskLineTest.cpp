// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/DeskKioskLine.h"

#include "application/kiosk/Speech.h"
#include "catch_compat.h"
#include "presentation/agenda/KioskPostman.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/fakes/FakePrinter.h"
#include "presentation/kiosk/KioskModel.h"
#include "support/PdfTools.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;

namespace {

/// The screen of a desk, handed over, with half a sentence on it that was kept.
struct HandOver {
    FakePractice practice;
    qint64 now = 1'000'000;
    testing::FakePrinter printer;
    presentation::DeskKioskLine line { practice.desk(), &printer };
    app::SilentSpeech speech;
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };

    HandOver()
    {
        model.begin(practice.offerKiosk());
        practice.settle();
        later([this] { model.confirmIdentity(true); });
        model.setAnsweredBy(domain::AnsweredBy::Patient);
        later([this] { model.next(); });
        model.setWhatMatters(u"frightened at night"_s);
        later([this] { model.touched(); });
        later([this] { model.tick(); });
        practice.settle();
    }

    template <class Act> void later(Act act)
    {
        now += KioskModel::kKeepMs;
        act();
    }

    void finish()
    {
        while (model.page() != KioskPage::Thanks && now < 2'000'000) {
            later([this] { model.next(); });
            practice.settle();
        }
        REQUIRE(model.page() == KioskPage::Thanks);
    }

    void printList()
    {
        later([this] { model.list().print(); });
        practice.settle();
        practice.settle(); // read, then drawn
    }

    [[nodiscard]] std::vector<app::HandOver>& kept() { return practice.kiosks().handOverRows.kept; }
};

}

TEST_CASE("what is said at a desk is kept while it is said, and no longer",
    "[presentation][kiosk][hz02_c5]")
{
    HandOver desk;
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept()[0].content.contains("frightened at night"));
    CHECK(desk.practice.agendas.empty());

    while (desk.model.page() != KioskPage::Thanks && desk.now < 2'000'000) {
        desk.later([&] { desk.model.next(); });
        desk.practice.settle();
    }

    REQUIRE(desk.practice.agendas.size() == 1);
    CHECK(desk.practice.agendas[0].isComplete);
    CHECK(desk.kept().empty());
}

TEST_CASE("a desk that runs after a power cut files what was said, for staff",
    "[presentation][kiosk][hz02_c5]")
{
    HandOver desk;
    desk.practice.pass(61'000); // and nobody keeps it again
    presentation::KioskPostman postman(desk.practice.desk());
    postman.goRound();
    desk.practice.settle();

    REQUIRE(desk.practice.agendas.size() == 1);
    CHECK_FALSE(desk.practice.agendas[0].isComplete);
    CHECK(desk.practice.agendas[0].whatMatters == u"frightened at night"_s);
    CHECK(desk.kept().empty());
}

TEST_CASE("a patient who has finished at a desk has the list on paper at once",
    "[presentation][kiosk][list]")
{
    HandOver desk;
    desk.finish();
    CHECK(desk.printer.printed.empty());
    desk.printList();
    desk.printList();

    REQUIRE(desk.printer.printed.size() == 1);
    CHECK(desk.model.list().state() == presentation::KioskList::State::Printed);
    if (const auto text = test::textOf(desk.printer.printed.front())) {
        CHECK(text->contains(u"My list"_s));
        CHECK(text->contains(u"frightened at night"_s));
        CHECK_FALSE(text->contains(u"Ahmed"_s));
    }
}

TEST_CASE("the list is in the language of the screen", "[presentation][kiosk][list][languages]")
{
    HandOver desk;
    desk.model.chooseLanguage(u"pl"_s);
    desk.finish();
    desk.printList();
    REQUIRE(desk.printer.printed.size() == 1);
    if (const auto text = test::textOf(desk.printer.printed.front()))
        CHECK(text->contains(u"Moja lista"_s));
}

TEST_CASE("without a printer the screen sends to reception, and forgets as ever",
    "[presentation][kiosk][list][hz02]")
{
    HandOver desk;
    desk.printer.isThere = false;
    desk.finish();
    desk.printList();
    CHECK(desk.model.list().state() == presentation::KioskList::State::AskReception);

    // It is read before the page goes.
    desk.now += KioskModel::kEndPageMs - 1;
    desk.model.tick();
    CHECK(desk.model.page() == KioskPage::Thanks);
    desk.now += 1;
    desk.model.tick();
    CHECK(desk.model.page() == KioskPage::Start);
    CHECK(desk.model.list().state() == presentation::KioskList::State::None);
}
