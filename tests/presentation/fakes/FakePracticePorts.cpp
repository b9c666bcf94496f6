// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fakes/FakePracticePorts.h"

#include <algorithm>

namespace rooftree::testing {

Result<domain::KioskSessionId> FakeAgendas::addSession(const app::KioskSession& session, EventId)
{
    m_practice.sessions.push_back(session);
    m_practice.sessions.back().id = domain::KioskSessionId(++m_practice.nextId);
    return m_practice.sessions.back().id;
}

Result<app::KioskSession> FakeAgendas::session(domain::KioskSessionId id)
{
    for (const auto& each : m_practice.sessions) {
        if (each.id == id)
            return each;
    }
    return unknown(u"kioskSession"_s);
}

Result<void> FakeAgendas::moveSession(domain::KioskSessionId id, domain::RowVersion base,
    domain::KioskState state, bool needsHelp, domain::Instant at, EventId)
{
    for (auto& each : m_practice.sessions) {
        if (each.id != id)
            continue;
        if (each.version != base)
            return domain::fail(domain::ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.changed"_s);
        each.state = state;
        each.needsHelp = needsHelp;
        each.version = each.version.next();
        if (state == domain::KioskState::Finished || state == domain::KioskState::Incomplete)
            each.finishedAt = at;
        return {};
    }
    return unknown(u"kioskSession"_s);
}

Result<domain::AgendaId> FakeAgendas::add(
    const domain::Agenda& agenda, std::optional<domain::KioskSessionId>, EventId)
{
    auto kept = agenda;
    kept.id = domain::AgendaId(++m_practice.nextId);
    for (auto& item : kept.items)
        item.id = domain::AgendaItemId(++m_practice.nextId);
    m_practice.agendas.push_back(kept);
    return kept.id;
}

Result<std::optional<domain::Agenda>> FakeAgendas::forAppointment(domain::AppointmentId id)
{
    std::optional<domain::Agenda> newest;
    for (const auto& each : m_practice.agendas) {
        if (each.appointment == id)
            newest = each;
    }
    return newest;
}

Result<std::optional<domain::Agenda>> FakeAgendas::undecided(
    domain::PatientId patient, domain::Instant since)
{
    std::optional<domain::Agenda> newest;
    for (const auto& each : m_practice.agendas) {
        if (each.patient == patient && each.raisedAt >= since)
            newest = each;
    }
    return newest;
}

Result<std::optional<domain::Agenda>> FakeAgendas::byUid(const QUuid& uid)
{
    for (const auto& each : m_practice.agendas) {
        if (each.uid == uid)
            return std::optional(each);
    }
    return std::optional<domain::Agenda>();
}

Result<std::vector<app::TodayRow>> FakeSchedule::day(QDate day)
{
    std::vector<app::TodayRow> rows;
    for (const auto& each : m_practice.appointments) {
        if (domain::civilDate(each.startsAt) != day)
            continue;
        const auto patient = std::find_if(m_practice.patients.begin(), m_practice.patients.end(),
            [&each](const auto& person) { return person.id == each.patient; });
        rows.push_back({ each, patient->details.name, patient->details.born,
            patient->details.nhsNumber, u"Nurse Jo Evans"_s, patient->details.accessNeeds,
            domain::AgendaState::NotOffered, {}, false, 0, false });
        for (const auto& session : m_practice.sessions) {
            if (session.appointment == each.id)
                rows.back().kioskSession = session.id;
        }
    }
    return rows;
}

Result<domain::Appointment> FakeSchedule::find(domain::AppointmentId id)
{
    for (const auto& each : m_practice.appointments) {
        if (each.id == id)
            return each;
    }
    return unknown(u"appointment"_s);
}

Result<std::optional<app::NextVisit>> FakeSchedule::next(
    domain::PatientId patient, domain::Instant now)
{
    std::optional<app::NextVisit> first;
    for (const auto& each : m_practice.appointments) {
        const bool isAhead = each.patient == patient && each.startsAt > now
            && each.state == domain::AppointmentState::Booked;
        if (isAhead && (!first || each.startsAt < first->appointment.startsAt))
            first = app::NextVisit { each, u"Dr Patel"_s };
    }
    return first;
}

Result<domain::AppointmentId> FakeSchedule::add(const domain::Appointment& appointment, EventId)
{
    m_practice.appointments.push_back(appointment);
    return appointment.id;
}

Result<void> FakeSchedule::setState(
    domain::AppointmentId id, domain::RowVersion, domain::AppointmentState state, EventId)
{
    for (auto& each : m_practice.appointments) {
        if (each.id == id)
            each.state = state;
    }
    return {};
}

Result<std::optional<domain::Consultation>> FakeConsultations::byUid(const QUuid& uid)
{
    for (const auto& each : m_rows) {
        if (each.uid == uid)
            return std::optional(each);
    }
    return std::optional<domain::Consultation>();
}

Result<std::vector<domain::Consultation>> FakeConsultations::ofPatient(
    domain::PatientId patient, int)
{
    std::vector<domain::Consultation> rows;
    std::copy_if(m_rows.rbegin(), m_rows.rend(), std::back_inserter(rows),
        [patient](const auto& each) { return each.patient == patient; });
    return rows;
}

Result<domain::ConsultationId> FakeConsultations::add(
    const domain::ConsultationRecord& record, domain::StaffId clinician, EventId)
{
    for (const auto& agreed : record.goals) {
        const auto known = std::find_if(m_practice.goals.begin(), m_practice.goals.end(),
            [&agreed](const auto& goal) { return goal.uid == agreed.uid; });
        if (known == m_practice.goals.end())
            continue;
        if (agreed.baseVersion != known->version)
            return domain::fail(domain::ErrorKind::Conflict, u"goal"_s, u"goal.changed"_s);
        known->content = agreed.content;
        known->version = known->version.next();
    }
    const domain::ConsultationId id(++m_practice.nextId);
    m_rows.push_back({ id, record.uid, record.patient, clinician, record.appointment, record.kind,
        record.startedAt, record.finishedAt, {}, record.note, domain::RowVersion::first(),
        record.teachBack });
    for (const auto& note : record.referrals)
        m_practice.referrals.push_back({ domain::ReferralNoteId(++m_practice.nextId), note.uid,
            record.patient, {}, note.to, note.reason, note.isForPatient, true, record.finishedAt,
            domain::RowVersion::first() });
    for (const auto& action : record.actions)
        m_practice.actions.push_back({ domain::PlanActionId(++m_practice.nextId), action.uid,
            record.patient, action.content, {}, record.finishedAt, domain::RowVersion::first() });
    m_practice.consultations.push_back(record);
    return id;
}

Result<app::OpenActions> FakePlanActions::openOf(domain::PatientId patient)
{
    app::OpenActions open { m_practice.actions, m_practice.referrals };
    std::erase_if(open.actions, [patient](const auto& each) { return each.patient != patient; });
    std::erase_if(open.referrals,
        [patient](const auto& note) { return note.patient != patient || !note.isOpen; });
    return open;
}

Result<std::vector<app::PromiseRow>> FakePlanActions::promised(
    app::CallScope scope, std::optional<domain::StaffId> me)
{
    std::vector<app::PromiseRow> rows;
    for (const auto& action : m_practice.actions) {
        const auto& owner = action.content.owner;
        if (owner.isPatient() || (scope == app::CallScope::Mine && owner.person != me))
            continue;
        for (const auto& patient : m_practice.patients) {
            if (patient.id == action.patient)
                rows.push_back({ action, patient.details.name, patient.details.born });
        }
    }
    return rows;
}

Result<domain::PlanAction> FakePlanActions::find(domain::PlanActionId id)
{
    for (const auto* list : { &m_practice.actions, &m_settled }) {
        for (const auto& action : *list) {
            if (action.id == id)
                return action;
        }
    }
    return domain::fail(domain::ErrorKind::NotFound, u"planAction"_s, u"action.not-found"_s);
}

Result<void> FakePlanActions::settle(domain::PlanActionId id, domain::RowVersion base,
    const std::optional<app::ActionSettled>& settled, EventId)
{
    auto& from = settled ? m_practice.actions : m_settled;
    auto& to = settled ? m_settled : m_practice.actions;
    const auto found = std::find_if(
        from.begin(), from.end(), [id](const auto& action) { return action.id == id; });
    if (found == from.end() || found->version != base)
        return domain::fail(domain::ErrorKind::Conflict, u"planAction"_s, u"action.changed"_s);
    found->version = base.next();
    to.push_back(*found);
    from.erase(found);
    return {};
}

Result<std::vector<domain::ReferralNote>> FakeConsultations::openReferrals(
    domain::PatientId patient)
{
    auto found = m_practice.referrals;
    std::erase_if(
        found, [patient](const auto& note) { return note.patient != patient || !note.isOpen; });
    return found;
}

Result<domain::ReferralNote> FakeConsultations::referral(domain::ReferralNoteId id)
{
    for (const auto& note : m_practice.referrals) {
        if (note.id == id)
            return note;
    }
    return unknown(u"referral"_s);
}

Result<void> FakeConsultations::settleReferral(domain::ReferralNoteId id, domain::RowVersion base,
    const std::optional<app::ReferralSettled>& settled, EventId)
{
    for (auto& note : m_practice.referrals) {
        if (note.id != id)
            continue;
        if (note.version != base)
            return domain::fail(
                domain::ErrorKind::Conflict, u"referralNote"_s, u"referral.changed"_s);
        note.isOpen = !settled;
        note.version = note.version.next();
    }
    return {};
}

Result<void> FakeShortcuts::keep(
    domain::StaffId staff, const domain::TextShortcut& shortcut, EventId event)
{
    (void)remove(staff, shortcut.word(), event);
    m_practice.shortcuts.push_back(shortcut);
    return {};
}

Result<void> FakeShortcuts::remove(domain::StaffId, const QString& word, EventId)
{
    std::erase_if(m_practice.shortcuts, [&word](const auto& each) { return each.word() == word; });
    return {};
}

namespace {

    bool isOpenAt(const app::Draft& draft, const app::DraftKey& key)
    {
        return draft.key.author == key.author && draft.key.form == key.form
            && draft.key.subject == key.subject && !draft.discardedAt;
    }

}

Result<void> FakeDrafts::keep(const app::Draft& draft)
{
    m_practice.atTheDoor();
    if (m_practice.draftFailure)
        return tl::unexpected(*m_practice.draftFailure);
    if (m_practice.savedRecords.contains(draft.record))
        return {};
    std::erase_if(m_practice.drafts, [&](const auto& each) { return isOpenAt(each, draft.key); });
    m_practice.drafts.push_back(draft);
    m_practice.drafts.back().id = app::DraftId(++m_practice.nextId);
    ++m_practice.draftWrites;
    return {};
}

Result<std::optional<app::Draft>> FakeDrafts::find(const app::DraftKey& key)
{
    for (const auto& each : m_practice.drafts) {
        if (isOpenAt(each, key))
            return std::optional(each);
    }
    return std::optional<app::Draft>();
}

Result<std::vector<app::Draft>> FakeDrafts::ofAuthor(domain::StaffId author)
{
    std::vector<app::Draft> own;
    std::copy_if(m_practice.drafts.rbegin(), m_practice.drafts.rend(), std::back_inserter(own),
        [author](const auto& each) { return each.key.author == author; });
    return own;
}

Result<void> FakeDrafts::discard(const app::DraftKey& key, domain::Instant at)
{
    for (auto& each : m_practice.drafts) {
        if (isOpenAt(each, key))
            each.discardedAt = at;
    }
    return {};
}

Result<void> FakeDrafts::bringBack(domain::StaffId author, app::DraftId id)
{
    for (auto& each : m_practice.drafts) {
        if (each.id != id || each.key.author != author)
            continue;
        if (find(each.key)->has_value())
            return domain::fail(domain::ErrorKind::Conflict, u"draft"_s, u"draft.newer-exists"_s);
        each.discardedAt.reset();
        return {};
    }
    return domain::fail(domain::ErrorKind::NotFound, u"draft"_s, u"draft.not-found"_s);
}

Result<void> FakeDrafts::resolve(const app::DraftKey& key, const QUuid& record, domain::Instant)
{
    m_practice.savedRecords.insert(record);
    std::erase_if(m_practice.drafts, [&](const auto& each) { return isOpenAt(each, key); });
    return {};
}

Result<int> FakeDrafts::purge(domain::Instant before)
{
    return static_cast<int>(std::erase_if(m_practice.drafts,
        [before](const auto& each) { return each.discardedAt && *each.discardedAt < before; }));
}

Result<domain::Patient> FakePatients::find(domain::PatientId id)
{
    for (const auto& each : m_practice.patients) {
        if (each.id == id)
            return each;
    }
    return unknown(u"patient"_s);
}

}
