// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadModulePage.h"

#include "catch_compat.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

const auto kFile = u"training/x/page-01.md"_s;

auto page(const QByteArray& markdown) { return app::readModulePage(kFile, markdown); }

/// Refused with this code at this line, in a sentence that names file and line.
void checkRefused(const QByteArray& markdown, const QString& code, int line)
{
    INFO(markdown.toStdString());
    const auto read = page(markdown);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail == code);
    CHECK(read.error().args.value(1) == QString::number(line));
    const auto said = wording::sentence(read.error());
    CHECK(said.startsWith(kFile));
    CHECK(said.contains(u"line "_s + QString::number(line)));
    CHECK(said.size() <= 200);
}

}

TEST_CASE("a page has a title, its text, its picture and its exercises", "[application][training]")
{
    const auto read = page("# Ask first\n\n![Two rulers](picture.svg)\n\nWait.\n\n"
                           "## Exercise (2 minutes): say it\n\nSay *it*.\n"
                           "## Exercise (1 minute): once more\n");

    REQUIRE(read);
    CHECK(read->title == u"Ask first"_s);
    CHECK(read->markdown.startsWith(u"# Ask first\n"_s));
    REQUIRE(read->picture);
    CHECK(read->picture->file == u"picture.svg"_s);
    CHECK(read->picture->alt == u"Two rulers"_s);
    REQUIRE(read->exercises.size() == 2);
    CHECK(read->exercises[0].title == u"say it"_s);
    CHECK(read->exercises[0].minutes == 2);
    CHECK(read->exercises[1].minutes == 1);
}

TEST_CASE(
    "a page written with the line ends of Windows is the same page", "[application][training]")
{
    const auto read = page("# Ask\r\n\r\n## Exercise (2 minutes): say it\r\n\r\nSay it.\r\n");

    REQUIRE(read);
    CHECK(read->title == u"Ask"_s);
    CHECK(read->exercises.at(0).title == u"say it"_s);
}

TEST_CASE("a page without a title, or with two, is refused", "[application][training]")
{
    checkRefused("Ask first\n", u"training.title"_s, 1);
    checkRefused("# \nAsk\n", u"training.title"_s, 1);
    checkRefused("# Ask\n\n# Wait\n", u"training.title"_s, 3);
    CHECK(page("# Ask\n\n## Wait\n\nAnd wait.\n"));
}

TEST_CASE("HTML and links are refused on a page", "[application][training]")
{
    checkRefused("# Ask\n\n<b>first</b>\n", u"training.html"_s, 3);
    checkRefused("# Ask\nWait&nbsp;a bit\n", u"training.html"_s, 2);
    checkRefused("# Ask\n<!-- first -->\n", u"training.html"_s, 2);
    checkRefused("# Ask\n\nSee [here](page-02.md).\n", u"training.link"_s, 3);
    checkRefused("# Ask\n\nSee https://example.org.\n", u"training.link"_s, 3);
    CHECK(page("# Ask\n\nLess than 7: 3 < 7 & more.\n"));
}

TEST_CASE("a picture stands alone, says what it shows and is a drawing of the module",
    "[application][training]")
{
    checkRefused("# Ask\n![](picture.svg)\n", u"training.alt"_s, 2);
    checkRefused("# Ask\n![ ](picture.svg)\n", u"training.alt"_s, 2);
    checkRefused("# Ask\nSee ![two](picture.svg)\n", u"training.picture"_s, 2);
    checkRefused("# Ask\n![two](../picture.svg)\n", u"training.picture"_s, 2);
    checkRefused("# Ask\n![two](picture.png)\n", u"training.picture"_s, 2);
    checkRefused("# Ask\n![two](a.svg)\n\n![three](b.svg)\n", u"training.picture"_s, 4);
}

TEST_CASE("an exercise that does not say its minutes is refused", "[application][training]")
{
    checkRefused("# Ask\n\n## Exercise: say it\n", u"training.exercise"_s, 3);
    checkRefused("# Ask\n\n## Exercise (0 minutes): say it\n", u"training.exercise"_s, 3);
    checkRefused("# Ask\n\n## Exercise (16 minutes): say it\n", u"training.exercise"_s, 3);
    checkRefused("# Ask\n\n## Exercise (2 minutes):\n", u"training.exercise"_s, 3);
}

TEST_CASE("a page of other bytes than UTF-8, and one without words, are refused by name",
    "[application][training]")
{
    for (const auto& bytes : { QByteArray("# Ask\n\xff\n"), QByteArray("# Ask\n\0x", 8),
             QByteArray("# Ask\n\n"), QByteArray() }) {
        const auto read = page(bytes);
        REQUIRE_FALSE(read);
        CHECK(wording::sentence(read.error()).startsWith(kFile));
    }
}
