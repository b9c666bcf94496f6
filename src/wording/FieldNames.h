// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace rooftree::wording {

/// The machine word of a field or object (domain::Error::field) and the name it has inside a
/// sentence.
struct FieldName {
    const char* field;
    const char* name;
};

[[nodiscard]] std::span<const FieldName> fieldNames();

}
