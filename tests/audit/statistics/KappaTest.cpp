// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Kappa.h"

#include "catch_compat.h"

using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;

namespace {

using Answers = std::vector<std::pair<QString, QString>>;

void add(Answers& answers, int times, const QString& first, const QString& second)
{
    for (int i = 0; i < times; ++i)
        answers.emplace_back(first, second);
}

}

TEST_CASE("kappa is what it is by hand", "[audit][statistics][hz05_c9]")
{
    // 50 notes: agreed 35, so 0.7; by chance (25*30 + 25*20) / 2500 = 0.5; (0.7-0.5) / 0.5 = 0.4.
    Answers answers;
    add(answers, 20, u"yes"_s, u"yes"_s);
    add(answers, 5, u"yes"_s, u"no"_s);
    add(answers, 10, u"no"_s, u"yes"_s);
    add(answers, 15, u"no"_s, u"no"_s);
    const auto agreement = agreementOf(answers);

    REQUIRE(agreement);
    CHECK(agreement->notes == 50);
    CHECK(agreement->agreed == 35);
    CHECK(agreement->observed == Approx(0.7));
    CHECK(agreement->expected == Approx(0.5));
    REQUIRE(agreement->kappa);
    CHECK(*agreement->kappa == Approx(0.4));
}

TEST_CASE("kappa counts a third answer, and can be below nought", "[audit][statistics]")
{
    // 4 notes, 1 agreed: 0.25; by chance (2*1 + 1*2 + 1*1) / 16 = 0.3125; -0.0625 / 0.6875.
    const auto agreement = agreementOf({ { u"yes"_s, u"yes"_s }, { u"yes"_s, u"no"_s },
        { u"no"_s, u"partly"_s }, { u"partly"_s, u"no"_s } });
    REQUIRE(agreement->kappa);
    CHECK(*agreement->kappa == Approx(-0.0909090909));
}

TEST_CASE("two readers who always say the same have no kappa", "[audit][statistics]")
{
    Answers answers;
    add(answers, 10, u"yes"_s, u"yes"_s);
    const auto agreement = agreementOf(answers);
    REQUIRE(agreement);
    CHECK(agreement->observed == 1);
    CHECK_FALSE(agreement->kappa);
    CHECK_FALSE(agreementOf({}));
}
