// SPDX-License-Identifier: GPL-3.0-or-later
// rooftree-testdriver: a clerk that saves consultations until somebody kills the program.
//   rooftree-testdriver FILE prepare      makes a practice with a nurse and a patient
//   rooftree-testdriver FILE honest       saves through the use case; "ACK <save key>" after each
//   rooftree-testdriver FILE ack-early    negative control: says ACK before the save
//   rooftree-testdriver FILE split        negative control: every statement its own transaction
#include "application/consultation/FinishConsultation.h"
#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/consultation/SqlDraftRepository.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlStaffRepository.h"
#include "storage/schedule/SqlScheduleRepository.h"
#include "support/FixedClock.h"
#include "support/OpenGate.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

constexpr auto kUsage = "usage: rooftree-testdriver FILE prepare|honest|ack-early|split\n";
constexpr int kSavesPerPause = 40;

void say(const domain::SaveKey& key)
{
    std::printf("ACK %s\n", qUtf8Printable(key.toString()));
    std::fflush(stdout);
}

[[noreturn]] void stop(const domain::Error& error)
{
    std::fprintf(stderr, "refused: %s\n", qUtf8Printable(error.detail));
    std::exit(3);
}

template <class T> T sure(domain::Result<T> result)
{
    if (!result)
        stop(result.error());
    return *std::move(result);
}

class Clerk final {
public:
    explicit Clerk(storage::Database& database)
        : m_database(database)
        , m_unit(database, m_clock)
        , m_consultations(database)
        , m_schedule(database)
        , m_drafts(database)
        , m_finish({ m_unit, m_consultations, m_schedule, m_drafts, m_nobody, m_clock })
    {
    }

    void honest()
    {
        const auto key = domain::SaveKey::make();
        const auto proof = sure(
            test::openGate().allow<domain::Action::WriteConsultation>(m_nurse, { m_patient }));
        static_cast<void>(sure(m_finish.run(proof, key, record())));
        say(key);
    }

    void ackEarly()
    {
        const auto key = domain::SaveKey::make();
        const auto proof = sure(
            test::openGate().allow<domain::Action::WriteConsultation>(m_nurse, { m_patient }));
        say(key);
        static_cast<void>(sure(m_finish.run(proof, key, record())));
    }

    void split()
    {
        const auto key = domain::SaveKey::make();
        domain::EventId event(0);
        const app::WriteStamp stamp { key, m_nurse, domain::Action::WriteConsultation, m_patient };
        static_cast<void>(sure(m_unit.write(stamp, [&](domain::EventId made) {
            event = made;
            return domain::Result<void>();
        })));
        static_cast<void>(sure(m_consultations.add(record(), *m_nurse.staff, event)));
        say(key);
    }

    void pause() { m_database.idle(); }

private:
    /// One consultation, two items with a decision each, one goal with a step and a promise.
    [[nodiscard]] domain::ConsultationRecord record() const
    {
        domain::ConsultationRecord record { QUuid::createUuid(), m_patient, {},
            domain::ConsultationKind::PlannedReview, m_clock.now(), m_clock.now(), {}, {}, {},
            QString(600, QChar(u'n')), {} };
        for (int order = 1; order <= 2; ++order) {
            const auto item = QUuid::createUuid();
            record.newItems.push_back(
                { item, domain::AgendaSource::PatientSpoken, {}, u"What matters"_s });
            record.decisions.push_back({ item, order, domain::ItemOutcome::Discussed, {}, {} });
        }
        domain::ActionPlanContent step;
        step.what = u"walk"_s;
        record.goals.push_back({ QUuid::createUuid(), {},
            { sure(domain::GoalText::parse(u"walk to the shop")), {}, u"activity"_s, {},
                domain::SetBy::Together, {}, {} },
            domain::PlannedStep { QUuid::createUuid(), step },
            domain::FollowUpPromise {
                domain::FollowUpMethod::Phone, m_clock.today().addDays(10), m_nurse.staff, {} },
            QUuid::createUuid(), {} });
        return record;
    }

    storage::Database& m_database;
    test::FixedClock m_clock;
    storage::SqlUnitOfWork m_unit;
    storage::SqlConsultationRepository m_consultations;
    storage::SqlScheduleRepository m_schedule;
    storage::SqlDraftRepository m_drafts;
    app::SilentPublisher m_nobody;
    app::FinishConsultation m_finish;
    domain::Actor m_nurse { domain::StaffId(1), domain::Role::Clinician, u"Nurse"_s, u"desk"_s };
    domain::PatientId m_patient { 1 };
};

int prepare(const storage::DatabaseUrl& url)
{
    const auto database = sure(storage::Database::open(url, storage::OpenMode::Create));
    sure(storage::Migrator::migrate(*database));
    const test::FixedClock clock;
    storage::SqlUnitOfWork unit(*database, clock);
    storage::SqlStaffRepository staff(*database);
    storage::SqlPatientRepository patients(*database);
    const domain::Actor nobody { {}, domain::Role::Administrator, u"driver"_s, u"desk"_s };
    const app::WriteStamp stamp { domain::SaveKey::make(), nobody, domain::Action::MakeDemo, {} };
    static_cast<void>(sure(unit.write(stamp, [&](domain::EventId event) -> domain::Result<void> {
        const domain::Staff nurse { domain::StaffId(0), QUuid::createUuid(), u"Nurse"_s,
            domain::Profession::Nurse, {}, {}, { domain::Role::Clinician }, true,
            domain::RowVersion::first() };
        static_cast<void>(sure(staff.add(nurse, {}, event)));
        const domain::PatientDetails patient { sure(domain::PersonName::parse(u"Test", u"Ann")), {},
            {}, domain::AdministrativeGender::Unknown, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} };
        static_cast<void>(sure(patients.add(QUuid::createUuid(), patient, event)));
        return {};
    })));
    return 0;
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    spdlog::set_level(spdlog::level::warn);
    const auto url = sure(storage::DatabaseUrl::parse(arguments[1]));
    const auto& mode = arguments[2];
    if (mode == u"prepare"_s)
        return prepare(url);

    const auto database = sure(storage::Database::open(url, storage::OpenMode::Existing));
    Clerk clerk(*database);
    for (int saves = 1;; ++saves) {
        if (mode == u"honest"_s)
            clerk.honest();
        else if (mode == u"ack-early"_s)
            clerk.ackEarly();
        else if (mode == u"split"_s)
            clerk.split();
        else
            break;
        // A desk has quiet moments, in which the log is moved into the file.
        if (saves % kSavesPerPause == 0)
            clerk.pause();
    }
    std::fputs(kUsage, stderr);
    return 2;
}
