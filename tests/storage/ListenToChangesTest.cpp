// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ListenToChanges.h"

#include "catch_compat.h"
#include "support/TestDatabase.h"

#include <poll.h>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::ChangeSignal;
using test::engines;
using test::TestDatabase;

namespace {

constexpr int kLong = 30'000; // ms: more is never

bool isReadable(const ChangeSignal& signal, int ms)
{
    pollfd wanted { static_cast<int>(signal.descriptor()), POLLIN, 0 };
    return ::poll(&wanted, 1, ms) == 1;
}

}

TEST_CASE(
    "whoever listens to a server hears of each write once it is committed", "[storage][change]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto opened = storage::listenToChanges(practice.url())();
    REQUIRE(opened);
    const auto signal = *opened;
    if (practice.url().engine() == storage::Engine::Sqlite) {
        CHECK(signal == nullptr); // a file says nothing by itself
        return;
    }
    REQUIRE(signal);
    CHECK(signal->take() == ChangeSignal::Heard::Nothing);

    practice.write([&](auto) -> domain::Result<void> {
        CHECK_FALSE(isReadable(*signal, 50));
        return {};
    });
    REQUIRE(isReadable(*signal, kLong));
    CHECK(signal->take() == ChangeSignal::Heard::Change);
    CHECK(signal->take() == ChangeSignal::Heard::Nothing);

    (void)practice.tryWrite(
        [](auto) { return domain::fail(domain::ErrorKind::Validation, u"name"_s, u"test"_s); });
    CHECK_FALSE(isReadable(*signal, 50));
}

TEST_CASE("whoever listens to a server hears that it went away", "[storage][change]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto opened = storage::listenToChanges(practice.url())();
    REQUIRE(opened);
    const auto signal = *opened;
    if (!signal)
        return;
    CHECK(practice.number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                          "datname = current_database() AND query LIKE 'LISTEN%'")
        == 1);
    // First come the server's last words, then nothing more.
    auto heard = ChangeSignal::Heard::Nothing;
    for (int times = 0; times < 10 && heard != ChangeSignal::Heard::End; ++times) {
        REQUIRE(isReadable(*signal, kLong));
        heard = signal->take();
    }
    CHECK(heard == ChangeSignal::Heard::End);
}
