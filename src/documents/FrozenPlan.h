// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PlanSheet.h"
#include "documents/PlanWords.h"

namespace rooftree::documents {

/// A plan as it was issued: what it says and the words around that. Every rendering and every
/// reprint is drawn from this and nothing else, so that a newer program says the same.
struct FrozenPlan {
    PlanSheet sheet;
    PlanWords words = PlanWords::english();
};

/// As JSON with sorted keys and no white space.
[[nodiscard]] QByteArray toCanonicalJson(const FrozenPlan& plan);

/// The same back; a plan that was frozen without its words gets the words of its time. Errors:
/// Incompatible "plan.unreadable".
[[nodiscard]] domain::Result<FrozenPlan> fromCanonicalJson(const QByteArray& json);

/// Draws it. With `replacedBy`, every page says that another plan is the one to go by.
/// Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderPlan(const FrozenPlan& plan, Rendering rendering,
    const std::optional<PlanSheet::Other>& replacedBy = {});

}
