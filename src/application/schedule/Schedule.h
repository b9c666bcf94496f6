// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/AgendaState.h"
#include "domain/common/Result.h"
#include "domain/people/Patient.h"
#include "domain/schedule/Appointment.h"

namespace rooftree::app {

using domain::Result;

/// One line of Today.
struct TodayRow {
    domain::Appointment appointment;
    domain::PersonName patientName;
    std::optional<domain::BirthDate> born;
    std::optional<domain::NhsNumber> nhsNumber;
    QString clinicianName;
    std::vector<domain::AccessNeed> accessNeeds;
    domain::AgendaState agenda = domain::AgendaState::NotOffered;
    std::optional<domain::KioskSessionId> kioskSession; ///< the latest one for the appointment
    bool needsHelp = false; ///< "I need help" was pressed
    bool wantsList = false; ///< asked for "my list" on paper, at a station
    int callsDue = 0; ///< open follow-ups due today or earlier
    bool hasNamesakeToday = false; ///< filled by the use case
    /// A restricted record: only the name is here. Filled by the use case.
    bool isConcealed = false;
};

/// The visit that comes next for one patient.
struct NextVisit {
    domain::Appointment appointment;
    QString clinicianName;
};

class ScheduleRepository {
public:
    ScheduleRepository() = default;
    ScheduleRepository(const ScheduleRepository&) = delete;
    ScheduleRepository& operator=(const ScheduleRepository&) = delete;
    virtual ~ScheduleRepository() = default;

    /// The appointments of one civil day that are not cancelled, by time.
    [[nodiscard]] virtual Result<std::vector<TodayRow>> day(QDate day) = 0;
    [[nodiscard]] virtual Result<domain::Appointment> find(domain::AppointmentId id) = 0;
    /// The first booked one of this patient that begins after `now`; none when there is none.
    [[nodiscard]] virtual Result<std::optional<NextVisit>> next(
        domain::PatientId patient, domain::Instant now)
        = 0;
    /// `appointment.id` and version are ignored.
    [[nodiscard]] virtual Result<domain::AppointmentId> add(
        const domain::Appointment& appointment, domain::EventId event)
        = 0;
    [[nodiscard]] virtual Result<void> setState(domain::AppointmentId id, domain::RowVersion base,
        domain::AppointmentState state, domain::EventId event)
        = 0;
};

}
