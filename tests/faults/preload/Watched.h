// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string_view>

/// What the preloaded libraries share: which files are watched, and the real system calls.
///
/// Everything here runs inside somebody else's system call, at any time from the first moment of a
/// program: no allocation, no exception, no static object with a constructor.
namespace rooftree::preload {

/// The next definition of a function: the C library's own.
template <class Function> Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// The files below the folder that ROOFTREE_FAULT_FOLDER names, an absolute path without a slash at
/// its end.
class Watched final {
public:
    /// The part of `path` below the folder: "." for the folder, empty when it lies elsewhere.
    [[nodiscard]] static std::string_view nameOf(const char* path)
    {
        const auto* folder = std::getenv("ROOFTREE_FAULT_FOLDER");
        if (folder == nullptr || path == nullptr)
            return {};
        const auto length = std::strlen(folder);
        if (std::strncmp(path, folder, length) != 0)
            return {};
        if (path[length] == '\0')
            return ".";
        return path[length] == '/' ? std::string_view(path + length + 1) : std::string_view();
    }

    static void opened(int handle, bool isWatched)
    {
        if (isInRange(handle))
            s_isWatched[static_cast<std::size_t>(handle)] = isWatched;
    }

    static void closed(int handle) { opened(handle, false); }

    [[nodiscard]] static bool has(int handle)
    {
        return isInRange(handle) && s_isWatched[static_cast<std::size_t>(handle)];
    }

private:
    static constexpr int kMost = 1024;

    [[nodiscard]] static bool isInRange(int handle) { return handle >= 0 && handle < kMost; }

    static inline std::array<bool, kMost> s_isWatched {};
};

/// Puts errno back: what is done beside a system call must not show in it.
class KeepErrno final {
public:
    KeepErrno() : m_kept(errno) { }

    ~KeepErrno() { errno = m_kept; }

    KeepErrno(const KeepErrno&) = delete;
    KeepErrno& operator=(const KeepErrno&) = delete;

private:
    int m_kept;
};

}
