// SPDX-License-Identifier: GPL-3.0-or-later
// rooftree-testdriver FILE MODE [COUNT|KEY|VERSION]: what the fault harnesses start, starve and
// kill. It works through the same use cases as the window, until COUNT is reached or somebody kills
// it.
//
//   prepare, migrate    a new practice; an old one brought up to date
//   save, draft         does so COUNT times and says what the screen would have said (see Clerk)
//   resend KEY          sends the save of that key once more
//   schema VERSION      a file as an earlier program would have made it, or brought up to date
//   import LIST...      practice lists, one after the other
//   read, hold          a reader, and one that never ends
//   reception           a desk for a waiting-room station (see Reception)
//   inspect             judges the files named on standard input ("-" for FILE)
//
// Negative controls, which every harness has to catch:
//   save-lazy           without waiting for the disk (synchronous=NORMAL; synchronous_commit=off)
//   save-impatient      without waiting for other writers
//   save-early          "Saved" is said before the save
//   save-unchecked      "Saved" is said whatever the answer
//   save-in-pieces      every statement is its own transaction
//   migrate-in-pieces   the same for a migration
#include "faults/driver/Clerk.h"
#include "faults/driver/Practices.h"
#include "faults/driver/Reception.h"
#include "faults/driver/Voice.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::faults;

namespace {

constexpr int kTurnsPerPause = 8;

using Turn = void (*)(Clerk&, int number);

struct Work {
    const char* mode;
    Turn turn;
};

constexpr Work kWorks[] {
    { "save", [](Clerk& clerk, int) { clerk.save(); } },
    { "save-lazy", [](Clerk& clerk, int) { clerk.save(); } },
    { "save-impatient", [](Clerk& clerk, int) { clerk.save(); } },
    { "save-early", [](Clerk& clerk, int) { clerk.saveAndSayTooEarly(); } },
    { "save-unchecked", [](Clerk& clerk, int) { clerk.saveWithoutChecking(); } },
    { "save-in-pieces", [](Clerk& clerk, int) { clerk.saveInPieces(); } },
    { "draft", [](Clerk& clerk, int number) { clerk.draft(number); } },
};

void work(storage::Database& database, const Work& chosen, int count)
{
    const std::string_view mode(chosen.mode);
    const auto isSqlite = database.engine() == storage::Engine::Sqlite;
    if (mode == "save-lazy")
        database.script(isSqlite ? "PRAGMA synchronous=NORMAL" : "SET synchronous_commit=off");
    if (mode == "save-impatient")
        database.script("PRAGMA busy_timeout=0");
    Clerk clerk(database);
    for (int number = 1; number <= count; ++number) {
        chosen.turn(clerk, number);
        // A desk has quiet moments, in which the log is moved into the file.
        if (number % kTurnsPerPause == 0)
            clerk.pause();
    }
}

int workAt(const storage::DatabaseUrl& url, const QString& mode, const QString& last)
{
    const auto database = sure(storage::Database::open(url, storage::OpenMode::Existing));
    if (mode == u"resend") {
        Clerk(*database).save(sure(domain::SaveKey::parse(last)));
        return 0;
    }
    for (const auto& each : kWorks) {
        if (mode != QLatin1StringView(each.mode))
            continue;
        work(*database, each, last.isEmpty() ? std::numeric_limits<int>::max() : last.toInt());
        return 0;
    }
    std::fputs("see the head of tests/faults/testdriver.cpp\n", stderr);
    return 2;
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    // As the real programs do: a full disk is an answer, not a signal.
    std::signal(SIGXFSZ, SIG_IGN);
    spdlog::set_level(spdlog::level::off);
    const auto mode = arguments.value(2);
    if (mode == u"inspect") {
        inspectPractices();
        return 0;
    }
    const auto url = sure(storage::DatabaseUrl::parse(arguments.value(1)));
    using Task = void (*)(const storage::DatabaseUrl&);
    const QHash<QString, Task> tasks { { u"prepare"_s, &preparePractice },
        { u"migrate"_s, &migratePractice }, { u"migrate-in-pieces"_s, &migrateInPieces },
        { u"read"_s, &readPractice }, { u"hold"_s, &holdPractice },
        { u"reception"_s, &standAtReception } };
    if (const auto task = tasks.value(mode)) {
        task(url);
        return 0;
    }
    if (mode == u"schema") {
        makeSchema(url, arguments.value(3).toInt());
        return 0;
    }
    if (mode == u"import") {
        importLists(url, arguments.mid(3));
        return 0;
    }
    return workAt(url, mode, arguments.value(3));
}
