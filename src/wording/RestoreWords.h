// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/PracticeBefore.h"

#include <QStringList>

namespace rooftree::wording {

/// What a restore would cost, a sentence each: empty when nothing is lost. `restoredName` is the
/// practice in the backup.
[[nodiscard]] QStringList restoreLosses(
    const domain::PracticeBefore& before, const QString& restoredName);

/// Where the practice is now that was there before; empty when none was.
[[nodiscard]] QString restoreKept(const QString& keptAt);

/// That nobody stood beside the person who restored.
[[nodiscard]] QString restoreAlone();

}
