// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Number.h"

#include "catch_compat.h"
#include "domain/common/Optional.h"
#include "domain/goals/Rating.h"
#include "support/Corpus.h"

#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::formatDecimal;
using domain::parseDecimal;
using domain::parseInt;
using domain::Sign;

namespace {

void checkInteger(const test::CorpusCheck& check)
{
    const auto sign = check.row.value("signs"_L1).toBool(true) ? Sign::Allowed : Sign::Refused;
    const auto number = parseInt(check.typed, check.row.value("lowest"_L1).toInt(-1000),
        check.row.value("highest"_L1).toInt(1000), u"dose"_s, sign);
    test::requireAsWritten(check, number, [](int n) { return QString::number(n); });
}

void checkDecimal(const test::CorpusCheck& check)
{
    const auto sign = check.row.value("signs"_L1).toBool(true) ? Sign::Allowed : Sign::Refused;
    const auto number = parseDecimal(check.typed, -1000, 1000, u"dose"_s, sign);
    test::requireAsWritten(check, number, formatDecimal);
}

void checkConfidence(const test::CorpusCheck& check)
{
    const auto confidence = domain::parseOptional<domain::Confidence>(check.typed);
    test::requireAsWritten(
        check, confidence, [](const auto& asked) { return asked ? asked->toString() : QString(); });
}

}

TEST_CASE("a number is read or refused as the corpus says", "[domain][common][corpus]")
{
    for (const auto& check : test::corpusChecks(u"numbers.jsonl"_s)) {
        const auto as = check.text("as");
        if (as == u"integer")
            checkInteger(check);
        else if (as == u"decimal")
            checkDecimal(check);
        else
            checkConfidence(check);
    }
}

TEST_CASE("an integer is read up to both ends of its range and not beyond", "[domain][common]")
{
    CHECK(parseInt(u"2147483647", INT_MIN, INT_MAX, u"n"_s) == INT_MAX);
    CHECK(parseInt(u"-2147483648", INT_MIN, INT_MAX, u"n"_s) == INT_MIN);
    CHECK(
        parseInt(u"2147483648", INT_MIN, INT_MAX, u"n"_s).error().detail == u"number.out-of-range");
    CHECK(parseInt(u"00000000000007", 0, 10, u"n"_s) == 7);
    CHECK(parseInt(u"-1", 0, 10, u"n"_s).error().args == QStringList { u"0"_s, u"10"_s });
    CHECK(parseInt(u" 7 ", 0, 10, u"n"_s) == 7);
    CHECK(parseInt(u"7", 0, 10, u"minutes"_s));
    CHECK(parseInt(u"", 0, 10, u"minutes"_s).error().field == u"minutes");
}

TEST_CASE("text that is no number says why", "[domain][common]")
{
    const auto codeOf
        = [](QStringView typed) { return parseDecimal(typed, -1000, 1000, u"n"_s).error().detail; };
    CHECK(codeOf(u"") == u"number.empty");
    CHECK(codeOf(u".") == u"number.not-a-number");
    CHECK(codeOf(u"-") == u"number.not-a-number");
    CHECK(codeOf(u"--5") == u"number.not-a-number");
    CHECK(codeOf(u"1.2.3") == u"number.not-a-number");
    CHECK(codeOf(u"1 000") == u"number.not-a-number");
    CHECK(codeOf(u"about 5") == u"number.not-a-number");
    CHECK(codeOf(u",5") == u"number.decimal-comma");
    CHECK(parseInt(u"5"_s + QChar(u'\0'), 0, 9, u"n"_s).error().detail == u"number.not-a-number");
}

TEST_CASE(
    "a decimal is the nearest one to what was typed, and zero has no sign", "[domain][common]")
{
    CHECK(parseDecimal(u"0.1", 0, 1, u"n"_s) == 0.1);
    CHECK(parseDecimal(u"72.35", 0, 100, u"n"_s) == 72.35);
    CHECK_FALSE(std::signbit(*parseDecimal(u"-0.0", -1, 1, u"n"_s)));
    CHECK(formatDecimal(-0.0) == u"0");
    CHECK(formatDecimal(1000000) == u"1000000");
    CHECK(formatDecimal(0.5) == u"0.5");
    CHECK(parseDecimal(u"1.01", 0, 1, u"n"_s).error().args == QStringList { u"0"_s, u"1"_s });
}
