// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::presentation {

/// How well what somebody typed means something called `words`: 0 it begins so, 1 each typed word
/// begins one of its words, 2 the typed letters are its initials, 3 it is meant by one of its other
/// words. Nothing when it is not meant at all.
[[nodiscard]] std::optional<int> matchOf(
    const QString& typed, const QString& words, const QString& also);

}
