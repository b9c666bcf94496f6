// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/recall/CareCycle.h"

namespace rooftree::app {

/// Validation: rules.unreadable, or what is wrong with a field.
[[nodiscard]] domain::Result<domain::RecallRules> readRecallRules(const QByteArray& json);
/// The file that ships with the program. A broken file is a broken build: a test finds it first.
[[nodiscard]] domain::Result<domain::RecallRules> readRecallRules();

}
