// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Housekeeping.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

/// A desk with a long draft that stands in the log only.
struct Typed {
    testing::DeskFixture desk;
    desktop::Housekeeping housekeeping { desk.core() };

    Typed()
    {
        const auto patient = desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14));
        REQUIRE(desk.onWorker([&] {
            return desk.services().drafts.keep({ app::DraftKey::ofPatient(
                                                     desk.nurse, patient, u"consultation"_s),
                QUuid::createUuid(), QByteArray(1'000'000, 'd') + "the end", desk.clock().now() });
        }));
        // The answer comes before the thread rests.
        desk.core().worker().waitForDone();
    }

    bool isInFile() const
    {
        QFile file(desk.database.url().path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains("the end");
    }
};

}

TEST_CASE("a desk that has nothing to do moves its log into the file", "[app][log]")
{
    Typed typed;
    CHECK_FALSE(typed.isInFile());

    typed.housekeeping.check();
    typed.desk.settle();

    CHECK(typed.isInFile());
}

TEST_CASE("a desk that is at work leaves the log for later", "[app][log]")
{
    Typed typed;
    QSemaphore goOn;
    typed.desk.core().worker().start([&goOn] { goOn.acquire(); });

    typed.housekeeping.check();
    goOn.release();
    typed.desk.settle();

    CHECK_FALSE(typed.isInFile());
}

TEST_CASE("a draft that was thrown away goes a day later, and one that waits does not",
    "[hz09_c6][app][drafts]")
{
    Typed typed;
    auto& desk = typed.desk;
    const auto all = [&] {
        return desk.onWorker([&] { return desk.services().drafts.ofAuthor(desk.nurse).value(); });
    };
    const auto key = all().front().key;
    const auto kept = app::DraftKey::ofNew(desk.nurse, u"registration"_s, QUuid::createUuid());
    REQUIRE(desk.onWorker([&] {
        return desk.services().drafts.keep({ kept, QUuid::createUuid(), "{}", desk.clock().now() })
            && desk.services().drafts.discard(key, desk.clock().now());
    }));

    desk.clock().advanceMs(23 * 3'600'000);
    typed.housekeeping.purgeDrafts();
    desk.settle();
    CHECK(all().size() == 2);

    desk.clock().advanceMs(2 * 3'600'000);
    typed.housekeeping.purgeDrafts();
    desk.settle();
    REQUIRE(all().size() == 1);
    CHECK(all().front().key == kept);
}
