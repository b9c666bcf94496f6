// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rooftree::bench {

/// The limit of a save: so many bytes appended to a file and put on the disk with fdatasync.
class RawLog final {
public:
    /// Makes the file, beside the database so that both are on one disk.
    RawLog(const QString& path, std::size_t bytes);
    ~RawLog();
    RawLog(const RawLog&) = delete;
    RawLog& operator=(const RawLog&) = delete;

    void append();

private:
    int m_file = -1;
    std::vector<char> m_bytes;
};

}
