// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/StrictJson.h"

#include "catch_compat.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const QByteArray& json)
{
    const auto read = app::strictJson(json);
    return read ? QString() : read.error().detail;
}

}

TEST_CASE("JSON that everybody reads alike is read", "[application][json][r64]")
{
    const auto read = app::strictJson(
        R"({"a": {"x": [1, "\"}{,"]}, "b": {"x": "\\"}, "c": ["a", "a"], "d": "\ud83c\udfe0"})");

    REQUIRE(read.has_value());
    CHECK(read->object()[u"a"_s].toObject()[u"x"_s].toArray().at(1).toString() == u"\"}{,"_s);
    CHECK(read->object()[u"b"_s].toObject()[u"x"_s].toString() == u"\\"_s);
    CHECK(app::strictJson("[]").has_value());
    CHECK(app::strictJson("{}").has_value());
}

TEST_CASE("a key that stands twice in one object is refused, however it is written",
    "[application][json][r64]")
{
    for (const QByteArray json : { R"({"dose": 1, "dose": 2})", R"({"a": 1, "\u0061": 2})",
             R"([{"b": {"a": [], "c": {}, "a": 1}}])", R"({"a": ",", "b": {}, "a": 0})",
             R"({"": 1, "": 1})" }) {
        INFO(json.toStdString());
        CHECK(refusalOf(json) == u"json.duplicate-key"_s);
    }
}

TEST_CASE("text that cannot be kept or shown is refused", "[application][json][r64]")
{
    CHECK(refusalOf(R"({"a": "x\u0000y"})") == u"json.text"_s);
    CHECK(refusalOf(R"({"a\u0000": 1})") == u"json.text"_s);
    CHECK(refusalOf(R"(["\ud83c"])") == u"json.text"_s);
    CHECK(refusalOf(R"(["\udfe0\ud83c"])") == u"json.text"_s);
}

TEST_CASE(
    "JSON is read as deep and as large as was asked for and no further", "[application][json][r64]")
{
    const auto nested
        = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    CHECK(refusalOf(nested(32)).isEmpty());
    CHECK(refusalOf(nested(33)) == u"json.too-deep"_s);
    CHECK_FALSE(refusalOf(nested(100'000)).isEmpty());

    const QByteArray text = '"' + QByteArray(100, 'x') + '"';
    CHECK(app::strictJson('[' + text + ']', { 104, 1 }).has_value());
    CHECK(app::strictJson('[' + text + ']', { 103, 1 }).error().detail == u"json.too-large"_s);
}

TEST_CASE("what is no JSON is refused and not repeated", "[application][json][r64]")
{
    for (const QByteArray json : { "", "ZZCANARY", "{\"a\": 1,}", "{\"a\": 1} ZZCANARY",
             "\"ZZCANARY\"", "[\"\xff\"]", "<?xml version=\"1.0\"?><!DOCTYPE a>", "{'a': 1}",
             "[NaN]", "// note\n[]", "[\"a\", \"b]" }) {
        INFO(json.toStdString());
        const auto read = app::strictJson(json);
        REQUIRE(!read);
        CHECK(read.error().detail == u"json.not-json"_s);
        CHECK_FALSE(read.error().args.join(u' ').contains(u"ZZCANARY"));
    }
}
