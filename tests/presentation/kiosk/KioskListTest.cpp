// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskList.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::KioskList;
using State = presentation::KioskList::State;

namespace {

/// A screen that prints as soon as the test says so.
class PrintingLine final : public presentation::KioskLine {
public:
    [[nodiscard]] QString practiceName() const override { return {}; }

    void begin(QObject*, domain::KioskSessionId, Then<app::KioskInvitation>) override { }

    void callForHelp(QObject*, domain::KioskSessionId, Then<app::SaveOutcome>) override { }

    void deliver(QObject*, const presentation::KioskParcel&, Then<app::SaveOutcome>) override { }

    void raiseAlert(
        QObject*, domain::KioskSessionId, const QString&, Then<app::SaveOutcome>) override
    {
    }

    void unlock(QObject*, const QString&, Then<void>) override { }

    [[nodiscard]] ListPaper listPaper() const override { return paper; }

    void printList(QObject*, domain::KioskSessionId session, Then<void> then) override
    {
        asked.push_back(session);
        answer = std::move(then);
    }

    ListPaper paper = ListPaper::Here;
    std::vector<domain::KioskSessionId> asked;
    Then<void> answer;
};

struct Printing {
    PrintingLine line;
    qint64 now = 1'000'000;
    KioskList list { line, [this] { return now; } };

    void offer(qint64 session = 7)
    {
        list.offer(domain::KioskSessionId(session));
        now += 1000;
    }
};

auto noPrinter()
{
    return domain::fail(domain::ErrorKind::NotFound, u"printer"_s, u"print.no-printer"_s);
}

}

TEST_CASE("whoever taps twice gets one list", "[kiosk][list][hz20][hz20_c8]")
{
    Printing desk;
    desk.offer();
    CHECK(desk.list.state() == State::Offered);
    desk.list.print();
    desk.now += 1000;
    desk.list.print();
    desk.line.answer({});
    CHECK(desk.list.state() == State::Printed);
    desk.now += 1000;
    desk.list.print();
    CHECK(desk.line.asked == std::vector { domain::KioskSessionId(7) });
}

TEST_CASE("the second of two taps on Finish prints nothing", "[kiosk][list]")
{
    Printing desk;
    desk.list.offer(domain::KioskSessionId(7));
    desk.now += 200;
    desk.list.print();
    CHECK(desk.line.asked.empty());
    CHECK(desk.list.state() == State::Offered);
}

TEST_CASE("a station says that the desk has been told", "[kiosk][list]")
{
    Printing desk;
    desk.line.paper = presentation::KioskLine::ListPaper::AskDesk;
    desk.offer();
    CHECK(desk.list.state() == State::Offered);
    desk.list.print();
    desk.line.answer({});
    CHECK(desk.list.state() == State::Asked);
}

TEST_CASE("whoever cannot get it here is sent to reception", "[kiosk][list]")
{
    Printing desk;
    desk.offer();
    desk.list.print();
    desk.line.answer(noPrinter());
    CHECK(desk.list.state() == State::AskReception);
}

TEST_CASE("a screen that cannot print offers nothing", "[kiosk][list]")
{
    Printing desk;
    desk.line.paper = presentation::KioskLine::ListPaper::None;
    desk.offer();
    CHECK(desk.list.state() == State::None);
    desk.list.print();
    CHECK(desk.line.asked.empty());
}

TEST_CASE("nothing is left of the list when its page has gone, and the next patient hears nothing",
    "[kiosk][list][hz02]")
{
    Printing desk;
    desk.offer();
    desk.list.print();
    desk.list.forget();
    CHECK(desk.list.state() == State::None);
    desk.offer(8);
    desk.line.answer({}); // of the one before
    CHECK(desk.list.state() == State::Offered);
}
