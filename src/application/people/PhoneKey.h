// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string_view>

namespace rooftree::app {

/// A telephone number to be found by its first digits: what follows +44, 0044 or the first 0, as
/// fifteen digits with noughts behind. However it is written, one number has one key. 0: no number.
using PhoneKey = quint64;

/// Of a number as it is kept: "07700 900 123 ext 4", "+44 (0)7700 900123".
[[nodiscard]] PhoneKey phoneKey(QStringView number);

/// The keys of all numbers that begin with these digits; empty for fewer than five of the number
/// itself, which half of the practice shares.
struct PhoneKeys {
    PhoneKey first = 0;
    PhoneKey last = 0; ///< one past

    [[nodiscard]] bool isEmpty() const { return first == last; }

    [[nodiscard]] bool has(PhoneKey key) const { return key != 0 && key - first < last - first; }
};

[[nodiscard]] PhoneKeys phonesStarting(std::string_view digits);

}
