// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditions/Condition.h"

#include "catch_compat.h"

using namespace rooftree::domain;
using namespace Qt::StringLiterals;

namespace {

// Real codes: COPD, pulmonary emphysema, COPD resolved.
const auto kCopd = u"13645005"_s;
const auto kEmphysema = u"87433001"_s;
const auto kResolved = u"941201000000103"_s;

ConditionRegister copdRegister()
{
    return { u"copd"_s, u"COPD"_s, { kCopd, kEmphysema }, { kResolved }, u"lungs"_s };
}

Condition coded(
    const QString& code, QDate onset = {}, ClinicalStatus status = ClinicalStatus::Active)
{
    Condition condition;
    condition.system = u"http://snomed.info/sct"_s;
    condition.code = code;
    condition.status = status;
    if (onset.isValid())
        condition.onset = onset;
    return condition;
}

}

TEST_CASE("an active coded condition puts a person on the register", "[domain][conditions]")
{
    CHECK(isOn(copdRegister(), { coded(kCopd) }));
    CHECK(isOn(copdRegister(), { coded(kCopd, {}, ClinicalStatus::Relapse) }));
    CHECK_FALSE(isOn(copdRegister(), { coded(kCopd, {}, ClinicalStatus::Resolved) }));
    CHECK_FALSE(isOn(copdRegister(), { coded(u"195967001"_s) }));
    CHECK_FALSE(isOn(copdRegister(), {}));
}

TEST_CASE("the same digits in another code system do not count", "[domain][conditions]")
{
    auto other = coded(kCopd);
    other.system = u"http://hl7.org/fhir/sid/icd-10"_s;

    CHECK_FALSE(isOn(copdRegister(), { other }));
}

TEST_CASE(
    "a resolved code takes the person off until it is diagnosed again", "[domain][conditions]")
{
    const auto early = QDate(2010, 1, 1);
    const auto later = QDate(2015, 1, 1);

    CHECK_FALSE(isOn(copdRegister(), { coded(kCopd, early), coded(kResolved, later) }));
    CHECK(isOn(copdRegister(), { coded(kCopd, later), coded(kResolved, early) }));
    CHECK_FALSE(isOn(copdRegister(), { coded(kCopd), coded(kResolved, early) }));
}

TEST_CASE("what was entered in error neither adds nor removes", "[domain][conditions][hz17_c6]")
{
    auto wrong = coded(kCopd);
    wrong.isEnteredInError = true;
    auto wrongResolved = coded(kResolved, QDate(2020, 1, 1));
    wrongResolved.isEnteredInError = true;

    CHECK_FALSE(isOn(copdRegister(), { wrong }));
    CHECK(isOn(copdRegister(), { coded(kCopd), wrongResolved }));
}

TEST_CASE("each matching code is named once", "[domain][conditions]")
{
    CHECK(matchingCodes(copdRegister(), { coded(kCopd), coded(kEmphysema), coded(kCopd) })
        == QStringList { kCopd, kEmphysema });
}
