// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Logging.h"

#include "catch_compat.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

#include <sys/stat.h>

using namespace rooftree;
using namespace Qt::StringLiterals;
using desktop::loggable;

TEST_CASE("a message of Qt that may hold what was typed is withheld", "[app][r70][hz20_c4]")
{
    const auto logged = loggable(u"default"_s, u"QDate: cannot parse Canarywood 14 March"_s);

    CHECK_FALSE(logged.contains(u"Canarywood"_s));
    CHECK(logged.contains(u"default"_s));
    CHECK(logged.contains(u"39"_s));
}

TEST_CASE("a harmless message of Qt is logged as it is", "[app][r70]")
{
    CHECK(loggable(u"qt.qpa"_s, u"This plugin does not support propagateSizeHints()"_s)
              .contains(u"propagateSizeHints"_s));
}

TEST_CASE("the log is five files of a megabyte that only the user can read", "[app][r70]")
{
    const QTemporaryDir place;
    const auto folder = place.filePath(u"log"_s);
    REQUIRE(QDir().mkpath(folder));
    QFile old(QDir(folder).filePath(u"rooftree.log"_s));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    old.close();
    const auto before = spdlog::default_logger();
    const auto handler = qInstallMessageHandler(nullptr);
    const auto mask = umask(077);

    desktop::startLogging(folder);
    const std::string line(1000, 'x');
    for (int number = 0; number < 7000; ++number)
        spdlog::warn("{} {}", number, line);

    spdlog::drop("rooftree");
    spdlog::set_default_logger(before);
    qInstallMessageHandler(handler);
    umask(mask);
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    CHECK(files.size() == 5);
    for (const auto& file : files) {
        INFO(file.fileName().toStdString());
        CHECK(file.size() <= 1024 * 1024);
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    CHECK((QFileInfo(folder).permissions() & (QFile::ExeGroup | QFile::ReadOther)) == 0);
}
