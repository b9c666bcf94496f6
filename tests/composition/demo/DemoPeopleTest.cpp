// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoPeople.h"

#include "catch_compat.h"

#include <QSet>

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 2);

std::vector<composition::DemoPerson> people()
{
    const auto data = composition::DemoData::load();
    REQUIRE(data);
    composition::Dice dice(1);
    return composition::demoPeople(*data, dice, 600, kToday);
}

}

TEST_CASE("the demo's people are six hundred and always the same", "[composition][demo]")
{
    const auto one = people();
    const auto other = people();

    REQUIRE(one.size() == 600);
    CHECK(std::equal(one.begin(), one.end(), other.begin(),
        [](const auto& a, const auto& b) { return a.uid == b.uid && a.details == b.details; }));
}

TEST_CASE("every NHS number of the demo is of the test range and used once", "[composition][demo]")
{
    QSet<QString> numbers;
    int without = 0;
    for (const auto& person : people()) {
        if (!person.details.nhsNumber) {
            ++without;
            continue;
        }
        CHECK(person.details.nhsNumber->isTestNumber());
        CHECK_FALSE(numbers.contains(person.details.nhsNumber->toString()));
        numbers.insert(person.details.nhsNumber->toString());
    }
    CHECK(without > 0);
    CHECK(without < 60);
}

TEST_CASE("the demo has namesakes, other scripts, access needs, the dead and the departed",
    "[composition][demo]")
{
    const auto everybody = people();
    const auto some
        = [&](auto&& is) { return std::any_of(everybody.begin(), everybody.end(), is); };

    CHECK(some([](const auto& p) { return p.details.name.family() == u"Ahmad"_s; }));
    CHECK(some([](const auto& p) { return p.details.name.family() == u"الحسن"_s; }));
    CHECK(some([](const auto& p) { return !p.details.accessNeeds.empty(); }));
    CHECK(some([](const auto& p) { return p.details.death.has_value(); }));
    CHECK(some([](const auto& p) { return p.details.leftOn.has_value(); }));
    CHECK(some([](const auto& p) { return p.topicList == u"lungs"_s; }));
    CHECK(some([](const auto& p) { return p.topicList == u"pain"_s; }));
}

TEST_CASE("no child of the demo is on a register", "[composition][demo]")
{
    for (const auto& person : people()) {
        if (person.details.born->ageOn(kToday) < 18)
            CHECK_FALSE(person.isOnRegister);
    }
}
