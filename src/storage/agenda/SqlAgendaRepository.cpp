// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agenda/SqlAgendaRepository.h"

#include "storage/Database.h"
#include "storage/agenda/AgendaRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Agenda;
    using domain::AgendaItem;
    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kAddSession { "INSERT INTO kiosk_session (uid, patient_id, appointment_id, "
                                "state, needs_help, offered_at, saved_in) "
                                "VALUES (:uid, :patient, :appointment, :state, :needs_help, "
                                ":offered_at, :event) RETURNING id",
        "i" };
    constexpr Sql kSession { "SELECT id, uid, patient_id, appointment_id, state, needs_help, "
                             "offered_at, finished_at, version "
                             "FROM kiosk_session WHERE id = :id",
        "itiitiiii" };
    constexpr Sql kMoveSession {
        "UPDATE kiosk_session SET state = :state, needs_help = :needs_help, finished_at = "
        ":finished_at, "
        "version = version + 1, saved_in = :event WHERE id = :id AND version = :base"
    };
    constexpr Sql kAdd {
        "INSERT INTO agenda (uid, patient_id, appointment_id, kiosk_session_id, raised_at, on_day, "
        "what_matters, "
        "not_to_discuss, companion, answered_by, is_complete, importance_of_talking, "
        "confidence_to_talk, took_seconds, language, saved_in) "
        "VALUES (:uid, :patient, :appointment, :session, :raised_at, :on_day, :what_matters, "
        ":not_to_discuss, "
        ":companion, :answered_by, :is_complete, :importance, :confidence, :took, :language, "
        ":event) RETURNING id",
        "i"
    };
    constexpr Sql kAddItem { "INSERT INTO agenda_item (uid, patient_id, agenda_id, source, topic, "
                             "words, patient_rank, worry, author_id, "
                             "raised_at, saved_in) VALUES (:uid, :patient, :agenda, :source, "
                             ":topic, :words, :rank, :worry, :author, "
                             ":raised_at, :event)" };
    constexpr Sql kItems { "SELECT id, uid, source, topic, words, patient_rank, worry, author_id, "
                           "raised_at FROM agenda_item "
                           "WHERE agenda_id = :agenda ORDER BY id",
        kItemKinds };
    constexpr Sql kForAppointment {
        "SELECT id, uid, patient_id, appointment_id, raised_at, "
        "what_matters, not_to_discuss, companion, answered_by, "
        "is_complete, importance_of_talking, confidence_to_talk, took_seconds, language FROM "
        "agenda WHERE appointment_id = :appointment "
        "ORDER BY raised_at DESC, id DESC LIMIT 1",
        kAgendaKinds
    };
    constexpr Sql kUndecided { "SELECT id, uid, patient_id, appointment_id, raised_at, "
                               "what_matters, not_to_discuss, companion, answered_by, "
                               "is_complete, importance_of_talking, confidence_to_talk, "
                               "took_seconds, language FROM agenda "
                               "g WHERE g.patient_id = :patient "
                               "AND g.raised_at >= :since AND NOT EXISTS (SELECT 1 FROM "
                               "agenda_item i JOIN consultation_item d "
                               "ON d.agenda_item_id = i.id WHERE i.agenda_id = g.id) ORDER BY "
                               "raised_at DESC, id DESC LIMIT 1",
        kAgendaKinds };
    constexpr Sql kByUid {
        "SELECT id, uid, patient_id, appointment_id, raised_at, what_matters, not_to_discuss, "
        "companion, answered_by, "
        "is_complete, importance_of_talking, confidence_to_talk, took_seconds, language FROM "
        "agenda WHERE uid = :uid",
        kAgendaKinds
    };
    constexpr Sql kDecided { "SELECT i.id, i.uid, i.source, i.topic, i.words, i.patient_rank, "
                             "i.worry, i.author_id, i.raised_at, "
                             "d.outcome, c.finished_at FROM agenda_item i JOIN consultation_item d "
                             "ON d.agenda_item_id = i.id "
                             "JOIN consultation c ON c.id = d.consultation_id WHERE i.patient_id = "
                             ":patient AND d.outcome IS NOT NULL "
                             "ORDER BY c.finished_at, i.id",
        "itttt"
        "iiii"
        "ti" };
    constexpr Sql kMarkRead {
        "INSERT INTO agenda_read (agenda_id, at, saved_in) VALUES (:agenda, :at, :event)"
    };

    bool isEnded(domain::KioskState state)
    {
        return state == domain::KioskState::Finished || state == domain::KioskState::Incomplete
            || state == domain::KioskState::Withdrawn;
    }

}

SqlAgendaRepository::SqlAgendaRepository(Database& database) : m_database(database) { }

Result<domain::KioskSessionId> SqlAgendaRepository::addSession(
    const app::KioskSession& session, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::KioskSessionId> {
        return domain::KioskSessionId(m_database.insert(kAddSession,
            { session.uid, session.patient, session.appointment, domain::toWord(session.state),
                session.needsHelp, session.offeredAt, event }));
    });
}

Result<app::KioskSession> SqlAgendaRepository::session(domain::KioskSessionId id)
{
    return m_database.attempt([&]() -> Result<app::KioskSession> {
        auto rows = m_database.query(kSession, { id });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"kioskSession"_s, u"kiosk.not-found"_s);
        return readSession(rows.row());
    });
}

Result<void> SqlAgendaRepository::moveSession(domain::KioskSessionId id, domain::RowVersion base,
    domain::KioskState state, bool needsHelp, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto finishedAt = isEnded(state) ? std::optional(at) : std::nullopt;
        if (m_database.execute(
                kMoveSession, { domain::toWord(state), needsHelp, finishedAt, event, id, base })
            > 0)
            return {};
        if (const auto current = session(id); !current)
            return domain::failure(current);
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.changed"_s);
    });
}

void SqlAgendaRepository::addItem(const AgendaItem& item, domain::AgendaId agenda,
    domain::PatientId patient, domain::EventId event)
{
    m_database.execute(kAddItem,
        { item.uid, patient, agenda, domain::toWord(item.source), item.topic, item.words, item.rank,
            item.worry, item.author, item.raisedAt, event });
}

Result<domain::AgendaId> SqlAgendaRepository::add(
    const Agenda& agenda, std::optional<domain::KioskSessionId> session, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::AgendaId> {
        const domain::AgendaId id(m_database.insert(kAdd,
            { agenda.uid, agenda.patient, agenda.appointment, session, agenda.raisedAt,
                domain::civilDate(agenda.raisedAt), agenda.whatMatters, agenda.notToDiscuss,
                agenda.companion, domain::toWord(agenda.answeredBy), agenda.isComplete,
                agenda.importanceOfTalking, agenda.confidenceToTalk, agenda.tookSeconds,
                Value::orNull(agenda.language), event }));
        for (const auto& item : agenda.items)
            addItem(item, id, agenda.patient, event);
        return id;
    });
}

std::optional<Agenda> SqlAgendaRepository::withItems(std::optional<Agenda> agenda)
{
    if (!agenda)
        return agenda;
    auto rows = m_database.query(kItems, { agenda->id });
    while (rows.next()) {
        auto row = rows.row();
        agenda->items.push_back(readItem(row));
    }
    return agenda;
}

Result<std::optional<Agenda>> SqlAgendaRepository::forAppointment(domain::AppointmentId id)
{
    return m_database.attempt([&]() -> Result<std::optional<Agenda>> {
        return withItems(readOneAgenda(m_database.query(kForAppointment, { id })));
    });
}

Result<std::optional<Agenda>> SqlAgendaRepository::undecided(
    domain::PatientId patient, domain::Instant since)
{
    return m_database.attempt([&]() -> Result<std::optional<Agenda>> {
        return withItems(readOneAgenda(m_database.query(kUndecided, { patient, since })));
    });
}

Result<std::optional<Agenda>> SqlAgendaRepository::byUid(const QUuid& uid)
{
    return m_database.attempt([&]() -> Result<std::optional<Agenda>> {
        return withItems(readOneAgenda(m_database.query(kByUid, { uid })));
    });
}

Result<std::vector<domain::PastItem>> SqlAgendaRepository::decidedItems(domain::PatientId patient)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::PastItem>> {
        std::vector<domain::PastItem> past;
        auto rows = m_database.query(kDecided, { patient });
        while (rows.next()) {
            auto row = rows.row();
            auto item = readItem(row);
            const auto outcome = row.word(domain::itemOutcomeFromWord);
            past.push_back({ std::move(item), outcome, row.instant() });
        }
        return past;
    });
}

Result<void> SqlAgendaRepository::markRead(
    domain::AgendaId id, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kMarkRead, { id, at, event });
        return {};
    });
}

}
