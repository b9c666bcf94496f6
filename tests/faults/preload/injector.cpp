// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: lets the nth system call on the files of one folder fail, once or from then on.
//
// ROOFTREE_FAULT_FOLDER is the folder, ROOFTREE_FAULT_CALL the number n (from 1; 0 counts only),
// ROOFTREE_FAULT_KIND one of
//   eio, eio-ever         "input/output error"; every call is counted
//   enospc, enospc-ever   "no space left"; calls that can need space are counted
//   short                 half of the bytes are written; writes are counted
// and ROOFTREE_FAULT_COUNT the file in which the number of calls is left when the program ends.
#include "Watched.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using rooftree::preload::KeepErrno;
using rooftree::preload::real;
using rooftree::preload::Watched;

namespace {

enum class Call { Read, Sync, Change, Write };

struct Plan {
    int call = 0;
    int error = EIO;
    Call least = Call::Read; ///< which calls are counted: this kind and those after it
    bool isForEver = false;
    bool isShort = false;
};

int s_calls = 0;

const Plan& plan()
{
    static const Plan s_plan = [] {
        Plan made;
        if (const auto* call = std::getenv("ROOFTREE_FAULT_CALL"))
            made.call = std::atoi(call);
        const auto* word = std::getenv("ROOFTREE_FAULT_KIND");
        const std::string_view kind(word != nullptr ? word : "eio");
        made.isForEver = kind.ends_with("-ever");
        made.isShort = kind == "short";
        if (made.isShort)
            made.least = Call::Write;
        if (kind.starts_with("enospc")) {
            made.error = ENOSPC;
            made.least = Call::Sync;
        }
        return made;
    }();
    return s_plan;
}

bool isHit(Call call)
{
    if (call < plan().least)
        return false;
    ++s_calls;
    return plan().call > 0
        && (s_calls == plan().call || (plan().isForEver && s_calls > plan().call));
}

bool isHit(int handle, Call call) { return Watched::has(handle) && isHit(call); }

int failed()
{
    errno = plan().error;
    return -1;
}

/// What a short write leaves to the real call; nothing when it fails altogether.
std::size_t lengthOnHit(std::size_t length) { return plan().isShort ? length / 2 : 0; }

bool isThere(const char* path)
{
    const KeepErrno kept;
    return access(path, F_OK) == 0;
}

using Open = int(const char*, int, ...);

int openUnlessHit(Open* next, const char* path, int flags, int mode)
{
    const auto isWatched = !Watched::nameOf(path).empty();
    const auto isNew = (flags & O_CREAT) != 0 && !isThere(path);
    if (isWatched && isHit(isNew ? Call::Change : Call::Read))
        return failed();
    const auto handle = next(path, flags, mode);
    Watched::opened(handle, isWatched);
    return handle;
}

using OpenStream = FILE*(const char*, const char*);

FILE* openStreamUnlessHit(OpenStream* next, const char* path, const char* mode)
{
    const auto isWatched = !Watched::nameOf(path).empty();
    if (isWatched && isHit(mode[0] == 'r' ? Call::Read : Call::Change)) {
        static_cast<void>(failed());
        return nullptr;
    }
    auto* stream = next(path, mode);
    if (stream != nullptr)
        Watched::opened(fileno(stream), isWatched);
    return stream;
}

int modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, int) : 0;
}

[[gnu::destructor]] void leaveCount()
{
    const auto* path = std::getenv("ROOFTREE_FAULT_COUNT");
    if (path == nullptr)
        return;
    if (auto* file = std::fopen(path, "w")) {
        std::fprintf(file, "%d", s_calls);
        std::fclose(file);
    }
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
    static const auto next = real<Open>("open");
    return openUnlessHit(next, path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    static const auto next = real<Open>("open64");
    return openUnlessHit(next, path, flags, mode);
}

int close(int handle)
{
    static const auto next = real<int(int)>("close");
    Watched::closed(handle);
    return next(handle);
}

ssize_t read(int handle, void* into, size_t length)
{
    static const auto next = real<ssize_t(int, void*, size_t)>("read");
    return isHit(handle, Call::Read) ? failed() : next(handle, into, length);
}

ssize_t pread(int handle, void* into, size_t length, off_t at)
{
    static const auto next = real<ssize_t(int, void*, size_t, off_t)>("pread");
    return isHit(handle, Call::Read) ? failed() : next(handle, into, length, at);
}

ssize_t pread64(int handle, void* into, size_t length, off64_t at)
{
    static const auto next = real<ssize_t(int, void*, size_t, off64_t)>("pread64");
    return isHit(handle, Call::Read) ? failed() : next(handle, into, length, at);
}

ssize_t write(int handle, const void* data, size_t length)
{
    static const auto next = real<ssize_t(int, const void*, size_t)>("write");
    if (!isHit(handle, Call::Write))
        return next(handle, data, length);
    return lengthOnHit(length) > 0 ? next(handle, data, lengthOnHit(length)) : failed();
}

ssize_t pwrite(int handle, const void* data, size_t length, off_t at)
{
    static const auto next = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    if (!isHit(handle, Call::Write))
        return next(handle, data, length, at);
    return lengthOnHit(length) > 0 ? next(handle, data, lengthOnHit(length), at) : failed();
}

ssize_t pwrite64(int handle, const void* data, size_t length, off64_t at)
{
    static const auto next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    if (!isHit(handle, Call::Write))
        return next(handle, data, length, at);
    return lengthOnHit(length) > 0 ? next(handle, data, lengthOnHit(length), at) : failed();
}

int fsync(int handle)
{
    static const auto next = real<int(int)>("fsync");
    return isHit(handle, Call::Sync) ? failed() : next(handle);
}

int fdatasync(int handle)
{
    static const auto next = real<int(int)>("fdatasync");
    return isHit(handle, Call::Sync) ? failed() : next(handle);
}

int ftruncate(int handle, off_t length) noexcept
{
    static const auto next = real<int(int, off_t)>("ftruncate");
    return isHit(handle, Call::Change) ? failed() : next(handle, length);
}

int ftruncate64(int handle, off64_t length) noexcept
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return isHit(handle, Call::Change) ? failed() : next(handle, length);
}

int unlink(const char* path) noexcept
{
    static const auto next = real<int(const char*)>("unlink");
    return !Watched::nameOf(path).empty() && isHit(Call::Change) ? failed() : next(path);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = real<int(const char*, const char*)>("rename");
    return !Watched::nameOf(to).empty() && isHit(Call::Change) ? failed() : next(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto next = real<int(int, const char*, int, const char*, int)>("linkat");
    return !Watched::nameOf(to).empty() && isHit(Call::Change)
        ? failed()
        : next(fromFolder, from, toFolder, to, flags);
}

int remove(const char* path) noexcept
{
    static const auto next = real<int(const char*)>("remove");
    return !Watched::nameOf(path).empty() && isHit(Call::Change) ? failed() : next(path);
}

// The log is a stream of the C library, whose own calls nobody stands before.
FILE* fopen(const char* path, const char* mode)
{
    static const auto next = real<FILE*(const char*, const char*)>("fopen");
    return openStreamUnlessHit(next, path, mode);
}

FILE* fopen64(const char* path, const char* mode)
{
    static const auto next = real<FILE*(const char*, const char*)>("fopen64");
    return openStreamUnlessHit(next, path, mode);
}

int fclose(FILE* stream)
{
    static const auto next = real<int(FILE*)>("fclose");
    Watched::closed(fileno(stream));
    return next(stream);
}

size_t fwrite(const void* data, size_t size, size_t count, FILE* stream)
{
    static const auto next = real<size_t(const void*, size_t, size_t, FILE*)>("fwrite");
    if (!isHit(fileno(stream), Call::Write))
        return next(data, size, count, stream);
    static_cast<void>(failed());
    return plan().isShort ? next(data, size, count / 2, stream) : 0;
}

int fflush(FILE* stream)
{
    static const auto next = real<int(FILE*)>("fflush");
    return stream != nullptr && isHit(fileno(stream), Call::Write) ? failed() : next(stream);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto next = real<int(const char*, mode_t)>("mkdir");
    return !Watched::nameOf(path).empty() && isHit(Call::Change) ? failed() : next(path, mode);
}
}
// NOLINTEND
