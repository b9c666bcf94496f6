// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Program.h"

int main(int argc, char* argv[]) { return rooftree::desktop::runProgram(argc, argv); }
