// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schedule/SqlScheduleRepository.h"

#include "domain/agenda/KioskState.h"
#include "storage/Database.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::AgendaState;
    using domain::Appointment;
    using domain::ErrorKind;
    using domain::KioskState;
    using domain::Result;

    constexpr Sql kFind { "SELECT id, uid, patient_id, staff_id, starts_at, minutes, reason, "
                          "state, version FROM appointment "
                          "WHERE id = :id",
        "itiiiitti" };
    constexpr Sql kNext {
        "SELECT a.id, a.uid, a.patient_id, a.staff_id, a.starts_at, a.minutes, a.reason, a.state, "
        "a.version, s.name FROM appointment a JOIN staff s ON s.id = a.staff_id "
        "WHERE a.patient_id = :patient AND a.state = 'booked' AND a.starts_at > :now "
        "ORDER BY a.starts_at, a.id LIMIT 1",
        "itiiiittit"
    };
    constexpr Sql kDay {
        "SELECT a.id, a.uid, a.patient_id, a.staff_id, a.starts_at, a.minutes, a.reason, a.state, "
        "a.version, "
        "p.family, p.given, p.title, p.preferred, p.birth, p.nhs_number, s.name, k.id, k.state, "
        "k.needs_help, "
        "(SELECT COUNT(*) FROM kiosk_letter l WHERE l.session_id = k.id AND l.kind = 'list'), "
        "(SELECT COUNT(*) FROM agenda g WHERE g.appointment_id = a.id), "
        "(SELECT COUNT(*) FROM agenda g JOIN agenda_read r ON r.agenda_id = g.id WHERE "
        "g.appointment_id = a.id), "
        "(SELECT COUNT(*) FROM follow_up f WHERE f.patient_id = a.patient_id AND f.is_open = 1 "
        "AND f.current_due_day <= a.on_day) "
        "FROM appointment a JOIN patient p ON p.id = a.patient_id JOIN staff s ON s.id = "
        "a.staff_id "
        "LEFT JOIN kiosk_session k ON k.id = "
        "(SELECT MAX(n.id) FROM kiosk_session n WHERE n.appointment_id = a.id) "
        "WHERE a.on_day = :on_day AND a.state <> 'cancelled' ORDER BY a.starts_at, a.id",
        "itiiiitti"
        "tttttit"
        "itii"
        "iii"
    };
    constexpr Sql kAdd { "INSERT INTO appointment (uid, patient_id, staff_id, starts_at, on_day, "
                         "minutes, reason, state, saved_in) "
                         "VALUES (:uid, :patient, :staff, :starts_at, :on_day, :minutes, :reason, "
                         ":state, :event) RETURNING id",
        "i" };
    constexpr Sql kSetState {
        "UPDATE appointment SET state = :state, version = version + 1, saved_in = :event "
        "WHERE id = :id AND version = :base"
    };

    Appointment readAppointment(Row& row)
    {
        const auto id = row.id<domain::AppointmentId>();
        const auto uid = row.uid();
        const auto patient = row.id<domain::PatientId>();
        const auto clinician = row.id<domain::StaffId>();
        const auto startsAt = row.instant();
        const auto minutes = row.number();
        const auto reason = row.text();
        const auto state = row.word(domain::appointmentStateFromWord);
        return { id, uid, patient, clinician, startsAt, minutes, reason, state, row.version() };
    }

    AgendaState agendaState(domain::AppointmentState appointment, std::optional<KioskState> session,
        bool hasAgenda, bool isRead)
    {
        if (appointment == domain::AppointmentState::Fulfilled)
            return AgendaState::Seen;
        if (hasAgenda)
            return isRead ? AgendaState::Read : AgendaState::Ready;
        if (session == KioskState::Answering)
            return AgendaState::Answering;
        return session == KioskState::Offered ? AgendaState::Offered : AgendaState::NotOffered;
    }

    app::TodayRow readToday(Row row)
    {
        auto appointment = readAppointment(row);
        auto name = personNameFrom(row);
        app::TodayRow today { std::move(appointment), std::move(name) };
        today.born = birthFrom(row);
        today.nhsNumber = nhsNumberFrom(row);
        today.clinicianName = row.text();
        today.kioskSession = row.maybeId<domain::KioskSessionId>();
        const auto session = row.maybeWord(domain::kioskStateFromWord);
        today.needsHelp = row.maybeInteger().value_or(0) != 0;
        today.wantsList = row.integer() > 0;
        const bool hasAgenda = row.integer() > 0;
        const bool isRead = row.integer() > 0;
        today.callsDue = row.number();
        today.agenda = agendaState(today.appointment.state, session, hasAgenda, isRead);
        return today;
    }

}

SqlScheduleRepository::SqlScheduleRepository(Database& database) : m_database(database) { }

Result<std::vector<app::TodayRow>> SqlScheduleRepository::day(QDate day)
{
    return m_database.attempt([&]() -> Result<std::vector<app::TodayRow>> {
        std::vector<app::TodayRow> list;
        {
            auto rows = m_database.query(kDay, { day });
            while (rows.next())
                list.push_back(readToday(rows.row()));
        }
        for (auto& row : list)
            row.accessNeeds = accessNeedsOf(m_database, row.appointment.patient);
        return list;
    });
}

Result<Appointment> SqlScheduleRepository::find(domain::AppointmentId id)
{
    return m_database.attempt([&]() -> Result<Appointment> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return domain::fail(ErrorKind::NotFound, u"appointment"_s, u"appointment.not-found"_s);
        auto row = rows.row();
        return readAppointment(row);
    });
}

Result<std::optional<app::NextVisit>> SqlScheduleRepository::next(
    domain::PatientId patient, domain::Instant now)
{
    return m_database.attempt([&]() -> Result<std::optional<app::NextVisit>> {
        auto rows = m_database.query(kNext, { patient, now });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        auto appointment = readAppointment(row);
        return app::NextVisit { std::move(appointment), row.text() };
    });
}

Result<domain::AppointmentId> SqlScheduleRepository::add(
    const Appointment& appointment, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<domain::AppointmentId> {
        return domain::AppointmentId(m_database.insert(kAdd,
            { appointment.uid, appointment.patient, appointment.clinician, appointment.startsAt,
                domain::civilDate(appointment.startsAt), appointment.minutes, appointment.reason,
                domain::toWord(appointment.state), event }));
    });
}

Result<void> SqlScheduleRepository::setState(domain::AppointmentId id, domain::RowVersion base,
    domain::AppointmentState state, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kSetState, { domain::toWord(state), event, id, base }) > 0)
            return {};
        if (const auto current = find(id); !current)
            return domain::failure(current);
        return domain::fail(ErrorKind::Conflict, u"appointment"_s, u"appointment.changed"_s);
    });
}

}
