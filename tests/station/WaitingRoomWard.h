// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Accounts.h"
#include "application/kiosk/Kiosks.h"
#include "composition/Practice.h"
#include "station/StationPost.h"
#include "support/FakeSteadyClock.h"
#include "support/TestPractice.h"

#include <stdexcept>

namespace rooftree::test {

/// What goes wrong here is no finding of the test. Benchmarks use it too.
template <class Value> void must(const domain::Result<Value>& made)
{
    if (!made)
        throw std::logic_error(
            "The waiting room could not be furnished: " + made.error().detail.toStdString());
}

/// A practice with one patient who is expected today, a receptionist, and one station with its own
/// connection.
class WaitingRoomWard final {
public:
    explicit WaitingRoomWard(storage::Engine engine) : data(engine)
    {
        using namespace Qt::StringLiterals;
        auto person = named(u"Ahmed"_s, u"Margaret"_s);
        person.born = domain::BirthDate::fromDate({ 1947, 3, 14 }, clock().today()).value();
        const auto registered
            = services().registerPatient.run(allow<app::Action::RegisterPatient>(),
                domain::SaveKey::make(), QUuid::createUuid(), person);
        must(registered);
        patient = registered->id;
        appointment = data.addAppointment(patient, { 12, 20 });
        token = enrol(u"By the window"_s);
        post = openStation(token);
    }

    [[nodiscard]] FixedClock& clock() { return data.database.clock; }

    [[nodiscard]] const app::Services& services() const { return practice->services(); }

    [[nodiscard]] const app::Kiosks& kiosks() const { return services().kiosks; }

    template <app::Action A>
    app::Authorized<A> allow(std::optional<domain::PatientId> about = {},
        domain::Role role = domain::Role::Reception) const
    {
        const auto proof = services().gate.allow<A>(
            { data.nurse, role, QStringLiteral("Jo"), QStringLiteral("desk 1") }, { about });
        must(proof);
        return *proof;
    }

    QString enrol(const QString& name)
    {
        const auto proof = services().gate.allow<app::Action::ManageStations>(
            { manager(), domain::Role::Manager, QStringLiteral("Sam"), QStringLiteral("desk 1") });
        must(proof);
        const auto fresh = services().accounts.fresh.ask(proof->actor(), password());
        must(fresh);
        const auto made = kiosks().stations.enrol(
            *proof, *fresh, domain::SaveKey::make(), { name, QStringLiteral("483920") });
        must(made);
        return *made;
    }

    [[nodiscard]] static QString password() { return QStringLiteral("seven quiet green boats"); }

    /// Whoever enrols a station types their password before.
    [[nodiscard]] domain::StaffId manager()
    {
        if (const auto known = data.staff.byUserName(QStringLiteral("sam")); known && *known)
            return (*known)->id;
        const domain::Staff person { domain::StaffId(0), QUuid::createUuid(),
            QStringLiteral("Sam Carter"), domain::Profession::Other, {}, QStringLiteral("sam"),
            { domain::Role::Manager }, true, domain::RowVersion::first() };
        const app::PasswordHasher hasher { app::PasswordHasher::Cost::Cheapest };
        const auto hash = hasher.hash(password());
        must(hash);
        const auto added = data.write(
            [&](domain::EventId event) { return data.staff.add(person, *hash, event); });
        must(added);
        return *added;
    }

    [[nodiscard]] std::unique_ptr<station::StationPost> openStation(const QString& with)
    {
        auto opened
            = station::StationPost::open(data.database.url(), with, clock(), { &steady, true });
        must(opened);
        return *std::move(opened);
    }

    [[nodiscard]] domain::StationId stationId() const
    {
        return kiosks().stations.list(allow<app::Action::SeeStations>()).value().front().station.id;
    }

    domain::KioskSessionId send()
    {
        const auto sent = kiosks().invitations.send(allow<app::Action::OfferKiosk>(patient),
            domain::SaveKey::make(), appointment, stationId());
        must(sent);
        return *sent;
    }

    app::CodeSlip slip()
    {
        const auto made = kiosks().invitations.printCode(allow<app::Action::OfferKiosk>(patient),
            domain::SaveKey::make(), appointment, practiceName());
        must(made);
        return *made;
    }

    [[nodiscard]] QString practiceName() const
    {
        const auto found = services().staff.practice();
        return found && *found ? (*found)->name : QString();
    }

    [[nodiscard]] app::KioskLetter letter(domain::LetterKind kind, domain::KioskSessionId session,
        const QByteArray& content = "{}") const
    {
        app::KioskLetter made { domain::SaveKey::make(), domain::StationId(0), {} };
        made.session = session;
        made.kind = kind;
        made.content = content;
        return made;
    }

    [[nodiscard]] domain::KioskState state(domain::KioskSessionId session)
    {
        return data.agendas.session(session).value().state;
    }

    TestPractice data;
    app::SilentPublisher publisher;
    FakeSteadyClock steady;
    std::unique_ptr<composition::Practice> practice
        = composition::Practice::open(data.database.url(), storage::OpenMode::Existing,
            data.database.clock, publisher, { app::PasswordHasher::Cost::Cheapest, true, &steady })
              .value();
    domain::PatientId patient { 0 };
    domain::AppointmentId appointment { 0 };
    QString token;
    std::unique_ptr<station::StationPost> post;
};

}
