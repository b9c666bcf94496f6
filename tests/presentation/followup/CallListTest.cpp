// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallList.h"

#include "catch_compat.h"
#include "presentation/followup/CallRows.h"
#include "presentation/followup/CallWords.h"

#include <QAbstractItemModelTester>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::CallList;

namespace {

const QDate kToday(2026, 3, 14);

QString cell(const CallList& list, int row, CallList::Column column)
{
    return list.index(row, column).data().toString();
}

}

TEST_CASE("a call says when it is due in calm words", "[calls]")
{
    using presentation::dueWords;
    CHECK(dueWords(kToday.addDays(-2), kToday) == u"2 days late"_s);
    CHECK(dueWords(kToday.addDays(-1), kToday) == u"1 day late"_s);
    CHECK(dueWords(kToday, kToday) == u"today"_s);
    CHECK(dueWords(kToday.addDays(1), kToday) == u"tomorrow"_s);
    CHECK(dueWords(kToday.addDays(5), kToday) == u"in 5 days"_s);
    CHECK(dueWords(kToday.addDays(40), kToday) == u"23 Apr 2026"_s);
}

TEST_CASE("a line has the goal as it was said, with whatever it holds", "[calls]")
{
    CallList list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setRows(
        { test::callRow(7, u"Ahmed"_s, kToday.addDays(-2), u"<b>walk</b> & see Éamon"_s) }, kToday);

    CHECK(cell(list, 0, CallList::Due) == u"2 days late"_s);
    CHECK(cell(list, 0, CallList::Name) == u"AHMED, Margaret"_s);
    CHECK(cell(list, 0, CallList::Age) == u"79"_s);
    CHECK(cell(list, 0, CallList::Goal) == u"<b>walk</b> & see Éamon"_s);
    CHECK(cell(list, 0, CallList::Owner) == u"Nurse Jo Evans"_s);
    CHECK(list.index(0, 0).data(CallList::FollowUpRole).toLongLong() == 7);
}

TEST_CASE(
    "the list holds still while it is held and shows the newest after", "[calls][hz01][hz01_c3]")
{
    CallList list;
    list.setRows({ test::callRow(7, u"Ahmed"_s, kToday) }, kToday);

    list.setHeld(true);
    list.setRows(
        { test::callRow(8, u"Brown"_s, kToday), test::callRow(7, u"Ahmed"_s, kToday) }, kToday);
    CHECK(list.rowCount() == 1);
    CHECK(list.indexOf(domain::FollowUpId(7)).row() == 0);
    list.setHeld(false);

    CHECK(list.rowCount() == 2);
    CHECK(list.indexOf(domain::FollowUpId(7)).row() == 1);
    CHECK_FALSE(list.indexOf(domain::FollowUpId(9)).isValid());
}

TEST_CASE(
    "two people who could be taken for one another are known in the list", "[calls][hz01][hz01_c4]")
{
    CallList list;
    const auto one = test::callRow(7, u"Ahmed"_s, kToday);
    list.setRows({ one, test::callRow(8, u"Ahmed"_s, kToday) }, kToday);
    const bool isMarked = list.hasNamesake(one);
    list.setRows({ one }, kToday);

    CHECK(isMarked);
    CHECK_FALSE(list.hasNamesake(one));
}

TEST_CASE("who is called is told by name, birth date and number, known or not", "[calls][hz01]")
{
    auto row = test::callRow(7, u"Ahmed"_s, kToday);
    CHECK(presentation::identityWords(row, kToday) == u"born 14 Mar 1947 (79) · no NHS number"_s);
    row.nhsNumber = domain::NhsNumber::parse(u"9990265755"_s).value();
    row.born.reset();
    CHECK(presentation::identityWords(row, kToday)
        == u"date of birth not known · NHS number 999 026 5755"_s);
    CHECK(presentation::contactWords(row) == u"No telephone number · wants a phone call"_s);
}

TEST_CASE("if and then are one sentence in the patient's words", "[calls]")
{
    domain::ActionPlanContent plan;
    CHECK(presentation::ifThenWords(plan).isEmpty());
    plan.barrier = u"I'm in a hurry"_s;
    CHECK(presentation::ifThenWords(plan) == u"What may get in the way: I'm in a hurry."_s);
    plan.response = u"take the stairs"_s;
    CHECK(presentation::ifThenWords(plan) == u"If I'm in a hurry, then I will take the stairs."_s);
}
