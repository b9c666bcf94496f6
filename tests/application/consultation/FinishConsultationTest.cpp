// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/FinishConsultation.h"

#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using test::engines;
using test::TestPractice;

namespace {

const auto kForm = u"consultation"_s;

class Desk final {
public:
    explicit Desk(TestPractice& practice)
        : m_practice(practice)
        , m_finish({ practice.database.unitOfWork(), practice.consultations, practice.schedule,
              practice.drafts, practice.patients, m_nobody, practice.database.clock })
    {
        REQUIRE(practice.drafts.keep({ key(), QUuid(), "{\"typed\":1}", practice.now() }));
    }

    auto save(const domain::ConsultationRecord& record, const domain::SaveKey& key)
    {
        const domain::Actor nurse { m_practice.nurse, domain::Role::Clinician, u"N"_s, u"d"_s };
        const auto proof = test::openGate().allow<domain::Action::WriteConsultation>(
            nurse, { m_practice.patient });
        REQUIRE(proof.has_value());
        return m_finish.run(*proof, key, record);
    }

    bool hasDraft() { return m_practice.drafts.find(key()).value().has_value(); }

    [[nodiscard]] app::DraftKey key() const
    {
        return app::DraftKey::ofPatient(m_practice.nurse, m_practice.patient, kForm);
    }

private:
    TestPractice& m_practice;
    app::SilentPublisher m_nobody;
    app::FinishConsultation m_finish;
};

}

TEST_CASE(
    "a saved consultation takes the place of its draft", "[application][consultation][hz09_c3]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    Desk desk(practice);
    auto record = practice.record();
    record.appointment = practice.addAppointment(practice.patient);

    REQUIRE(desk.save(record, domain::SaveKey::make()).has_value());

    CHECK(!desk.hasDraft());
    CHECK(
        practice.schedule.find(*record.appointment)->state == domain::AppointmentState::Fulfilled);
}

TEST_CASE("what was saved is never called not saved because a look beside it fails",
    "[application][consultation][r33]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    practice.database.spoil();
    Desk desk(practice);
    const auto record = practice.record();
    const auto key = domain::SaveKey::make();
    const auto first = desk.save(record, key);
    REQUIRE(first);
    // The answer was lost, and the same is sent again while nobody can be looked up.
    practice.database->execute({ "ALTER TABLE patient RENAME TO out_of_reach" });
    const auto second = desk.save(record, key);
    REQUIRE(second);
    CHECK(*second == *first);
    practice.database->execute({ "ALTER TABLE consultation RENAME TO gone" });
    const auto third = desk.save(record, key);
    REQUIRE_FALSE(third);
    CHECK(third.error().detail == u"database.outcome-unknown"_s);
}

TEST_CASE("a consultation that is refused keeps the draft",
    "[application][consultation][hz03_c1][hz09_c3]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    Desk desk(practice);
    auto record = practice.record();
    const auto other = practice.addPatient(u"Zed"_s, u"Ann"_s);
    record.appointment = practice.addAppointment(other);

    const auto saved = desk.save(record, domain::SaveKey::make());

    REQUIRE(!saved);
    CHECK(saved.error().kind == ErrorKind::Denied);
    CHECK(desk.hasDraft());
    CHECK(practice.consultations.ofPatient(practice.patient, 5)->empty());
}

TEST_CASE("what is entered after a death says why in the note, and the trail marks it",
    "[application][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    Desk desk(practice);
    const bool isDayKnown = GENERATE(true, false);
    const auto yesterday = practice.database.clock.today().addDays(-1);
    practice.died(isDayKnown ? std::optional(yesterday) : std::nullopt);
    auto record = practice.record();
    record.note = u"  "_s;

    const auto refused = desk.save(record, domain::SaveKey::make());
    REQUIRE(!refused);
    CHECK(refused.error().field == u"note"_s);
    CHECK(refused.error().detail == u"consultation.after-death"_s);
    CHECK(practice.consultations.ofPatient(practice.patient, 5)->empty());

    record.note = u"Typed in from paper; the visit was last week."_s;
    REQUIRE(desk.save(record, domain::SaveKey::make()));
    CHECK(practice.database.number("SELECT count(*) FROM audit_event WHERE action = "
                                   "'consultation.write' AND purpose = 'after-death'")
        == 1);
}

TEST_CASE("nothing is asked about a consultation of the day of death or before",
    "[application][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    Desk desk(practice);
    practice.died(practice.database.clock.today());
    auto record = practice.record();
    record.note.clear();

    REQUIRE(desk.save(record, domain::SaveKey::make()));

    CHECK(practice.database.number("SELECT count(*) FROM audit_event WHERE purpose <> ''") == 0);
}

TEST_CASE("saving again with the same key saves once", "[application][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    Desk desk(practice);
    const auto key = domain::SaveKey::make();
    const auto record = practice.record();

    const auto first = desk.save(record, key);
    const auto second = desk.save(record, key);

    REQUIRE(first.has_value());
    CHECK(first == practice.consultations.byUid(record.uid).value()->id);
    CHECK(first == second);
    CHECK(practice.consultations.ofPatient(practice.patient, 5)->size() == 1);
}
