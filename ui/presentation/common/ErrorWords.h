// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

namespace rooftree::presentation {

/// What a page says of an error. Whoever reads it can mend most of them; one of the machine or of
/// the database has a reference besides, new each time, that stands in the log beside its code, so
/// that who supports the practice finds the line. It says nothing of anybody.
[[nodiscard]] QString errorWords(const domain::Error& error);

}
