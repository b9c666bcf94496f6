// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/TextShortcut.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::TabStop;
using domain::TextShortcut;

TEST_CASE("a shortcut has letters, digits and hyphens, with or without its semicolon",
    "[domain][shortcuts]")
{
    CHECK(TextShortcut::parse(u"walk", u"a walk")->word() == u"walk"_s);
    CHECK(TextShortcut::parse(u" ;Walk-2 ", u"a walk")->word() == u"walk-2"_s);
    CHECK(TextShortcut::parse(u"łąka", u"a meadow").has_value());
    for (const auto* word : { u"two words", u"a;b", u"a.b", u"[a]" }) {
        const auto refused = TextShortcut::parse(word, u"a walk");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == u"shortcutWord"_s);
        CHECK(refused.error().detail == u"shortcut.bad-word"_s);
    }
    CHECK(TextShortcut::parse(u";", u"a walk").error().detail == u"text.empty"_s);
    CHECK(TextShortcut::parse(QString(21, u'a'), u"a").error().detail == u"text.too-long"_s);
}

TEST_CASE("the text of a shortcut has 1 to 200 characters on one line", "[domain][shortcuts]")
{
    CHECK(TextShortcut::parse(u"a", QString(200, u'x')).has_value());
    const auto longer = TextShortcut::parse(u"a", QString(201, u'x'));
    REQUIRE_FALSE(longer);
    CHECK(longer.error().field == u"shortcutText"_s);
    CHECK(TextShortcut::parse(u"a", u"  ").error().detail == u"text.empty"_s);
    CHECK(TextShortcut::parse(u"a", u"one\ntwo")->text() == u"one two"_s);
}

TEST_CASE(
    "what stands in brackets is a stop, and the brackets are not written", "[domain][shortcuts]")
{
    const auto made = domain::expansionOf(u"walk for [10 minutes] after [lunch] [], or [so"_s);

    CHECK(made.text == u"walk for 10 minutes after lunch , or [so"_s);
    CHECK(made.stops == std::vector<TabStop> { { 9, 10 }, { 26, 5 }, { 32, 0 } });
    CHECK(domain::expansionOf(u"plain"_s).stops.empty());
}

TEST_CASE("a shortcut is found at the end of what was typed", "[domain][shortcuts]")
{
    const std::vector shortcuts { TextShortcut::parse(u"walk", u"a walk").value(),
        TextShortcut::parse(u"w", u"with somebody").value() };

    const auto* found = domain::shortcutAtEnd(shortcuts, u"I will ;Walk");
    REQUIRE(found);
    CHECK(found->text() == u"a walk"_s);
    CHECK(domain::shortcutAtEnd(shortcuts, u"one;w") == &shortcuts[1]);
    for (const auto* typed : { u"walk", u";walks", u";walk ", u";", u"" })
        CHECK_FALSE(domain::shortcutAtEnd(shortcuts, typed));
}
