// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rooftree::bench {

/// What every benchmark understands: `--quick` for small practices and few rounds, to see that it
/// runs. Other words are left alone, so that `./dev bench` can hand the same ones to all.
struct Options {
    bool isQuick = false;
    int rounds = 7; ///< interleaved with the limit; at least five for figures worth writing down

    [[nodiscard]] static Options parse(int argc, char* argv[]);

    /// Sizes of practice to measure.
    [[nodiscard]] std::vector<int> sizes() const;
};

}
