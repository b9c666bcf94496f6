// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/Topic.h"

#include "catch_compat.h"
#include "support/TestRules.h"

#include <QSet>

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("somebody with pain and COPD is offered both lists without repeats", "[domain][agenda]")
{
    const auto rules = test::shippedRules();

    const auto both = domain::topicsFor(rules.topics, { u"pain"_s, u"lungs"_s });
    const auto common = domain::topicsFor(rules.topics, {});

    CHECK(common.size() == 20);
    CHECK(both.size() == 40);
    QSet<QString> ids;
    for (const auto& topic : both)
        ids.insert(topic.id);
    CHECK(ids.size() == 40);
}

TEST_CASE("something else is always offered and always last", "[domain][agenda]")
{
    const auto rules = test::shippedRules();

    for (const auto& lists :
        { QStringList {}, QStringList { u"pain"_s }, QStringList { u"lungs"_s } })
        CHECK(domain::topicsFor(rules.topics, lists).back().id == u"T20"_s);
}

TEST_CASE("every topic leads to a goal category that exists", "[domain][agenda][rules]")
{
    const auto rules = test::shippedRules();

    for (const auto& topic : rules.topics) {
        INFO(topic.id.toStdString());
        CHECK(std::any_of(rules.goalCategories.begin(), rules.goalCategories.end(),
            [&](const auto& category) { return category.code == topic.goalCategory; }));
        CHECK(topic.shortWords.split(u' ').size() <= 4);
    }
}
