// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientRepository.h"

#include "storage/Database.h"
#include "storage/people/PatientWriter.h"
#include "storage/people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::EventId;
    using domain::Patient;
    using domain::PatientDetails;
    using domain::PatientId;
    using domain::Result;

    constexpr Sql kById {
        "SELECT id, uid, version, family, given, title, preferred, birth, nhs_number, "
        "gender, address_lines, postcode, phone, mobile, email, language, usual_gp, is_dead, "
        "death_day, registered_day, left_day FROM patient WHERE id = :id",
        "itittttt"
        "ittttttttiiii"
    };
    constexpr Sql kIdByUid { "SELECT id FROM patient WHERE uid = :uid", "i" };
    constexpr Sql kIdByNhsNumber { "SELECT id FROM patient WHERE nhs_number = :nhs_number", "i" };
    constexpr Sql kIdByIdentifier {
        "SELECT patient_id FROM patient_identifier WHERE system = :system AND value = :value", "i"
    };
    constexpr Sql kIdentifiers {
        "SELECT system, value FROM patient_identifier WHERE patient_id = :id ORDER BY id", "tt"
    };
    constexpr Sql kFormerNames {
        "SELECT family, given FROM patient_name WHERE patient_id = :id ORDER BY id", "tt"
    };

    // A file has one writer at a time.
    constexpr Sql kNextInFile { "SELECT COALESCE(MAX(id), 0) + 1 FROM patient", "i" };
    constexpr Sql kNextOnServer { "SELECT nextval(pg_get_serial_sequence('patient', 'id'))", "i" };

    template <class T> std::optional<T> parsed(const std::optional<QString>& stored)
    {
        return stored ? std::optional<T>(Row::sure(T::parse(*stored))) : std::nullopt;
    }

    std::optional<domain::Death> readDeath(Row& row)
    {
        const auto isDead = row.boolean();
        const auto day = row.maybeDay();
        return isDead ? std::optional(domain::Death { day }) : std::nullopt;
    }

    domain::Address readAddress(Row& row)
    {
        const auto lines = row.text();
        return { lines.isEmpty() ? QStringList() : lines.split(u'\n'),
            parsed<domain::Postcode>(row.maybeText()) };
    }

    /// In the order of the columns: a braced list is read from left to right.
    PatientDetails readDetails(Row& row)
    {
        return { personNameFrom(row), birthFrom(row), nhsNumberFrom(row),
            row.word(domain::administrativeGenderFromWord), readAddress(row),
            parsed<domain::PhoneNumber>(row.maybeText()),
            parsed<domain::PhoneNumber>(row.maybeText()), row.text(), row.text(), row.text(),
            readDeath(row), row.maybeDay(), row.maybeDay(), {}, {} };
    }

    std::optional<Patient> readRow(Database& database, PatientId wanted)
    {
        auto rows = database.query(kById, { wanted });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        const auto id = row.id<PatientId>();
        const auto uid = row.uid();
        const auto version = row.version();
        return Patient { id, uid, readDetails(row), version };
    }

    std::optional<Patient> load(Database& database, PatientId id)
    {
        auto patient = readRow(database, id);
        if (!patient)
            return std::nullopt;
        patient->details.accessNeeds = accessNeedsOf(database, id);
        auto rows = database.query(kIdentifiers, { id });
        while (rows.next()) {
            auto row = rows.row();
            const auto system = row.text();
            patient->details.otherIdentifiers.push_back({ system, row.text() });
        }
        auto names = database.query(kFormerNames, { id });
        while (names.next()) {
            auto row = names.row();
            const auto family = row.text();
            patient->details.formerNames.push_back(
                Row::sure(domain::PersonName::parse(family, row.text())));
        }
        return patient;
    }

    std::optional<PatientId> idFor(
        Database& database, const Sql& sql, std::initializer_list<Value> values)
    {
        auto rows = database.query(sql, values);
        return rows.next() ? std::optional(rows.row().id<PatientId>()) : std::nullopt;
    }

    Result<std::optional<Patient>> loadBy(
        Database& database, const Sql& sql, std::initializer_list<Value> values)
    {
        return database.attempt([&]() -> Result<std::optional<Patient>> {
            const auto id = idFor(database, sql, values);
            return id ? load(database, *id) : std::nullopt;
        });
    }

    auto notFound()
    {
        return domain::fail(ErrorKind::NotFound, u"patient"_s, u"patient.not-found"_s);
    }

    /// Somebody else with the same NHS number.
    bool isTaken(Database& database, const PatientDetails& details, std::optional<PatientId> except)
    {
        if (!details.nhsNumber)
            return false;
        const auto owner = idFor(database, kIdByNhsNumber, { details.nhsNumber->toInteger() });
        return owner && owner != except;
    }

    auto taken()
    {
        return domain::fail(ErrorKind::Conflict, u"nhsNumber"_s, u"patient.nhs-number-taken"_s);
    }

}

Result<Patient> SqlPatientRepository::find(PatientId id)
{
    return m_database.attempt([&]() -> Result<Patient> {
        auto patient = load(m_database, id);
        if (!patient)
            return notFound();
        return *std::move(patient);
    });
}

Result<std::optional<Patient>> SqlPatientRepository::byUid(const QUuid& uid)
{
    return loadBy(m_database, kIdByUid, { uid });
}

Result<std::optional<Patient>> SqlPatientRepository::byNhsNumber(const domain::NhsNumber& number)
{
    return loadBy(m_database, kIdByNhsNumber, { number.toInteger() });
}

Result<std::optional<Patient>> SqlPatientRepository::byIdentifier(
    const domain::OtherIdentifier& identifier)
{
    return loadBy(m_database, kIdByIdentifier, { identifier.system, identifier.value });
}

Result<PatientId> SqlPatientRepository::nextId()
{
    return m_database.attempt([&]() -> Result<PatientId> {
        const auto isSqlite = m_database.engine() == Engine::Sqlite;
        auto rows = m_database.query(isSqlite ? kNextInFile : kNextOnServer);
        if (!rows.next())
            Row::damaged();
        return rows.row().id<PatientId>();
    });
}

Result<void> SqlPatientRepository::addAs(
    PatientId id, const QUuid& uid, const PatientDetails& details, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (isTaken(m_database, details, {}))
            return taken();
        PatientWriter(m_database, event).addAs(id, uid, details);
        return {};
    });
}

Result<PatientId> SqlPatientRepository::add(
    const QUuid& uid, const PatientDetails& details, EventId event)
{
    return m_database.attempt([&]() -> Result<PatientId> {
        if (isTaken(m_database, details, {}))
            return taken();
        return PatientWriter(m_database, event).add(uid, details);
    });
}

Result<domain::RowVersion> SqlPatientRepository::update(
    PatientId id, domain::RowVersion base, const PatientDetails& details, EventId event)
{
    return m_database.attempt([&]() -> Result<domain::RowVersion> {
        if (isTaken(m_database, details, id))
            return taken();
        if (PatientWriter(m_database, event).update(id, base, details))
            return base.next();
        if (!readRow(m_database, id))
            return notFound();
        return domain::fail(ErrorKind::Conflict, u"patient"_s, u"patient.changed"_s);
    });
}

}
