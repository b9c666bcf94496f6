// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemPrinter.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using desktop::chosenPrinter;

TEST_CASE("nothing is printed on a printer that was not named for this computer",
    "[app][print][corpus][hz15_c6]")
{
    const QStringList there { u"Waiting room"_s, u"Desk 1"_s, u"Desk 2"_s };
    CHECK(chosenPrinter({}, there, u"Waiting room"_s).isEmpty());
    CHECK(chosenPrinter({ u"Desk 2"_s }, there, u"Waiting room"_s) == u"Desk 2"_s);
    CHECK(chosenPrinter({ u"Desk 2"_s, u"Desk 1"_s }, there, u"Desk 1"_s) == u"Desk 1"_s);
    CHECK(chosenPrinter({ u"Gone"_s, u"Desk 1"_s }, there, u"Waiting room"_s) == u"Desk 1"_s);
    CHECK(chosenPrinter({ u"Gone"_s }, there, u"Gone"_s).isEmpty());
}
