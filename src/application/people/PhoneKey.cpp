// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/PhoneKey.h"

#include <string>

namespace rooftree::app {
namespace {

    constexpr std::size_t kMost = 15;
    constexpr std::size_t kFewestTyped = 5;
    /// A number without its area would be found at once by everybody's.
    constexpr std::size_t kFewestKept = 3;

    /// Without the country, and without the nought that stands for it. A country of elsewhere
    /// stays: it is part of the number.
    std::string_view national(std::string_view digits)
    {
        if (digits.starts_with("0044"))
            digits.remove_prefix(4);
        else if (digits.starts_with("00"))
            digits.remove_prefix(2);
        else if (digits.starts_with("44"))
            digits.remove_prefix(2);
        if (digits.starts_with("0"))
            digits.remove_prefix(1);
        return digits.substr(0, kMost);
    }

    PhoneKey padded(std::string_view digits)
    {
        PhoneKey key = 0;
        for (std::size_t i = 0; i < kMost; ++i)
            key = key * 10 + (i < digits.size() ? static_cast<PhoneKey>(digits[i] - '0') : 0);
        return key;
    }

}

PhoneKey phoneKey(QStringView number)
{
    std::string digits;
    for (const auto c : number) {
        if (c >= u'0' && c <= u'9')
            digits.push_back(static_cast<char>(c.unicode()));
        else if (c == u'x' || c == u'X' || c == u'e' || c == u'E')
            break; // what follows is an extension
    }
    const auto own = national(digits);
    return own.size() < kFewestKept ? 0 : padded(own);
}

PhoneKeys phonesStarting(std::string_view digits)
{
    const auto own = national(digits);
    if (own.size() < kFewestTyped || digits.size() > kMost + 4)
        return {};
    PhoneKey width = 1;
    for (auto i = own.size(); i < kMost; ++i)
        width *= 10;
    const auto first = padded(own);
    return { first, first + width };
}

}
