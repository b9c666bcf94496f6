// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskFixture.h"

#include "application/access/Accounts.h"
#include "catch_compat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::testing {
namespace {

    constexpr int kRounds = 5;

    template <class T> T must(domain::Result<T> result)
    {
        INFO((result ? std::string() : result.error().detail.toStdString()));
        REQUIRE(result);
        return *std::move(result);
    }

}

QString DeskFixture::password() { return u"seven quiet green boats"_s; }

DeskFixture::DeskFixture(storage::Engine engine, bool isDemo)
    : database(engine)
    , m_core(std::make_unique<desktop::Core>(database.clock))
{
    open();
    setUp(isDemo);
    m_models = std::make_unique<desktop::DeskModels>(*m_core,
        desktop::DeskFacts { u"Elm Tree Surgery"_s, isDemo, u"desk 1"_s, u"practice.db"_s, {} });
    settle();
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::open()
{
    m_core->worker().start([this] {
        composition::Practice::Options options;
        options.passwordCost = app::PasswordHasher::Cost::Cheapest;
        auto practice = composition::Practice::open(database.url(), storage::OpenMode::Existing,
            database.clock, m_core->changes(), options);
        if (practice)
            m_core->adopt(*std::move(practice));
    });
    m_core->worker().waitForDone();
    m_core->longWork().setUrl(database.url());
    m_core->longWork().setPasswordCost(app::PasswordHasher::Cost::Cheapest);
}

void DeskFixture::setUp(bool isDemo)
{
    const auto proof = services().gate.asSystem<domain::Action::SetUpPractice>(u"desk 1"_s);
    must(onWorker([&] {
        return services().setUp.run(proof, domain::SaveKey::make(),
            { .name = u"Elm Tree Surgery"_s,
                .odsCode = {},
                .isDemo = isDemo,
                .managerName = u"Sam Carter"_s,
                .userName = u"manager"_s,
                .password = password() });
    }));
    manager = must(onWorker([&] { return services().staff.byUserName(u"manager"_s); }))->id;
    nurse = addStaff(
        u"Nurse Jo Evans"_s, u"nurse"_s, domain::Profession::Nurse, domain::Role::Clinician);
    receptionist = addStaff(
        u"Robin Shah"_s, u"reception"_s, domain::Profession::Receptionist, domain::Role::Reception);
}

domain::StaffId DeskFixture::addStaff(
    const QString& name, const QString& userName, domain::Profession profession, domain::Role role)
{
    const auto proof = must(services().gate.allow<domain::Action::ManageUsers>(actor(manager)));
    const auto fresh
        = must(onWorker([&] { return services().accounts.fresh.ask(proof.actor(), password()); }));
    must(onWorker([&] {
        return services().manageStaff.add(proof, fresh, domain::SaveKey::make(),
            { .name = name,
                .profession = profession,
                .team = {},
                .userName = userName,
                .roles = { role },
                .password = password() });
    }));
    return must(onWorker([&] { return services().staff.byUserName(userName); }))->id;
}

domain::PatientId DeskFixture::addPatient(const QString& family, const QString& given, QDate born,
    const QString& nhsNumber, std::vector<domain::AccessNeed> needs)
{
    domain::PatientDetails details { .name = domain::PersonName::parse(family, given).value(),
        .born = domain::BirthDate::fromDate(born, clock().today()).value(),
        .accessNeeds = std::move(needs) };
    if (!nhsNumber.isEmpty())
        details.nhsNumber = domain::NhsNumber::parse(nhsNumber).value();
    const auto proof = must(services().gate.allow<domain::Action::RegisterPatient>(actor(nurse)));
    return must(onWorker([&] {
        return services().registerPatient.run(
            proof, domain::SaveKey::make(), QUuid::createUuid(), details);
    })).id;
}

domain::AppointmentId DeskFixture::book(
    domain::PatientId patient, QTime time, const QString& reason)
{
    const auto day = clock().today();
    const auto booker
        = must(services().gate.allow<domain::Action::BookAppointment>(actor(nurse), { patient }));
    const auto uid = QUuid::createUuid();
    must(onWorker([&] {
        return services().today.book(booker, domain::SaveKey::make(),
            { uid, nurse, domain::instantAt(day, time), 10, reason });
    }));
    const auto reader = must(services().gate.allow<domain::Action::SeeToday>(actor(nurse)));
    for (const auto& row : must(onWorker([&] { return services().today.list(reader, day); }))) {
        if (row.appointment.uid == uid)
            return row.appointment.id;
    }
    FAIL("the booking is not in the list");
    return domain::AppointmentId(0);
}

domain::Actor DeskFixture::actor(domain::StaffId person)
{
    const auto staff = must(onWorker([&] { return services().staff.find(person); }));
    return { staff.id, staff.roles.front(), staff.name, u"desk 1"_s };
}

void DeskFixture::signIn(domain::StaffId person)
{
    const auto staff = must(onWorker([&] { return services().staff.find(person); }));
    m_core->session().signIn({ staff, actor(person) });
    settle();
}

void DeskFixture::waitFor(QThreadPool& worker)
{
    QSemaphore done;
    worker.start([&] { done.release(); });
    done.acquire();
}

void DeskFixture::settle()
{
    for (int round = 0; round < kRounds; ++round) {
        waitFor(m_core->longWork().worker());
        waitFor(m_core->worker());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}
