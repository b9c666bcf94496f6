// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/DetectedFormat.h"
#include "exchange/patientlist/Layout.h"

#include <string>
#include <utility>

namespace rooftree::exchange {

/// A line that may be the names of the columns.
struct Header {
    QStringList names; ///< as written
    QStringList folded;

    [[nodiscard]] static Header read(const std::vector<std::string>& cells, TextDecoder& decoder);
};

struct HeaderMatch {
    int score = 0; ///< how many columns the layout knows; 0 when it is not this layout
    std::vector<UsedColumn> used;
    QStringList ignored;
    QStringList unknown;
    std::optional<std::pair<int, int>> duplicate; ///< two columns of one name
};

[[nodiscard]] HeaderMatch matchHeader(const Header& header, const Layout& layout);

}
