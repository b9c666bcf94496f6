// SPDX-License-Identifier: GPL-3.0-or-later
// The start after a fault.
#include "app/WindowHelp.h"
#include "app/desktop/CompositionRoot.h"
#include "composition/BackupStory.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/access/CrashPage.h"
#include "views/shell/MainWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Start {
    explicit Start(const QByteArray& report)
    {
        story.practice.reset();
        clock.set(QDate(2026, 3, 20));
        if (!report.isEmpty()) {
            QFile file(folder.filePath(u"last-crash.txt"_s));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(report);
        }
        desktop::Options options;
        options.databaseUrl = story.address();
        root = std::make_unique<desktop::CompositionRoot>(options,
            desktop::Surroundings { clock, dialogs, [] { return qint64 { 0 }; }, nullptr, {},
                nullptr, nullptr, folder.path() });
        ready = std::make_unique<QSignalSpy>(root.get(), &desktop::CompositionRoot::ready);
        root->start();
    }

    [[nodiscard]] bool isReady() { return ready->size() == 1 || ready->wait(20'000); }

    [[nodiscard]] static ui::CrashPage* page()
    {
        for (auto* window : QApplication::topLevelWidgets()) {
            if (auto* found = window->findChild<ui::CrashPage*>(); found && window->isVisible())
                return found;
        }
        return nullptr;
    }

    testing::ThemeScope look;
    test::BackupStory story { storage::Engine::Sqlite };
    test::FixedClock clock;
    testing::FakeDialogs dialogs;
    QTemporaryDir folder;
    std::unique_ptr<desktop::CompositionRoot> root;
    std::unique_ptr<QSignalSpy> ready;
};

}

TEST_CASE("after a fault its report is shown once, and Enter goes on to the practice", "[app][r71]")
{
    Start start("Rooftree 0.1.0\nSignal 11\nrooftree <b>+0x12</b>\n");
    auto* page = Start::page();
    REQUIRE(page);
    CHECK(start.ready->isEmpty());
    auto* report = page->findChild<QPlainTextEdit*>();
    CHECK(report->toPlainText().contains(u"rooftree <b>+0x12</b>"_s));
    QTest::mouseClick(page->findChild<QWidget*>(u"copyReportButton"_s), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == report->toPlainText());

    auto* goOn = page->findChild<QWidget*>(u"goOnButton"_s);
    testing::showActive(*page->window());
    page->focusFirst();
    QTest::keyClick(goOn, Qt::Key_Return);
    REQUIRE(start.isReady());
    CHECK(start.root->window().isVisible());
    CHECK_FALSE(QFile::exists(start.folder.filePath(u"last-crash.txt"_s)));
}

TEST_CASE("without a fault nobody is asked anything", "[app][r71]")
{
    Start start({});
    REQUIRE(start.isReady());
    CHECK_FALSE(Start::page());
}
