// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QStringView>

#include <span>

namespace rooftree::app {

/// Where the number with this id goes.
struct RuleNumber {
    QStringView id;
    int* target = nullptr;
};

/// Reads numbers of a rule file (resources/rules/...). Incompatible: rules.unreadable, or
/// rules.missing with the id as the field.
[[nodiscard]] domain::Result<void> readRuleNumbers(
    const QString& path, std::span<const RuleNumber> numbers);

}
