// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/RestoreWork.h"

namespace rooftree::presentation {

struct RestorePeople {
    RestorePerson first;
    RestorePerson second; ///< nobody: the first restores alone
};

struct RestoreDone {
    QString keptAt; ///< where the old practice is; empty when there was none
    bool wasAlone = false;
};

/// The whole restore, on the worker: what people can get wrong comes before what takes long. Errors
/// of a person name the field with the person before it ("secondPassword"); Busy backup.cancelled
/// when the watch stopped it, which it can until the practice is switched.
[[nodiscard]] domain::Result<RestoreDone> restoreInSteps(
    RestoreWork& work, const RestorePeople& people, const app::BackupWatch& watch);

}
