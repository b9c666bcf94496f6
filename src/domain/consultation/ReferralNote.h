// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"

#include <QString>
#include <QUuid>

namespace rooftree::domain {

/// What somebody else is to do about an item of the agenda: who or which service, and why. Kept
/// with its visit as it was written; open until somebody of the staff says that it is settled.
struct ReferralNote {
    ReferralNoteId id;
    QUuid uid;
    PatientId patient;
    QString about; ///< the words of the item, verbatim
    QString to; ///< a person or a service, as typed; empty when it was not said
    QString reason;
    bool isForPatient = true; ///< may stand on the patient's plan
    bool isOpen = true;
    Instant madeAt;
    RowVersion version;
};

/// One that is being written: made by the form, uid and all.
struct NewReferralNote {
    QUuid uid;
    QUuid item; ///< of the agenda
    QString to;
    QString reason;
    bool isForPatient = true;
};

}
