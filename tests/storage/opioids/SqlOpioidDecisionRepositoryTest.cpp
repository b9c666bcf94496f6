// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opioids/SqlOpioidDecisionRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::engines;
using test::TestPractice;
using Kind = domain::OpioidDecision::Kind;

TEST_CASE("decisions about the total of opioids come back in their order, with who made them",
    "[storage][opioids]")
{
    TestPractice practice { GENERATE(from_range(engines())) };
    storage::SqlOpioidDecisionRepository decisions(*practice.database);
    const auto officer = practice.addStaff(u"Dr Safe"_s);
    CHECK(decisions.all()->empty());
    for (const auto kind : { Kind::Approved, Kind::On, Kind::Off, Kind::Withdrawn }) {
        REQUIRE(practice.write([&](auto event) {
            return decisions.add({ kind, QString(64, u'a'), officer, { 5 } }, event);
        }));
    }
    const auto all = decisions.all().value();
    REQUIRE(all.size() == 4);
    CHECK(all[0].kind == Kind::Approved);
    CHECK(all[1].kind == Kind::On);
    CHECK(all[2].kind == Kind::Off);
    CHECK(all[3].kind == Kind::Withdrawn);
    CHECK(all[0].by == officer);
    CHECK(all[0].byName == u"Dr Safe"_s);
    CHECK(all[0].tableHash == QString(64, u'a'));
    CHECK(all[0].at.ms == 5);
}

TEST_CASE("a decision without a whole hash is refused by the database", "[storage][opioids]")
{
    TestPractice practice { GENERATE(from_range(engines())) };
    storage::SqlOpioidDecisionRepository decisions(*practice.database);
    CHECK_FALSE(practice.write([&](auto event) {
        return decisions.add({ Kind::On, u"short"_s, practice.nurse, { 5 } }, event);
    }));
    CHECK(decisions.all()->empty());
}
