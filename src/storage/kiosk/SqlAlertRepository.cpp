// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlAlertRepository.h"

#include "storage/Database.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::OpenAlert;
    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kSame { "SELECT id FROM kiosk_alert WHERE acknowledged_at IS NULL AND "
                          "kind = :kind AND flag = :flag AND station = :station AND "
                          "COALESCE(session_id, 0) = :session",
        "i" };
    constexpr Sql kAdd { "INSERT INTO kiosk_alert (uid, kind, patient_id, session_id, flag, "
                         "station, raised_at, saved_in) VALUES (:uid, :kind, :patient, :session, "
                         ":flag, :station, :at, :event)" };
    constexpr Sql kOpen {
        "SELECT k.id, k.kind, k.session_id, k.flag, k.station, k.patient_id, k.raised_at, "
        "k.version, COALESCE(s.name, ''), p.family, p.given, p.title, p.preferred "
        "FROM kiosk_alert k LEFT JOIN patient p ON p.id = k.patient_id "
        "LEFT JOIN kiosk_session c ON c.id = k.session_id "
        "LEFT JOIN appointment a ON a.id = c.appointment_id "
        "LEFT JOIN staff s ON s.id = a.staff_id "
        "WHERE k.acknowledged_at IS NULL ORDER BY k.raised_at, k.id",
        "itittiiittttt"
    };
    constexpr Sql kAcknowledge {
        "UPDATE kiosk_alert SET acknowledged_at = :at, acknowledged_by = :by, "
        "version = version + 1, saved_in = :event "
        "WHERE id = :id AND version = :base AND acknowledged_at IS NULL"
    };

    OpenAlert readAlert(Row row)
    {
        OpenAlert alert;
        alert.id = row.id<domain::AlertId>();
        alert.call.kind = row.word(domain::alertKindFromWord);
        alert.call.session = row.maybeId<domain::KioskSessionId>();
        alert.call.flag = row.text();
        alert.call.station = row.text();
        alert.patient = row.maybeId<domain::PatientId>();
        alert.raisedAt = row.instant();
        alert.version = row.version();
        alert.clinicianName = row.text();
        if (alert.patient)
            alert.patientName = personNameFrom(row);
        return alert;
    }

}

Result<void> SqlAlertRepository::add(const app::AlertCall& call,
    std::optional<domain::PatientId> patient, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto kind = domain::toWord(call.kind);
        const auto session = call.session ? call.session->value() : 0;
        if (m_database.query(kSame, { kind, call.flag, call.station, session }).next())
            return {};
        m_database.execute(kAdd,
            { QUuid::createUuid(), kind, patient, call.session, call.flag, call.station, at,
                event });
        return {};
    });
}

Result<std::vector<OpenAlert>> SqlAlertRepository::open()
{
    return m_database.attempt([&]() -> Result<std::vector<OpenAlert>> {
        std::vector<OpenAlert> alerts;
        auto rows = m_database.query(kOpen);
        while (rows.next())
            alerts.push_back(readAlert(rows.row()));
        return alerts;
    });
}

Result<void> SqlAlertRepository::acknowledge(domain::AlertId id, domain::RowVersion base,
    domain::StaffId by, domain::Instant at, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kAcknowledge, { at, by, event, id, base }) > 0)
            return {};
        return domain::fail(ErrorKind::Conflict, u"alert"_s, u"alert.taken"_s);
    });
}

}
