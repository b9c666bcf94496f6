// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/DeskKioskLine.h"

#include "application/kiosk/Kiosks.h"
#include "presentation/agenda/MyListModel.h"
#include "presentation/common/Async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::KioskSessionId;

    /// What the hand-over found: whose session it is, and what the screens may know.
    struct Taken {
        domain::PatientId patient { 0 };
        app::KioskInvitation invitation;
    };

    app::Result<Taken> take(
        const app::Services& services, const domain::Actor& actor, KioskSessionId session)
    {
        const auto seer = services.gate.allow<Action::SeeToday>(actor);
        if (!seer)
            return domain::failure(seer);
        const auto rows = services.today.list(*seer, services.clock.today());
        if (!rows)
            return domain::failure(rows);
        const auto row = std::find_if(rows->begin(), rows->end(),
            [session](const auto& each) { return each.kioskSession == session; });
        if (row == rows->end())
            return domain::fail(
                domain::ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
        const auto patient = row->appointment.patient;
        const auto proof = services.gate.allow<Action::AnswerKiosk>(actor, { patient });
        if (!proof)
            return domain::failure(proof);
        auto invitation = services.waitingRoom.begin(*proof, domain::SaveKey::make(), session);
        if (!invitation)
            return domain::failure(invitation);
        return Taken { patient, *std::move(invitation) };
    }

}

DeskKioskLine::DeskKioskLine(const Desk& desk, Printer* printer, QObject* parent)
    : KioskLine(parent)
    , m_desk(desk)
    , m_printer(printer)
{
    // Whoever handed the screen over may no longer be here: nobody could take it back.
    connect(&desk.session, &Session::signedOut, this, &KioskLine::abandoned);
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_kept)
            keep(*std::exchange(m_kept, {}));
    });
    m_beat.start();
}

DeskKioskLine::Party DeskKioskLine::party(KioskSessionId session) const
{
    return m_parties.value(session.value());
}

void DeskKioskLine::begin(
    QObject* receiver, KioskSessionId session, Then<app::KioskInvitation> then)
{
    const auto actor = m_desk.session.actor();
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, actor, session] { return take(services, actor, session); },
        [this, actor, session, then = std::move(then)](const app::Result<Taken>& taken) {
            if (!taken) {
                then(domain::failure(taken));
                return;
            }
            m_parties.insert(session.value(), { taken->patient, actor });
            m_desk.session.lock();
            then(taken->invitation);
        });
}

void DeskKioskLine::callForHelp(
    QObject* receiver, KioskSessionId session, Then<app::SaveOutcome> then)
{
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, whose = party(session),
            session]() -> app::Result<app::SaveOutcome> {
            const auto proof
                = services.gate.allow<Action::AnswerKiosk>(whose.actor, { whose.patient });
            if (!proof)
                return domain::failure(proof);
            return services.waitingRoom.callForHelp(*proof, domain::SaveKey::make(), session);
        },
        std::move(then));
}

void DeskKioskLine::keep(const KioskParcel& parcel)
{
    m_kept = parcel;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, whose = party(parcel.session),
            parcel]() -> app::Result<void> {
            const auto proof
                = services.gate.allow<Action::AnswerKiosk>(whose.actor, { whose.patient });
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.handOvers.keep(*proof, parcel.session, parcel.answers);
        },
        [](const app::Result<void>&) {}); // nobody waits for it; the next one comes soon
}

void DeskKioskLine::deliver(
    QObject* receiver, const KioskParcel& parcel, Then<app::SaveOutcome> then)
{
    m_kept.reset();
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, whose = party(parcel.session),
            parcel]() -> app::Result<app::SaveOutcome> {
            const auto proof
                = services.gate.allow<Action::AnswerKiosk>(whose.actor, { whose.patient });
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.handOvers.finish(
                *proof, parcel.key, parcel.session, parcel.answers);
        },
        std::move(then));
}

void DeskKioskLine::raiseAlert(
    QObject* receiver, KioskSessionId session, const QString& flag, Then<app::SaveOutcome> then)
{
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, whose = party(session), session,
            flag]() -> app::Result<app::SaveOutcome> {
            const auto proof
                = services.gate.allow<Action::RaiseAlert>(whose.actor, { whose.patient });
            if (!proof)
                return domain::failure(proof);
            return services.kiosks.alerts.raise(*proof, domain::SaveKey::make(),
                { app::AlertKind::RedFlag, session, flag, whose.actor.station });
        },
        std::move(then));
}

void DeskKioskLine::printList(QObject* receiver, KioskSessionId session, Then<void> then)
{
    if (!m_printer) {
        then(domain::fail(domain::ErrorKind::NotFound, u"printer"_s, u"print.no-printer"_s));
        return;
    }
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, whose = party(session),
            session]() -> app::Result<app::SaidList> {
            const auto proof
                = services.gate.allow<Action::AnswerKiosk>(whose.actor, { whose.patient });
            if (!proof)
                return domain::failure(proof);
            return services.waitingRoom.listToPrint(*proof, domain::SaveKey::make(), session);
        },
        [this, receiver, then = std::move(then)](const app::Result<app::SaidList>& said) {
            if (!said) {
                then(domain::failure(said));
                return;
            }
            m_printer->print(
                receiver,
                [slip = myListSlip(m_desk, said->agenda, said->visitAt)](
                    QPagedPaintDevice& device) { return documents::printMyList(slip, device); },
                then);
        });
}

void DeskKioskLine::unlock(QObject* receiver, const QString& secret, Then<void> then)
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, receiver,
        [&services = m_desk.services, user = m_desk.session.staff().userName,
            station = m_desk.session.actor().station, secret] {
            return services.signIn.run(
                { user, secret, station, {}, app::SignInTry::Purpose::TakeBack });
        },
        [this, then = std::move(then)](const app::Result<app::SignedIn>& person) {
            if (!person)
                then(domain::failure(person));
            else if (person->staff.id != m_desk.session.staff().id)
                then(domain::fail(
                    domain::ErrorKind::Denied, u"password"_s, u"sign-in.other-person"_s));
            else
                then({});
        });
}

void DeskKioskLine::handBack() { m_desk.session.unlock(); }

}
