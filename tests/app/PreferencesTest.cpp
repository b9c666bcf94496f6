// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Preferences.h"

#include "app/WindowHelp.h"
#include "app/desktop/CompositionRoot.h"
#include "composition/BackupStory.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using desktop::Preferences;
using Found = desktop::Preferences::Found;

namespace {

/// Somebody with a home folder of their own, who likes it dark and large.
struct Home {
    Home()
    {
        QCoreApplication::setOrganizationName(u"rooftree"_s);
        QCoreApplication::setApplicationName(u"rooftree"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        preferences.setThemeMode(ui::ThemeMode::Dark);
        preferences.setTextScale(1.5);
    }

    ~Home() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, before.path()); }

    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    QByteArray content()
    {
        QFile file(QSettings().fileName());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray& content)
    {
        QFile file(QSettings().fileName());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    [[nodiscard]] bool isAsChosen() const
    {
        return preferences.themeMode() == ui::ThemeMode::Dark && preferences.textScale() == 1.5;
    }

    QTemporaryDir folder;
    QTemporaryDir before;
    Preferences preferences;
};

}

TEST_CASE("an empty settings file is made good from its copy", "[app][settings]")
{
    Home home;
    home.write({});

    CHECK(home.preferences.mend() == Found::Restored);
    CHECK(home.isAsChosen());
    CHECK(home.preferences.mend() == Found::Whole);
}

TEST_CASE("a settings file that was cut off anywhere is made good from its copy", "[app][settings]")
{
    Home home;
    const auto whole = home.content();
    for (qsizetype length = 1; length < whole.size(); ++length) {
        home.write(whole.left(length));
        REQUIRE(home.preferences.mend() == Found::Restored);
        REQUIRE(home.content() == whole);
    }
    CHECK(home.isAsChosen());
}

TEST_CASE("without a copy the look is that of the first day, and what was changed by hand stays",
    "[app][settings]")
{
    Home home;
    const auto edited = QByteArray(home.content()).replace("dark", "light");
    home.write(edited);
    CHECK(home.preferences.mend() == Found::Whole);
    CHECK(home.preferences.themeMode() == ui::ThemeMode::Light);

    QFile::remove(QSettings().fileName() + u".bak"_s);
    home.write({});
    CHECK(home.preferences.mend() == Found::Lost);
    CHECK_FALSE(home.preferences.themeMode());
    CHECK(home.preferences.textScale() == 1.0);
    QFile::remove(QSettings().fileName());
    CHECK(home.preferences.mend() == Found::Whole); // nobody chose anything yet
}

TEST_CASE("the window says that the last good settings are used", "[app][settings]")
{
    Home home;
    home.write({});
    const testing::ThemeScope look;
    test::BackupStory story(storage::Engine::Sqlite);
    story.practice.reset();
    const test::FixedClock clock;
    testing::FakeDialogs dialogs;
    desktop::Options options;
    options.databaseUrl = story.address();
    desktop::CompositionRoot root(options,
        desktop::Surroundings { clock, dialogs, [] { return qint64 { 0 }; }, nullptr, {} });
    QSignalSpy ready(&root, &desktop::CompositionRoot::ready);
    root.start();
    REQUIRE((ready.size() == 1 || ready.wait(20'000)));

    CHECK(testing::named<ui::Banner>(root.window(), u"frameBanner"_s)
              ->sentence()
              .contains(u"the last good copy is used"_s));
}
