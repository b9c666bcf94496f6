// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/StationsModel.h"

#include "catch_compat.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::StationsModel;
using testing::FakePractice;

namespace {

/// A desk with one screen in its waiting room, just heard of.
struct Desk {
    FakePractice practice;
    StationsModel model { practice.desk() };
    QSignalSpy told { &model, &StationsModel::refreshed };

    Desk()
    {
        app::StationRow row;
        row.station.id = domain::StationId(1);
        row.station.name = u"By the window"_s;
        row.state = domain::StationState::Free;
        stations().push_back(row);
        hear();
        model.refresh();
        practice.settle();
        told.clear();
    }

    std::vector<app::StationRow>& stations() { return practice.kiosks().stationRows.rows; }

    void hear() { stations().front().seenAt = practice.services().clock.now(); }

    [[nodiscard]] qint64 patienceMs()
    {
        return practice.kiosks().rules.lostSeconds * qint64(1'000);
    }

    void pass(qint64 milliseconds)
    {
        practice.pass(milliseconds);
        model.tick();
        practice.settle();
    }

    [[nodiscard]] StationsModel::State state() const
    {
        return model.stateOf(model.stations().front());
    }
};

}

TEST_CASE("a screen that died is called lost when its time is up, though nothing else happens",
    "[presentation][kiosk]")
{
    Desk desk;
    desk.pass(desk.patienceMs());
    CHECK(desk.told.isEmpty());
    CHECK(desk.state() == StationsModel::State::Free);

    desk.pass(1);

    CHECK(desk.told.count() == 1);
    CHECK(desk.state() == StationsModel::State::Lost);
}

TEST_CASE(
    "a screen that is there and has nothing to say is not called lost", "[presentation][kiosk]")
{
    Desk desk;
    desk.practice.pass(desk.patienceMs());
    desk.hear(); // that it is there is no news to a desk
    desk.pass(1);

    CHECK(desk.told.count() == 1);
    CHECK(desk.state() == StationsModel::State::Free);
}

TEST_CASE("a lost screen that comes back is seen again within ten seconds", "[presentation][kiosk]")
{
    Desk desk;
    desk.pass(desk.patienceMs() + 1);
    REQUIRE(desk.state() == StationsModel::State::Lost);
    desk.told.clear();
    desk.hear();
    desk.pass(StationsModel::kAskAfterLostMs - 1);
    CHECK(desk.told.isEmpty());

    desk.pass(1);

    CHECK(desk.state() == StationsModel::State::Free);
}
