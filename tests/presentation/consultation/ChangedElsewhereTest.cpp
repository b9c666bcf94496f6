// SPDX-License-Identifier: GPL-3.0-or-later
// HZ-07 over a real database: what another desk saves is announced at this one.
#include "app/DeskFixture.h"
#include "catch_compat.h"
#include "presentation/consultation/ConsultationModel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::ConsultationModel;

namespace {

/// Another desk of the same practice, with a connection of its own.
void finishAtAnotherDesk(testing::DeskFixture& desk, domain::PatientId patient)
{
    app::SilentPublisher nobody;
    composition::Practice::Options options;
    options.passwordCost = app::PasswordHasher::Cost::Cheapest;
    const auto other = composition::Practice::open(
        desk.database.url(), storage::OpenMode::Existing, desk.clock(), nobody, options);
    REQUIRE(other);
    const auto& services = (*other)->services();
    const auto proof = services.gate.allow<domain::Action::WriteConsultation>(
        desk.actor(desk.nurse), { patient });
    REQUIRE(proof);
    const auto now = desk.clock().now();
    REQUIRE(services.finishConsultation.run(*proof, domain::SaveKey::make(),
        { QUuid::createUuid(), patient, {}, domain::ConsultationKind::PlannedReview, now, now, {},
            {}, {}, u"seen at home"_s, {} }));
}

}

TEST_CASE("a visit that another desk saves is announced on the open record by the next question",
    "[consultation][hz07_c6]")
{
    testing::DeskFixture desk;
    const auto ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    desk.book(ann, QTime(10, 20));
    desk.book(ben, QTime(10, 40));
    desk.signIn(desk.nurse);
    ConsultationModel model(desk.desk(), ann, {});
    model.open();
    desk.models().poll.ask();
    desk.settle();
    const QSignalSpy changed(&model, &ConsultationModel::changedElsewhere);
    // Asked every 1.5 s; the promise is five.
    CHECK(presentation::ChangePoll::kMilliseconds < 5000);

    finishAtAnotherDesk(desk, ben);
    desk.models().poll.ask();
    desk.settle();
    CHECK(changed.isEmpty());

    finishAtAnotherDesk(desk, ann);
    desk.models().poll.ask();
    desk.settle();
    REQUIRE(changed.count() == 1);
    CHECK(model.newerElsewhere()->who == u"Nurse Jo Evans"_s);

    model.showNewer();
    desk.settle();
    CHECK(model.summary().visits.size() == 1);
    CHECK_FALSE(model.newerElsewhere());
}
