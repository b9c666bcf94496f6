// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanSheet.h"
#include "domain/people/Patient.h"

#include <QUuid>

#include <array>
#include <vector>

namespace rooftree::presentation {

inline constexpr std::array kRenderings { documents::Rendering::A4,
    documents::Rendering::LargePrint, documents::Rendering::FridgeCard };

/// "Large print".
[[nodiscard]] QString label(documents::Rendering rendering);

/// What the plan is printed as unless somebody chooses: large print for who reads large letters.
[[nodiscard]] documents::Rendering suggestedRendering(const std::vector<domain::AccessNeed>& needs);

/// Which plan, as much as its file name says: nothing about anybody.
struct PaperId {
    QUuid plan;
    QDate issuedOn;
};

[[nodiscard]] QString paperFileName(const PaperId& paper, documents::Rendering rendering);

}
