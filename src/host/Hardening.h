// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What every program does to itself before anything of Qt runs.
namespace rooftree::host {

/// No core file and no other process of the user reading our memory; every file we make is
/// the user's alone. A full quota and a reader that has gone are errors of the call that meets
/// them, not the end of the program.
void hardenProcess();

/// Opens what is closed of the three standard streams on /dev/null: or a file of the practice gets
/// such a number, and a message meant for the screen is written into it.
void openStandardStreams();

/// Memory that is given back is written over at once: what somebody typed does not outlast them in
/// the program. Before anything is allocated. Where the C library cannot, nothing happens.
void wipeFreedMemory();

/// Takes out of the environment what makes Qt load code, styles or logs from elsewhere.
void cleanEnvironment();

}
