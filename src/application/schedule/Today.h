// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/schedule/Schedule.h"

namespace rooftree::app {

/// The day's list, and booking into it.
class Today final {
public:
    Today(
        UnitOfWork& work, ScheduleRepository& schedule, Publisher& publisher, Standings& standings);

    /// By time; rows whose name is like another of the same day are marked (HZ-01). Of a restricted
    /// record the name alone, unless the actor broke the glass. That somebody came to the list is
    /// in the trail before it is shown.
    [[nodiscard]] Result<std::vector<TodayRow>> open(
        const Authorized<Action::SeeToday>& proof, QDate day) const;
    /// Reads again what this desk has open.
    [[nodiscard]] Result<std::vector<TodayRow>> list(
        const Authorized<Action::SeeToday>& proof, QDate day) const;

    struct Booking {
        QUuid uid;
        domain::StaffId clinician { 0 };
        domain::Instant startsAt;
        int minutes = 10;
        QString reason;
    };

    /// The proof names the patient.
    [[nodiscard]] Result<SaveOutcome> book(const Authorized<Action::BookAppointment>& proof,
        const domain::SaveKey& key, const Booking& booking) const;

private:
    UnitOfWork& m_work;
    ScheduleRepository& m_schedule;
    Publisher& m_publisher;
    Standings& m_standings;
};

}
