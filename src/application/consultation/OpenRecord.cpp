// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/OpenRecord.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    /// How far back an agenda counts as said before this visit (the window of indicator SMS01).
    constexpr qint64 kAgendaDaysBefore = 14;
    constexpr qint64 kDayMs = qint64 { 24 } * 60 * 60 * 1000;
    constexpr int kVisitsShown = 10;

}

OpenRecord::OpenRecord(const Ports& ports) : m_ports(ports) { }

Result<RecordView> OpenRecord::run(const Authorized<Action::ReadRecord>& proof,
    std::optional<domain::AppointmentId> appointment) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    if (const auto noted = m_ports.work.note(WriteStamp::of(proof, domain::SaveKey::make()));
        !noted)
        return domain::failure(noted);
    return refresh(proof, appointment);
}

Result<RecordView> OpenRecord::refresh(const Authorized<Action::ReadRecord>& proof,
    std::optional<domain::AppointmentId> appointment) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    const auto id = *proof.patient();
    std::optional<RecordView> view;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        const auto now = m_ports.clock.now();
        auto patient = m_ports.patients.find(id);
        if (!patient)
            return domain::failure(patient);
        auto agenda = appointment
            ? m_ports.agendas.forAppointment(*appointment)
            : m_ports.agendas.undecided(id, { now.ms - kAgendaDaysBefore * kDayMs });
        if (!agenda)
            return domain::failure(agenda);
        const auto past = m_ports.agendas.decidedItems(id);
        if (!past)
            return domain::failure(past);
        auto conditions = m_ports.conditions.ofPatient(id);
        if (!conditions)
            return domain::failure(conditions);
        auto goals = m_ports.goals.ofPatient(id);
        if (!goals)
            return domain::failure(goals);
        auto plans = m_ports.goals.plansOfPatient(id);
        if (!plans)
            return domain::failure(plans);
        auto followUps = m_ports.followUps.ofPatient(id);
        if (!followUps)
            return domain::failure(followUps);
        auto consultations = m_ports.consultations.ofPatient(id, kVisitsShown);
        if (!consultations)
            return domain::failure(consultations);
        auto papers = m_ports.papers.ofPatient(id);
        if (!papers)
            return domain::failure(papers);
        auto questionnaires = m_ports.questionnaires.ofRecord(id);
        if (!questionnaires)
            return domain::failure(questionnaires);
        auto care = m_ports.care.ofPatient(id);
        if (!care)
            return domain::failure(care);
        auto open = m_ports.actions.openOf(id);
        if (!open)
            return domain::failure(open);
        view = RecordView { *std::move(patient), *std::move(conditions), *std::move(agenda),
            domain::carriedOver(*past), *std::move(goals), *std::move(plans), *std::move(followUps),
            *std::move(consultations), std::move(papers->plans),
            std::move(questionnaires->answered), std::move(questionnaires->asked), now,
            std::move(open->referrals), std::move(papers->flarePlans), std::move(open->actions),
            *std::move(care) };
        return {};
    });
    if (!read)
        return domain::failure(read);
    return *std::move(view);
}

}
