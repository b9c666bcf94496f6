// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/flare/FlarePlan.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// A version of a flare plan as it was given to the patient: frozen, so a reprint is the same
/// sheet.
struct IssuedFlarePlan {
    qint64 id = 0;
    QUuid uid;
    PatientId patient { 0 };
    QString shape;
    int number = 1; ///< the version of the words
    domain::Instant issuedAt;
    QByteArray content {}; ///< canonical JSON of what the sheet says
    QByteArray pdf {};
};

class FlarePlanRepository {
public:
    FlarePlanRepository() = default;
    FlarePlanRepository(const FlarePlanRepository&) = delete;
    FlarePlanRepository& operator=(const FlarePlanRepository&) = delete;
    virtual ~FlarePlanRepository() = default;

    /// The newest version of each shape, with its words, by shape.
    [[nodiscard]] virtual Result<std::vector<domain::FlarePlan>> ofPatient(PatientId patient) = 0;

    /// The first version; the plan's own id is ignored.
    [[nodiscard]] virtual Result<void> add(const domain::FlarePlan& plan, EventId event) = 0;
    /// The next one after `base`. Conflict ("flare.changed") when it is not at `base`.
    [[nodiscard]] virtual Result<void> addVersion(
        const domain::FlarePlan& plan, domain::RowVersion base, EventId event)
        = 0;

    /// Keeps the sheet of the version that has this number.
    [[nodiscard]] virtual Result<void> addIssued(const IssuedFlarePlan& issued, EventId event) = 0;
    [[nodiscard]] virtual Result<std::optional<IssuedFlarePlan>> issuedByUid(const QUuid& uid) = 0;
    /// Newest first, without the PDF bytes.
    [[nodiscard]] virtual Result<std::vector<IssuedFlarePlan>> issuedOf(
        PatientId patient, const QString& shape)
        = 0;
};

}
