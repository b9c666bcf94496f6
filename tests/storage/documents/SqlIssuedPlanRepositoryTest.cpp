// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documents/SqlIssuedPlanRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using test::engines;
using test::TestPractice;

TEST_CASE("an issued plan is kept byte for byte and numbered per patient",
    "[storage][documents][hz11_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto consultation = practice.write([&](EventId event) {
        return practice.consultations.add(practice.record(), practice.nurse, event);
    });
    REQUIRE(consultation.has_value());
    CHECK(practice.issuedPlans.nextNumber(practice.patient) == 1);
    QByteArray pdf;
    for (int i = 0; i < 100'000; ++i)
        pdf.append(static_cast<char>(i * 7));
    const app::IssuedPlan plan { domain::IssuedPlanId(0), QUuid::createUuid(), practice.patient,
        *consultation, 1, practice.now(), u"a4"_s, "{\"goal\":\"Łódź\"}", pdf };

    const auto id
        = practice.write([&](EventId event) { return practice.issuedPlans.add(plan, event); });

    REQUIRE(id.has_value());
    const auto found = practice.issuedPlans.byUid(plan.uid).value();
    REQUIRE(found.has_value());
    CHECK((found->pdf == pdf));
    CHECK(found->content == plan.content);
    CHECK(found->issuedAt == plan.issuedAt);
    CHECK(found->rendering == plan.rendering);
    CHECK(practice.issuedPlans.nextNumber(practice.patient) == 2);
    CHECK(practice.issuedPlans.nextNumber(practice.addPatient(u"Zed"_s, u"A"_s)) == 1);
    const auto list = practice.issuedPlans.ofPatient(practice.patient);
    REQUIRE(list->size() == 1);
    CHECK(list->front().id == *id);
    CHECK(list->front().pdf.isEmpty());
    CHECK(!practice.issuedPlans.byUid(QUuid::createUuid()).value());
}
