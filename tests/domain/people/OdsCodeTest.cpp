// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/OdsCode.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::OdsCode;

TEST_CASE("the code of a practice is a letter and five digits", "[domain][people]")
{
    for (const auto& valid : { u"A82023"_s, u"K82070"_s, u"H81109"_s, u"Y12345"_s })
        CHECK(OdsCode::parse(valid)->toString() == valid);
    CHECK(OdsCode::parse(u" a82 023 ")->toString() == u"A82023");
}

TEST_CASE("other codes are refused, a doctor's with its own reason", "[domain][people]")
{
    CHECK(OdsCode::parse(u"G7103993").error().detail == u"ods.gp-individual");
    CHECK(OdsCode::parse(u"").error().detail == u"ods.empty");
    for (const auto& wrong :
        { u"A8202"_s, u"A820233"_s, u"982023"_s, u"AB2023"_s, u"A8202\uff13"_s })
        CHECK(OdsCode::parse(wrong).error().detail == u"ods.format");
    CHECK(OdsCode::parse(u"A82023"_s + QChar(u'\0')).error().detail == u"ods.nul");
}
