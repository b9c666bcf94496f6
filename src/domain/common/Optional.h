// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Characters.h"
#include "domain/common/Result.h"

#include <optional>

namespace rooftree::domain {

/// A field that may be left empty: nothing typed is no value, which is not an error and not zero.
template <class Value> [[nodiscard]] Result<std::optional<Value>> parseOptional(QStringView typed)
{
    if (isBlank(typed) && !hasNul(typed))
        return std::optional<Value>();
    return Value::parse(typed).map(
        [](Value value) { return std::optional<Value>(std::move(value)); });
}

}
