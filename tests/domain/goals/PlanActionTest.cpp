// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/PlanAction.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::PlanActionContent;

namespace {

const QDate kToday(2026, 7, 30);

QString said(const PlanActionContent& action)
{
    const auto good = domain::validate(action, kToday);
    return good ? u"good"_s : good.error().detail;
}

}

TEST_CASE("an action is the patient's unless somebody else is named", "[domain][actions]")
{
    CHECK(domain::ActionOwner {}.isPatient());
    CHECK_FALSE(domain::ActionOwner { domain::StaffId(1) }.isPatient());
    CHECK_FALSE(domain::ActionOwner { {}, {}, domain::Role::Reception }.isPatient());
    CHECK(said({ u"ring the choir"_s }) == u"good"_s);
}

TEST_CASE("an action needs words, one owner and a day that is not past", "[domain][actions]")
{
    CHECK(said({ u"  "_s }) == u"action.no-words"_s);
    CHECK(said({ u"book it"_s, { domain::StaffId(1), {}, domain::Role::Reception } })
        == u"action.two-owners"_s);
    CHECK(said({ u"book it"_s, {}, kToday.addDays(-1) }) == u"action.in-the-past"_s);
    CHECK(said({ u"book it"_s, {}, kToday }) == u"good"_s);
    CHECK(said({ u"book it"_s, {}, kToday.addDays(7), true }) == u"action.two-days"_s);
    CHECK(said({ u"book it"_s, {}, {}, true }) == u"good"_s);
}
