// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/OpenedRecord.h"

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
            std::erase_if(opened.staff, [](const auto& each) { return !each.isActive; });
        }
        if (auto teams = services.staff.teams())
            opened.teams = *std::move(teams);
    }

}

QString consultationForm() { return u"consultation"_s; }

app::Result<OpenedRecord> openRecord(const app::Services& services, const domain::Actor& actor,
    domain::PatientId patient, std::optional<domain::AppointmentId> appointment)
{
    const auto proof = services.gate.allow<Action::ReadRecord>(actor, { patient });
    if (!proof)
        return domain::failure(proof);
    auto view = services.openRecord.run(*proof, appointment);
    if (!view)
        return domain::failure(view);
    OpenedRecord opened { *std::move(view), {}, {}, {}, {}, {}, services.rules.plan.slotMinutes,
        false, proof->claim() };
    if (actor.staff) {
        if (auto draft = services.drafts.find(*actor.staff, patient, consultationForm()))
            opened.draft = *std::move(draft);
    }
    lookAtStaff(opened, services);
    lookAtToday(opened, services, actor, appointment);
    // That it was opened is worth knowing at reception; failing to say so must not hide the record.
    if (opened.view.agenda)
        (void)services.waitingRoom.markRead(
            *proof, domain::SaveKey::make(), opened.view.agenda->id);
    return opened;
}

}
