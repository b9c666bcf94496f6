// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Text.h"

#include "catch_compat.h"
#include "domain/common/Characters.h"
#include "domain/people/PersonName.h"
#include "domain/people/PhoneNumber.h"
#include "domain/people/Postcode.h"
#include "support/Corpus.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::cleanLine;
using domain::cleanText;
using domain::kLineLimit;
using domain::kTextLimit;
using domain::Result;

namespace {

Result<QString> readAs(const QString& as, const QString& typed)
{
    const auto field = u"note"_s;
    if (as == u"line")
        return cleanLine(typed, kLineLimit, field);
    if (as == u"text")
        return cleanText(typed, kTextLimit, field);
    if (as == u"required-line")
        return domain::requiredLine(typed, kLineLimit, field);
    REQUIRE(as == u"required-text");
    return domain::requiredText(typed, kTextLimit, field);
}

void checkName(const test::CorpusCheck& check)
{
    const auto name = domain::PersonName::parse(check.typed, check.text("given"));
    test::requireAsWritten(check, name, [](const auto& n) { return n.family(); });
    if (check.row.contains("search"_L1))
        CHECK(domain::foldForSearch(name->family()) == check.text("search"));
    if (check.row.contains("mononym"_L1))
        CHECK(name->isMononym());
}

void checkPhone(const test::CorpusCheck& check)
{
    const auto phone = domain::PhoneNumber::parse(check.typed);
    test::requireAsWritten(check, phone, [](const auto& p) { return p.toString(); });
    CHECK(phone->e164() == check.text("e164"));
}

}

TEST_CASE("names and words are kept or refused as the corpus says", "[domain][common][corpus]")
{
    for (const auto& check : test::corpusChecks(u"names_and_text.jsonl"_s)) {
        const auto as = check.text("as");
        if (as == u"name")
            checkName(check);
        else if (as == u"phone")
            checkPhone(check);
        else if (as == u"postcode")
            test::requireAsWritten(check, domain::Postcode::parse(check.typed),
                [](const auto& postcode) { return postcode.toString(); });
        else
            test::requireAsWritten(
                check, readAs(as, check.typed), [](const QString& t) { return t; });
    }
}

TEST_CASE("a line has no breaks and a text keeps them", "[domain][common]")
{
    CHECK(cleanLine(u"a\r\nb\nc\td\u2028e", kLineLimit, u"note"_s) == u"a b c d e"_s);
    CHECK(cleanText(u" a\r\nb\rc\u000Bd\n", kTextLimit, u"note"_s) == u"a\nb\nc\nd"_s);
    CHECK(cleanLine(u"", kLineLimit, u"note"_s) == QString());
    CHECK(cleanText(u" \u200b\n", kTextLimit, u"note"_s) == QString());
}

TEST_CASE("characters that cannot be stored are refused, not dropped", "[domain][common]")
{
    const auto codeOf = [](const QString& typed) {
        return cleanText(typed, kTextLimit, u"note"_s).error().detail;
    };
    CHECK(codeOf(u"a"_s + QChar(u'\0') + u"b"_s) == u"text.nul");
    CHECK(codeOf(u"a\u0007b"_s) == u"text.control");
    CHECK(codeOf(u"a\u001b[31mb"_s) == u"text.control");
    CHECK(codeOf(u"a"_s + QChar(char16_t(0xD83D))) == u"text.malformed");
    CHECK(codeOf(QString(QChar(char16_t(0xDC4D))) + u"a"_s) == u"text.malformed");
}

TEST_CASE("limits count code points of the composed text", "[domain][common]")
{
    CHECK(domain::codePoints(u"a👍b") == 3);
    CHECK(cleanLine(u"e\u0301"_s.repeated(200), kLineLimit, u"note"_s)->size() == 200);
    const auto tooLong = cleanLine(QString(201, QChar(u'x')), kLineLimit, u"note"_s);
    CHECK(tooLong.error().detail == u"text.too-long");
    CHECK(tooLong.error().args == QStringList { u"200"_s, u"201"_s });
    CHECK(cleanText(u"👍"_s.repeated(4000), kTextLimit, u"note"_s));
    CHECK_FALSE(cleanText(u"👍"_s.repeated(4001), kTextLimit, u"note"_s));
}

TEST_CASE("invisible characters are noticed, so that the person can be told", "[domain][common]")
{
    CHECK(domain::hasInvisible(u"\u200b9990265755"));
    CHECK_FALSE(domain::hasInvisible(u"999 026 5755"));
    CHECK(domain::isBlank(u" \u00a0\u200b"));
    CHECK_FALSE(domain::isBlank(u" x"));
}
