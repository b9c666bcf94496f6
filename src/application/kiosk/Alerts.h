// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"
#include "domain/common/RowVersion.h"
#include "domain/kiosk/AlertKind.h"
#include "domain/people/PersonName.h"

#include <QUuid>

namespace rooftree::app {

using domain::AlertKind;

/// What is alerted, and from where.
struct AlertCall {
    AlertKind kind = AlertKind::RedFlag;
    std::optional<domain::KioskSessionId> session;
    QString flag; ///< id in resources/rules/red_flags.json
    QString station; ///< as staff call it
};

/// One that nobody has taken on yet.
struct OpenAlert {
    domain::AlertId id { 0 };
    AlertCall call;
    std::optional<PatientId> patient;
    std::optional<domain::PersonName> patientName;
    QString clinicianName; ///< whom the patient sees; empty when not known
    domain::Instant raisedAt;
    domain::RowVersion version = domain::RowVersion::first();
};

class AlertRepository {
public:
    AlertRepository() = default;
    AlertRepository(const AlertRepository&) = delete;
    AlertRepository& operator=(const AlertRepository&) = delete;
    virtual ~AlertRepository() = default;

    /// The same flag of the same session is raised once, while it is open.
    [[nodiscard]] virtual Result<void> add(
        const AlertCall& call, std::optional<PatientId> patient, domain::Instant at, EventId event)
        = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<OpenAlert>> open() = 0;
    /// Conflict ("alert.taken") when somebody was first.
    [[nodiscard]] virtual Result<void> acknowledge(domain::AlertId id, domain::RowVersion base,
        domain::StaffId by, domain::Instant at, EventId event)
        = 0;
};

/// Alerts from the waiting room: on every desk until a named person has taken them on (HZ-10).
class Alerts final {
public:
    struct Needs {
        UnitOfWork& work;
        AlertRepository& alerts;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit Alerts(const Needs& needs) : m_needs(needs) { }

    /// The proof names the patient of a red flag.
    [[nodiscard]] Result<SaveOutcome> raise(const Authorized<Action::RaiseAlert>& proof,
        const domain::SaveKey& key, const AlertCall& call) const;
    [[nodiscard]] Result<std::vector<OpenAlert>> open(
        const Authorized<Action::SeeAlerts>& proof) const;
    /// By the person who is signed in. Denied ("alert.no-person") for a program. Conflict
    /// ("alert.taken").
    [[nodiscard]] Result<SaveOutcome> acknowledge(const Authorized<Action::AcknowledgeAlert>& proof,
        const domain::SaveKey& key, domain::AlertId id, domain::RowVersion base) const;

private:
    Needs m_needs;
};

}
