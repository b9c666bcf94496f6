// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SqliteFile.h"

#include "catch_compat.h"

using rooftree::storage::isSharedFileSystem;

TEST_CASE("network and user-space file systems are told from local ones", "[storage][open]")
{
    constexpr std::uint64_t kNfs = 0x6969;
    constexpr std::uint64_t kCifs = 0xFF534D42;
    constexpr std::uint64_t kSmb2 = 0xFE534D42;
    constexpr std::uint64_t k9p = 0x01021997;
    constexpr std::uint64_t kFuse = 0x65735546;
    for (const auto shared : { kNfs, kCifs, kSmb2, k9p, kFuse }) {
        CHECK(isSharedFileSystem(shared));
        CHECK(isSharedFileSystem(shared | 0xFFFFFFFF00000000));
    }

    constexpr std::uint64_t kExt = 0xEF53;
    constexpr std::uint64_t kXfs = 0x58465342;
    constexpr std::uint64_t kBtrfs = 0x9123683E;
    constexpr std::uint64_t kTmpfs = 0x01021994;
    constexpr std::uint64_t kOverlay = 0x794C7630;
    for (const auto local : { kExt, kXfs, kBtrfs, kTmpfs, kOverlay })
        CHECK(!isSharedFileSystem(local));
}
