// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace rooftree::desktop {

/// Files about invented people for the pictures of the imports.
struct TourFiles {
    QString list; ///< a practice list, one row of it wrong
    QString records; ///< a folder of FHIR files, one of them broken
};

/// Writes them below `folder`; nothing when that is not possible.
[[nodiscard]] std::optional<TourFiles> writeTourFiles(const QDir& folder);

}
