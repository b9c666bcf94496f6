// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/documents/ReprintPlan.h"

#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::EventId;
using test::engines;
using test::TestPractice;

namespace {

class Shelf final {
public:
    explicit Shelf(storage::Engine engine)
        : practice(engine)
        , consultation(practice
                           .write([&](EventId event) {
                               return practice.consultations.add(
                                   practice.record(), practice.nurse, event);
                           })
                           .value())
        , reprint(practice.database.unitOfWork(), practice.issuedPlans)
    {
    }

    QUuid issue(int number)
    {
        const app::IssuedPlan plan { domain::IssuedPlanId(0), QUuid::createUuid(), practice.patient,
            consultation, number, practice.now(), u"a4"_s,
            "{\"number\":" + QByteArray::number(number) + '}', "%PDF-the page itself" };
        REQUIRE(
            practice.write([&](EventId event) { return practice.issuedPlans.add(plan, event); }));
        return plan.uid;
    }

    [[nodiscard]] auto take(const QUuid& uid, domain::PatientId patient)
    {
        const auto gate = test::openGate();
        const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"Jo"_s, u"desk"_s };
        const auto proof = gate.allow<Action::PrintDocument>(nurse, { patient });
        REQUIRE(proof);
        return reprint.run(*proof, uid);
    }

    [[nodiscard]] qint64 printed()
    {
        return practice.database.number(
            "SELECT COUNT(*) FROM audit_event WHERE action = 'document.print'");
    }

    TestPractice practice;
    domain::ConsultationId consultation;
    app::ReprintPlan reprint;
};

}

TEST_CASE("hz11_c7 a plan comes out as it was kept, and an older one names the newest",
    "[application][documents][hz11_c1][hz11_c7]")
{
    Shelf shelf(GENERATE(from_range(engines())));
    const auto first = shelf.issue(1);

    auto taken = shelf.take(first, shelf.practice.patient);
    REQUIRE(taken);
    CHECK(taken->plan.pdf == "%PDF-the page itself");
    CHECK_FALSE(taken->replacedBy);

    shelf.issue(2);
    const auto third = shelf.issue(3);
    taken = shelf.take(first, shelf.practice.patient);
    REQUIRE(taken);
    CHECK(taken->plan.content == "{\"number\":1}");
    CHECK(taken->plan.pdf == "%PDF-the page itself");
    REQUIRE(taken->replacedBy);
    CHECK(taken->replacedBy->number == 3);
    CHECK(taken->replacedBy->issuedAt == shelf.practice.now());
    CHECK_FALSE(shelf.take(third, shelf.practice.patient)->replacedBy);
    CHECK(shelf.printed() == 3);
}

TEST_CASE("hz03 a plan of another patient is not found, and nothing is in the trail as printed",
    "[application][documents][hz03_c1]")
{
    Shelf shelf(GENERATE(from_range(engines())));
    const auto plan = shelf.issue(1);
    const auto other = shelf.practice.addPatient(u"Zed"_s, u"A"_s);

    const auto taken = shelf.take(plan, other);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().detail == u"plan.not-found"_s);
    CHECK_FALSE(shelf.take(QUuid::createUuid(), shelf.practice.patient));
    CHECK(shelf.printed() == 0);
}
