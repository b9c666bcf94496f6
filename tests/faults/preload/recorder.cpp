// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: writes down everything a program does to the files of one folder, in order, so that
// powerloss_test.py can say what a power cut at any moment would have left.
//
// ROOFTREE_FAULT_FOLDER is the folder, ROOFTREE_FAULT_RECORD the file that the record is added to.
// A record is a header (see Header), a name and data:
//   C create name        W write data at     T truncate at       F contents synced
//   D folder synced      U unlink name       R rename name data  L link name
//   A what the program said on standard output
// What goes through a mapping is not seen: SQLite maps the index of its log only, and rebuilds it.
#include "Watched.h"

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using rooftree::preload::KeepErrno;
using rooftree::preload::real;
using rooftree::preload::Watched;

namespace {

#pragma pack(push, 1)

struct Header {
    char what;
    std::uint64_t file; ///< inode
    std::uint64_t at;
    std::uint32_t dataLength;
    std::uint16_t nameLength;
};

#pragma pack(pop)

struct Bytes {
    const void* data = nullptr;
    std::size_t length = 0;
};

int recordHandle()
{
    static const int s_handle = [] {
        const auto* path = std::getenv("ROOFTREE_FAULT_RECORD");
        if (path == nullptr)
            return -1;
        static const auto openFile = real<int(const char*, int, ...)>("open");
        const auto low = openFile(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        // Out of the way of a program that counts on small numbers.
        constexpr int kHigh = 900;
        const auto high = fcntl(low, F_DUPFD_CLOEXEC, kHigh);
        static const auto closeFile = real<int(int)>("close");
        closeFile(low);
        return high;
    }();
    return s_handle;
}

/// One writev, so that a record is whole whatever happens to the program.
void note(char what, std::uint64_t file, std::uint64_t at, std::string_view name, Bytes data)
{
    const KeepErrno kept;
    const auto handle = recordHandle();
    if (handle < 0)
        return;
    Header header { what, file, at, static_cast<std::uint32_t>(data.length),
        static_cast<std::uint16_t>(name.size()) };
    const iovec parts[] { { &header, sizeof(header) },
        { const_cast<char*>(name.data()), name.size() },
        { const_cast<void*>(data.data), data.length } };
    if (writev(handle, parts, 3) < 0)
        std::abort();
}

std::uint64_t fileOf(int handle)
{
    const KeepErrno kept;

    struct stat info { };

    return fstat(handle, &info) == 0 ? info.st_ino : 0;
}

bool isFolder(int handle)
{
    const KeepErrno kept;

    struct stat info { };

    return fstat(handle, &info) == 0 && S_ISDIR(info.st_mode);
}

int noteOpened(int handle, const char* path, int flags, bool wasThere)
{
    const auto name = Watched::nameOf(path);
    Watched::opened(handle, !name.empty());
    if (handle < 0 || name.empty())
        return handle;
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return handle;
    if ((flags & O_CREAT) != 0 && !wasThere)
        note('C', fileOf(handle), 0, name, {});
    else if ((flags & O_TRUNC) != 0)
        note('T', fileOf(handle), 0, {}, {});
    return handle;
}

template <class Write> ssize_t noteWritten(int handle, Bytes data, off64_t at, Write write)
{
    const auto written = write();
    if (written > 0 && Watched::has(handle))
        note('W', fileOf(handle), static_cast<std::uint64_t>(at), {},
            { data.data, static_cast<std::size_t>(written) });
    return written;
}

int noteSynced(int handle, int result)
{
    if (result == 0 && Watched::has(handle))
        note(isFolder(handle) ? 'D' : 'F', fileOf(handle), 0, {}, {});
    return result;
}

int noteTruncated(int handle, off64_t length, int result)
{
    if (result == 0 && Watched::has(handle))
        note('T', fileOf(handle), static_cast<std::uint64_t>(length), {}, {});
    return result;
}

bool isThere(const char* path)
{
    const KeepErrno kept;
    return access(path, F_OK) == 0;
}

int modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, int) : 0;
}

}

// NOLINTBEGIN: these are the C library's names and shapes.
extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    static const auto next = real<int(const char*, int, ...)>("open");
    const auto wasThere = isThere(path);
    return noteOpened(next(path, flags, mode), path, flags, wasThere);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    static const auto next = real<int(const char*, int, ...)>("open64");
    const auto wasThere = isThere(path);
    return noteOpened(next(path, flags, mode), path, flags, wasThere);
}

int close(int handle)
{
    static const auto next = real<int(int)>("close");
    Watched::closed(handle);
    return next(handle);
}

ssize_t write(int handle, const void* data, size_t length)
{
    static const auto next = real<ssize_t(int, const void*, size_t)>("write");
    const Bytes bytes { data, length };
    if (handle == STDOUT_FILENO)
        note('A', 0, 0, {}, bytes);
    const auto at = Watched::has(handle) ? lseek64(handle, 0, SEEK_CUR) : 0;
    return noteWritten(handle, bytes, at, [&] { return next(handle, data, length); });
}

ssize_t pwrite(int handle, const void* data, size_t length, off_t at)
{
    static const auto next = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return noteWritten(
        handle, { data, length }, at, [&] { return next(handle, data, length, at); });
}

ssize_t pwrite64(int handle, const void* data, size_t length, off64_t at)
{
    static const auto next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return noteWritten(
        handle, { data, length }, at, [&] { return next(handle, data, length, at); });
}

int fsync(int handle)
{
    static const auto next = real<int(int)>("fsync");
    return noteSynced(handle, next(handle));
}

int fdatasync(int handle)
{
    static const auto next = real<int(int)>("fdatasync");
    return noteSynced(handle, next(handle));
}

int ftruncate(int handle, off_t length) noexcept
{
    static const auto next = real<int(int, off_t)>("ftruncate");
    return noteTruncated(handle, length, next(handle, length));
}

int ftruncate64(int handle, off64_t length) noexcept
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return noteTruncated(handle, length, next(handle, length));
}

int unlink(const char* path) noexcept
{
    static const auto next = real<int(const char*)>("unlink");
    const auto result = next(path);
    if (const auto name = Watched::nameOf(path); result == 0 && !name.empty())
        note('U', 0, 0, name, {});
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = real<int(const char*, const char*)>("rename");
    const auto result = next(from, to);
    const auto name = Watched::nameOf(to);
    if (result == 0 && !name.empty())
        note('R', 0, 0, Watched::nameOf(from), { name.data(), name.size() });
    return result;
}

int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto next = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const auto result = next(fromFolder, from, toFolder, to, flags);
    const auto name = Watched::nameOf(to);
    if (result == 0 && !name.empty())
        note('R', 0, 0, Watched::nameOf(from), { name.data(), name.size() });
    return result;
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto next = real<int(int, const char*, int, const char*, int)>("linkat");
    const auto result = next(fromFolder, from, toFolder, to, flags);
    const auto name = Watched::nameOf(to);

    struct stat info { };

    if (result == 0 && !name.empty() && stat(to, &info) == 0)
        note('L', info.st_ino, 0, name, {});
    return result;
}
}
// NOLINTEND
