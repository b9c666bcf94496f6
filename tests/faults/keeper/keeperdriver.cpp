// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop keeps beside the practice, for harnesses that cut its power and fill its disk.
//
//     rooftree-keeperdriver FOLDER MODE...
//         settings COUNT         chooses a larger text, COUNT times
//         settings-lazy COUNT    the same as careless programs write a file
//         settings-inspect       reads the folders named on standard input ("-" for FOLDER) as the
//                                next start does: "FOUND state size look"
//         report COUNT           writes COUNT reports
//         log PRACTICE COUNT     saves COUNT consultations, with a page of log in FOLDER for each
//         log-strict ...         the same, and gives up when the log is not written
//
// Says "ACK number" after what the screen would have called done, and "NOT number code" otherwise.
#include "app/desktop/Logging.h"
#include "app/desktop/Preferences.h"
#include "faults/driver/Clerk.h"
#include "faults/driver/Voice.h"
#include "presentation/audit/ReportFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::faults;
using desktop::Preferences;

namespace {

constexpr int kSmallest = 100; // percent
constexpr int kSteps = 100;
constexpr int kReportBytes = 5'000;
constexpr std::size_t kPageBytes = 8'000;
constexpr int kGivesUp = 5;

void liveIn(const QString& folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

/// Chosen once, before what is counted.
void begin(Preferences& preferences)
{
    static_cast<void>(preferences.mend());
    preferences.setThemeMode(ui::ThemeMode::Dark);
    preferences.setTextScale(1);
    say("ACK %1", QString::number(0));
}

void choose(const QString& folder, int count)
{
    liveIn(folder);
    Preferences preferences;
    begin(preferences);
    for (int number = 1; number <= std::min(count, kSteps); ++number) {
        preferences.setTextScale((kSmallest + number) / 100.0);
        say("ACK %1", QString::number(number));
    }
}

void chooseCarelessly(const QString& folder, int count)
{
    liveIn(folder);
    Preferences preferences;
    begin(preferences);
    const auto path = QSettings().fileName();
    for (int number = 1; number <= std::min(count, kSteps); ++number) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            std::exit(3);
        file.write("[appearance]\nlook=dark\ntextPercent=" + QByteArray::number(kSmallest + number)
            + '\n');
        file.close();
        say("ACK %1", QString::number(number));
    }
}

void inspectSettings()
{
    std::string folder;
    while (std::getline(std::cin, folder)) {
        liveIn(QString::fromStdString(folder));
        Preferences preferences;
        const auto found = static_cast<int>(preferences.mend());
        const auto number = qRound(preferences.textScale() * 100) - kSmallest;
        const auto isDark = preferences.themeMode() == ui::ThemeMode::Dark;
        say("FOUND %1 %2", QString::number(found),
            QString::number(number) + (isDark ? u" dark"_s : u" other"_s));
    }
}

void report(const QString& folder, int count)
{
    for (int number = 1; number <= count; ++number) {
        const auto path = u"%1/report-%2.csv"_s.arg(folder, QString::number(number));
        const auto kept = presentation::writePrivately(
            path, QByteArray(kReportBytes, static_cast<char>('a' + number % 26)));
        say(kept ? "ACK %1" : "NOT %1 %2", QString::number(number),
            kept ? QString() : kept.error().detail);
    }
}

void log(const QString& folder, const QString& practice, int count, bool isStrict)
{
    desktop::startLogging(folder);
    const auto database = sure(storage::Database::open(
        sure(storage::DatabaseUrl::parse(practice)), storage::OpenMode::Existing));
    Clerk clerk(*database);
    const std::string page(kPageBytes, 'p');
    for (int number = 1; number <= count; ++number) {
        spdlog::warn("page {} {}", number, page);
        if (isStrict && !desktop::isLogKept())
            std::exit(kGivesUp);
        spdlog::warn("line {}", number);
        clerk.save();
    }
    say(desktop::isLogKept() ? "LOG kept" : "LOG not-kept");
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rooftree"_s);
    QCoreApplication::setOrganizationName(u"rooftree"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    const auto arguments = QCoreApplication::arguments();
    const auto folder = arguments.value(1);
    const auto mode = arguments.value(2);
    const auto count = arguments.value(arguments.size() - 1).toInt();
    if (mode == u"settings")
        choose(folder, count);
    else if (mode == u"settings-lazy")
        chooseCarelessly(folder, count);
    else if (mode == u"settings-inspect")
        inspectSettings();
    else if (mode == u"report")
        report(folder, count);
    else if (mode == u"log" || mode == u"log-strict")
        log(folder, arguments.value(3), count, mode == u"log-strict");
    else
        return 2;
    return 0;
}
