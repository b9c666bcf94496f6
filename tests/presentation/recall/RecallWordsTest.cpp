// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recall/RecallWords.h"

#include "application/recall/ReadRecallRules.h"
#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::CycleState;

namespace {

const QDate kToday(2026, 11, 20);

QString next(CycleState state, std::optional<QDate> visit, std::optional<QDate> sent = {})
{
    static const auto rules = app::readRecallRules().value();
    app::RecallRow row { { domain::PatientId(1),
        domain::PersonName::parse(u"Ahmed", u"Ann").value() } };
    row.cycle.state = state;
    row.cycle.letterSent = sent;
    row.person.nextVisit = visit;
    return presentation::nextWords(row, rules, kToday);
}

}

TEST_CASE(
    "results that were looked at wait for a visit, and then go out in time for it", "[recall]")
{
    const auto seen = CycleState::ResultsSeen;
    CHECK(next(seen, {}) == u"book the visit, then send results and prompts"_s);
    CHECK(next(seen, QDate(2026, 12, 20))
        == u"send results and prompts from 6 Dec 2026 to 17 Dec 2026"_s);
    CHECK(next(seen, kToday.addDays(14)) == u"send results and prompts by 1 Dec 2026"_s);
    CHECK(next(seen, kToday.addDays(3)) == u"send results and prompts by 20 Nov 2026"_s);
    CHECK(next(seen, kToday.addDays(2))
        == u"send results and prompts at once: the visit is on 22 Nov 2026"_s);
}

TEST_CASE("a letter that left too little or too much time is said beside the visit", "[recall]")
{
    const QDate visit(2026, 12, 1);
    const auto sent = CycleState::PrepSent;
    CHECK(next(sent, {}) == u"the visit"_s);
    CHECK(next(sent, visit, QDate(2026, 11, 18)) == u"the visit on 1 Dec 2026"_s);
    CHECK(next(sent, visit, QDate(2026, 11, 16))
        == u"the visit on 1 Dec 2026; the letter went out early"_s);
    CHECK(next(CycleState::AgendaReceived, visit, QDate(2026, 11, 29))
        == u"the visit on 1 Dec 2026; the letter went out late"_s);
}
