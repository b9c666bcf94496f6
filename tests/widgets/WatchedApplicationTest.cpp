// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WatchedApplication.h"

#include "catch_compat.h"

#include <QEventLoop>
#include <QTimer>

using namespace rooftree;
using ui::SlowEvent;
using ui::WatchedApplication;

namespace {

/// Handles each event as it is told.
class Handler final : public QObject {
public:
    std::function<void()> act;

    bool event(QEvent*) override
    {
        act();
        return true;
    }
};

/// By the clock that the program watches with here: it goes only while somebody stands.
qint64 theClock = 0;

/// What the program was told of while it handled one event.
std::vector<SlowEvent> toldOf(const std::function<void()>& act)
{
    auto* application = dynamic_cast<WatchedApplication*>(QCoreApplication::instance());
    REQUIRE(application);
    std::vector<SlowEvent> told;
    application->setListener([&told](const SlowEvent& slow) { told.push_back(slow); });
    application->setClock([] { return theClock; });
    Handler handler;
    handler.act = act;
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&handler, &event);
    application->setListener({});
    application->setClock({});
    return told;
}

void stand()
{
    constexpr qint64 kSixtyMs = 60'000'000;
    theClock += kSixtyMs;
}

}

TEST_CASE(
    "an event that keeps the window waiting is told of, by its kind and class", "[widgets][watch]")
{
    const auto told = toldOf(stand);
    REQUIRE(told.size() == 1);
    CHECK(told[0].eventNumber == QEvent::User);
    CHECK(std::string_view(told[0].className) == "QObject");
    CHECK(told[0].milliseconds == 60.0);
    CHECK(toldOf([] {}).empty());
}

TEST_CASE("what an event sends on is told of once, with it", "[widgets][watch]")
{
    CHECK(toldOf([] {
        Handler inner;
        inner.act = stand;
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&inner, &event);
    }).size()
        == 1);
}

TEST_CASE("a menu that stays open does not count, and what happens in it does", "[widgets][watch]")
{
    const auto told = toldOf([] {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&loop] {
            constexpr qint64 kShort = 30'000'000;
            theClock += kShort;
            loop.quit();
        });
        constexpr qint64 kBefore = 30'000'000;
        theClock += kBefore;
        loop.exec();
    });
    CHECK(told.empty());
    const auto toldInside = toldOf([] {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&loop] {
            stand();
            loop.quit();
        });
        loop.exec();
    });
    REQUIRE(toldInside.size() == 1);
    CHECK(toldInside[0].milliseconds == 60.0);
}
