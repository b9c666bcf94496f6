// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::kiosk {

/// The waiting-room station from main() to its exit status: 0 left by staff, 1 a check of --doctor
/// failed or it runs as root, 2 wrong use, 3 the practice could not be opened.
int runProgram(int argc, char* argv[]);

}
