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
#include "wording/Sentences.h"

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

TEST_CASE("words that nobody knows stay in the settings file and are named in one sentence",
    "[app][settings]")
{
    Home home;
    CHECK_FALSE(home.preferences.trouble());
    home.write(home.content() + "[security]\nlockTimout=5\n");

    const auto trouble = home.preferences.trouble();

    REQUIRE(trouble);
    CHECK(trouble->detail == u"settings.unknown"_s);
    CHECK(wording::sentence(*trouble).contains(u"security/lockTimout"_s));
    home.preferences.setTextScale(2.0);
    CHECK(home.content().contains("lockTimout=5"));
    CHECK(home.preferences.themeMode() == ui::ThemeMode::Dark);
}

TEST_CASE("the sound of arrivals is off, and stays as it was chosen", "[app][settings]")
{
    Home home;
    CHECK_FALSE(home.preferences.isArrivalHeard());
    home.preferences.setArrivalHeard(true);
    CHECK_FALSE(home.preferences.trouble()); // its word is known
    CHECK(Preferences().isArrivalHeard()); // the next start

    home.preferences.setArrivalHeard(false);
    CHECK_FALSE(Preferences().isArrivalHeard());
    home.write(home.content().replace("arrival=false", "arrival=perhaps"));
    CHECK_FALSE(Preferences().isArrivalHeard());
}

TEST_CASE("the sound of arrivals is neither read from nor kept in a file of somebody else's",
    "[app][settings]")
{
    Home home;
    home.preferences.setArrivalHeard(true);
    const auto before = home.content();
    REQUIRE(QFile::setPermissions(
        QSettings().fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    REQUIRE(home.preferences.mend() == Found::NotOurs);
    CHECK_FALSE(home.preferences.isArrivalHeard());
    home.preferences.setArrivalHeard(true);
    CHECK(home.preferences.isArrivalHeard()); // for this time
    home.preferences.setArrivalHeard(false);
    CHECK(home.content() == before);
}

TEST_CASE("a sentence about unknown words stays short, however many there are", "[app][settings]")
{
    Home home;
    QByteArray many;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        many += QByteArray(500, letter) + "=1\n";
    home.write(home.content() + "[x]\n" + many);
    const auto trouble = home.preferences.trouble();
    REQUIRE(trouble);
    CHECK(trouble->args.last().size() < 150);
}

TEST_CASE("a settings file that everybody can write, or that is somebody else's, is not read",
    "[app][settings]")
{
    CHECK(desktop::mayBeTrusted(1000, 1000, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(desktop::mayBeTrusted(0, 1000, QFile::ReadOwner | QFile::ReadOther));
    CHECK_FALSE(desktop::mayBeTrusted(1001, 1000, QFile::ReadOwner | QFile::WriteOwner));
    CHECK_FALSE(desktop::mayBeTrusted(1000, 1000, QFile::WriteOwner | QFile::WriteOther));

    Home home;
    const auto before = home.content();
    REQUIRE(QFile::setPermissions(
        QSettings().fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));

    const auto trouble = home.preferences.trouble();

    REQUIRE(trouble);
    CHECK(trouble->detail == u"settings.not-ours"_s);
    CHECK_FALSE(home.preferences.themeMode());
    CHECK(home.preferences.textScale() == 1.0);
    CHECK(home.preferences.unknownWords().isEmpty());
    home.preferences.setThemeMode(ui::ThemeMode::Light); // for this time
    CHECK(home.preferences.themeMode() == ui::ThemeMode::Light);
    CHECK(home.content() == before);
}

TEST_CASE("a copy of the settings that everybody can write makes nothing good", "[app][settings]")
{
    Home home;
    REQUIRE(QFile::setPermissions(QSettings().fileName() + u".bak"_s,
        QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    home.write({});
    CHECK(home.preferences.mend() == Found::Lost);
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
