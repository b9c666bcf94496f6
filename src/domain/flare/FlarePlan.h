// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"

#include <QMap>
#include <QString>
#include <QUuid>

namespace rooftree::domain {

/// What somebody does when it gets worse: the words of its newest version, by section of its shape.
struct FlarePlan {
    FlarePlanId id;
    QUuid uid;
    PatientId patient;
    QString shape;
    RowVersion version; ///< of the words; the number on the sheet
    QString shapeVersion;
    StaffId by; ///< who wrote this version
    bool isApproved = false; ///< they said that the signs of the file are right for this patient
    Instant at;
    QMap<QString, QString> texts {}; ///< verbatim; no section without words
};

}
