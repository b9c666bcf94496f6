// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/Visits.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using ui::Visits;

TEST_CASE("one goes back and forward as in a browser", "[shell]")
{
    Visits visits;
    CHECK_FALSE(visits.current());
    visits.go({ u"today"_s, 0, {} });
    visits.go({ {}, 7, 70 });
    visits.go({ u"people"_s, 0, {} });

    visits.back();
    REQUIRE(visits.current()->isPatient());
    CHECK(visits.current()->patient == 7);
    CHECK(visits.current()->appointment == 70);
    visits.back();
    CHECK_FALSE(visits.canGoBack());
    visits.forward();
    CHECK(visits.current()->patient == 7);
}

TEST_CASE("going somewhere new forgets what was ahead", "[shell]")
{
    Visits visits;
    visits.go({ u"today"_s, 0, {} });
    visits.go({ u"people"_s, 0, {} });
    visits.back();
    visits.go({ u"calls"_s, 0, {} });

    CHECK_FALSE(visits.canGoForward());
    visits.back();
    CHECK(visits.current()->place == u"today"_s);
}

TEST_CASE("the way does not grow without end, nor by standing still", "[shell]")
{
    Visits visits;
    visits.go({ u"today"_s, 0, {} });
    visits.go({ u"today"_s, 0, {} });
    CHECK_FALSE(visits.canGoBack());

    for (int patient = 1; patient <= 200; ++patient)
        visits.go({ {}, patient, {} });
    std::size_t steps = 0;
    for (; visits.canGoBack(); ++steps)
        visits.back();
    CHECK(steps == Visits::kMost - 1);
}
