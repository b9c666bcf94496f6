// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "documents/PlanSheet.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace Qt::StringLiterals;

TEST_CASE("a plan freezes as JSON with sorted keys and no white space", "[documents][plan]")
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.patientName = u"Ann \"Nan\" Ó Briain"_s;
    sheet.born = QDate(1947, 3, 14);
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 2;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.agenda = { { u"sleep"_s, u"next time"_s } };
    sheet.goals = { { u"sleep"_s, {}, u"I will read."_s, {}, {}, 7, u"by phone"_s,
        QDate(2026, 8, 13), u"Jo"_s } };

    CHECK(toCanonicalJson(sheet)
        == R"({"agenda":[{"whatNext":"next time","words":"sleep"}],"born":"1947-03-14","contact":"",)"
           R"("demo":false,"format":"rooftree-plan-1","goals":[{"confidence":7,"followUpHow":"by phone",)"
           R"("followUpOn":"2026-08-13","followUpWho":"Jo","if":"","plan":"I will read.","then":"",)"
           R"("why":"","words":"sleep"}],"issuedOn":"2026-07-30","language":"en","nhsNumber":"",)"
           R"("number":2,"patient":"Ann \"Nan\" Ó Briain","practice":"Elm Tree Surgery",)"
           R"("shortId":"1f3a9c02"})");
}

TEST_CASE("the file name of a plan names nobody and no folder", "[documents][plan][hz15_c2]")
{
    PlanSheet sheet;
    sheet.patientName = u"a/b:c*?\"<>|"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.shortId = u"1f3a/../9c02"_s;

    CHECK(planFileName(sheet) == u"plan_2026-07-30_1f3a9c02.pdf");
}
