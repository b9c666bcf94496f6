// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Stations.h"
#include "catch_compat.h"
#include "station/WaitingRoomWard.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::Action;
using domain::SaveKey;

TEST_CASE("the PIN of a station is set with a password that was typed a moment ago, by who sets it",
    "[station][kiosk][r16]")
{
    test::WaitingRoomWard ward(GENERATE(from_range(test::engines())));
    const auto actorOf = [&](domain::StaffId staff) {
        return domain::Actor { staff, domain::Role::Manager, u"Sam"_s, u"desk 1"_s };
    };
    const auto& services = ward.services();
    const auto proof = services.gate.allow<Action::ManageStations>(actorOf(ward.manager())).value();
    const auto others
        = services.gate.allow<Action::ManageStations>(actorOf(ward.data.nurse)).value();
    const auto fresh
        = services.accounts.fresh.ask(proof.actor(), test::WaitingRoomWard::password()).value();
    const auto enrol = [&](const auto& by, const QString& name) {
        const auto made
            = services.kiosks.stations.enrol(by, fresh, SaveKey::make(), { name, u"483920"_s });
        return made ? u"enrolled"_s : made.error().detail;
    };

    CHECK(enrol(others, u"By the stairs"_s) == u"fresh.again"_s);
    CHECK(enrol(proof, u"By the lift"_s) == u"enrolled"_s);
    ward.steady.advanceMs(qint64 { 60 } * 60 * 1000);
    CHECK(enrol(proof, u"By the garden"_s) == u"fresh.again"_s);

    CHECK(ward.data.database.number("SELECT COUNT(*) FROM kiosk_station") == 2);
}
