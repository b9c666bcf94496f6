// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/OpenedRecord.h"

#include "application/consultation/TextShortcuts.h"
#include "application/people/Namesakes.h"
#include "presentation/drafts/DraftForms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

    void lookAtToday(OpenedRecord& opened, const app::Services& services,
        const domain::Actor& actor, std::optional<domain::AppointmentId> appointment)
    {
        const auto proof = services.gate.allow<Action::SeeToday>(actor);
        if (!proof)
            return;
        const auto rows = services.today.list(*proof, services.clock.today());
        if (!rows)
            return;
        const auto& patient = opened.view.patient;
        for (const auto& row : *rows) {
            if (row.appointment.id == appointment) {
                opened.appointmentAt = row.appointment.startsAt;
                opened.appointmentReason = row.appointment.reason;
                opened.slotMinutes = row.appointment.minutes;
            }
            if (row.appointment.patient != patient.id
                && domain::areNamesakes(
                    { row.patientName, row.born }, { patient.details.name, patient.details.born }))
                opened.hasNamesakeToday = true;
        }
    }

    void lookAtStaff(OpenedRecord& opened, const app::Services& services)
    {
        if (auto staff = services.staff.all()) {
            opened.staff = *std::move(staff);
            for (const auto& each : opened.staff)
                opened.staffNames.insert(each.id, each.name);
            std::erase_if(opened.staff, [](const auto& each) { return !each.isActive; });
        }
        if (auto teams = services.staff.teams())
            opened.teams = *std::move(teams);
    }

    /// Nobody's record waits for them.
    void lookAtShortcuts(
        OpenedRecord& opened, const app::Services& services, const domain::Actor& actor)
    {
        const auto proof = services.gate.allow<Action::ManageOwnAccount>(actor);
        if (!proof)
            return;
        if (auto mine = services.textShortcuts.mine(*proof))
            opened.shortcuts = *std::move(mine);
    }

}

namespace {

    /// What both ways of reading have in common, around the record itself.
    template <class Read>
    app::Result<OpenedRecord> readAround(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, Read read)
    {
        const auto proof = context.allow<Action::ReadRecord>(services, actor);
        if (!proof)
            return domain::failure(proof);
        // Asked first: what is written in between is announced once too often, never once too
        // little.
        const auto newest = services.recordChanges.newest(*proof);
        auto view = read(*proof);
        if (!view)
            return domain::failure(view);
        if (view->patient.id != context.patient())
            return domain::fail(domain::ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
        OpenedRecord opened { *std::move(view), {}, {}, {}, {}, {}, services.rules.plan.slotMinutes,
            false, proof->claim(), 0, newest ? *newest : std::optional<app::RecordChange>() };
        lookAtStaff(opened, services);
        lookAtShortcuts(opened, services, actor);
        lookAtToday(opened, services, actor, context.appointment());
        if (const auto count = services.findPeople.namesakes(*proof, opened.view.patient))
            opened.namesakes = *count;
        return opened;
    }

}

app::Result<OpenedRecord> openRecord(
    const app::Services& services, const domain::Actor& actor, const PatientContext& context)
{
    const auto read
        = [&](const auto& proof) { return services.openRecord.run(proof, context.appointment()); };
    auto opened = readAround(services, actor, context, read);
    if (!opened)
        return opened;
    if (actor.staff) {
        if (auto draft = services.drafts.find(
                app::DraftKey::ofPatient(*actor.staff, context.patient(), consultationForm())))
            opened->draft = *std::move(draft);
    }
    // That it was opened is worth knowing at reception; failing to say so must not hide the record.
    if (opened->view.agenda) {
        if (const auto proof = context.allow<Action::ReadRecord>(services, actor))
            (void)services.waitingRoom.markRead(
                *proof, domain::SaveKey::make(), opened->view.agenda->id);
    }
    return opened;
}

app::Result<OpenedRecord> rereadRecord(
    const app::Services& services, const domain::Actor& actor, const PatientContext& context)
{
    return readAround(services, actor, context, [&](const auto& proof) {
        return services.openRecord.refresh(proof, context.appointment());
    });
}

}
