// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/Options.h"

#include <string_view>

namespace rooftree::bench {

Options Options::parse(int argc, char* argv[])
{
    constexpr int kQuickRounds = 3;
    Options options;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--quick") {
            options.isQuick = true;
            options.rounds = kQuickRounds;
        }
    }
    return options;
}

std::vector<int> Options::sizes() const
{
    if (isQuick)
        return { 10'000 };
    return { 10'000, 100'000, 1'000'000 };
}

}
