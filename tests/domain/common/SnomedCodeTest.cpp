// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/SnomedCode.h"

#include "catch_compat.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;
using rooftree::domain::SnomedCode;

namespace {

/// Short ones, and long ones of national extensions.
const QStringList kConcepts { u"13645005"_s, u"82423001"_s, u"390802008"_s, u"390801001"_s,
    u"1064811000000103"_s, u"10674711000119105"_s };

QString codeOf(QStringView typed) { return SnomedCode::parse(typed).error().detail; }

}

TEST_CASE("the code of a SNOMED CT concept is read and written back", "[domain][common]")
{
    for (const auto& concept_ : kConcepts) {
        const auto code = SnomedCode::parse(concept_);
        INFO(concept_.toStdString());
        REQUIRE(code);
        CHECK(code->toString() == concept_);
        CHECK(SnomedCode::fromInteger(code->toInteger()) == *code);
    }
    CHECK(SnomedCode::parse(u" 13645005 ")->toInteger() == 13645005);
}

TEST_CASE(
    "each wrong digit and each swap in a SNOMED CT code is caught", "[domain][common][property]")
{
    for (const auto& valid : kConcepts) {
        for (qsizetype at = 0; at < valid.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                auto typed = valid;
                typed[at] = digit;
                if (typed != valid)
                    CHECK_FALSE(SnomedCode::parse(typed));
            }
            auto swapped = valid;
            if (at + 1 < valid.size())
                std::swap(swapped[at], swapped[at + 1]);
            if (swapped != valid)
                CHECK_FALSE(SnomedCode::parse(swapped));
        }
    }
}

TEST_CASE("what is no concept code is refused", "[domain][common]")
{
    CHECK(codeOf(u"") == u"snomed.empty");
    CHECK(codeOf(u"13645") == u"snomed.length");
    CHECK(codeOf(u"1234567890123456789") == u"snomed.length");
    CHECK(codeOf(u"9.99005E+17") == u"snomed.scientific");
    CHECK(codeOf(u"H3...") == u"snomed.characters");
    CHECK(codeOf(u"013645005") == u"snomed.leading-zero");
    CHECK(codeOf(u"1064811000000100") == u"snomed.check-digit");
    CHECK(codeOf(u"754365011") == u"snomed.not-a-concept");
    CHECK(SnomedCode::parse(u"13645005"_s + QChar(u'\0')).error().detail == u"snomed.nul");
    CHECK_FALSE(SnomedCode::fromInteger(-13645005));
}
