// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowHelp.h"
#include "app/desktop/CompositionRoot.h"
#include "composition/BackupStory.h"
#include "support/FakeDialogs.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "views/access/FirstRunPage.h"
#include "views/access/StartPage.h"
#include "views/backup/RestorePage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

/// The program up to its first page, over the practice of a story.
struct Start {
    explicit Start(const QString& address, bool restore = false)
    {
        desktop::Options options;
        options.databaseUrl = address;
        options.restore = restore;
        root = std::make_unique<desktop::CompositionRoot>(options,
            desktop::Surroundings { clock, dialogs, [] { return qint64 { 0 }; }, nullptr,
                [this](const QStringList& arguments) {
                    started << arguments;
                    return canStart;
                } });
        root->start();
    }

    /// The page of this kind, when it has come.
    template <class Page> Page* page()
    {
        // The page before it goes later.
        const auto found = [] {
            Page* seen = nullptr;
            for (auto* window : QApplication::topLevelWidgets()) {
                for (auto* page : window->findChildren<Page*>())
                    seen = page->isVisible() ? page : seen;
            }
            return seen;
        };
        REQUIRE(test::waitFor([&] { return found() != nullptr; }));
        return found();
    }

    void press(QWidget& page, const QString& button)
    {
        auto* found = named<QPushButton>(page, button);
        REQUIRE(test::waitFor([found] { return found->isVisible() && found->isEnabled(); }));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    testing::ThemeScope look;
    test::FixedClock clock;
    testing::FakeDialogs dialogs;
    QList<QStringList> started;
    bool canStart = true;
    std::unique_ptr<desktop::CompositionRoot> root;
};

}

TEST_CASE("--restore shows the restore page and opens no practice until one leaves it",
    "[app][restore][r43]")
{
    test::BackupStory story(storage::Engine::Sqlite);
    story.practice.reset();
    Start start(story.address(), true);
    QSignalSpy ready(start.root.get(), &desktop::CompositionRoot::ready);
    auto* page = start.page<ui::RestorePage>();

    CHECK_FALSE(QFile::exists(story.address() + u"-wal"_s));
    CHECK(testing::visibleText(*page).contains(u"practice.rooftree on this computer"_s));
    start.press(*page, u"leaveRestoreButton"_s);

    CHECK((ready.size() == 1 || ready.wait(test::kPatienceMs)));
    CHECK(start.root->models().desk.practiceName == u"Mill Lane"_s);
}

TEST_CASE("the page of a practice that cannot be opened leads to the restore page, and back",
    "[app][restore][hz13_c4]")
{
    test::BackupStory story(storage::Engine::Sqlite);
    story.practice.reset();
    QFile file(story.address());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Start start(story.address());
    start.press(*start.page<ui::StartPage>(), u"restoreBackupButton"_s);

    auto* page = start.page<ui::RestorePage>();
    start.press(*page, u"leaveRestoreButton"_s);

    QSignalSpy failed(start.root.get(), &desktop::CompositionRoot::failed);
    CHECK((failed.size() == 1 || failed.wait(test::kPatienceMs)));
    CHECK(named<QPushButton>(*start.page<ui::StartPage>(), u"restoreBackupButton"_s)->isVisible());
}

TEST_CASE("who has a backup already comes from the first-run page to the restore page",
    "[app][restore][hz13_c4]")
{
    const QTemporaryDir folder;
    const auto address = folder.filePath(u"new.rooftree"_s);
    Start start(address);
    auto* page = start.page<ui::FirstRunPage>();
    start.press(*page, u"haveBackupButton"_s);
    CHECK(start.started.isEmpty());

    start.dialogs.confirmations.push_back(true);
    start.press(*page, u"haveBackupButton"_s);

    REQUIRE(start.started.size() == 1);
    const QStringList expected { u"--restore"_s, u"--database=%1"_s.arg(address) };
    CHECK(start.started.first() == expected);
    CHECK(desktop::Options::parse(expected).restore);
    CHECK(desktop::Options::parse(expected).databaseUrl == address);
}

TEST_CASE("an open practice starts the program anew for its restore, and says when it cannot",
    "[app][restore]")
{
    test::BackupStory story(storage::Engine::Sqlite);
    story.practice.reset();
    Start start(story.address());
    QSignalSpy ready(start.root.get(), &desktop::CompositionRoot::ready);
    REQUIRE((ready.size() == 1 || ready.wait(test::kPatienceMs)));

    CHECK(start.root->models().startRestore());
    CHECK(start.started.size() == 1);
    start.canStart = false;
    CHECK(start.root->models().startRestore().error().detail == u"restore.not-started"_s);
}
