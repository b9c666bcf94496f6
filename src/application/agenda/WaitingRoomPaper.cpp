// SPDX-License-Identifier: GPL-3.0-or-later
// The questions on paper: printing them for a visit, and entering what was written.
#include "application/agenda/KioskAgenda.h"
#include "application/agenda/KioskResponses.h"
#include "application/agenda/WaitingRoom.h"
#include "application/common/SavedUnread.h"

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

    /// Printed again: it opens no session, and it is in the trail all the same.
    TrailDetails aboutPrinting(const PaperVisit& visit)
    {
        if (!visit.hasOpenSession())
            return {};
        return { TrailOutcome::Ok, { u"agenda-paper"_s, visit.session->id.value() }, {} };
    }

    /// What lies on the sheets: the program asks in its own words only.
    void addPrinted(PaperVisit& visit, const std::vector<domain::PrintedQuestionnaire>& printed,
        const InstrumentLibrary& library)
    {
        for (const auto& each : printed) {
            const auto* pack = library.find(each.instrument);
            if (pack && pack->version == each.version)
                visit.questionnaires.push_back(*pack);
            else
                visit.inOtherWords.push_back(pack ? pack->title : each.instrument);
        }
    }

    Result<void> checkPrinted(const PaperVisit& visit, const KioskAnswers& answers)
    {
        for (const auto& answered : answers.questionnaires) {
            const bool isPrinted
                = std::any_of(visit.questionnaires.begin(), visit.questionnaires.end(),
                    [&](const auto& pack) { return pack.id == answered.instrument; });
            if (!isPrinted)
                return domain::fail(
                    ErrorKind::Validation, u"questionnaire"_s, u"questionnaire.not-on-sheet"_s);
        }
        return {};
    }

    Result<domain::Agenda> keyedAgenda(const PaperVisit& visit, const KioskAnswers& answers,
        domain::Instant now, const Rules& rules)
    {
        if (const auto printed = checkPrinted(visit, answers); !printed)
            return domain::failure(printed);
        KioskSession visited;
        visited.patient = visit.appointment.patient;
        visited.appointment = visit.appointment.id;
        return agendaFrom(answers, visited, now, rules, domain::AgendaSource::PatientLetter);
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
    auto visit = paperVisitOf(*proof.patient(), appointment);
    if (!visit)
        return visit;
    const auto printed = m_ports.questionnaires.printedFor(appointment);
    if (!printed)
        return domain::failure(printed);
    addPrinted(*visit, *printed, m_ports.rules.instruments);
    return visit;
}

Result<std::optional<NextVisit>> WaitingRoom::nextVisit(
    const Authorized<Action::ReadRecord>& proof) const
{
    if (!proof.patient())
        return wrongPatient();
    return m_ports.schedule.next(*proof.patient(), m_ports.clock.now());
}

Result<PaperVisit> WaitingRoom::offerPaper(const Authorized<Action::OfferKiosk>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment) const
{
    if (!proof.patient())
        return wrongPatient();
    auto visit = paperVisitOf(*proof.patient(), appointment);
    if (!visit)
        return visit;
    const auto requests = m_ports.questionnaires.openRequests(*proof.patient());
    if (!requests)
        return domain::failure(requests);
    visit->questionnaires = askedInWaitingRoom(*requests, m_ports.rules.instruments);
    std::optional<domain::KioskSessionId> id;
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, aboutPrinting(*visit)), [&](EventId event) -> Result<void> {
            const auto session = visit->hasOpenSession() ? Result<KioskSession>(*visit->session)
                                                         : addSession(visit->appointment, event);
            if (!session)
                return domain::failure(session);
            id = session->id;
            for (const auto& pack : visit->questionnaires) {
                const auto kept
                    = m_ports.questionnaires.addPrinted(*id, { pack.id, pack.version }, event);
                if (!kept)
                    return kept;
            }
            return {};
        });
    if (!saved)
        return domain::failure(saved);
    if (!id)
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.already-offered"_s);
    auto session = m_ports.agendas.session(*id);
    if (!session)
        return savedUnread();
    if (!visit->hasOpenSession())
        m_ports.publisher.publish({ Change::Kind::Kiosk, session->patient });
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
    return addSession(visit.appointment, event);
}

Result<SaveOutcome> WaitingRoom::keyPaper(const Authorized<Action::KeyPaperAnswers>& proof,
    const domain::SaveKey& key, domain::AppointmentId appointment,
    const KioskAnswers& answers) const
{
    const auto now = m_ports.clock.now();
    // What cannot be looked up is said inside the write: when an earlier try of this key was lost
    // on its way, only the write knows that nobody may call it "not saved".
    const auto visit = paperVisit(proof, appointment);
    const auto agenda = visit ? keyedAgenda(*visit, answers, now, m_ports.rules)
                              : Result<domain::Agenda>(domain::failure(visit));
    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        if (!agenda)
            return domain::failure(agenda);
        const auto session = sessionForPaper(*visit, event);
        if (!session)
            return domain::failure(session);
        const auto added = m_ports.agendas.add(*agenda, session->id, event);
        if (!added)
            return domain::failure(added);
        auto responses = responsesFrom(
            answers, *session, now, m_ports.rules.instruments, domain::ResponseMode::Paper);
        if (!responses)
            return domain::failure(responses);
        for (auto& response : *responses)
            response.recordedBy = proof.actor().staff;
        if (const auto kept = keep(*responses, event); !kept)
            return kept;
        return m_ports.agendas.moveSession(
            session->id, session->version, KioskState::Finished, false, now, event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Kiosk, proof.patient() });
    return saved;
}

Result<SaidList> WaitingRoom::finishedList(
    std::optional<PatientId> patient, domain::KioskSessionId sessionId) const
{
    const auto session = m_ports.agendas.session(sessionId);
    if (!session)
        return domain::failure(session);
    if (patient != session->patient)
        return wrongPatient();
    const auto notFinished = [] {
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-finished"_s);
    };
    if (session->state != KioskState::Finished || !session->appointment)
        return notFinished();
    const auto appointment = m_ports.schedule.find(*session->appointment);
    if (!appointment)
        return domain::failure(appointment);
    const auto agenda = m_ports.agendas.forAppointment(appointment->id);
    if (!agenda)
        return domain::failure(agenda);
    if (!agenda->has_value() || !(*agenda)->isComplete)
        return notFinished();
    return SaidList { **agenda, appointment->startsAt };
}

template <class Proof>
Result<SaidList> WaitingRoom::notedList(
    const Proof& proof, const domain::SaveKey& key, domain::KioskSessionId session) const
{
    auto list = finishedList(proof.patient(), session);
    if (!list)
        return list;
    // Nothing leaves that is not in the trail.
    const TrailDetails details { TrailOutcome::Ok, { u"agenda-list"_s, session.value() }, {} };
    if (const auto noted = m_ports.work.note(WriteStamp::of(proof, key, details)); !noted)
        return domain::failure(noted);
    return list;
}

Result<SaidList> WaitingRoom::listToPrint(const Authorized<Action::AnswerKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId session) const
{
    return notedList(proof, key, session);
}

Result<SaidList> WaitingRoom::listToPrint(const Authorized<Action::PrintWishedList>& proof,
    const domain::SaveKey& key, domain::KioskSessionId session) const
{
    return notedList(proof, key, session);
}

}
