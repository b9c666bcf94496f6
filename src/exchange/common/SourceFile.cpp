// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/common/SourceFile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::fail;

    constexpr qint64 kMegabyte = 1024 * 1024;

    /// Not blocking: opening a pipe that nobody writes to must come back.
    int openHandle(const QString& path)
    {
        return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }

}

domain::Result<std::unique_ptr<SourceFile>> SourceFile::open(const QString& path, qint64 mostBytes)
{
    const int handle = openHandle(path);
    if (handle < 0)
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Validation, u"file"_s,
            errno == ENOENT ? u"file.missing"_s : u"file.unreadable"_s);
    std::unique_ptr<SourceFile> source(new SourceFile);

    struct stat facts { };

    const bool isKnown = ::fstat(handle, &facts) == 0;
    if (!source->m_file.open(
            handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return fail(ErrorKind::Validation, u"file"_s, u"file.unreadable"_s);
    }
    if (!isKnown || !S_ISREG(facts.st_mode))
        return fail(ErrorKind::Validation, u"file"_s, u"file.not-regular"_s);
    if (facts.st_size > mostBytes)
        return fail(ErrorKind::Validation, u"file"_s, u"file.too-large"_s,
            { QString::number(mostBytes / kMegabyte) });
    source->m_size = facts.st_size;
    return source;
}

domain::Result<qint64> SourceFile::read(char* into, qint64 most)
{
    const auto count = m_file.read(into, most);
    if (count < 0)
        return fail(ErrorKind::Validation, u"file"_s, u"file.read"_s);
    m_bytesRead += count;
    // Shorter or longer than when it was opened: somebody is writing it, or the disk is gone.
    if (m_bytesRead > m_size || (count == 0 && m_bytesRead < m_size))
        return fail(ErrorKind::Validation, u"file"_s, u"file.changed"_s);
    if (count > 0)
        m_hash.add(into, count);
    return count;
}

domain::Result<QByteArray> SourceFile::readAll()
{
    QByteArray bytes(m_size - m_bytesRead, Qt::Uninitialized);
    qint64 filled = 0;
    while (true) {
        char beyond = 0;
        const bool isFull = filled == bytes.size();
        const auto count
            = isFull ? read(&beyond, 1) : read(bytes.data() + filled, bytes.size() - filled);
        if (!count)
            return domain::failure(count);
        if (*count == 0)
            return bytes;
        filled += *count;
    }
}

}
