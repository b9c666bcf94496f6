// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/Options.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::kiosk::Options;

TEST_CASE("a station needs to know its practice and what it proves itself with", "[app][kiosk]")
{
    CHECK(Options::parse({}).act == Options::Act::WrongUse);
    CHECK(Options::parse({ u"--database"_s, u"/p"_s }).complaint.contains(u"--station"_s));
    CHECK(Options::parse({ u"--station=/t"_s }).complaint.contains(u"--database"_s));

    const auto options = Options::parse({ u"--database"_s, u"/p"_s, u"--station=/t"_s });
    CHECK(options.act == Options::Act::Supervise);
    CHECK(options.databaseUrl == u"/p"_s);
    CHECK(options.tokenFile == u"/t"_s);
    CHECK(Options::parse({ u"--run"_s, u"--database=/p"_s, u"--station=/t"_s }).act
        == Options::Act::Run);
    CHECK(Options::parse({ u"--doctor"_s, u"--database=/p"_s, u"--station=/t"_s }).act
        == Options::Act::Doctor);
}

TEST_CASE("Qt's own options are refused, because they load what they name", "[app][kiosk][r82]")
{
    const auto word = GENERATE(u"-stylesheet"_s, u"-platformpluginpath"_s, u"-platform"_s);

    CHECK(Options::parse({ word, u"x"_s, u"--database=/p"_s, u"--station=/t"_s }).act
        == Options::Act::WrongUse);
}

TEST_CASE("a station cannot be started as anything else", "[app][kiosk]")
{
    const auto word = GENERATE(u"--admin"_s, u"--kiosk"_s, u"--role=gp"_s);

    CHECK(Options::parse({ word, u"--database=/p"_s, u"--station=/t"_s }).act
        == Options::Act::WrongUse);
}
