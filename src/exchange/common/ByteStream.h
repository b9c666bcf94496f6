// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::exchange {

/// Bytes in order, from a file or from memory.
class ByteStream {
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;

    /// Up to `most` bytes into `into`; 0 at the end, and only there.
    [[nodiscard]] virtual domain::Result<qint64> read(char* into, qint64 most) = 0;
};

}
