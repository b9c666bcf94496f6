// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/Memory.h"

#include <fstream>
#include <unistd.h>

namespace rooftree::bench {

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    long total = 0;
    long resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

}
