// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/AccessLog.h"
#include "application/trail/TrailAnchor.h"
#include "documents/FactSheet.h"
#include "domain/access/Actor.h"

#include <vector>

namespace rooftree::presentation {

/// What the sheets of the trail have in common.
struct TrailPaperSource {
    QString practiceName;
    bool isDemo = false;
    domain::Actor actor; ///< who prints
    domain::Instant at;
};

/// "Who has looked at this patient", for the patient who asks or for a complaint. `identity` is on
/// every page: "AHMED, Margaret, born 14 Mar 1947, 999 000 0018".
[[nodiscard]] documents::FactSheet accessSheet(const TrailPaperSource& source,
    const QString& identity, const std::vector<app::AccessEntry>& entries);

/// The end of the trail, for the manager's folder: one page.
[[nodiscard]] documents::FactSheet anchorSheet(
    const TrailPaperSource& source, const app::TrailHead& head);

}
