// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "cli/commands/Commands.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Screen {
    QString out;
    QString err;
    cli::Exit exit = cli::Exit::Done;
};

Screen typed(const QStringList& arguments)
{
    Screen screen;
    QTextStream out(&screen.out);
    QTextStream err(&screen.err);
    cli::Terminal terminal(out, err, {});
    screen.exit = cli::run(arguments, terminal);
    return screen;
}

}

TEST_CASE("help and version touch no database", "[cli]")
{
    CHECK(typed({ u"help"_s }).exit == cli::Exit::Done);
    CHECK(typed({ u"--help"_s }).out.contains(u"register list"_s));
    CHECK(typed({ u"--version"_s }).exit == cli::Exit::Done);
    CHECK(typed({}).out.startsWith(u"rooftree-cli"_s));
}

TEST_CASE("a wrong word is a usage error on standard error that starts nothing", "[cli]")
{
    for (const auto& arguments :
        { QStringList { u"serach"_s, u"ahmed"_s }, QStringList { u"search"_s },
            QStringList { u"--hlep"_s }, QStringList { u"import"_s, u"patients"_s },
            QStringList { u"search"_s, u"ahmed"_s, u"--lving"_s },
            QStringList { u"audit"_s, u"--from"_s, u"2026-01-01"_s },
            QStringList { u"search"_s, u"ahmed"_s, u"--database"_s },
            QStringList { u"search"_s, u"ahmed"_s, u"--database="_s },
            QStringList { u"search"_s, u"x"_s, u"--user"_s, u"a"_s, u"--user"_s, u"b"_s } }) {
        const auto screen = typed(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(screen.exit == cli::Exit::Usage);
        CHECK(screen.out.isEmpty());
        CHECK_FALSE(screen.err.isEmpty());
    }
}

TEST_CASE("options stand before or after the words, with a space or an equals sign", "[cli]")
{
    const auto one = cli::parseInvocation(
        { u"--database"_s, u"/a b.db"_s, u"search"_s, u"ah"_s, u"--json"_s });
    const auto other
        = cli::parseInvocation({ u"search"_s, u"--json"_s, u"ah"_s, u"--database=/a b.db"_s });

    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->options == other->options);
    CHECK(one->operands == other->operands);
    CHECK(one->value(u"database"_s) == u"/a b.db"_s);
}

TEST_CASE("after two dashes everything is text", "[cli]")
{
    const auto invocation = cli::parseInvocation({ u"search"_s, u"--"_s, u"--json"_s });

    REQUIRE(invocation);
    CHECK(invocation->operands == QStringList { u"--json"_s });
    CHECK_FALSE(invocation->has(u"json"_s));
}

TEST_CASE("a database that is not there ends with the exit of the database", "[cli]")
{
    const auto screen = typed({ u"doctor"_s, u"--database"_s, u"/nonexistent/rooftree.db"_s });

    CHECK(screen.exit == cli::Exit::Database);
    CHECK(screen.out.isEmpty());
}
