// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/agenda/WaitingRoom.h"

#include "application/agenda/KioskAgenda.h"
#include "application/agenda/KioskResponses.h"

#include <QLocale>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::isOpen;
    using domain::KioskState;

    auto notOpen()
    {
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    }

    QString dayAndMonth(const std::optional<domain::BirthDate>& born)
    {
        if (!born || born->precision() != domain::DatePrecision::Day)
            return {};
        return QLocale(QLocale::English).toString(born->firstDay(), u"d MMMM"_s);
    }

    template <Action A> bool isFor(const Authorized<A>& proof, PatientId patient)
    {
        return proof.patient() == patient;
    }

    auto wrongPatient()
    {
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    }

}

WaitingRoom::WaitingRoom(const Ports& ports) : m_ports(ports) { }

Result<domain::KioskSessionId> WaitingRoom::offer(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointmentId) const
{
    const auto appointment = m_ports.schedule.find(appointmentId);
    if (!appointment)
        return domain::failure(appointment);
    if (!isFor(proof, appointment->patient))
        return wrongPatient();
    std::optional<domain::KioskSessionId> id;
    const auto saved
        = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
              const auto added = addSession(*appointment, event);
              if (!added)
                  return domain::failure(added);
              id = added->id;
              return {};
          });
    if (!saved)
        return domain::failure(saved);
    if (!id)
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.already-offered"_s);
    m_ports.publisher.publish({ Change::Kind::Kiosk, appointment->patient });
    return *id;
}

Result<KioskSession> WaitingRoom::addSession(
    const domain::Appointment& appointment, EventId event) const
{
    KioskSession session;
    session.uid = QUuid::createUuid();
    session.patient = appointment.patient;
    session.appointment = appointment.id;
    session.offeredAt = m_ports.clock.now();
    const auto id = m_ports.agendas.addSession(session, event);
    if (!id)
        return domain::failure(id);
    session.id = *id;
    return session;
}

Result<KioskInvitation> WaitingRoom::invitation(const KioskSession& session) const
{
    if (!isOpen(session.state) || !session.appointment)
        return notOpen();
    const auto appointment = m_ports.schedule.find(*session.appointment);
    if (!appointment)
        return domain::failure(appointment);
    const auto rows = m_ports.schedule.day(domain::civilDate(appointment->startsAt));
    if (!rows)
        return domain::failure(rows);
    const auto row = std::find_if(rows->begin(), rows->end(),
        [&](const TodayRow& each) { return each.appointment.id == appointment->id; });
    if (row == rows->end())
        return notOpen();
    const auto conditions = m_ports.conditions.ofPatient(session.patient);
    if (!conditions)
        return domain::failure(conditions);
    const auto past = m_ports.agendas.decidedItems(session.patient);
    if (!past)
        return domain::failure(past);
    KioskInvitation invitation { session.id, row->patientName.given(), dayAndMonth(row->born),
        row->clinicianName, appointment->startsAt,
        domain::topicsFor(m_ports.rules.topics, m_ports.rules.topicListsFor(*conditions)), {},
        m_ports.rules.plan.patientRanks, {} };
    const auto requests = m_ports.questionnaires.openRequests(session.patient);
    if (!requests)
        return domain::failure(requests);
    invitation.questionnaires = askedInWaitingRoom(*requests, m_ports.rules.instruments);
    for (const auto& item : domain::carriedOver(*past)) {
        if (item.isPatients())
            invitation.leftFromLastTime.push_back(item.words);
    }
    return invitation;
}

Result<KioskInvitation> WaitingRoom::begin(const Authorized<Action::AnswerKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId sessionId) const
{
    const auto session = m_ports.agendas.session(sessionId);
    if (!session)
        return domain::failure(session);
    if (!isFor(proof, session->patient))
        return wrongPatient();
    auto invited = invitation(*session);
    if (!invited)
        return invited;
    const auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) {
        return m_ports.agendas.moveSession(
            sessionId, session->version, KioskState::Answering, false, m_ports.clock.now(), event);
    });
    if (!saved)
        return domain::failure(saved);
    m_ports.publisher.publish({ Change::Kind::Kiosk, session->patient });
    return invited;
}

Result<SaveOutcome> WaitingRoom::callForHelp(const Authorized<Action::AnswerKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId sessionId) const
{
    const auto session = m_ports.agendas.session(sessionId);
    if (!session)
        return domain::failure(session);
    if (!isFor(proof, session->patient))
        return wrongPatient();
    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) {
        return m_ports.agendas.moveSession(
            sessionId, session->version, session->state, true, m_ports.clock.now(), event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Kiosk, session->patient });
    return saved;
}

Result<SaveOutcome> WaitingRoom::finish(const Authorized<Action::AnswerKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId sessionId, const KioskAnswers& answers) const
{
    const auto session = m_ports.agendas.session(sessionId);
    if (!session)
        return domain::failure(session);
    if (!isFor(proof, session->patient))
        return wrongPatient();
    const auto now = m_ports.clock.now();
    const auto agenda = agendaFrom(answers, *session, now, m_ports.rules);
    if (!agenda)
        return domain::failure(agenda);
    const auto responses = responsesFrom(
        answers, *session, now, m_ports.rules.instruments, domain::ResponseMode::Kiosk);
    if (!responses)
        return domain::failure(responses);

    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        // Asked inside the transaction: a second Finish with another key finds the session closed.
        const auto current = m_ports.agendas.session(sessionId);
        if (!current)
            return domain::failure(current);
        // Somebody may go on who was taken for gone, because their screen was not heard of.
        if (!isOpen(current->state) && current->state != KioskState::Incomplete)
            return notOpen();
        const auto added = m_ports.agendas.add(*agenda, sessionId, event);
        if (!added)
            return domain::failure(added);
        if (const auto kept = keep(*responses, event); !kept)
            return kept;
        return m_ports.agendas.moveSession(sessionId, current->version,
            answers.isComplete ? KioskState::Finished : KioskState::Incomplete, false, now, event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Kiosk, session->patient });
    return saved;
}

Result<void> WaitingRoom::keep(
    const std::vector<domain::QuestionnaireResponse>& responses, EventId event) const
{
    for (const auto& response : responses) {
        const auto kept = m_ports.questionnaires.add(response, event);
        if (!kept)
            return domain::failure(kept);
    }
    return {};
}

Result<SaveOutcome> WaitingRoom::markRead(const Authorized<Action::ReadRecord>& proof,
    const domain::SaveKey& key, domain::AgendaId agenda) const
{
    // Not a second opening of the record: the trail says what of it was read.
    const TrailDetails details { TrailOutcome::Ok, { u"agenda"_s, agenda.value() }, {} };
    auto saved = m_ports.work.write(WriteStamp::of(proof, key, details), [&](EventId event) {
        return m_ports.agendas.markRead(agenda, m_ports.clock.now(), event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Kiosk, proof.patient() });
    return saved;
}

}
