// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::desktop {

/// The whole program; returns its exit status.
[[nodiscard]] int runProgram(int argc, char* argv[]);

}
