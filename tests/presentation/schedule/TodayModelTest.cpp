// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/TodayModel.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::TodayModel;

TEST_CASE("the next patient is the first by time who was not seen", "[schedule]")
{
    testing::DeskFixture desk;
    const auto ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    const auto later = desk.book(ann, QTime(10, 20));
    const auto sooner = desk.book(ben, QTime(9, 0));
    desk.signIn(desk.nurse);
    auto& today = desk.models().today;
    today.refresh();
    desk.settle();

    CHECK(today.next() == sooner);
    CHECK(today.next(sooner) == later);
}

TEST_CASE("an offer reaches the list and is handed over again while it is open", "[schedule]")
{
    testing::DeskFixture desk;
    const auto ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto appointment = desk.book(ann, QTime(10, 20));
    desk.signIn(desk.receptionist);
    auto& today = desk.models().today;
    today.refresh();
    desk.settle();
    const QSignalSpy offered(&today, &TodayModel::kioskOffered);

    today.offerKiosk(appointment);
    desk.settle();
    REQUIRE(offered.size() == 1);
    CHECK(today.list().find(appointment)->agenda == domain::AgendaState::Offered);

    today.offerKiosk(appointment);
    desk.settle();
    REQUIRE(offered.size() == 2);
    CHECK(offered[0] == offered[1]);
}

TEST_CASE("signing out empties the list", "[schedule][hz14]")
{
    testing::DeskFixture desk;
    desk.book(desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14)), QTime(10, 20));
    desk.signIn(desk.nurse);
    auto& today = desk.models().today;
    today.refresh();
    desk.settle();
    REQUIRE(today.list().rowCount() == 1);

    desk.core().session().signOut();
    desk.settle();

    CHECK(today.list().rowCount() == 0);
}

TEST_CASE("what another desk books shows after one poll", "[schedule][hz07_c3]")
{
    testing::DeskFixture desk;
    const auto ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    desk.signIn(desk.nurse);
    auto& today = desk.models().today;
    today.refresh();
    desk.settle();
    REQUIRE(today.list().rowCount() == 0);

    app::SilentPublisher silent;
    const auto other = composition::Practice::open(
        desk.database.url(), storage::OpenMode::Existing, desk.clock(), silent);
    REQUIRE(other);
    const auto proof = desk.services().gate.allow<domain::Action::BookAppointment>(
        desk.actor(desk.receptionist), { ann });
    REQUIRE((*other)->services().today.book(*proof, domain::SaveKey::make(),
        { QUuid::createUuid(), desk.nurse, domain::instantAt(desk.clock().today(), QTime(11, 0)),
            10, {} }));
    desk.models().poll.ask();
    desk.settle();

    CHECK(today.list().rowCount() == 1);
}
