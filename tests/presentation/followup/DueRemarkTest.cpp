// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/DueRemark.h"

#include "catch_compat.h"
#include "support/TestRules.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::dueRemark;
using Kind = presentation::DueRemark::Kind;

TEST_CASE("a follow-up that is more than twelve months ahead is asked about", "[presentation]")
{
    const QDate today(2026, 3, 16); // a Monday
    const auto rules = test::shippedRules().plan;

    CHECK_FALSE(dueRemark(today.addMonths(12), today, rules));
    const auto far = dueRemark(QDate(2099, 1, 1), today, rules);
    REQUIRE(far);
    CHECK(far->kind == Kind::Odd);
    CHECK(far->words.contains(u"more than 12 months ahead"_s));
    CHECK(dueRemark(today.addMonths(12).addDays(1), today, rules)->kind == Kind::Odd);
}

TEST_CASE(
    "a follow-up in the past is wrong, today and a weekday are said nothing of", "[presentation]")
{
    const QDate today(2026, 3, 16);
    const auto rules = test::shippedRules().plan;

    CHECK(dueRemark(today.addDays(-1), today, rules)->kind == Kind::Wrong);
    CHECK_FALSE(dueRemark(today, today, rules));
    CHECK_FALSE(dueRemark(QDate(2026, 3, 20), today, rules));
    CHECK_FALSE(dueRemark({}, today, rules));
    const auto saturday = dueRemark(QDate(2026, 3, 21), today, rules);
    REQUIRE(saturday);
    CHECK(saturday->kind == Kind::Hint);
    CHECK(saturday->words.contains(u"Saturday"_s));
}

TEST_CASE("a follow-up on a bank holiday is hinted at, and no more", "[presentation][corpus]")
{
    const QDate today(2026, 11, 23);
    const auto rules = test::shippedRules().plan;

    const auto christmas = dueRemark(QDate(2026, 12, 25), today, rules);
    REQUIRE(christmas);
    CHECK(christmas->kind == Kind::Hint);
    CHECK(christmas->words == u"This is a bank holiday in England and Wales: Christmas Day."_s);
    CHECK(dueRemark(QDate(2026, 12, 26), today, rules)->words.contains(u"Saturday"_s));
    CHECK(dueRemark(QDate(2026, 12, 28), today, rules)->words.contains(u"Boxing Day"_s));
    CHECK_FALSE(dueRemark(QDate(2026, 12, 29), today, rules));
    // Of a year that nobody has published it knows nothing.
    CHECK_FALSE(dueRemark(QDate(2028, 12, 25), QDate(2028, 11, 23), rules));
}
