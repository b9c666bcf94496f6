// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way in; CMake names the target.
#include "fuzz/targets/Targets.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    rooftree::fuzz::ROOFTREE_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
