// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/CrashReport.h"

#include "catch_compat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// Whoever was on the screen; volatile, so that it lies on the stack of the fault.
void fault(int kind)
{
    volatile char name[] = "CANARY-Ahmed";
    static_cast<void>(name[0]);
    if (kind == SIGABRT)
        std::abort();
    volatile int* nowhere = nullptr;
    *nowhere = name[1];
}

/// A program that calls itself without end.
// NOLINTNEXTLINE(misc-no-recursion)
int deeper(int depth)
{
    volatile char room[4096] = {};
    room[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : deeper(depth + 1) + room[0];
}

/// The signal that a child ended by; 0 when it ended otherwise.
int endOf(const QString& folder, const std::function<void()>& act)
{
    const auto child = fork();
    if (child == 0) {
        for (const int signal : { SIGSEGV, SIGABRT })
            std::signal(signal, SIG_DFL); // the runner of the tests has handlers of its own
        host::watchForCrashes(folder, "9.8.7");
        act();
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}

TEST_CASE("a fault leaves the version, the signal and where it was, and nothing of what was held",
    "[host][r71][hz20_c4]")
{
    const int kind = GENERATE(SIGSEGV, SIGABRT);
    QTemporaryDir folder;
    CHECK_FALSE(host::crashReport(folder.path()));

    CHECK(endOf(folder.path(), [kind] { fault(kind); }) == kind);

    const auto report = host::crashReport(folder.path());
    REQUIRE(report);
    INFO(report->text.toStdString());
    const auto lines = report->text.split(u'\n');
    REQUIRE(lines.size() > 4);
    CHECK(lines[0] == u"Rooftree 9.8.7"_s);
    CHECK(lines[1] == u"Signal %1"_s.arg(kind));
    CHECK(report->text.contains(u"core_tests "_s));
    CHECK(report->text.contains(u"+0x"_s));
    CHECK_FALSE(report->text.contains(u"CANARY"_s));
    CHECK_FALSE(report->text.contains(u'/')); // a folder may name somebody
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK((files.front().permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    host::removeCrashReport(folder.path());
    CHECK_FALSE(host::crashReport(folder.path()));
}

TEST_CASE("a stack that has run out leaves its report too", "[host][r71]")
{
    QTemporaryDir folder;
    CHECK(endOf(folder.path(), [] { static_cast<void>(deeper(0)); }) == SIGSEGV);
    REQUIRE(host::crashReport(folder.path()));
    CHECK(host::crashReport(folder.path())->text.contains(u"Signal 11"_s));
}

TEST_CASE("where no report can be written the program ends all the same", "[host][r71]")
{
    QTemporaryDir folder;
    const auto target = folder.filePath(u"theirs"_s);
    QFile theirs(target);
    REQUIRE(theirs.open(QIODevice::WriteOnly));
    theirs.close();
    CHECK(endOf(target + u"/below"_s, [] { fault(SIGSEGV); }) == SIGSEGV); // no folder
    REQUIRE(QFile::link(target, folder.filePath(u"last-crash.txt"_s)));
    CHECK(endOf(folder.path(), [] { fault(SIGSEGV); }) == SIGSEGV);
    CHECK(QFileInfo(target).size() == 0); // a link is not followed
}
#endif
