// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Invitations.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;
    using domain::KioskState;

    constexpr qint64 kMinuteMs = 60'000;
    constexpr int kCodes = 1'000'000;

    domain::Instant in(const domain::Clock& clock, int minutes)
    {
        return { clock.now().ms + minutes * kMinuteMs };
    }

}

Result<Invitations::Made> Invitations::prepare(
    const Authorized<Action::OfferKiosk>& proof, domain::AppointmentId id) const
{
    const auto appointment = m_needs.schedule.find(id);
    if (!appointment)
        return domain::failure(appointment);
    if (proof.patient() != appointment->patient)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    const auto rows = m_needs.schedule.day(domain::civilDate(appointment->startsAt));
    if (!rows)
        return domain::failure(rows);
    const auto row = std::find_if(rows->begin(), rows->end(),
        [id](const TodayRow& each) { return each.appointment.id == id; });
    if (row == rows->end())
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    Made made;
    made.session.uid = QUuid::createUuid();
    made.session.patient = appointment->patient;
    made.session.appointment = appointment->id;
    made.session.offeredAt = m_needs.clock.now();
    made.born = row->born;
    auto invitation = m_needs.waitingRoom.invitation(made.session);
    if (!invitation)
        return domain::failure(invitation);
    made.invitation = *std::move(invitation);
    return made;
}

Result<domain::KioskSessionId> Invitations::save(const WriteStamp& stamp, const Made& made,
    const std::function<Result<KioskTicket>()>& makeTicket) const
{
    std::optional<domain::KioskSessionId> id;
    const auto saved = m_needs.work.write(stamp, [&](EventId event) -> Result<void> {
        auto ticket = makeTicket();
        if (!ticket)
            return domain::failure(ticket);
        const auto added = m_needs.agendas.addSession(made.session, event);
        if (!added)
            return domain::failure(added);
        id = *added;
        ticket->session = *added;
        ticket->invitation = made.invitation;
        ticket->invitation.session = *added;
        return m_needs.tickets.put(*ticket);
    });
    if (!saved)
        return domain::failure(saved);
    if (!id)
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.already-offered"_s);
    m_needs.publisher.publish({ Change::Kind::Kiosk, made.session.patient });
    return *id;
}

Result<domain::KioskSessionId> Invitations::send(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment, domain::StationId station) const
{
    const auto made = prepare(proof, appointment);
    if (!made)
        return domain::failure(made);
    return save(WriteStamp::of(proof, key), *made, [&]() -> Result<KioskTicket> {
        const auto rows = m_needs.stations.list();
        if (!rows)
            return domain::failure(rows);
        const auto row = std::find_if(rows->begin(), rows->end(),
            [station](const StationRow& each) { return each.station.id == station; });
        if (row == rows->end())
            return domain::fail(ErrorKind::Conflict, u"station"_s, u"station.retired"_s);
        if (row->isOffered || row->state == domain::StationState::Answering)
            return domain::fail(
                ErrorKind::Conflict, u"station"_s, u"station.busy"_s, { row->station.name });
        KioskTicket ticket;
        ticket.station = station;
        ticket.validUntil = in(m_needs.clock, m_needs.rules.offerMinutes);
        return ticket;
    });
}

Result<domain::KioskCode> Invitations::freshCode(
    const domain::BirthDate& born, const QString& practice) const
{
    const auto day = born.firstDay();
    while (true) {
        const auto digits = QString::number(QRandomGenerator::system()->bounded(kCodes))
                                .rightJustified(domain::KioskCode::kDigits, u'0');
        auto code = domain::KioskCode::parse(digits, day.day(), day.month());
        if (!code)
            return code;
        const auto isTaken = m_needs.tickets.isCodeTaken(code->digitsHash(practice));
        if (!isTaken)
            return domain::failure(isTaken);
        if (!*isTaken)
            return code;
    }
}

Result<CodeSlip> Invitations::printCode(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment, const QString& practice) const
{
    const auto made = prepare(proof, appointment);
    if (!made)
        return domain::failure(made);
    if (!made->born || made->born->precision() != domain::DatePrecision::Day)
        return domain::fail(ErrorKind::Conflict, u"kioskCode"_s, u"code.no-birth-day"_s);
    CodeSlip slip;
    slip.validUntil = in(m_needs.clock, m_needs.rules.codeMinutes);
    const auto saved = save(WriteStamp::of(proof, key), *made, [&]() -> Result<KioskTicket> {
        const auto code = freshCode(*made->born, practice);
        if (!code)
            return domain::failure(code);
        slip.digits = code->digits();
        KioskTicket ticket;
        ticket.codeHash = code->hash(practice);
        ticket.digitsHash = code->digitsHash(practice);
        ticket.validUntil = slip.validUntil;
        return ticket;
    });
    if (!saved)
        return domain::failure(saved);
    slip.session = *saved;
    return slip;
}

Result<SaveOutcome> Invitations::withdraw(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId id) const
{
    const auto session = m_needs.agendas.session(id);
    if (!session)
        return domain::failure(session);
    if (proof.patient() != session->patient)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    auto saved = m_needs.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        if (session->state != KioskState::Offered)
            return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
        if (const auto gone = m_needs.tickets.remove(id); !gone)
            return gone;
        return m_needs.agendas.moveSession(
            id, session->version, KioskState::Withdrawn, false, m_needs.clock.now(), event);
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Kiosk, session->patient });
    return saved;
}

}
