// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/AgendaBoard.h"

#include "catch_compat.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::AgendaSource;
using domain::ItemOutcome;
using presentation::AgendaBoard;

namespace {

domain::AgendaItem item(
    const QString& words, std::optional<int> rank = {}, const QString& topic = {})
{
    static qint64 next = 0;
    return { domain::AgendaItemId(++next), QUuid::createUuid(), AgendaSource::PatientKiosk, topic,
        words, rank, {}, {}, { next } };
}

QStringList words(const AgendaBoard& board)
{
    QStringList found;
    for (const auto& row : board.rows())
        found.append(row.words);
    return found;
}

}

TEST_CASE("the patient's order comes first, then what was left, then the clinician", "[agenda]")
{
    AgendaBoard board;

    board.load({ item(u"sleep"_s), item(u"breath"_s, 1) }, { item(u"my inhaler"_s) });
    board.add(AgendaSource::Clinician, u"blood test"_s, {});

    CHECK(
        words(board) == QStringList { u"breath"_s, u"sleep"_s, u"my inhaler"_s, u"blood test"_s });
    CHECK(board.rows()[2].isFromLastTime);
    CHECK(board.rows()[3].isClinicians);
}

TEST_CASE("the same topic stands on one line and the decision goes to every author", "[agenda]")
{
    AgendaBoard board;
    const auto said = item(u"How to use my inhalers or spacer"_s, 1, u"L05"_s);
    const auto left = item(u"How to use my inhalers or spacer"_s, {}, u"L05"_s);
    board.load({ said }, { left });

    const int row = board.add(AgendaSource::Clinician, u"inhaler check"_s, u"L05"_s);
    board.decide(row, ItemOutcome::Discussed);

    REQUIRE(board.rows().size() == 1);
    CHECK(board.rows()[0].words == said.words);
    CHECK(board.rows()[0].isPatients);
    CHECK(board.rows()[0].isClinicians);
    CHECK(board.rows()[0].isFromLastTime);
    REQUIRE(board.decisions().size() == 3);
    for (const auto& decision : board.decisions()) {
        CHECK(decision.outcome == ItemOutcome::Discussed);
        CHECK(decision.agreedOrder == 1);
    }
    CHECK(board.newItems().front().words == u"inhaler check"_s);
}

TEST_CASE("an untouched board claims no agreement", "[agenda]")
{
    AgendaBoard board;
    board.load({ item(u"sleep"_s, 1) }, {});
    CHECK(board.decisions().empty());

    CHECK(board.move(0, 1) == 0);
    CHECK(board.decisions().empty());

    board.decide(0, ItemOutcome::NextTime);
    CHECK(board.decisions().size() == 1);
}

TEST_CASE("the same key twice takes an outcome back with what belonged to it", "[agenda]")
{
    AgendaBoard board;
    board.load({ item(u"sleep"_s, 1) }, {});
    board.decide(0, ItemOutcome::SomeoneElse);
    board.setPassedTo(0, u"social prescriber"_s);
    CHECK(board.isDecided());

    board.decide(0, ItemOutcome::SomeoneElse);

    CHECK_FALSE(board.rows()[0].outcome);
    CHECK(board.rows()[0].passedTo.isEmpty());
    CHECK_FALSE(board.isDecided());
}

TEST_CASE("only what was added here can be taken off the board", "[agenda]")
{
    AgendaBoard board;
    board.load({ item(u"sleep"_s, 1) }, {});
    board.add(AgendaSource::PatientSpoken, u"my knee"_s, {});

    board.takeOff(0);
    CHECK(board.rows().size() == 2);
    board.takeOff(1);
    CHECK(words(board) == QStringList { u"sleep"_s });
    CHECK(board.newItems().empty());
    CHECK(board.add(AgendaSource::Clinician, u"  "_s, {}) == -1);
}

TEST_CASE("a board comes back from its draft, and what was said since stands on top", "[agenda]")
{
    const auto sleep = item(u"sleep"_s, 1);
    const auto breath = item(u"breath"_s, 2);
    AgendaBoard board;
    board.load({ sleep, breath }, {});
    board.add(AgendaSource::Clinician, u"blood test"_s, {});
    board.move(1, -1);
    board.decide(0, ItemOutcome::NextTime);
    board.setNextDate(0, QDate(2026, 8, 13));
    const auto kept = board.save();

    AgendaBoard again;
    again.load({ sleep, breath, item(u"new pain"_s) }, {});
    again.restore(kept);

    CHECK(words(again) == QStringList { u"new pain"_s, u"breath"_s, u"sleep"_s, u"blood test"_s });
    CHECK(again.rows()[1].outcome == ItemOutcome::NextTime);
    CHECK(again.rows()[1].nextDate == QDate(2026, 8, 13));
    CHECK(again.newItems().size() == 1);
    CHECK(again.isAgreed());
}
