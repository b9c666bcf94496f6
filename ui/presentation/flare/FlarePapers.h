// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/flare/FlarePlanRepository.h"
#include "documents/FrozenPlan.h"
#include "domain/flare/FlareShape.h"
#include "domain/people/Patient.h"

namespace rooftree::presentation {

/// What the sheet of a plan for flare-ups is made from.
struct FlareSource {
    QString practiceName;
    bool isDemo = false;
    const domain::PatientDetails& patient;
    const domain::FlareShape& shape;
    const domain::FlarePlan& plan;
    QString madeBy; ///< who wrote this version
    QDate on;
    QString shortId;
};

/// The sheet with its words, and what is new or changed since the one that was given before. Only
/// what has a place in the shape gets onto it; a heading without words and signs does not.
[[nodiscard]] documents::FrozenPlan flarePlanSheet(
    const FlareSource& source, const std::optional<app::IssuedFlarePlan>& before);

/// "flare-up-plan_2026-07-30_1f3a9c02.pdf": names nobody and no illness.
[[nodiscard]] QString flarePlanFileName(QDate on, documents::Rendering rendering);

}
