// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlUnitOfWork.h"

#include "storage/ChangeCount.h"
#include "storage/Database.h"
#include "storage/engine/ErrorMapping.h"
#include "storage/engine/Log.h"
#include "storage/engine/StorageFailure.h"
#include "storage/trail/SqlTrail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::SaveOutcome;
    using domain::ErrorKind;
    using domain::EventId;
    using domain::Result;

    constexpr Sql kFindKey { "SELECT id FROM audit_event WHERE save_key = :save_key", "i" };
    constexpr Sql kAddEvent {
        "INSERT INTO audit_event (save_key, at, staff_id, role, action, patient_id, station, "
        "outcome, object_kind, object_id, purpose) VALUES (:save_key, :at, :staff_id, :role, "
        ":action, :patient_id, :station, :outcome, :object_kind, :object_id, :purpose) RETURNING "
        "id",
        "i"
    };
    constexpr Sql kChangeNumber { "SELECT change_number FROM schema_info", "i" };

    auto unknown() { return domain::fail(ErrorKind::Storage, {}, u"database.outcome-unknown"_s); }

    Result<std::optional<domain::PatientId>> patientOf(const app::WriteStamp& stamp)
    {
        if (!stamp.newPatient)
            return stamp.patient;
        const auto patient = stamp.newPatient();
        if (!patient)
            return domain::failure(patient);
        return std::optional(*patient);
    }

    bool isDuplicate(const domain::Error& error)
    {
        return error.kind == ErrorKind::Conflict && error.detail == u"database.unique"_s;
    }

    /// What the work itself declines, as an import that found nothing new, is an answer.
    bool isFailure(const domain::Error& error)
    {
        return error.kind != ErrorKind::Validation || error.detail.startsWith(u"database.");
    }

}

SqlUnitOfWork::SqlUnitOfWork(Database& database, const domain::Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_rows(database)
{
}

Result<SaveOutcome> SqlUnitOfWork::write(
    const app::WriteStamp& stamp, const std::function<Result<void>(EventId)>& work)
{
    const auto outcome = m_database.attempt([&] { return inTransaction(stamp, work); });
    m_database.rollBack();
    if (outcome)
        return outcome;
    // On a server two senders of one key meet at the unique index: the second one learns here.
    if (isDuplicate(outcome.error())) {
        const auto saved = m_database.attempt([&]() -> Result<bool> { return isSaved(stamp.key); });
        if (saved && *saved)
            return SaveOutcome::AlreadySaved;
    }
    // This try failed before it could see what became of the last one.
    if (isUnsettled(stamp.key))
        return unknown();
    if (isFailure(outcome.error()))
        log().warn("A write was not saved: {}.", outcome.error().detail.toStdString());
    return outcome;
}

Result<SaveOutcome> SqlUnitOfWork::inTransaction(
    const app::WriteStamp& stamp, const std::function<Result<void>(EventId)>& work)
{
    m_database.beginWrite();
    const auto isAlreadySaved = isSaved(stamp.key);
    // What lies complete in SQLite's log is not seen yet and may be after a crash: only a commit in
    // its place settles it.
    if (isAlreadySaved || m_database.engine() != Engine::Sqlite)
        std::erase(m_unsettled, stamp.key);
    if (isAlreadySaved)
        return SaveOutcome::AlreadySaved;
    m_rows.begin();
    const auto patient = patientOf(stamp);
    if (!patient)
        return domain::failure(patient);
    const auto event = addEvent(stamp, *patient);
    if (const auto worked = work(event); !worked)
        return domain::failure(worked);
    const auto digest = m_rows.record(event);
    countChange(m_database);
    SqlTrail(m_database).append(event, digest);
    if (const auto committed = commit(stamp); !committed)
        return domain::failure(committed);
    if (m_database.engine() == Engine::Sqlite)
        m_unsettled.clear(); // this commit lies in their place
    m_database.tidyAfterCommit();
    return SaveOutcome::Saved;
}

bool SqlUnitOfWork::isSaved(const domain::SaveKey& key)
{
    auto rows = m_database.query(kFindKey, { key.toString() });
    return rows.next();
}

EventId SqlUnitOfWork::addEvent(
    const app::WriteStamp& stamp, std::optional<domain::PatientId> patient)
{
    return EventId(m_database.insert(kAddEvent,
        { stamp.key.toString(), m_clock.now(), stamp.actor.staff, toWord(stamp.actor.role),
            toWord(stamp.action), patient, stamp.actor.station, toWord(stamp.details.outcome),
            stamp.details.object.kind, stamp.details.object.id, stamp.details.purpose }));
}

Result<void> SqlUnitOfWork::commit(const app::WriteStamp& stamp)
{
    const auto committed = m_database.attempt([&]() -> Result<void> {
        m_database.commit();
        return {};
    });
    return committed ? committed : settle(stamp, committed.error());
}

/// An error from COMMIT does not say that nothing was saved: the answer may have been lost, or the
/// disk may have failed after the record was complete. A new connection sees what is true.
Result<void> SqlUnitOfWork::settle(const app::WriteStamp& stamp, const domain::Error& error)
{
    log().warn("The commit was answered with {}; looking the save up.", error.detail.toStdString());
    m_database.rollBack();
    // An earlier try of this key may lie in the log complete, whatever became of this one.
    const auto isFirst = !isUnsettled(stamp.key);
    m_unsettled.push_back(stamp.key);
    if (const auto connected = m_database.reconnect(); !connected)
        return unknown();
    const auto saved
        = m_database.attempt([&]() -> Result<bool> { return isSettledAsSaved(stamp); });
    const auto isNothing = isFirst && isIncompleteInLog(error);
    if (!saved || (!*saved && !isNothing && !isTakenBack()))
        return unknown();
    std::erase(m_unsettled, stamp.key);
    if (*saved)
        return {};
    return tl::unexpected(error);
}

/// When the disk did not answer for SQLite's log, the commit lies there complete, and is seen again
/// after a crash while another desk has the practice open. Another commit is put in its place.
bool SqlUnitOfWork::isTakenBack()
{
    if (m_database.engine() != Engine::Sqlite)
        return true;
    const auto counted = m_database.attempt([&]() -> Result<void> {
        m_database.beginWrite();
        countChange(m_database);
        m_database.commit();
        return {};
    });
    m_database.rollBack();
    return counted.has_value();
}

bool SqlUnitOfWork::isUnsettled(const domain::SaveKey& key) const
{
    return std::find(m_unsettled.begin(), m_unsettled.end(), key) != m_unsettled.end();
}

/// On a server the old connection may still be committing. Writing the same key waits for it, and
/// fails exactly when it succeeded.
bool SqlUnitOfWork::isSettledAsSaved(const app::WriteStamp& stamp)
{
    if (isSaved(stamp.key))
        return true;
    if (m_database.engine() == Engine::Sqlite)
        return false;
    m_database.beginWrite();
    const auto probe = m_database.attempt([&]() -> Result<void> {
        static_cast<void>(addEvent(stamp, stamp.patient));
        return {};
    });
    m_database.rollBack();
    if (!probe && !isDuplicate(probe.error()))
        throw StorageFailure(probe.error());
    return !probe;
}

void SqlUnitOfWork::recordMigration(const app::WriteStamp& stamp)
{
    if (!m_rows.hasMigrated())
        return;
    const auto event = addEvent(stamp, stamp.patient);
    const auto digest = m_rows.recordMigrated(event);
    SqlTrail(m_database).append(event, digest);
}

Result<void> SqlUnitOfWork::note(const app::WriteStamp& stamp)
{
    const auto noted = m_database.attempt([&]() -> Result<void> {
        m_database.beginWrite();
        SqlTrail(m_database).append(addEvent(stamp, stamp.patient));
        m_database.commit();
        return {};
    });
    m_database.rollBack();
    return noted;
}

Result<void> SqlUnitOfWork::read(const std::function<Result<void>()>& work)
{
    const auto done = m_database.attempt([&]() -> Result<void> {
        m_database.beginRead();
        const auto worked = work();
        m_database.commit();
        return worked;
    });
    m_database.rollBack();
    return done;
}

Result<qint64> SqlUnitOfWork::changeNumber()
{
    return m_database.attempt([&]() -> Result<qint64> {
        auto rows = m_database.query(kChangeNumber);
        if (!rows.next())
            Row::damaged();
        return rows.row().integer();
    });
}

}
