// SPDX-License-Identifier: GPL-3.0-or-later
// The questions on paper: printing them for a visit, and entering what was written.
#include "application/agenda/KioskAgenda.h"
#include "application/agenda/WaitingRoom.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::KioskState;

    auto conflict(const QString& code)
    {
        return domain::fail(ErrorKind::Conflict, u"agenda"_s, code);
    }

    auto wrongPatient()
    {
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    }

    TrailDetails about(domain::KioskSessionId session)
    {
        return { TrailOutcome::Ok, { u"agenda-paper"_s, session.value() }, {} };
    }

}

bool PaperVisit::hasOpenSession() const { return session && domain::isOpen(session->state); }

Result<PaperVisit> WaitingRoom::paperVisitOf(
    PatientId patient, domain::AppointmentId appointmentId) const
{
    const auto appointment = m_ports.schedule.find(appointmentId);
    if (!appointment)
        return domain::failure(appointment);
    if (appointment->patient != patient)
        return wrongPatient();
    const auto rows = m_ports.schedule.day(domain::civilDate(appointment->startsAt));
    if (!rows)
        return domain::failure(rows);
    const auto row = std::find_if(rows->begin(), rows->end(),
        [&](const TodayRow& each) { return each.appointment.id == appointmentId; });
    if (row == rows->end())
        return domain::fail(ErrorKind::NotFound, u"appointment"_s, u"appointment.not-found"_s);
    const auto conditions = m_ports.conditions.ofPatient(patient);
    if (!conditions)
        return domain::failure(conditions);
    PaperVisit visit { *appointment, row->patientName, row->born, row->clinicianName,
        domain::topicsFor(m_ports.rules.topics, m_ports.rules.topicListsFor(*conditions)),
        m_ports.rules.plan.patientRanks, {} };
    if (row->kioskSession) {
        auto session = m_ports.agendas.session(*row->kioskSession);
        if (!session)
            return domain::failure(session);
        visit.session = *std::move(session);
    }
    return visit;
}

Result<PaperVisit> WaitingRoom::paperVisit(
    const Authorized<Action::KeyPaperAnswers>& proof, domain::AppointmentId appointment) const
{
    if (!proof.patient())
        return wrongPatient();
    return paperVisitOf(*proof.patient(), appointment);
}

Result<PaperVisit> WaitingRoom::offerPaper(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment) const
{
    if (!proof.patient())
        return wrongPatient();
    auto visit = paperVisitOf(*proof.patient(), appointment);
    if (!visit)
        return visit;
    if (visit->hasOpenSession()) {
        // Printed again: nothing changes, and it is in the trail all the same.
        const auto noted = m_ports.work.note(WriteStamp::of(proof, key, about(visit->session->id)));
        return noted ? visit : domain::failure(noted);
    }
    const auto id = offer(proof, key, appointment);
    if (!id)
        return domain::failure(id);
    auto session = m_ports.agendas.session(*id);
    if (!session)
        return domain::failure(session);
    visit->session = *std::move(session);
    return visit;
}

Result<KioskSession> WaitingRoom::sessionForPaper(const PaperVisit& visit, EventId event) const
{
    // Asked inside the transaction: somebody may have answered or keyed meanwhile.
    const auto said = m_ports.agendas.forAppointment(visit.appointment.id);
    if (!said)
        return domain::failure(said);
    if (said->has_value() && (*said)->isComplete)
        return conflict(u"agenda.already-said"_s);
    if (visit.session) {
        auto current = m_ports.agendas.session(visit.session->id);
        if (!current)
            return domain::failure(current);
        if (current->state == KioskState::Answering)
            return conflict(u"kiosk.answering"_s);
        if (domain::isOpen(current->state))
            return *std::move(current);
    }
    KioskSession session;
    session.uid = QUuid::createUuid();
    session.patient = visit.appointment.patient;
    session.appointment = visit.appointment.id;
    session.offeredAt = m_ports.clock.now();
    const auto id = m_ports.agendas.addSession(session, event);
    if (!id)
        return domain::failure(id);
    session.id = *id;
    return session;
}

Result<SaveOutcome> WaitingRoom::keyPaper(const Authorized<Action::KeyPaperAnswers>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment,
    const KioskAnswers& answers) const
{
    const auto visit = paperVisit(proof, appointment);
    if (!visit)
        return domain::failure(visit);
    const auto now = m_ports.clock.now();
    KioskSession visited;
    visited.patient = visit->appointment.patient;
    visited.appointment = appointment;
    const auto agenda
        = agendaFrom(answers, visited, now, m_ports.rules, domain::AgendaSource::PatientLetter);
    if (!agenda)
        return domain::failure(agenda);
    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto session = sessionForPaper(*visit, event);
        if (!session)
            return domain::failure(session);
        const auto added = m_ports.agendas.add(*agenda, session->id, event);
        if (!added)
            return domain::failure(added);
        return m_ports.agendas.moveSession(
            session->id, session->version, KioskState::Finished, false, now, event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Kiosk, visit->appointment.patient });
    return saved;
}

}
