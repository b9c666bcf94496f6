// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "documents/FrozenPlan.h"

#include <QSet>

using namespace rooftree;
using namespace rooftree::documents;
using namespace Qt::StringLiterals;

namespace {

PlanSheet sheet()
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.isDemo = true;
    sheet.patientName = u"Ann \"Nan\" Ó Briain"_s;
    sheet.born = QDate(1947, 3, 14);
    sheet.nhsNumber = u"9990000018"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 2;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.agenda = { { u"sleep"_s, u"next time"_s, PlanMark::New } };
    sheet.goals = { { u"sleep"_s, {}, u"I will read."_s, {}, u"I get up"_s, 7, u"by phone"_s,
        QDate(2026, 8, 13), u"Jo"_s, u"a-key"_s,
        { PlanMark::None, PlanMark::New, PlanMark::Changed } } };
    sheet.contact = u"Ring us"_s;
    sheet.contactMark = PlanMark::Changed;
    sheet.replaces = PlanSheet::Other { 1, QDate(2026, 6, 1) };
    return sheet;
}

}

TEST_CASE("a plan freezes as JSON with sorted keys and no white space", "[documents][plan]")
{
    auto plan = FrozenPlan { sheet() };
    for (const auto& field : PlanWords::fields())
        plan.words.*field.words = field.key.toString();

    const auto json = toCanonicalJson(plan);

    CHECK(json.startsWith(
        R"({"agenda":[{"mark":"new","whatNext":"next time","words":"sleep"}],"born":"1947-03-14",)"
        R"("contact":"Ring us","contactMark":"changed","demo":true,"format":"rooftree-plan-2",)"
        R"("goals":[{"confidence":7,"followUpHow":"by phone","followUpOn":"2026-08-13",)"
        R"("followUpWho":"Jo","if":"","key":"a-key","marks":{"confidence":"","followUp":"","goal":"",)"
        R"("ifThen":"","plan":"changed","why":"new"},"plan":"I will read.","then":"I get up","why":"",)"
        R"("words":"sleep"}],"headings":{"agenda":"agenda",)"));
    CHECK(json.contains(R"("locale":"en_GB")"));
    CHECK(json.endsWith(
        R"("verySure":"verySure","why":"why"},"issuedOn":"2026-07-30","language":"en",)"
        R"("nhsNumber":"9990000018","number":2,"patient":"Ann \"Nan\" Ó Briain",)"
        R"("practice":"Elm Tree Surgery","replaces":{"issuedOn":"2026-06-01","number":1},)"
        R"("shortId":"1f3a9c02"})"));
}

TEST_CASE("a frozen plan comes back with every field and every word, and freezes the same",
    "[documents][plan][hz11_c6]")
{
    auto plan = FrozenPlan { sheet() };
    // Another program's words, to see that they are not this one's.
    for (const auto& field : PlanWords::fields())
        (plan.words.*field.words).prepend(u"then: "_s);
    const auto json = toCanonicalJson(plan);

    const auto back = fromCanonicalJson(json);

    REQUIRE(back);
    CHECK(toCanonicalJson(*back) == json);
    CHECK(back->words.title == u"then: My plan"_s);
    CHECK(back->sheet.goals[0].marks.plan == PlanMark::Changed);
    CHECK(back->sheet.replaces == sheet().replaces);
}

TEST_CASE("which visit a plan amends is frozen with it, and others say nothing",
    "[documents][plan][amend]")
{
    auto amended = sheet();
    amended.amendment = u"Visit of 3 Aug 2026, amended on 5 Aug 2026 by Jo: the other knee"_s;

    const auto back = fromCanonicalJson(toCanonicalJson({ amended }));

    REQUIRE(back);
    CHECK(back->sheet.amendment == amended.amendment);
    CHECK_FALSE(toCanonicalJson({ sheet() }).contains("amendment"));
}

TEST_CASE("every word of the plan is frozen under a name of its own", "[documents][plan][hz11_c6]")
{
    const auto fields = PlanWords::fields();
    QSet<QStringView> keys;
    for (const auto& field : fields)
        keys += field.key;
    CHECK(keys.size() == qsizetype(fields.size()));
    // A new word that is not in the list would be this program's on every reprint.
    CHECK(sizeof(PlanWords) == fields.size() * sizeof(QString) + sizeof(QLocale));
}

TEST_CASE("a plan from before plans kept their words has the words of its time",
    "[documents][plan][hz11_c6]")
{
    const QByteArray json
        = R"({"agenda":[{"whatNext":"next time","words":"sleep"}],"born":"1947-03-14","contact":"",)"
          R"("demo":false,"format":"rooftree-plan-1","goals":[{"confidence":7,"followUpHow":"by phone",)"
          R"("followUpOn":"2026-08-13","followUpWho":"Jo","if":"","plan":"I will read.","then":"",)"
          R"("why":"","words":"sleep"}],"issuedOn":"2026-07-30","language":"en","nhsNumber":"",)"
          R"("number":2,"patient":"Ann","practice":"Elm Tree Surgery","shortId":"1f3a9c02"})";

    const auto plan = fromCanonicalJson(json);

    REQUIRE(plan);
    CHECK(plan->words.goal == u"What I want"_s);
    CHECK(plan->words.agenda == u"What I wanted to talk about"_s);
    REQUIRE(plan->sheet.goals.size() == 1);
    CHECK(plan->sheet.goals[0].followUpOn == QDate(2026, 8, 13));
    CHECK(plan->sheet.goals[0].confidence == 7);
    CHECK_FALSE(plan->sheet.replaces);
}

TEST_CASE("what is no plan of ours is refused", "[documents][plan]")
{
    for (const QByteArray& json : { QByteArray(), QByteArray("[]"), QByteArray("{\"format\":1}"),
             QByteArray(R"({"format":"rooftree-plan-3"})") }) {
        const auto plan = fromCanonicalJson(json);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().detail == u"plan.unreadable"_s);
    }
}

TEST_CASE("the file name of a plan names nobody and no folder", "[documents][plan][hz15_c2]")
{
    PlanSheet sheet;
    sheet.patientName = u"a/b:c*?\"<>|"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.shortId = u"1f3a/../9c02"_s;

    CHECK(planFileName(sheet) == u"plan_2026-07-30_1f3a9c02.pdf");
    CHECK(
        planFileName(sheet, Rendering::LargePrint) == u"plan-large-print_2026-07-30_1f3a9c02.pdf");
    CHECK(
        planFileName(sheet, Rendering::FridgeCard) == u"plan-fridge-card_2026-07-30_1f3a9c02.pdf");
}
