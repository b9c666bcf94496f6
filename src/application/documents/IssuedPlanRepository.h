// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// A plan as it was given to the patient: frozen, so a reprint is the same sheet.
struct IssuedPlan {
    domain::IssuedPlanId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    domain::ConsultationId consultation { 0 };
    int number = 1; ///< 1, 2, 3 ... per patient
    domain::Instant issuedAt;
    QString rendering; ///< "a4"
    QByteArray content; ///< canonical JSON of what the sheet says
    QByteArray pdf;
};

class IssuedPlanRepository {
public:
    IssuedPlanRepository() = default;
    IssuedPlanRepository(const IssuedPlanRepository&) = delete;
    IssuedPlanRepository& operator=(const IssuedPlanRepository&) = delete;
    virtual ~IssuedPlanRepository() = default;

    [[nodiscard]] virtual Result<int> nextNumber(PatientId patient) = 0;
    [[nodiscard]] virtual Result<domain::IssuedPlanId> add(const IssuedPlan& plan, EventId event)
        = 0;
    [[nodiscard]] virtual Result<std::optional<IssuedPlan>> byUid(const QUuid& uid) = 0;
    /// Newest first, without the PDF bytes.
    [[nodiscard]] virtual Result<std::vector<IssuedPlan>> ofPatient(PatientId patient) = 0;
};

}
