// SPDX-License-Identifier: GPL-3.0-or-later
// The imports over the real repositories, on both engines.
#include "SourceDir.h"
#include "application/access/Gate.h"
#include "application/common/Rules.h"
#include "catch_compat.h"
#include "exchange/fhir/FhirImport.h"
#include "exchange/patientlist/PatientListImport.h"
#include "storage/people/SqlImportStore.h"
#include "support/OpenGate.h"
#include "support/TestDatabase.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString& name)
{
    return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/") + name;
}

domain::Actor manager() { return { {}, domain::Role::Manager, u"Test"_s, u"test"_s }; }

/// Everything the imports can write, as counts.
std::vector<qint64> counts(test::TestDatabase& practice)
{
    return { practice.number("SELECT COUNT(*) FROM patient"),
        practice.number("SELECT COUNT(*) FROM patient_identifier"),
        practice.number("SELECT COUNT(*) FROM external_fact"),
        practice.number("SELECT COUNT(*) FROM condition"),
        practice.number("SELECT COUNT(*) FROM import_run"),
        practice.number("SELECT COUNT(*) FROM audit_event") };
}

exchange::ListImportReport importList(
    test::TestDatabase& practice, const QString& path, exchange::ListImportOptions options = {})
{
    storage::SqlImportStore store(*practice);
    const auto proof = test::openGate().allow<domain::Action::ImportPatients>(manager());
    const auto done = exchange::PatientListImport(practice.unitOfWork(), store, practice.clock)
                          .run(*proof, path, options);
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done.has_value());
    return *done;
}

exchange::FhirReport importRecords(
    test::TestDatabase& practice, const QString& path, exchange::FhirImportOptions options = {})
{
    storage::SqlImportStore store(*practice);
    const auto proof = test::openGate().allow<domain::Action::ImportRecords>(manager());
    const auto done = exchange::FhirImport(practice.unitOfWork(), store, practice.clock)
                          .run(*proof, path, options);
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done.has_value());
    return *done;
}

}

TEST_CASE(
    "a practice list is in the database once, however often it is imported", "[exchange][storage]")
{
    test::TestDatabase practice(GENERATE(from_range(test::engines())));
    const auto path = data(u"csv/systmone_extract.csv"_s);
    CHECK(importList(practice, path, { true, false, {} }).created == 5);
    CHECK(practice.number("SELECT COUNT(*) FROM patient") == 0);

    CHECK(importList(practice, path).created == 5);
    const auto before = counts(practice);
    const auto again = importList(practice, path);

    CHECK(again.unchanged == 5);
    CHECK(again.warnings == 0);
    CHECK(again.importedBefore.has_value());
    CHECK(counts(practice) == before);
    CHECK(before.front() == 5);
}

TEST_CASE("a rejected row leaves the database as it was", "[exchange][storage][hz17_c3]")
{
    test::TestDatabase practice(GENERATE(from_range(test::engines())));
    const auto before = counts(practice);

    const auto report = importList(practice, data(u"csv/A82023-OnlyOnGP-19700101000000.csv"_s));

    CHECK(report.rejected == 1);
    CHECK_FALSE(report.isApplied);
    CHECK(counts(practice) == before);
}

TEST_CASE("records are in the database once, however often they are imported",
    "[exchange][storage][hz17_c5]")
{
    test::TestDatabase practice(GENERATE(from_range(test::engines())));

    const auto first = importRecords(practice, data(u"fhir/synthea"_s));
    const auto before = counts(practice);
    const auto second = importRecords(practice, data(u"fhir/synthea"_s));

    CHECK(first.refusedFiles() == 0);
    CHECK(first.total(u"Patient"_s).imported == 6);
    CHECK(second.refusedFiles() == 0);
    CHECK(second.total().imported == 0);
    CHECK(second.total().unchanged == first.total().imported);
    const auto looked = importRecords(practice, data(u"fhir/synthea"_s), { true, {} });
    CHECK(looked.total().imported == 0);
    CHECK(looked.total().unchanged == first.total().imported);
    CHECK(counts(practice) == before);
    CHECK(before.front() == 6);
}
