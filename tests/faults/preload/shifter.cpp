// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: the time of day is ROOFTREE_SHIFT_SECONDS from the true one, as when somebody sets the
// clock. What has passed since the machine started stays true, unless ROOFTREE_SHIFT_ALL is set,
// which no person can do and the control of FT-09 needs.
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>

namespace {

using ClockGetTime = int (*)(clockid_t, timespec*);

long secondsFrom(const char* name)
{
    const auto* value = std::getenv(name);
    return value ? std::strtol(value, nullptr, 10) : 0;
}

// Read before the program cleans its environment.
const long shift = secondsFrom("ROOFTREE_SHIFT_SECONDS");
const bool shiftsAll = std::getenv("ROOFTREE_SHIFT_ALL") != nullptr;

struct Live {
    volatile std::int64_t wall;
    volatile std::int64_t everything;
};

const Live* mapped()
{
    const auto* path = std::getenv("ROOFTREE_SHIFT_FILE");
    const auto handle = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (handle < 0)
        return nullptr;
    auto* at = mmap(nullptr, sizeof(Live), PROT_READ, MAP_SHARED, handle, 0);
    return at == MAP_FAILED ? nullptr : static_cast<const Live*>(at);
}

const Live* const live = mapped();

int trueTime(clockid_t clock, timespec* at)
{
    static const auto real
        = reinterpret_cast<ClockGetTime>(dlsym(RTLD_NEXT, "clock_gettime")); // NOLINT
    return real(clock, at);
}

}

extern "C" int clock_gettime(clockid_t clock, timespec* at)
{
    const auto result = trueTime(clock, at);
    const auto isWall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (isWall || shiftsAll)
        at->tv_sec += shift;
    if (live != nullptr)
        at->tv_sec += live->everything + (isWall ? live->wall : 0);
    return result;
}

extern "C" int gettimeofday(timeval* at, void*)
{
    timespec precise {};
    const auto result = clock_gettime(CLOCK_REALTIME, &precise);
    at->tv_sec = precise.tv_sec;
    at->tv_usec = precise.tv_nsec / 1000;
    return result;
}

extern "C" time_t time(time_t* out)
{
    timespec precise {};
    clock_gettime(CLOCK_REALTIME, &precise);
    if (out != nullptr)
        *out = precise.tv_sec;
    return precise.tv_sec;
}
