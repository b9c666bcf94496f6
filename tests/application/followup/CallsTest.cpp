// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/Calls.h"

#include "catch_compat.h"
#include "composition/Practice.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::SaveKey;
using test::engines;
using test::TestPractice;

namespace {

/// Somebody who was promised a call.
struct Promised {
    explicit Promised(storage::Engine engine) : data(engine)
    {
        data.database.spoil();
        auto record = data.record();
        record.goals = { data.agreedGoal(u"walk to the shop"_s) };
        REQUIRE(data.write([&](domain::EventId event) {
            return data.consultations.add(record, data.nurse, event);
        }));
        followUp = data.followUps.open(app::CallScope::Everybody, {})->front().followUp.id;
    }

    [[nodiscard]] auto proof(domain::PatientId about) const
    {
        return test::openGate()
            .allow<Action::RecordContact>(
                { data.nurse, domain::Role::Clinician, u"Jo"_s, u"desk 1"_s }, { about })
            .value();
    }

    domain::Result<app::SaveOutcome> record(const SaveKey& key)
    {
        return practice->services().calls.record(
            proof(data.patient), key, { { uid, followUp, data.now() }, {}, {} });
    }

    TestPractice data;
    app::SilentPublisher publisher;
    std::unique_ptr<composition::Practice> practice
        = composition::Practice::open(data.database.url(), storage::OpenMode::Existing,
            data.database.clock, publisher, { app::PasswordHasher::Cost::Cheapest, true })
              .value();
    domain::FollowUpId followUp { 0 };
    QUuid uid = QUuid::createUuid();
};

}

TEST_CASE("a call that was saved is not called not saved because a look before it fails",
    "[application][followup][r33]")
{
    Promised call(GENERATE(from_range(engines())));
    const auto key = SaveKey::make();
    REQUIRE(call.record(key) == app::SaveOutcome::Saved);
    // The answer was lost, and the same is sent again while nothing can be looked up.
    call.data.database->execute({ "ALTER TABLE follow_up RENAME TO out_of_reach" });
    CHECK(call.record(key) == app::SaveOutcome::AlreadySaved);
}

TEST_CASE("a call of another patient is refused", "[application][followup][hz01]")
{
    Promised call(GENERATE(from_range(engines())));
    const auto other = call.data.addPatient(u"Brown"_s);
    const auto refused = call.practice->services().calls.record(call.proof(other), SaveKey::make(),
        { { call.uid, call.followUp, call.data.now() }, {}, {} });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Denied);
    CHECK(call.data.followUps.find(call.followUp)->isOpen);
}
