// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/NhsNumber.h"

#include "catch_compat.h"
#include "domain/common/Optional.h"
#include "support/Corpus.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::NhsNumber;
using domain::NumberRange;

namespace {

NumberRange rangeNamed(const QString& name)
{
    if (name == u"test")
        return NumberRange::Test;
    if (name == u"scotland")
        return NumberRange::Scotland;
    if (name == u"northern-ireland")
        return NumberRange::NorthernIreland;
    return name == u"ireland" ? NumberRange::Ireland : NumberRange::Other;
}

std::vector<QString> validNumbers()
{
    std::vector<QString> numbers;
    for (const auto& row : test::readSimpleCsv(u"nhs_numbers/valid.csv"_s))
        numbers.push_back(row[0]);
    return numbers;
}

QString codeOf(const QString& typed)
{
    const auto read = NhsNumber::parse(typed);
    return read ? QString() : read.error().detail;
}

}

TEST_CASE("an NHS number is read or refused as the corpus says", "[domain][people][corpus]")
{
    for (const auto& check : test::corpusChecks(u"nhs_numbers.jsonl"_s)) {
        const auto number = NhsNumber::parse(check.typed);
        test::requireAsWritten(check, number, [](NhsNumber n) { return n.toString(); });
        if (check.row.contains("range"_L1)) {
            CHECK(number->range() == rangeNamed(check.text("range")));
            CHECK(number->needsConfirmation() == (check.text("range") != u"test"));
        }
        if (check.row.contains("suggestion"_L1))
            CHECK(NhsNumber::suggestion(check.typed)->toString() == check.text("suggestion"));
    }
}

TEST_CASE("NHS numbers published for testing are valid and keep their form", "[domain][people]")
{
    for (const auto& row : test::readSimpleCsv(u"nhs_numbers/valid.csv"_s)) {
        const auto number = NhsNumber::parse(row[0]);
        INFO(row[0].toStdString());
        REQUIRE(number);
        CHECK(number->toString() == row[0]);
        CHECK(number->formatted() == row[1]);
        CHECK(NhsNumber::parse(number->formatted()) == *number);
        CHECK(NhsNumber::fromInteger(number->toInteger()) == *number);
    }
}

TEST_CASE("NHS numbers published as invalid are refused or need confirming", "[domain][people]")
{
    for (const auto& row : test::readSimpleCsv(u"nhs_numbers/invalid.csv"_s)) {
        const auto number = NhsNumber::parse(row[0]);
        INFO(row[0].toStdString());
        CHECK((!number || number->needsConfirmation()));
    }
}

TEST_CASE("each wrong digit in an NHS number is caught", "[domain][people][property]")
{
    for (const auto& valid : validNumbers()) {
        for (qsizetype at = 0; at < valid.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                auto typed = valid;
                typed[at] = digit;
                if (typed != valid && codeOf(typed) != u"nhs-number.check-digit")
                    FAIL_CHECK(typed.toStdString());
            }
        }
    }
}

TEST_CASE(
    "each swap of neighbouring digits in an NHS number is caught", "[domain][people][property]")
{
    for (const auto& valid : validNumbers()) {
        for (qsizetype at = 0; at + 1 < valid.size(); ++at) {
            auto typed = valid;
            std::swap(typed[at], typed[at + 1]);
            if (typed != valid && codeOf(typed) != u"nhs-number.check-digit")
                FAIL_CHECK(typed.toStdString());
        }
    }
}

TEST_CASE("for nine digits at most one check digit is right", "[domain][people][property]")
{
    for (int stem = 400'000'000; stem < 400'001'000; ++stem) {
        int accepted = 0;
        for (int check = 0; check <= 9; ++check)
            accepted += NhsNumber::parse(QString::number(stem * 10LL + check)) ? 1 : 0;
        CHECK(accepted <= 1);
    }
}

TEST_CASE("an NHS number knows the scheme that issues it", "[domain][people]")
{
    CHECK(NhsNumber::parse(u"9434765919")->range() == NumberRange::Test);
    CHECK_FALSE(NhsNumber::parse(u"9434765919")->isTestNumber());
    CHECK(NhsNumber::parse(u"9990265755")->isTestNumber());
    CHECK(NhsNumber::parse(u"4010232137")->range() == NumberRange::EnglandWales);
    CHECK_FALSE(NhsNumber::parse(u"4010232137")->needsConfirmation());
}

TEST_CASE("an NHS number of all digits in an integer keeps its leading zero", "[domain][people]")
{
    CHECK(NhsNumber::fromInteger(101601018)->toString() == u"0101601018");
    CHECK(NhsNumber::fromInteger(-1).error().detail == u"nhs-number.length");
}

TEST_CASE("a suggestion is made only for a whole, valid number", "[domain][people]")
{
    CHECK(NhsNumber::suggestion(u"9990265755.00"));
    CHECK_FALSE(NhsNumber::suggestion(u"9990265755.5"));
    CHECK_FALSE(NhsNumber::suggestion(u"9990265756.0"));
    CHECK_FALSE(NhsNumber::suggestion(u"9990265755"));
}

TEST_CASE("an empty NHS number is no number, which is allowed", "[domain][people]")
{
    CHECK(NhsNumber::parse(u" ").error().detail == u"nhs-number.empty");
    CHECK(domain::parseOptional<NhsNumber>(u" \u200b")->has_value() == false);
    CHECK(domain::parseOptional<NhsNumber>(u"9990265755")->value().toString() == u"9990265755");
    CHECK(domain::parseOptional<NhsNumber>(u"999").error().detail == u"nhs-number.length");
}

TEST_CASE("two valid numbers can be two digits apart", "[domain][people][corpus]")
{
    const auto number = *NhsNumber::parse(u"9990265755");
    int similar = 0;
    for (qint64 last = 9'990'265'000; last <= 9'990'265'999; ++last) {
        const auto other = NhsNumber::fromInteger(last);
        if (other && number.digitsApart(*other) == 2)
            ++similar;
        if (other && *other != number)
            CHECK(number.digitsApart(*other) >= 2);
    }
    CHECK(similar > 0);
}
