// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

/// How the test driver speaks to the harness that started it.
namespace rooftree::faults {

/// One line on standard output by one system call, which recorder.cpp sees in its place among the
/// writes. "%1" and "%2" stand for the words; what is left over is cut off.
void say(const char* line, const QString& first = {}, const QString& second = {});

/// Ends the program: exit 3, and the reason on standard error.
[[noreturn]] void stop(const domain::Error& error);

template <class T> T sure(domain::Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

}
