// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::app {

/// A write was saved, and what it made cannot be read back just now. Nobody may be told "not
/// saved"; saving again is harmless, because the key is the same, and reads again.
[[nodiscard]] inline auto savedUnread()
{
    return domain::fail(domain::ErrorKind::Storage, {}, QStringLiteral("database.outcome-unknown"));
}

}
