// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace rooftree::audit::statistics {

/// How far two readers of the same notes agree (Cohen).
struct Agreement {
    std::size_t notes = 0; ///< read by both
    std::size_t agreed = 0;
    double observed = 0;
    double expected = 0; ///< by chance, from how often each reader gave each answer
    std::optional<double> kappa; ///< none ("n/a") when chance alone would always agree
};

/// One pair of answers a note; none without notes.
[[nodiscard]] std::optional<Agreement> agreementOf(
    const std::vector<std::pair<QString, QString>>& answers);

}
