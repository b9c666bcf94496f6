// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spdlog/spdlog.h>

namespace rooftree::storage {

/// The storage logger. Sentences, ids and counts; never a value out of a record.
[[nodiscard]] inline spdlog::logger& log()
{
    static const auto logger = [] {
        auto named = spdlog::get("storage");
        return named ? named : spdlog::default_logger()->clone("storage");
    }();
    return *logger;
}

}
