// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LogWatch.h"

#include "app/desktop/Logging.h"
#include "catch_compat.h"
#include "wording/Sentences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// A log whose folder cannot be made as long as a file of its name lies there.
struct Log {
    QTemporaryDir place;
    QString folder = place.filePath(u"log"_s);
    std::shared_ptr<spdlog::logger> before = spdlog::default_logger();
    QtMessageHandler handler = qInstallMessageHandler(nullptr);

    Log() = default;

    ~Log()
    {
        spdlog::drop("rooftree");
        spdlog::set_default_logger(before);
        qInstallMessageHandler(handler);
    }

    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void block()
    {
        QDir(folder).removeRecursively();
        QFile file(folder);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }

    void clear() { REQUIRE(QFile::remove(folder)); }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(QDir(folder).filePath(u"rooftree.log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

}

TEST_CASE("a log that cannot be written loses its lines and nothing else, and goes on when it can",
    "[app][r70][ft04]")
{
    Log log;
    log.block();
    desktop::startLogging(log.folder);
    CHECK_FALSE(desktop::isLogKept());
    spdlog::warn("lost");
    CHECK_FALSE(desktop::isLogKept());

    log.clear();
    spdlog::warn("there is room again");

    CHECK(desktop::isLogKept());
    CHECK(log.content().contains("there is room again"));
    CHECK_FALSE(log.content().contains("lost"));
}

TEST_CASE("that the log cannot be written is said once each time it begins", "[app][ft04]")
{
    Log log;
    desktop::startLogging(log.folder);
    desktop::LogWatch watch;
    std::vector<domain::Error> said;
    QObject::connect(&watch, &desktop::LogWatch::notKept, &watch,
        [&said](const domain::Error& error) { said.push_back(error); });
    watch.check();
    CHECK(said.empty());

    spdlog::drop("rooftree");
    log.block();
    desktop::startLogging(log.folder);
    watch.check();
    watch.check();
    REQUIRE(said.size() == 1);
    CHECK(wording::hasSentence(said[0].detail));

    log.clear();
    watch.check();
    CHECK(desktop::isLogKept());
    CHECK(said.size() == 1);
}
