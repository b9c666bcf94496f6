// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallTry.h"

#include "catch_compat.h"
#include "presentation/followup/CallRows.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Attainment;
using domain::AttemptOutcome;
using domain::NextStep;
using presentation::CallTry;

namespace {

const QDate kToday(2026, 3, 14);

auto contactOf(const CallTry& typed)
{
    const presentation::CallStamp stamp { domain::instantAt(kToday, QTime(12, 0)), kToday,
        QUuid::createUuid(), QUuid::createUuid() };
    return presentation::contactOf(typed, test::callRow(7, u"Ahmed"_s, kToday).followUp, stamp);
}

CallTry spoke()
{
    CallTry typed;
    typed.outcome = AttemptOutcome::Spoke;
    typed.attainment = Attainment::Partly;
    typed.nextStep = NextStep::Keep;
    typed.gotInTheWay = u" rain "_s;
    typed.nextDate = u"2w"_s;
    return typed;
}

}

TEST_CASE("a call that was spoken is saved with its rating and the next promise", "[calls]")
{
    const auto contact = contactOf(spoke());

    REQUIRE(contact);
    CHECK(contact->attempt.attainment == Attainment::Partly);
    CHECK(contact->attempt.gotInTheWay == u"rain"_s);
    REQUIRE(contact->next);
    CHECK(contact->next->due == QDate(2026, 3, 28));
    CHECK(contact->next->owner == domain::StaffId(1));
    CHECK(contact->next->method == domain::FollowUpMethod::Phone);
}

TEST_CASE("an ended goal gets no next call, whatever day was typed before", "[calls]")
{
    auto typed = spoke();
    typed.nextStep = GENERATE(NextStep::EndAchieved, NextStep::EndNotAchieved);

    const auto contact = contactOf(typed);

    REQUIRE(contact);
    CHECK_FALSE(contact->next);
    CHECK(contact->attempt.nextStep == typed.nextStep);
}

TEST_CASE("what was typed under another outcome is not saved with this one", "[calls]")
{
    auto typed = spoke();
    typed.outcome = AttemptOutcome::NoAnswer;

    const auto contact = contactOf(typed);

    REQUIRE(contact);
    CHECK_FALSE(contact->attempt.attainment);
    CHECK_FALSE(contact->attempt.nextStep);
    CHECK(contact->attempt.gotInTheWay.isEmpty());
    CHECK_FALSE(contact->next);
}

TEST_CASE("a moved call needs the day, a missed one does not", "[calls]")
{
    CallTry typed;
    typed.outcome = AttemptOutcome::Moved;
    const auto moved = contactOf(typed);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().detail == u"call.moved-without-date"_s);
    CHECK(moved.error().field == u"movedTo"_s);

    typed.outcome = AttemptOutcome::NoAnswer;
    CHECK(contactOf(typed));

    typed.movedTo = u"tomorrow"_s;
    CHECK(contactOf(typed)->attempt.movedTo == QDate(2026, 3, 15));
}

TEST_CASE("a try without an outcome and a day that is none are refused at their field", "[calls]")
{
    CHECK(contactOf({}).error().detail == u"call.no-outcome"_s);

    auto typed = spoke();
    typed.nextDate = u"soonish"_s;
    const auto contact = contactOf(typed);
    REQUIRE_FALSE(contact);
    CHECK(contact.error().field == u"followUpDate"_s);
}
