// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::desktop {

/// As in CMakeLists.txt, project(VERSION ...); a test keeps the two the same.
inline constexpr char kVersion[] = "0.1.0";

}
