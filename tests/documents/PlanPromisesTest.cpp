// SPDX-License-Identifier: GPL-3.0-or-later
// What each promised, on the plan that the patient takes home.
#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "documents/PlanChanges.h"
#include "support/PdfTools.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace Qt::StringLiterals;

namespace {

PlanSheet sheet()
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.patientName = u"Zofia Łukasiewicz"_s;
    sheet.born = QDate(1947, 3, 14);
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 3;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.goals = { { u"walk to the shop"_s, {}, u"I will walk, 10 minutes."_s } };
    sheet.promises = { { u"ring the choir"_s, {}, u"by 3 Aug 2026"_s },
        { u"send the leaflet"_s, u"Nurse Jo Evans"_s, u"by 6 Aug 2026"_s },
        { u"book the spirometry"_s, u"Reception"_s, u"at the next visit"_s } };
    return sheet;
}

}

TEST_CASE("the plan says what else the patient will do, and what the practice will do",
    "[documents][plan][actions]")
{
    for (const auto rendering : { Rendering::A4, Rendering::LargePrint }) {
        const auto pdf = renderPlan(sheet(), rendering);
        REQUIRE(pdf);
        const auto text = test::textOf(*pdf);
        if (!text) {
            WARN("pdftotext is not there");
            return;
        }
        const auto words = text->simplified();
        const auto w = PlanWords::english();
        const auto mine = words.indexOf(w.patientWill);
        const auto theirs = words.indexOf(w.practiceWill);
        REQUIRE(mine >= 0);
        REQUIRE(theirs > mine);
        CHECK(words.indexOf(u"ring the choir"_s) > mine);
        CHECK(words.indexOf(u"ring the choir"_s) < theirs);
        CHECK(words.indexOf(u"send the leaflet"_s) > theirs);
        CHECK(words.contains(u"Nurse Jo Evans, by 6 Aug 2026"_s));
        CHECK(words.contains(u"Reception, at the next visit"_s));
    }
}

TEST_CASE("a plan is frozen with what was promised, and reads the same again",
    "[documents][plan][actions]")
{
    const FrozenPlan plan { sheet() };
    const auto json = toCanonicalJson(plan);

    const auto again = fromCanonicalJson(json);

    REQUIRE(again);
    CHECK(toCanonicalJson(*again) == json);
    REQUIRE(again->sheet.promises.size() == 3);
    CHECK(again->sheet.promises[0].isPatients());
    CHECK_FALSE(again->sheet.promises[2].isPatients());
}

TEST_CASE(
    "a plan without promises is written as plans of before were", "[documents][plan][actions]")
{
    auto plain = sheet();
    plain.promises.clear();

    CHECK_FALSE(toCanonicalJson({ plain }).contains("promises"));
}

TEST_CASE("a promise that was not on the plan before is new, one with another day is changed",
    "[documents][plan][actions][hz11_c5]")
{
    auto before = sheet();
    before.promises.pop_back();
    auto now = sheet();
    now.promises[0].byWhen = u"by 20 Aug 2026"_s;

    markChanges(now, before);

    CHECK(now.promises[0].mark == PlanMark::Changed);
    CHECK(now.promises[1].mark == PlanMark::None);
    CHECK(now.promises[2].mark == PlanMark::New);
    CHECK(hasMarks(now));
}

TEST_CASE("the fridge card says who does what, and a card of before is printed again without",
    "[documents][plan][actions]")
{
    auto card = sheet();
    const auto words = [&]() -> std::optional<QString> {
        const auto again = fromCanonicalJson(toCanonicalJson({ card }));
        REQUIRE(again);
        const auto pdf = renderPlan(*again, Rendering::FridgeCard);
        REQUIRE(pdf);
        CHECK(test::pagesOf(*pdf).value_or(1) == 1);
        const auto text = test::textOf(*pdf);
        return text ? std::optional(text->simplified()) : std::nullopt;
    };
    const auto before = words();
    if (!before)
        return; // no pdftotext
    CHECK_FALSE(before->contains(u"ring the choir"_s));

    card.hasPromisesOnCard = true;
    const auto now = words();
    CHECK(now->contains(PlanWords::english().patientWill + u" ring the choir, by 3 Aug 2026"_s));
    CHECK(now->contains(u"send the leaflet, Nurse Jo Evans, by 6 Aug 2026"_s));
    CHECK(now->contains(u"book the spirometry, Reception, at the next visit"_s));
}

TEST_CASE("a card with more promises than it holds is one page, and says where the rest is",
    "[documents][plan][actions]")
{
    auto card = sheet();
    card.hasPromisesOnCard = true;
    for (int i = 0; i < 60; ++i)
        card.promises.push_back({ u"ring number %1 about the transport to the hospital"_s.arg(i),
            {}, u"by 3 Aug 2026"_s });
    const auto pdf = renderPlan(card, Rendering::FridgeCard);
    REQUIRE(pdf);
    const auto text = test::textOf(*pdf);
    if (!text)
        return;
    CHECK(test::pagesOf(*pdf) == 1);
    CHECK(text->simplified().contains(u"walk to the shop"_s));
    CHECK(text->simplified().contains(PlanWords::english().cardMore.simplified()));
}
