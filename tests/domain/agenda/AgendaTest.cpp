// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/Agenda.h"

#include "catch_compat.h"

#include <algorithm>

using namespace rooftree::domain;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(qint64 id, AgendaSource source, const QString& words, std::optional<int> rank = {})
{
    AgendaItem made { AgendaItemId(id), QUuid::createUuid() };
    made.source = source;
    made.words = words;
    made.rank = rank;
    return made;
}

QStringList wordsOf(const std::vector<AgendaItem>& items)
{
    QStringList words;
    for (const auto& each : items)
        words.append(each.words);
    return words;
}

PastItem past(const AgendaItem& decided, ItemOutcome outcome, qint64 at)
{
    return { decided, outcome, Instant { at } };
}

}

TEST_CASE("what the patient said comes first, in the patient's order", "[domain][agenda]")
{
    const auto ordered = inBoardOrder({ item(1, AgendaSource::SystemDue, u"flu jab"_s),
        item(2, AgendaSource::Clinician, u"inhaler check"_s),
        item(3, AgendaSource::PatientKiosk, u"money"_s),
        item(4, AgendaSource::PatientKiosk, u"breathless"_s, 2),
        item(5, AgendaSource::Carer, u"frightened at night"_s, 1) });

    CHECK(wordsOf(ordered)
        == QStringList { u"frightened at night"_s, u"breathless"_s, u"money"_s, u"inhaler check"_s,
            u"flu jab"_s });
}

TEST_CASE("an item left for next time comes back until it is dealt with", "[domain][agenda]")
{
    const auto sleep = item(1, AgendaSource::PatientKiosk, u"sleep"_s);
    const auto stairs = item(2, AgendaSource::PatientKiosk, u"stairs"_s);

    CHECK(wordsOf(carriedOver(
              { past(sleep, ItemOutcome::NextTime, 10), past(stairs, ItemOutcome::Discussed, 10) }))
        == QStringList { u"sleep"_s });
    CHECK(carriedOver(
        { past(sleep, ItemOutcome::NextTime, 10), past(sleep, ItemOutcome::Discussed, 20) })
              .empty());
    CHECK(carriedOver(
        { past(sleep, ItemOutcome::Discussed, 20), past(sleep, ItemOutcome::NextTime, 10) })
              .empty());
    CHECK(carriedOver(
              { past(sleep, ItemOutcome::NextTime, 10), past(sleep, ItemOutcome::NextTime, 20) })
              .size()
        == 1);
}

TEST_CASE("an item passed on or no longer wanted does not come back", "[domain][agenda]")
{
    const auto money = item(1, AgendaSource::PatientKiosk, u"money"_s);

    CHECK(carriedOver({ past(money, ItemOutcome::SomeoneElse, 10) }).empty());
    CHECK(carriedOver({ past(money, ItemOutcome::NotNeeded, 10) }).empty());
}
