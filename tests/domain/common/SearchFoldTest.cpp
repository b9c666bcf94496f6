// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/SearchFold.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using rooftree::domain::foldForSearch;

TEST_CASE(
    "accents, case and special letters do not stand in the way of a search", "[domain][common]")
{
    CHECK(foldForSearch(u"Siân Łuczak-Ñuñez") == u"sian luczak nunez");
    CHECK(foldForSearch(u"Sia\u0302n") == u"sian");
    CHECK(foldForSearch(u"Ødegård Ærø Strauß Þór Đặng") == u"odegard aero strauss thor dang");
    CHECK(foldForSearch(u"ŒUVRE İnci ISIK ışık ŽIŽEK") == u"oeuvre inci isik isik zizek");
    CHECK(foldForSearch(u"STRAẞE") == u"strasse");
    CHECK(foldForSearch(u"Ευαγγελία Ώμος") == u"ευαγγελια ωμοσ");
    CHECK(foldForSearch(u"ЙОСИФ Ёлка") == u"иосиф елка");
}

TEST_CASE("apostrophes are dropped and hyphens part words", "[domain][common]")
{
    for (const auto& name : { u"O'Neil"_s, u"O’NEIL"_s, u"O`Neil"_s, u"Oʼneil"_s, u"oneil"_s })
        CHECK(foldForSearch(name) == u"oneil");
    CHECK(foldForSearch(u"Smith-Jones") == u"smith jones");
    CHECK(foldForSearch(u"Smith\u2011Jones") == u"smith jones");
    CHECK(foldForSearch(u"  St. John,  (Ann) ") == u"st john ann");
    CHECK(foldForSearch(u"-") == u"");
    CHECK(foldForSearch(u"") == u"");
}

TEST_CASE("invisible characters leave no trace in a search", "[domain][common]")
{
    CHECK(foldForSearch(u"Anna\u200bSmith") == u"annasmith");
    CHECK(foldForSearch(u"علی\u200cرضا") == foldForSearch(u"علیرضا"));
}

TEST_CASE("digits of any script are found by the ASCII ones", "[domain][common]")
{
    CHECK(foldForSearch(u"٩٩٩ ９９９ 999") == u"999 999 999");
}

TEST_CASE("other scripts keep their letters", "[domain][common]")
{
    CHECK(foldForSearch(u"李小龍") == u"李小龍");
    CHECK(foldForSearch(u"\U00020BB7野") == u"\U00020BB7野");
    CHECK(foldForSearch(u"Ａｎｎａ") == u"anna");
    CHECK(foldForSearch(u"김민준") == u"김민준");
    CHECK(foldForSearch(u"\u0915\u093f\u0930\u0923") == u"\u0915\u093f\u0930\u0923");
    CHECK(foldForSearch(u"مُحَمَّد") == u"محمد");
    CHECK(foldForSearch(u"Ann 👍 Lee") == u"ann lee");
}

TEST_CASE("folding what is folded changes nothing", "[domain][common][property]")
{
    for (char32_t c = 1; c < 0x11000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const auto once = foldForSearch(QString::fromUcs4(&c, 1) + u'x');
        if (foldForSearch(once) != once)
            FAIL_CHECK(static_cast<unsigned>(c));
    }
}

TEST_CASE("a damaged character does no harm to a search", "[domain][common]")
{
    const QString lone = u"a"_s + QChar(char16_t(0xD83D));
    CHECK(foldForSearch(lone) == u"a");
    CHECK(foldForSearch(QString(QChar(char16_t(0xDC4D))) + u"a"_s) == u"a");
}
