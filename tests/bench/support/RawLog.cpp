// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/RawLog.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace rooftree::bench {

RawLog::RawLog(const QString& path, std::size_t bytes)
    : m_file(
        open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600))
    , m_bytes(bytes, 'r')
{
    if (m_file < 0)
        qFatal("The file for the limit could not be made.");
}

RawLog::~RawLog() { close(m_file); }

void RawLog::append()
{
    const auto size = static_cast<ssize_t>(m_bytes.size());
    if (write(m_file, m_bytes.data(), m_bytes.size()) != size || fdatasync(m_file) != 0)
        qFatal("The limit could not be written.");
}

}
