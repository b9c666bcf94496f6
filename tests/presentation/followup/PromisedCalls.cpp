// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/PromisedCalls.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;

namespace rooftree::testing {
namespace {

    domain::ActionPlanContent stepFrom(QDate day)
    {
        domain::ActionPlanContent step;
        step.what = u"walk to the shop"_s;
        step.howMuch = u"10 minutes"_s;
        step.timesPerWeek = 3;
        step.startDate = day;
        step.barrier = u"it rains"_s;
        step.response = u"walk in the hall"_s;
        return step;
    }

}

domain::FollowUpId promise(DeskFixture& desk, const PromisedCall& call)
{
    const auto today = desk.clock().today();
    domain::AgreedGoal goal { QUuid::createUuid(), {},
        { domain::GoalText::parse(call.goal).value(), {}, u"activity"_s, {},
            domain::SetBy::Together, {}, {} },
        domain::PlannedStep { QUuid::createUuid(), stepFrom(today) },
        domain::FollowUpPromise { domain::FollowUpMethod::Phone, call.due, call.owner, {} },
        QUuid::createUuid(), {} };
    domain::ConsultationRecord record { QUuid::createUuid(), call.patient };
    record.startedAt = desk.clock().now();
    record.finishedAt = desk.clock().now();
    record.goals.push_back(goal);
    const auto nurse = desk.actor(desk.nurse);
    const auto& services = desk.services();
    REQUIRE(desk.onWorker([&]() -> app::Result<domain::ConsultationId> {
        // She has not seen the patient before.
        const auto claim
            = services.gate.allow<domain::Action::ClaimAccess>(nurse, { call.patient });
        if (!claim)
            return domain::failure(claim);
        if (const auto claimed = services.claimAccess.run(*claim, domain::SaveKey::make(),
                { domain::ClaimKind::Caring, u"direct-care"_s, {} });
            !claimed)
            return domain::failure(claimed);
        const auto proof
            = services.gate.allow<domain::Action::WriteConsultation>(nurse, { call.patient });
        return proof ? services.finishConsultation.run(*proof, domain::SaveKey::make(), record)
                     : domain::failure(proof);
    }));
    for (const auto& row : openCalls(desk)) {
        if (row.followUp.uid == goal.followUpUid)
            return row.followUp.id;
    }
    FAIL("the promise is not in the list");
    return domain::FollowUpId(0);
}

void promiseFor(DeskFixture& desk, domain::PatientId patient, const QString& words)
{
    const auto goal = goalsOf(desk, patient).front();
    domain::AgreedGoal reviewed { goal.uid, goal.version, goal.content, {}, {}, {}, {} };
    domain::ConsultationRecord record { QUuid::createUuid(), patient };
    record.startedAt = desk.clock().now();
    record.finishedAt = desk.clock().now();
    record.goals.push_back(reviewed);
    record.actions.push_back({ QUuid::createUuid(), { words, { desk.nurse } } });
    const auto nurse = desk.actor(desk.nurse);
    const auto& services = desk.services();
    REQUIRE(desk.onWorker([&]() -> app::Result<domain::ConsultationId> {
        const auto proof
            = services.gate.allow<domain::Action::WriteConsultation>(nurse, { patient });
        return proof ? services.finishConsultation.run(*proof, domain::SaveKey::make(), record)
                     : domain::failure(proof);
    }));
}

std::vector<app::CallRow> openCalls(DeskFixture& desk)
{
    const auto proof = desk.services().gate.allow<domain::Action::SeeCalls>(desk.actor(desk.nurse));
    REQUIRE(proof);
    const auto rows = desk.onWorker(
        [&] { return desk.services().calls.list(*proof, app::CallScope::Everybody); });
    REQUIRE(rows);
    return *rows;
}

std::vector<domain::Goal> goalsOf(DeskFixture& desk, domain::PatientId patient)
{
    const auto proof = desk.services().gate.allow<domain::Action::ReadRecord>(
        desk.actor(desk.nurse), { patient });
    REQUIRE(proof);
    const auto record = desk.onWorker([&] { return desk.services().openRecord.run(*proof, {}); });
    REQUIRE(record);
    return record->goals;
}

void close(DeskFixture& desk, domain::FollowUpId followUp, domain::PatientId patient)
{
    const auto proof = desk.services().gate.allow<domain::Action::RecordContact>(
        desk.actor(desk.nurse), { patient });
    REQUIRE(proof);
    app::Calls::Contact contact { { QUuid::createUuid(), followUp, desk.clock().now() }, {},
        QUuid::createUuid() };
    contact.attempt.outcome = domain::AttemptOutcome::Spoke;
    REQUIRE(desk.onWorker(
        [&] { return desk.services().calls.record(*proof, domain::SaveKey::make(), contact); }));
}

}
