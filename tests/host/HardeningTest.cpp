// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Hardening.h"

#include "catch_compat.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

TEST_CASE(
    "a hardened process leaves no core file and no readable files", "[composition][r71][hz20_c4]")
{
    rlimit before {};
    getrlimit(RLIMIT_CORE, &before);
    const auto mask = umask(022);

    rooftree::host::hardenProcess();

    rlimit limit {};
    getrlimit(RLIMIT_CORE, &limit);
    CHECK(limit.rlim_cur == 0);
    CHECK(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0);
    CHECK(umask(mask) == 077);
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

TEST_CASE("a full quota and a reader that has gone do not end the program", "[composition]")
{
    rooftree::host::hardenProcess();
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);

    CHECK(std::signal(SIGXFSZ, SIG_IGN) == SIG_IGN);
    CHECK(std::signal(SIGPIPE, SIG_IGN) == SIG_IGN);
}

TEST_CASE("no file gets the number of a standard stream", "[composition]")
{
    const auto kept = dup(STDIN_FILENO);
    close(STDIN_FILENO);

    rooftree::host::openStandardStreams();

    const auto next = open("/dev/null", O_RDONLY);
    CHECK(next > STDERR_FILENO);
    close(next);
    dup2(kept, STDIN_FILENO);
    close(kept);
}
#endif

TEST_CASE("the environment cannot make Qt load code from elsewhere", "[composition][r82]")
{
    qputenv("QT_PLUGIN_PATH", "/nowhere/plugins");
    qputenv("QT_STYLE_OVERRIDE", "evil");

    rooftree::host::cleanEnvironment();

    CHECK_FALSE(qEnvironmentVariableIsSet("QT_PLUGIN_PATH"));
    CHECK_FALSE(qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE"));
}
