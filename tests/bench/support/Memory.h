// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::bench {

/// What the process holds of the machine's memory now; 0 where /proc does not tell.
[[nodiscard]] double residentMegabytes();

}
