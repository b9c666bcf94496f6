// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;

namespace rooftree::test {

TestPractice::TestPractice(storage::Engine engine)
    : database(engine)
    , staff(*database)
    , patients(*database)
    , directory(*database)
    , imports(*database)
    , schedule(*database)
    , agendas(*database)
    , consultations(*database)
    , drafts(*database)
    , goals(*database)
    , followUps(*database)
    , conditions(*database)
    , issuedPlans(*database)
    , questionnaires(*database)
    , indicators(*database)
    , nhsNumber(domain::NhsNumber::parse(u"9990003394"_s).value())
{
    team = write([&](domain::EventId event) { return staff.addTeam(u"Nurses"_s, event); }).value();
    nurse = addStaff(u"Nurse Joy Okafor"_s, team);
    auto margaret = named(u"Ahmed"_s, u"Margaret"_s);
    margaret.nhsNumber = nhsNumber;
    patient = write([&](domain::EventId event) {
        return patients.add(QUuid::createUuid(), margaret, event);
    }).value();
}

domain::StaffId TestPractice::addStaff(const QString& name, std::optional<domain::TeamId> inTeam)
{
    const domain::Staff member { domain::StaffId(0), QUuid::createUuid(), name,
        domain::Profession::Nurse, inTeam, {}, { domain::Role::Clinician }, true,
        domain::RowVersion::first() };
    return write([&](domain::EventId event) { return staff.add(member, {}, event); }).value();
}

domain::PatientId TestPractice::addPatient(const QString& family, const QString& given)
{
    return write([&](domain::EventId event) {
        return patients.add(QUuid::createUuid(), named(family, given), event);
    }).value();
}

void TestPractice::died(std::optional<QDate> on)
{
    auto known = patients.find(patient).value();
    known.details.death = domain::Death { on };
    write([&](domain::EventId event) {
        return patients.update(patient, known.version, known.details, event);
    }).value();
}

domain::AppointmentId TestPractice::addAppointment(domain::PatientId who, QTime time)
{
    const domain::Appointment appointment { domain::AppointmentId(0), QUuid::createUuid(), who,
        nurse, domain::instantAt(database.clock.today(), time), 10, u"review"_s,
        domain::AppointmentState::Booked, domain::RowVersion::first() };
    return write([&](domain::EventId event) { return schedule.add(appointment, event); }).value();
}

domain::ConsultationRecord TestPractice::record() const
{
    return { QUuid::createUuid(), patient, {}, domain::ConsultationKind::PlannedReview, now(),
        { now().ms + 600'000 }, {}, {}, {}, u"Seen with her daughter."_s, {} };
}

domain::AgreedGoal TestPractice::agreedGoal(const QString& words) const
{
    const auto today = database.clock.today();
    domain::ActionPlanContent step;
    step.what = u"walk to the shop"_s;
    step.howMuch = u"10 minutes"_s;
    step.when = u"after lunch"_s;
    step.timesPerWeek = 3;
    step.startDate = today;
    step.reviewDate = today.addDays(14);
    step.confidenceFirst = domain::Confidence::fromInt(5).value();
    step.confidenceFinal = domain::Confidence::fromInt(8).value();
    return { QUuid::createUuid(), {},
        { domain::GoalText::parse(words).value(), u"to see the grandchildren"_s, u"activity"_s,
            domain::Importance::fromInt(9).value(), domain::SetBy::Together, {},
            today.addDays(90) },
        domain::PlannedStep { QUuid::createUuid(), step },
        domain::FollowUpPromise { domain::FollowUpMethod::Phone, today.addDays(10), nurse, {} },
        QUuid::createUuid(), {} };
}

domain::PatientDetails named(const QString& family, const QString& given)
{
    return { domain::PersonName::parse(family, given).value(), {}, {},
        domain::AdministrativeGender::Unknown, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} };
}

}
