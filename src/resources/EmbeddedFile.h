// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace rooftree::resources {

/// One data file compiled into the program; the array is written by the build (cmake/Embed.cmake).
struct EmbeddedFile {
    const char* name;
    const unsigned char* bytes;
    std::size_t size;
};

extern const EmbeddedFile kEmbeddedFiles[];
extern const std::size_t kEmbeddedFileCount;

}
