// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlRecordChanges.h"

#include "application/consultation/FinishConsultation.h"
#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::engines;
using test::TestPractice;

TEST_CASE("the newest write to a record says who and when, and reading is none",
    "[hz07_c6][storage][consultation]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    storage::SqlRecordChanges changes(*practice.database);
    const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"N"_s, u"d"_s };
    const auto gate = test::openGate();
    const auto reader = gate.allow<domain::Action::ReadRecord>(nurse, { practice.patient }).value();
    const auto before = changes.newest(reader).value();

    app::SilentPublisher nobody;
    const app::FinishConsultation finish({ practice.database.unitOfWork(), practice.consultations,
        practice.schedule, practice.drafts, practice.patients, nobody, practice.database.clock });
    const auto writer
        = gate.allow<domain::Action::WriteConsultation>(nurse, { practice.patient }).value();
    REQUIRE(finish.run(writer, domain::SaveKey::make(), practice.record()));
    const auto after = changes.newest(reader).value();
    REQUIRE(
        practice.database.unitOfWork().note(app::WriteStamp::of(reader, domain::SaveKey::make())));

    REQUIRE(after.has_value());
    CHECK((!before || before->event < after->event));
    CHECK(after->action == domain::Action::WriteConsultation);
    CHECK(after->at == practice.now());
    CHECK_FALSE(after->who.isEmpty());
    CHECK(changes.newest(reader).value()->event == after->event);

    const auto other = practice.addPatient(u"Other"_s);
    const auto elsewhere = gate.allow<domain::Action::ReadRecord>(nurse, { other }).value();
    const auto theirs = changes.newest(elsewhere).value();
    CHECK((!theirs || theirs->event != after->event));
}
