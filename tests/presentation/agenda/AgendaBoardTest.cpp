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

namespace {

/// The patient's "sleep" and "breath", then the clinician's "oxygen".
std::unique_ptr<AgendaBoard> boardOfThree()
{
    auto board = std::make_unique<AgendaBoard>();
    board->load({ item(u"sleep"_s, 1), item(u"breath"_s, 2) }, {});
    board->add(AgendaSource::Clinician, u"oxygen"_s, {});
    return board;
}

/// Takes back what the board offered last.
struct Undo {
    explicit Undo(AgendaBoard& board)
    {
        QObject::connect(&board, &AgendaBoard::undoable, &board,
            [this](const QString&, const std::function<void()>& takeBack) { last = takeBack; });
    }

    std::function<void()> last;
};

}

TEST_CASE(
    "what the patient said stays above the clinician's until a reason is given", "[agenda][safety]")
{
    const auto board = boardOfThree();
    CHECK(board->move(2, -1) == 2);
    CHECK(board->move(1, 1) == 1);
    board->askAbove(2);
    board->setAboveReason(2, u"  "_s);
    CHECK(board->putAbove(2) == 2);
    CHECK(words(*board) == QStringList { u"sleep"_s, u"breath"_s, u"oxygen"_s });

    board->setAboveReason(2, u"it was low"_s);
    CHECK(board->putAbove(2) == 0);

    CHECK(words(*board) == QStringList { u"oxygen"_s, u"sleep"_s, u"breath"_s });
    const auto decisions = board->decisions();
    REQUIRE(decisions.size() == 3);
    CHECK(decisions[0].aboveReason == u"it was low"_s);
    CHECK(decisions[1].aboveReason.isEmpty());
}

TEST_CASE(
    "a safety item goes back below what the patient said, and that can be taken back", "[agenda]")
{
    const auto board = boardOfThree();
    board->setAboveReason(2, u"it was low"_s);
    board->putAbove(2);
    const Undo undo(*board);

    CHECK(board->putBelow(0) == 2);
    CHECK(words(*board) == QStringList { u"sleep"_s, u"breath"_s, u"oxygen"_s });
    CHECK(board->rows()[2].aboveReason.isEmpty());

    REQUIRE(undo.last);
    undo.last();
    CHECK(words(*board) == QStringList { u"oxygen"_s, u"sleep"_s, u"breath"_s });
    CHECK(board->rows()[0].aboveReason == u"it was low"_s);
}

TEST_CASE("what the patient asked for too needs no reason to move", "[agenda]")
{
    AgendaBoard board;
    board.load({ item(u"sleep"_s, 1), item(u"breath"_s, 2, u"L08"_s) }, {});
    board.add(AgendaSource::Clinician, u"breathing"_s, u"L08"_s);

    CHECK(board.move(1, -1) == 0);
    board.askAbove(0);
    CHECK(board.rows()[0].above == presentation::BoardRow::Above::No);
}

TEST_CASE("what is said meanwhile stands on top, below what is first for safety", "[agenda]")
{
    const auto board = boardOfThree();
    board->setAboveReason(2, u"it was low"_s);
    board->putAbove(2);

    board->join({ item(u"new pain"_s) });

    CHECK(words(*board) == QStringList { u"oxygen"_s, u"new pain"_s, u"sleep"_s, u"breath"_s });
}

TEST_CASE("what somebody else takes on becomes a note, the patient's own for the plan",
    "[agenda][referrals]")
{
    const auto board = boardOfThree();
    for (const int row : { 0, 2 })
        board->decide(row, ItemOutcome::SomeoneElse);
    board->setPassedTo(0, u" physiotherapist "_s);
    board->setReferralReason(0, u"the stairs"_s);

    auto notes = board->referrals();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].item == board->rows()[0].items.front());
    CHECK(notes[0].to == u"physiotherapist"_s);
    CHECK(notes[0].reason == u"the stairs"_s);
    CHECK(notes[0].isForPatient);
    CHECK_FALSE(notes[1].isForPatient);
    CHECK(notes[0].uid != notes[1].uid);

    board->setOnPlan(0, false);
    board->setOnPlan(2, true);
    notes = board->referrals();
    CHECK_FALSE(notes[0].isForPatient);
    CHECK(notes[1].isForPatient);

    board->decide(0, ItemOutcome::Discussed);
    CHECK(board->referrals().size() == 1);
}

TEST_CASE(
    "a line that was taken off comes back with its words and where it stood", "[agenda][hz09_c9]")
{
    const auto board = boardOfThree();
    board->add(AgendaSource::PatientSpoken, u"my knee"_s, {});
    board->decide(2, ItemOutcome::NextTime);
    const Undo undo(*board);
    board->takeOff(2);
    CHECK(words(*board) == QStringList { u"sleep"_s, u"breath"_s, u"my knee"_s });
    CHECK(board->newItems().size() == 1);
    board->setPassedTo(0, u"typed meanwhile"_s);

    REQUIRE(undo.last);
    undo.last();

    CHECK(words(*board) == QStringList { u"sleep"_s, u"breath"_s, u"oxygen"_s, u"my knee"_s });
    CHECK(board->rows()[2].outcome == ItemOutcome::NextTime);
    CHECK(board->newItems().size() == 2);
    CHECK(board->rows()[0].passedTo == u"typed meanwhile"_s);
}

TEST_CASE("an outcome that was changed comes back with what belonged to it", "[agenda][hz09_c9]")
{
    const auto board = boardOfThree();
    const Undo undo(*board);
    board->decide(0, ItemOutcome::SomeoneElse);
    CHECK_FALSE(undo.last);
    board->setPassedTo(0, u"physiotherapist"_s);
    board->setReferralReason(0, u"the stairs"_s);
    const auto note = board->referrals().front().uid;
    board->decide(0, ItemOutcome::NotNeeded);
    board->move(0, 1);

    REQUIRE(undo.last);
    undo.last();

    CHECK(board->rows()[1].words == u"sleep"_s);
    CHECK(board->rows()[1].outcome == ItemOutcome::SomeoneElse);
    CHECK(board->rows()[1].passedTo == u"physiotherapist"_s);
    CHECK(board->rows()[1].referralReason == u"the stairs"_s);
    CHECK(board->referrals().front().uid == note);
}

TEST_CASE("hz09 a draft keeps the note to somebody else and the reason for coming first",
    "[agenda][hz09]")
{
    const auto sleep = item(u"sleep"_s, 1);
    AgendaBoard board;
    board.load({ sleep }, {});
    board.add(AgendaSource::Clinician, u"oxygen"_s, {});
    board.add(AgendaSource::Clinician, u"falls"_s, {});
    board.setAboveReason(1, u"it was low"_s);
    board.putAbove(1);
    board.decide(1, ItemOutcome::SomeoneElse);
    board.setReferralReason(1, u"wakes at three"_s);
    board.setOnPlan(1, false);
    board.askAbove(2);
    board.setAboveReason(2, u"half a rea"_s);
    const auto note = board.referrals().front().uid;

    AgendaBoard again;
    again.load({ sleep }, {});
    again.restore(board.save());

    CHECK(words(again) == QStringList { u"oxygen"_s, u"sleep"_s, u"falls"_s });
    CHECK(again.rows()[0].above == presentation::BoardRow::Above::Yes);
    CHECK(again.rows()[0].aboveReason == u"it was low"_s);
    REQUIRE(again.referrals().size() == 1);
    CHECK(again.referrals()[0].uid == note);
    CHECK(again.referrals()[0].reason == u"wakes at three"_s);
    CHECK_FALSE(again.referrals()[0].isForPatient);
    CHECK(again.rows()[2].above == presentation::BoardRow::Above::Asked);
    CHECK(again.rows()[2].aboveReason == u"half a rea"_s);
}
