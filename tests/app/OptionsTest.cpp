// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Options.h"

#include "SourceDir.h"
#include "app/desktop/Version.h"
#include "catch_compat.h"

#include <QFile>

using namespace rooftree;
using namespace Qt::StringLiterals;
using desktop::Options;

TEST_CASE("without options the user's own practice is opened", "[app]")
{
    const auto options = Options::parse({});
    CHECK(options.act == Options::Act::Run);
    CHECK(options.databaseUrl.isEmpty());
    CHECK_FALSE(options.demo);
}

TEST_CASE("options are read with a space and with an equals sign", "[app]")
{
    CHECK(Options::parse({ u"--database"_s, u"a.db"_s }).databaseUrl == u"a.db"_s);
    CHECK(Options::parse({ u"--database=a=b.db"_s }).databaseUrl == u"a=b.db"_s);
    CHECK(Options::parse({ u"--tour"_s, u"out"_s }).tourFolder == u"out"_s);
    CHECK(Options::parse({ u"--tour"_s, u"out"_s, u"--look=large"_s }).tourLook == u"large"_s);
    CHECK(Options::parse({ u"--demo"_s }).demo);
    CHECK(Options::parse({ u"--empty"_s }).empty);
    CHECK(Options::parse({ u"--restore"_s, u"--database=a.db"_s }).restore);
    CHECK(Options::parse({ u"--demo"_s, u"--help"_s }).act == Options::Act::Help);
    CHECK(Options::parse({ u"--version"_s }).act == Options::Act::Version);
}

TEST_CASE("what is not ours is refused, Qt's own options included", "[app][r82]")
{
    for (const auto& argument : { u"--databse"_s, u"-stylesheet"_s, u"-platformpluginpath"_s,
             u"-qwindowtitle"_s, u"-style=x"_s, u"file.db"_s, u""_s }) {
        INFO(argument.toStdString());
        const auto options = Options::parse({ argument });
        CHECK(options.act == Options::Act::WrongUse);
        CHECK_FALSE(options.complaint.isEmpty());
    }
}

TEST_CASE("a missing value and two practices at once are wrong use", "[app]")
{
    CHECK(Options::parse({ u"--database"_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--database="_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--tour"_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--demo"_s, u"--empty"_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--tour=out"_s, u"--restore"_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--look"_s, u"light"_s }).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--tour=out"_s, u"--look=pink"_s }).act == Options::Act::WrongUse);
}

TEST_CASE("a restore is asked for over the same practice", "[app][restore]")
{
    for (const auto& practice : { QStringList {}, QStringList { u"--demo"_s },
             QStringList { u"--empty"_s }, QStringList { u"--database"_s, u"-a=b.db"_s } }) {
        const auto options = Options::parse(practice);
        const auto again = Options::parse(options.restoreArguments());
        CHECK(again.act == Options::Act::Run);
        CHECK(again.restore);
        CHECK(again.demo == options.demo);
        CHECK(again.empty == options.empty);
        CHECK(again.databaseUrl == options.databaseUrl);
    }
}

TEST_CASE("every option is in the help", "[app]")
{
    for (const auto& option : { u"--database"_s, u"--demo"_s, u"--empty"_s, u"--restore"_s,
             u"--tour"_s, u"--look"_s, u"--help"_s, u"--version"_s })
        CHECK(Options::helpText().contains(option));
}

TEST_CASE("the version is the project's", "[app]")
{
    QFile list(QStringLiteral(ROOFTREE_SOURCE_DIR "/CMakeLists.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));

    CHECK(list.readAll().contains("VERSION " + QByteArray(desktop::kVersion) + " "));
}
