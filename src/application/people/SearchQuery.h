// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace rooftree::app {

/// What somebody typed into the search box: folded name fragments in any order, and the digits of a
/// birth date or an NHS number. "O'Bri 14/3/1947", "siân 943 476" and "14 mar 1947 ahm" all work.
struct SearchQuery {
    std::vector<std::string> names; ///< at most four
    std::string digits; ///< run together; a date has day and month in two digits each

    [[nodiscard]] bool isEmpty() const { return names.empty() && digits.empty(); }

    [[nodiscard]] static SearchQuery parse(QStringView typed);
};

}
