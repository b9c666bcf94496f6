// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/IdleLock.h"

#include "app/DeskFixture.h"
#include "application/access/LoadSignInRules.h"
#include "catch_compat.h"
#include "presentation/access/SystemEvents.h"
#include "support/FakeSteadyClock.h"

#include <QCoreApplication>
#include <QKeyEvent>

using namespace rooftree;
using presentation::IdleLock;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

/// Counts the keys that get through.
class Window final : public QObject {
public:
    int keys = 0;

protected:
    bool event(QEvent* event) override
    {
        keys += event->type() == QEvent::KeyPress ? 1 : 0;
        return QObject::event(event);
    }
};

struct Idle {
    testing::DeskFixture desk;
    test::FakeSteadyClock clock;
    Window window;
    IdleLock lock { desk.core().session(), window, clock, app::loadSignInRules().value() };

    bool isLocked() { return desk.core().session().isLocked(); }

    /// Time in which somebody types.
    void work(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += kMinute) {
            clock.advanceMs(kMinute);
            pressKey();
        }
    }

    void pressKey()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &key);
    }
};

}

TEST_CASE("a desk that nobody touches for five minutes is locked", "[access][hz14][hz14_c1]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);

    idle.clock.advanceMs(5 * kMinute - 1);
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());

    idle.clock.advanceMs(1);
    idle.lock.check();
    CHECK(idle.isLocked());
}

TEST_CASE("the minutes may be from one to fifteen, and the lock cannot be off", "[access][hz14]")
{
    Idle idle;
    CHECK(idle.lock.idleMinutes() == 5);
    for (const auto& [wish, made] :
        { std::pair(1, 1), { 15, 15 }, { 0, 1 }, { -1, 1 }, { 16, 15 }, { 1'000'000, 15 } }) {
        idle.lock.setIdleMinutes(wish);
        CHECK(idle.lock.idleMinutes() == made);
    }

    idle.lock.setIdleMinutes(1);
    idle.desk.signIn(idle.desk.nurse);
    idle.clock.advanceMs(kMinute - 1);
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());
    idle.clock.advanceMs(1);
    idle.lock.check();
    CHECK(idle.isLocked());
}

TEST_CASE("a key starts the five minutes again", "[access][hz14][hz14_c1]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);

    idle.clock.advanceMs(5 * kMinute - 1);
    idle.pressKey();
    idle.clock.advanceMs(5 * kMinute - 1);
    idle.lock.check();

    CHECK_FALSE(idle.isLocked());
}

TEST_CASE("setting the time of day neither locks nor keeps open", "[access][hz14][hz16][hz14_c1]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);

    idle.desk.clock().advanceMs(400 * 24 * kHour);
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());
    idle.desk.clock().advanceMs(-402 * 24 * kHour);
    idle.clock.advanceMs(5 * kMinute);
    idle.lock.check();
    CHECK(idle.isLocked());
}

TEST_CASE("a desk whose machine slept is locked when it wakes, however short it was",
    "[access][hz14][ft27][hz14_c2]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);

    idle.clock.sleepMs(10'000);
    SECTION("before anybody touches it") { idle.lock.check(); }
    SECTION("by the first touch, which reaches nothing") { idle.pressKey(); }

    CHECK(idle.window.keys == 0);
    CHECK(idle.isLocked());
}

TEST_CASE(
    "sleep before signing in or behind the lock locks nobody out again", "[access][hz13][ft27]")
{
    Idle idle;
    idle.clock.sleepMs(kHour);
    idle.desk.signIn(idle.desk.nurse);
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());

    idle.desk.core().session().lock();
    idle.clock.sleepMs(kHour);
    idle.desk.core().session().unlock();
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());
}

TEST_CASE("the first key after a long absence locks and reaches nothing", "[access][hz14][hz14_c2]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);
    idle.pressKey();
    REQUIRE(idle.window.keys == 1);

    idle.clock.advanceMs(50 * kMinute);
    idle.pressKey();

    CHECK(idle.window.keys == 1);
    CHECK(idle.isLocked());
}

TEST_CASE("the operating system locks the desk with its own lock", "[access][hz14][ft27][hz14_c6]")
{
    Idle idle;
    presentation::SystemEvents events;
    idle.lock.listenTo(events);
    idle.desk.signIn(idle.desk.nurse);

    Q_EMIT events.lockWished();

    CHECK(idle.isLocked());
}

TEST_CASE("after twelve hours the session ends, whatever was done in it", "[access][hz14]")
{
    Idle idle;
    auto& session = idle.desk.core().session();
    idle.desk.signIn(idle.desk.nurse);
    idle.work(11 * kHour);
    session.lock();
    session.unlock();
    idle.work(kHour - kMinute);
    REQUIRE(session.isSignedIn());

    idle.clock.advanceMs(kMinute);
    const auto keys = idle.window.keys;
    idle.pressKey();
    CHECK_FALSE(session.isSignedIn());
    CHECK(idle.window.keys == keys);
}

TEST_CASE("a session ends after twelve hours behind the lock too", "[access][hz14]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);
    idle.desk.core().session().lock();
    idle.clock.sleepMs(12 * kHour);
    idle.lock.check();

    CHECK_FALSE(idle.desk.core().session().isSignedIn());
}
