// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program does to itself before anything of Qt runs.
namespace rooftree::desktop {

/// No core file and no other process of the user reading our memory; every file we make is
/// the user's alone.
void hardenProcess();

/// Takes out of the environment what makes Qt load code, styles or logs from elsewhere.
void cleanEnvironment();

}
