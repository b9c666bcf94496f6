// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"
#include "domain/schedule/AppointmentState.h"

#include <QString>
#include <QUuid>

namespace rooftree::domain {

struct Appointment {
    AppointmentId id;
    QUuid uid;
    PatientId patient;
    StaffId clinician;
    Instant startsAt;
    int minutes = 10;
    QString reason;
    AppointmentState state = AppointmentState::Booked;
    RowVersion version;
};

}
