// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/Practices.h"

#include "application/access/Gate.h"
#include "exchange/patientlist/PatientListImport.h"
#include "faults/driver/Voice.h"
#include "resources/Resources.h"
#include "storage/Database.h"
#include "storage/RecordedMigration.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/engine/SchemaState.h"
#include "storage/people/SqlImportStore.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlStaffRepository.h"
#include "storage/trail/SqlTrail.h"
#include "support/FixedClock.h"
#include "support/OpenGate.h"

#include <QFile>

#include <iostream>

using namespace Qt::StringLiterals;

namespace rooftree::faults {
namespace {

    using domain::Result;
    using storage::Database;
    using storage::OpenMode;

    void applyInPieces(Database& database, int last)
    {
        sure(database.attempt([&]() -> Result<void> {
            const auto names = resources::list(u"migrations/");
            for (auto version = storage::SchemaState::version(database) + 1; version <= last;
                 ++version) {
                const auto sql = resources::read(names.at(version - 1));
                database.script(database.dialect().expanded(sql).toStdString());
                const auto fingerprint = storage::SchemaState::fingerprint(database);
                database.execute(
                    { "UPDATE schema_info SET version = :version, fingerprint = :fingerprint" },
                    { version, fingerprint });
                database.script("PRAGMA user_version=" + std::to_string(version));
            }
            return {};
        }));
    }

    QString integrity(Database& database)
    {
        QString found;
        const auto checked = database.attempt([&]() -> Result<void> {
            for (const auto& check : { "PRAGMA integrity_check(1)", "PRAGMA foreign_key_check" }) {
                auto rows = database.query({ check, "t" });
                const auto first = rows.next() ? rows.row().text() : u"ok"_s;
                if (first != u"ok")
                    found = u"integrity"_s;
            }
            return {};
        });
        return checked ? found : checked.error().detail;
    }

    /// What is wrong with the practice, nothing when it is sound.
    QString fault(Database& database)
    {
        if (const auto found = integrity(database); !found.isEmpty())
            return found;
        const domain::Actor manager { domain::StaffId(1), domain::Role::Manager, u"Manager"_s,
            u"desk"_s };
        const auto proof = sure(test::openGate().allow<domain::Action::VerifyTrail>(manager));
        const auto report = storage::SqlTrail(database).verify(proof);
        if (!report)
            return report.error().detail;
        return report->isWhole() ? QString() : u"trail"_s;
    }

    struct Verdict {
        const char* line;
        QString detail;
    };

    /// The file is closed again before anything is said: the harness takes it away then.
    Verdict inspected(const QString& path)
    {
        const auto url = sure(storage::DatabaseUrl::file(path));
        const auto opened = Database::open(url, OpenMode::Existing);
        if (!opened)
            return { "REFUSED %1", opened.error().detail };
        auto& database = **opened;
        const auto version = database.attempt(
            [&]() -> Result<int> { return storage::SchemaState::version(database); });
        if (!version)
            return { "NOTICED %1", version.error().detail };
        if (*version < storage::SchemaState::latestVersion())
            return { "OLD %1", QString::number(*version) };
        const auto found = fault(database);
        if (!found.isEmpty())
            return { "NOTICED %1", found };
        return { "GOOD %1", QString::number(*version) };
    }

}

void preparePractice(const storage::DatabaseUrl& url)
{
    const auto database = sure(Database::open(url, OpenMode::Create));
    const test::FixedClock clock;
    sure(storage::migrateAndRecord(*database, clock));
    storage::SqlUnitOfWork unit(*database, clock);
    storage::SqlStaffRepository staff(*database);
    storage::SqlPatientRepository patients(*database);
    const domain::Actor nobody { {}, domain::Role::Administrator, u"driver"_s, u"desk"_s };
    const auto key = domain::SaveKey::make();
    const app::WriteStamp stamp { key, nobody, domain::Action::MakeDemo, {} };
    static_cast<void>(sure(unit.write(stamp, [&](domain::EventId event) -> Result<void> {
        const domain::Staff nurse { domain::StaffId(0), QUuid::createUuid(), u"Nurse"_s,
            domain::Profession::Nurse, {}, {}, { domain::Role::Clinician }, true,
            domain::RowVersion::first() };
        static_cast<void>(sure(staff.add(nurse, {}, event)));
        const domain::PatientDetails patient { sure(domain::PersonName::parse(u"Test", u"Ann")), {},
            {}, domain::AdministrativeGender::Unknown, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} };
        static_cast<void>(sure(patients.add(QUuid::createUuid(), patient, event)));
        return {};
    })));
    say("ACK %1", key.toString());
}

void migratePractice(const storage::DatabaseUrl& url)
{
    const auto database = sure(Database::open(url, OpenMode::Existing));
    const auto version = sure(storage::migrateAndRecord(*database, test::FixedClock()));
    say("ACK version %1", QString::number(version));
}

void migrateInPieces(const storage::DatabaseUrl& url)
{
    const auto database = sure(Database::open(url, OpenMode::Existing));
    applyInPieces(*database, storage::SchemaState::latestVersion());
    say("ACK version %1", QString::number(storage::SchemaState::latestVersion()));
}

void makeSchema(const storage::DatabaseUrl& url, int version)
{
    const auto mode = QFile::exists(url.path()) ? OpenMode::Existing : OpenMode::Create;
    applyInPieces(*sure(Database::open(url, mode)), version);
}

void importLists(const storage::DatabaseUrl& url, const QStringList& paths)
{
    const auto database = sure(Database::open(url, OpenMode::Existing));
    const test::FixedClock clock;
    storage::SqlUnitOfWork unit(*database, clock);
    storage::SqlImportStore store(*database);
    const domain::Actor manager { domain::StaffId(1), domain::Role::Manager, u"Manager"_s,
        u"desk"_s };
    const auto proof = sure(test::openGate().allow<domain::Action::ImportPatients>(manager));
    qint64 created = 0;
    for (const auto& path : paths)
        created
            += sure(exchange::PatientListImport(unit, store, clock).run(proof, path, {})).created;
    say("ACK import-%1", QString::number(created));
}

void inspectPractices()
{
    for (std::string line; std::getline(std::cin, line);) {
        const auto verdict = inspected(QString::fromStdString(line));
        say(verdict.line, verdict.detail);
    }
}

void readPractice(const storage::DatabaseUrl& url)
{
    const auto database = sure(Database::open(url, OpenMode::Existing));
    const test::FixedClock clock;
    storage::SqlUnitOfWork unit(*database, clock);
    storage::SqlConsultationRepository consultations(*database);
    while (true) {
        constexpr int kSome = 20;
        sure(unit.read([&]() -> Result<void> {
            const auto found = consultations.ofPatient(domain::PatientId(1), kSome);
            return found ? Result<void>() : domain::failure(found);
        }));
        say("READ");
    }
}

void holdPractice(const storage::DatabaseUrl& url)
{
    const auto database = sure(Database::open(url, OpenMode::Existing));
    sure(database->attempt([&]() -> Result<void> {
        database->beginRead();
        auto rows = database->query({ "SELECT count(*) FROM audit_event", "i" });
        static_cast<void>(rows.next());
        say("HOLDING");
        for (std::string line; std::getline(std::cin, line);) { }
        return {};
    }));
    database->rollBack();
}

}
