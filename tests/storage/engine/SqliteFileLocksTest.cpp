// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/TestDatabase.h"

#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rooftree;

namespace {

/// Whether another process finds a lock of ours on the bytes where SQLite says "I am reading".
bool isLockSeenFromOutside(const QString& path)
{
    constexpr off_t kSharedFirst = 0x40000002; // sqlite3.h: PENDING_BYTE + 2
    constexpr off_t kSharedSize = 510;
    const auto name = QFile::encodeName(path);
    const auto child = fork();
    if (child == 0) {
        const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kSharedFirst;
        lock.l_len = kSharedSize;
        const bool isSeen = file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        _exit(isSeen ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

}

TEST_CASE("opening the file once more leaves the locks of the first connection alone", "[storage]")
{
    test::TestDatabase practice(storage::Engine::Sqlite);
    REQUIRE(practice.number("SELECT count(*) FROM practice") == 0);
    REQUIRE(isLockSeenFromOutside(practice.urlText()));

    REQUIRE(practice.another());

    CHECK(isLockSeenFromOutside(practice.urlText()));
}
