// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/RecordTemplate.h"

#include "catch_compat.h"
#include "resources/Resources.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::RecordPart;
using app::RecordTemplate;

namespace {

QByteArray shippedBytes() { return resources::read(u"rules/record_summary.json"); }

QByteArray with(const QByteArray& from, const QByteArray& to)
{
    auto bytes = shippedBytes();
    REQUIRE(bytes.contains(from));
    return bytes.replace(from, to);
}

RecordPart part(const QString& id, const QString& text) { return { id, { { u"text"_s, text } } }; }

}

TEST_CASE("the summary says its parts in the words and the order of the file", "[consultation]")
{
    const auto said = RecordTemplate::shipped().fill({ part(u"note"_s, u"seen with her son"_s),
        { u"agenda"_s, { { u"order"_s, u"1"_s }, { u"text"_s, u"the stairs"_s } } },
        { u"agenda"_s, { { u"order"_s, u"2"_s }, { u"text"_s, u"sleep"_s } } } });
    CHECK(said == u"1. the stairs\n2. sleep\nNote: seen with her son"_s);
}

TEST_CASE(
    "another file says it in other words, and leaves out what it does not name", "[consultation]")
{
    const auto other
        = RecordTemplate::read(with("{ \"part\": \"goal\", \"words\": \"Goal: {text}\" },",
            "{ \"part\": \"goal\", \"words\": \"They want: {text}\" },"));
    REQUIRE(other);
    CHECK(other->fill({ part(u"goal"_s, u"dance"_s) }) == u"They want: dance"_s);
    const auto fewer
        = RecordTemplate::read(with("{ \"part\": \"goal\", \"words\": \"Goal: {text}\" },", ""));
    REQUIRE(fewer);
    CHECK(fewer->fill({ part(u"goal"_s, u"dance"_s) }).isEmpty());
}

TEST_CASE("braces in what somebody said stay what they are", "[consultation]")
{
    CHECK(RecordTemplate::shipped().fill(
              { { u"action"_s, { { u"who"_s, u"{text}"_s }, { u"text"_s, u"ring {who}"_s } } } })
        == u"{text}: ring {who}"_s);
}

TEST_CASE("a summary is never longer than the file allows, and says that it was shortened",
    "[consultation]")
{
    const auto said = RecordTemplate::shipped().fill({ part(u"note"_s, QString(3000, u'x')) });
    CHECK(said.size() == 2000);
    CHECK(said.endsWith(u"\u2026\nShortened. The rest is in Rooftree."_s));
    QString pairs;
    while (pairs.size() < 3000)
        pairs += u"\U0001F600"_s;
    const auto whole = RecordTemplate::shipped().fill({ part(u"note"_s, u'x' + pairs) });
    CHECK(QString::fromUtf8(whole.toUtf8()) == whole);
}

TEST_CASE("a file with a part that nobody knows, or twice, or a wrong place, is refused with where",
    "[consultation]")
{
    CHECK_FALSE(RecordTemplate::read("[]"));
    for (const auto& bytes : { with("\"part\": \"goal\",", "\"part\": \"gaol\","),
             with("\"part\": \"goal\",", "\"part\": \"why\","),
             with("Goal: {text}", "Goal: {who}") }) {
        const auto refused = RecordTemplate::read(bytes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field.startsWith(u"lines"_s));
    }
    CHECK_FALSE(RecordTemplate::read(with("2000", "20")));
}
