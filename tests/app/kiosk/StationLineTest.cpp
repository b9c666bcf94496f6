// SPDX-License-Identifier: GPL-3.0-or-later
// What a station tells the practice of itself, and when.
#include "app/kiosk/StationLine.h"

#include "catch_compat.h"
#include "station/WaitingRoomWard.h"

#include <QCoreApplication>
#include <QSemaphore>

using namespace rooftree;

namespace {

class Line final {
public:
    Line()
    {
        m_worker.setMaxThreadCount(1);
        m_worker.setExpiryTimeout(-1);
    }

    /// Nothing that the line asks is done until letGo().
    void hold()
    {
        m_worker.start([this] { m_gate.acquire(); });
    }

    void letGo() { m_gate.release(); }

    /// Everything that was asked is done, and its answer is heard.
    void settle()
    {
        m_worker.waitForDone();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::optional<domain::StationState> told() const
    {
        const auto rows
            = ward.kiosks().stations.list(ward.allow<app::Action::SeeStations>()).value();
        return rows.front().state;
    }

    test::WaitingRoomWard ward { storage::Engine::Sqlite };

private:
    QSemaphore m_gate;
    QThreadPool m_worker;

public:
    kiosk::StationLine line { m_worker, *ward.post };
};

}

TEST_CASE("a station tells at once whom it has", "[app][kiosk]")
{
    Line station;
    const auto session = station.ward.send();

    station.line.setPulse({ domain::StationState::Answering, session });
    station.settle();

    CHECK(station.told() == domain::StationState::Answering);
}

TEST_CASE(
    "a station that was just looking tells whom it has as soon as it has looked", "[app][kiosk]")
{
    Line station;
    const auto session = station.ward.send();
    station.hold();
    station.line.look();
    station.line.setPulse({ domain::StationState::Answering, session });
    station.letGo();

    station.settle(); // of the look that had begun
    station.settle(); // and of the one that it has to ask for

    CHECK(station.told() == domain::StationState::Answering);
}
