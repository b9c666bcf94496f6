// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"

namespace rooftree::presentation {

/// Whose page this is. Set when the page is made and never again: it can be neither assigned nor
/// emptied, so banner, contents and save of one page cannot name different people.
class PatientContext final {
public:
    explicit PatientContext(
        domain::PatientId patient, std::optional<domain::AppointmentId> appointment = {})
        : m_patient(patient)
        , m_appointment(appointment)
    {
    }

    [[nodiscard]] domain::PatientId patient() const { return m_patient; }

    /// What the page was opened for.
    [[nodiscard]] std::optional<domain::AppointmentId> appointment() const { return m_appointment; }

    /// Proof for an act on this patient and nobody else. Called on the worker.
    template <domain::Action A>
    [[nodiscard]] domain::Result<app::Authorized<A>> allow(
        const app::Services& services, const domain::Actor& actor) const
    {
        return services.gate.allow<A>(actor, { m_patient });
    }

private:
    const domain::PatientId m_patient;
    const std::optional<domain::AppointmentId> m_appointment;
};

}
