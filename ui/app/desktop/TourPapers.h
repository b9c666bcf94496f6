// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Practice.h"

#include <vector>

namespace rooftree::desktop {

struct TourPaper {
    QString name; ///< of the file
    QByteArray bytes;
};

/// The audit report of the last twelve months, as PDF and CSV, and the newest plan of somebody.
/// Called on the worker.
[[nodiscard]] domain::Result<std::vector<TourPaper>> tourPapers(
    const composition::Practice& practice, QDate today);

}
