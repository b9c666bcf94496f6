// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Program.h"

int main(int argc, char* argv[]) { return rooftree::kiosk::runProgram(argc, argv); }
