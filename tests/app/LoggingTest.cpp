// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Logging.h"

#include "catch_compat.h"

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
