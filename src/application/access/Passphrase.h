// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::app {

/// Three words by chance ("upscale-crock-vividly"), never shorter than `least` characters: a
/// password that one can say and remember. Storage error when the machine gives no chance.
[[nodiscard]] domain::Result<QString> makePassphrase(int least);

}
