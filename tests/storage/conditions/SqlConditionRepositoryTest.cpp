// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions/SqlConditionRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ClinicalStatus;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

domain::Condition coded(const QString& code, ClinicalStatus status = ClinicalStatus::Active)
{
    return { u"http://snomed.info/sct"_s, code, u"term "_s + code, status, false,
        QDate(2020, 2, 29), {}, {} };
}

}

TEST_CASE("conditions come back as they were recorded", "[storage][conditions]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto error = coded(u"1"_s, ClinicalStatus::Resolved);
    error.isEnteredInError = true;
    error.abatement = QDate(2021, 1, 1);
    REQUIRE(practice.write(
        [&](EventId event) { return practice.conditions.add(practice.patient, error, event); }));

    const auto found = practice.conditions.ofPatient(practice.patient);

    REQUIRE(found->size() == 1);
    CHECK(found->front().code == u"1"_s);
    CHECK(found->front().system == error.system);
    CHECK(found->front().status == ClinicalStatus::Resolved);
    CHECK(found->front().isEnteredInError);
    CHECK(found->front().onset == error.onset);
    CHECK(found->front().abatement == error.abatement);
    CHECK(found->front().sourceKey.isEmpty());
}

TEST_CASE("the same problem may be recorded twice by hand", "[storage][conditions]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    for (int i = 0; i < 2; ++i)
        CHECK(practice.write([&](EventId event) {
            return practice.conditions.add(practice.patient, coded(u"1"_s), event);
        }));
    CHECK(practice.conditions.ofPatient(practice.patient)->size() == 2);
}

TEST_CASE(
    "a register's candidates come with the conditions that matter to it", "[storage][conditions]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto other = practice.addPatient(u"Zed"_s, u"Ann"_s);
    for (const auto& code : { u"1"_s, u"2"_s, u"9"_s, u"1"_s }) {
        REQUIRE(practice.write([&](EventId event) {
            return practice.conditions.add(practice.patient, coded(code), event);
        }));
    }
    REQUIRE(practice.write(
        [&](EventId event) { return practice.conditions.add(other, coded(u"2"_s), event); }));

    const auto found = practice.conditions.withAnyOf({ u"1"_s, u"2"_s });

    REQUIRE(found->size() == 2);
    const auto& first = found->front();
    CHECK(first.patient == practice.patient);
    CHECK(first.name == u"Margaret Ahmed"_s);
    CHECK(first.isLiving);
    QStringList codes;
    for (const auto& condition : first.conditions)
        codes.append(condition.code);
    CHECK(codes == QStringList { u"1"_s, u"2"_s, u"1"_s });
    CHECK(found->back().patient == other);
    CHECK(practice.conditions.withAnyOf({ u"7"_s })->empty());
}
