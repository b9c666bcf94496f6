// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace rooftree::exchange {

struct ImportProgress {
    int rows = 0; ///< or entries of bundles
    qint64 bytes = 0;
    qint64 totalBytes = 0;
};

/// Asked a few times a second while an import runs, in the thread that runs it; false cancels, and
/// then nothing is imported. An empty one is never asked.
using ImportWatch = std::function<bool(const ImportProgress&)>;

}
