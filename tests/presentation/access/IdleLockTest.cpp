// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/IdleLock.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QCoreApplication>
#include <QKeyEvent>

using namespace rooftree;
using presentation::IdleLock;

namespace {

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
    qint64 now = 1000;
    Window window;
    IdleLock lock { desk.core().session(), window, [this] { return now; } };

    bool isLocked() { return desk.core().session().isLocked(); }

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

    idle.now += IdleLock::kIdleMilliseconds - 1;
    idle.lock.check();
    CHECK_FALSE(idle.isLocked());

    idle.now += 1;
    idle.lock.check();
    CHECK(idle.isLocked());
}

TEST_CASE("a key starts the five minutes again", "[access][hz14]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);

    idle.now += IdleLock::kIdleMilliseconds - 1;
    idle.pressKey();
    idle.now += IdleLock::kIdleMilliseconds - 1;
    idle.lock.check();

    CHECK_FALSE(idle.isLocked());
}

TEST_CASE("the first key after a long sleep locks and reaches nothing", "[access][hz14][hz14_c2]")
{
    Idle idle;
    idle.desk.signIn(idle.desk.nurse);
    idle.pressKey();
    REQUIRE(idle.window.keys == 1);

    idle.now += 10 * IdleLock::kIdleMilliseconds;
    idle.pressKey();

    CHECK(idle.window.keys == 1);
    CHECK(idle.isLocked());
}

TEST_CASE("the machine's idle clock never goes back", "[access][hz14_c1]")
{
    const auto first = IdleLock::bootTime();
    CHECK(first > 0);
    CHECK(IdleLock::bootTime() >= first);
}
