// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowHelp.h"
#include "app/desktop/CompositionRoot.h"
#include "composition/BackupStory.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/access/StartPage.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

/// The program over a practice of March 2026, on a computer whose clock says something else.
struct Start {
    Start(QDate today, std::optional<bool> answer)
    {
        story.practice.reset();
        clock.set(today);
        if (answer)
            dialogs.confirmations.push_back(*answer);
        desktop::Options options;
        options.databaseUrl = story.address();
        root = std::make_unique<desktop::CompositionRoot>(options,
            desktop::Surroundings { clock, dialogs, [] { return qint64 { 0 }; }, nullptr, {} });
        root->start();
    }

    qint64 events(std::string_view action)
    {
        root.reset();
        story.practice = story.open(storage::OpenMode::Existing);
        auto rows = story.practice->database().query(
            { "SELECT count(*) FROM audit_event WHERE action = :action", "i" },
            { QByteArray(action.data(), static_cast<qsizetype>(action.size())) });
        REQUIRE(rows.next());
        return rows.row().integer();
    }

    testing::ThemeScope look;
    test::BackupStory story { storage::Engine::Sqlite };
    test::FixedClock clock;
    testing::FakeDialogs dialogs;
    std::unique_ptr<desktop::CompositionRoot> root;
};

}

TEST_CASE(
    "with a clock that is wrong nobody comes to the window before they say so", "[app][clock][r85]")
{
    const auto today = GENERATE(QDate(1970, 1, 1), QDate(2025, 3, 1));
    Start start(today, false);
    QSignalSpy failed(start.root.get(), &desktop::CompositionRoot::failed);
    REQUIRE((failed.size() == 1 || failed.wait(20'000)));

    REQUIRE(start.dialogs.asked.size() == 1);
    CHECK(start.dialogs.asked.front().title.contains(u"clock looks wrong"_s));
    CHECK(start.dialogs.asked.front().sentence.contains(u"14 Mar 2026"_s));
    CHECK(qvariant_cast<domain::Error>(failed.front().front()).detail == u"clock.wrong"_s);
    CHECK(start.events("clock.jump") == 0);
}

TEST_CASE("who goes on with a wrong clock has a banner above the place and an event in the trail",
    "[app][clock][r85]")
{
    Start start(QDate(1970, 1, 1), true);
    QSignalSpy ready(start.root.get(), &desktop::CompositionRoot::ready);
    REQUIRE((ready.size() == 1 || ready.wait(20'000)));

    auto* banner = named<ui::Banner>(start.root->window(), u"frameBanner"_s);
    CHECK(banner->isVisibleTo(start.root->window().frame()));
    CHECK(banner->sentence().contains(u"1 Jan 1970"_s));
    start.root->rebuildWindow();
    banner = named<ui::Banner>(start.root->window(), u"frameBanner"_s);
    CHECK(banner->isVisibleTo(start.root->window().frame()));
    CHECK(start.events("clock.jump") == 1);
}

TEST_CASE("a clock that may be right is not asked about", "[app][clock][r85]")
{
    Start start(QDate(2026, 3, 20), {});
    QSignalSpy ready(start.root.get(), &desktop::CompositionRoot::ready);
    REQUIRE((ready.size() == 1 || ready.wait(20'000)));

    CHECK(start.dialogs.asked.empty());
    CHECK_FALSE(named<ui::Banner>(start.root->window(), u"frameBanner"_s)
                    ->isVisibleTo(start.root->window().frame()));
}
