// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/RecordImportPage.h"

#include "SourceDir.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "views/setup/SetupContext.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::HeldImports;
using testing::named;
using testing::SetupContext;

namespace {

const QByteArray kBrokenFile = "{\"resourceType\": ";

QString data(const QString& name)
{
    return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/fhir/") + name;
}

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray ownBundle()
{
    QFile file(data(u"own/mina_okafor.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Somebody on a line, known by a number of their own.
QByteArray personLine(int number)
{
    const auto id = QByteArray::number(number);
    return R"({"resourceType":"Patient","id":"p)" + id
        + R"(","identifier":[{"system":"urn:lab","value":")" + id
        + R"("}],"name":[{"family":"Line","given":["Person"]}],"birthDate":"1960-01-01"})" + '\n';
}

struct Records : SetupContext {
    Records() { click(u"Import records (FHIR)"_s); }

    /// Shows what is in a folder or file.
    void look(const QString& path)
    {
        if (path.endsWith(u".json")) {
            dialogs.openFiles = { path };
            click(u"Choose a file"_s);
        } else {
            dialogs.folders = { path };
            click(u"Choose a folder"_s);
        }
    }

    void import()
    {
        strike(u"importRecordsButton"_s);
        desk.settle();
    }

    [[nodiscard]] int people()
    {
        return desk.onWorker([this] { return desk.services().findPeople.count(); }).value();
    }

    /// Everything that an import can write.
    [[nodiscard]] std::vector<qint64> rows()
    {
        auto& database = desk.database;
        return { database.number("SELECT COUNT(*) FROM patient"),
            database.number("SELECT COUNT(*) FROM condition"),
            database.number("SELECT COUNT(*) FROM external_fact"),
            database.number("SELECT COUNT(*) FROM import_run"),
            database.number("SELECT COUNT(*) FROM audit_event") };
    }

    /// Living people on a register.
    [[nodiscard]] int onRegister(const QString& id)
    {
        const auto proof
            = desk.services().gate.allow<domain::Action::SeeRegister>(desk.actor(desk.manager));
        return static_cast<int>(
            desk.onWorker([&] { return desk.services().registers.list(*proof, id, true); })
                ->size());
    }

    [[nodiscard]] bool offers(const QString& button)
    {
        return named<QPushButton>(*place, button)->isVisible();
    }

    /// What the list of files says of one.
    [[nodiscard]] QString outcomeOf(const QString& file)
    {
        const auto* model = named<QTableView>(*place, u"recordFileTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data() == file)
                return model->index(row, 1).data().toString();
        }
        return {};
    }

    /// What the list of kinds says of one: new, here already, left out.
    [[nodiscard]] QStringList countsOf(const QString& kind)
    {
        const auto* model = named<QTableView>(*place, u"recordKindTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(kind))
                return { model->index(row, 1).data().toString(),
                    model->index(row, 2).data().toString(),
                    model->index(row, 3).data().toString() };
        }
        return {};
    }
};

}

TEST_CASE("records are looked at before anything is changed", "[setup][import][fhir]")
{
    Records records;
    const auto before = records.rows();

    records.look(data(u"own/mina_okafor.json"_s));

    CHECK(records.words().contains(u"New people: 1. Other new records: 2."_s));
    CHECK(records.countsOf(u"Condition"_s) == QStringList { u"1"_s, {}, {} });
    CHECK(records.countsOf(u"Observation"_s) == QStringList { u"1"_s, {}, {} });
    CHECK(records.countsOf(u"Immunization"_s) == QStringList { {}, {}, u"1"_s });
    CHECK(records.outcomeOf(u"mina_okafor.json"_s) == u"New: 3");
    CHECK(records.words().contains(
        u"mina_okafor.json, entry 2 (Condition): Only a part of the date is known."_s));
    CHECK(records.rows() == before);
}

TEST_CASE("records that were looked at are imported by one key", "[setup][import][fhir]")
{
    Records records;
    QSignalSpy changed(&records.desk.core().changes(), &presentation::ChangeFeed::peopleChanged);
    records.look(data(u"own/mina_okafor.json"_s));

    records.import();

    CHECK(records.words().contains(u"Added people: 1. Other records: 2."_s));
    CHECK(records.outcomeOf(u"mina_okafor.json"_s) == u"Imported, new: 3");
    CHECK(records.people() == 1);
    CHECK(records.onRegister(u"copd"_s) == 1);
    CHECK(records.words().contains(u"Living people on the registers now:"_s));
    CHECK_FALSE(records.offers(u"importRecordsButton"_s));
    CHECK(changed.count() > 0);
}

TEST_CASE("after an import one goes where its people are seen", "[setup][import][fhir]")
{
    Records records;
    QSignalSpy wished(records.place.get(), &ui::Place::placeRequested);
    records.look(data(u"own/mina_okafor.json"_s));
    CHECK_FALSE(records.offers(u"openReportsButton"_s));

    records.import();
    records.click(u"Open Reports"_s);

    // A manager does not look for patients.
    CHECK_FALSE(records.offers(u"openPeopleButton"_s));
    REQUIRE(wished.count() == 1);
    CHECK(wished.first().first() == u"reports"_s);
}

TEST_CASE("a folder of published records fills the registers", "[setup][import][fhir]")
{
    Records records;
    const auto shared = QStringLiteral(ROOFTREE_SOURCE_DIR "/../shared/data/");
    QFile file(shared + u"fhir_synthea_EXPECTED_registers.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("the shared data is not here: left out");
        return;
    }
    const auto expected = QJsonDocument::fromJson(file.readAll()).object();

    records.look(shared + u"fhir_synthea"_s);
    CHECK(records.people() == 0);
    records.import();

    CHECK(records.people() == expected["patients"_L1].toInt());
    CHECK(records.onRegister(u"copd"_s)
        == expected["copd"_L1].toObject()["active_living"_L1].toInt());
    CHECK(records.onRegister(u"chronic-pain"_s)
        == expected["chronic_pain"_L1].toObject()["active_living"_L1].toInt());
}

TEST_CASE("a second import in the window changes nothing", "[setup][import][fhir]")
{
    Records records;
    records.look(data(u"synthea"_s));
    records.import();
    CHECK(records.people() == 6);
    const auto before = records.rows();

    records.look(data(u"synthea"_s));

    CHECK(records.words().contains(u"Everything in these files is here already."_s));
    CHECK(records.outcomeOf(u"tony_beer.json"_s) == u"Here already");
    CHECK_FALSE(records.offers(u"importRecordsButton"_s));
    CHECK(records.rows() == before);
}

TEST_CASE("a bad file is named with what to do, and the others are kept", "[setup][import][fhir]")
{
    Records records;
    const QTemporaryDir folder;
    write(folder, u"broken.json"_s, kBrokenFile);
    write(folder, u"mina.json"_s, ownBundle());
    const auto sentence = u"broken.json: This is not a correct JSON file, so nothing of it was "
                          "imported. Please export it again."_s;

    records.look(folder.path());
    CHECK(records.outcomeOf(u"broken.json"_s) == u"Cannot be imported: see above");
    CHECK(records.words().count(sentence) == 1);
    records.import();

    CHECK(records.words().contains(u"Files that were not imported: 1 of 2."_s));
    CHECK(records.words().count(sentence) == 1);
    CHECK(records.outcomeOf(u"broken.json"_s) == u"Not imported: see above");
    CHECK(records.outcomeOf(u"mina.json"_s) == u"Imported, new: 3");
    CHECK(records.people() == 1);
}

TEST_CASE("a folder without records is refused by a sentence", "[setup][import][fhir]")
{
    Records records;
    const QTemporaryDir folder;

    records.look(folder.path());

    CHECK(records.words().contains(u"This folder has no FHIR files."_s));
    CHECK_FALSE(records.offers(u"importRecordsButton"_s));
}

TEST_CASE("a file that changed after the preview is not imported", "[setup][import][fhir][hz17_c4]")
{
    Records records;
    const QTemporaryDir folder;
    write(folder, u"mina.json"_s, ownBundle());
    records.look(folder.path());
    write(folder, u"mina.json"_s, ownBundle().replace("Okafor", "Onwudiwe"));

    records.import();

    CHECK(records.words().contains(u"mina.json: The file is not the one that was previewed"_s));
    CHECK(records.people() == 0);
}

TEST_CASE("an import stopped before its first file leaves nothing", "[setup][import][fhir]")
{
    Records records;
    records.look(data(u"synthea"_s));
    const auto before = records.rows();
    HeldImports held(records.desk);

    records.strike(u"importRecordsButton"_s);
    CHECK(records.words().contains(u"Importing the records"_s));
    records.strike(u"progressCancel"_s);
    held.release();
    records.desk.settle();

    CHECK(records.words().contains(u"You stopped the import."_s));
    CHECK(records.outcomeOf(u"tony_beer.json"_s) == u"Not imported: it was not reached");
    CHECK(records.rows() == before);
    records.import();
    CHECK(records.people() == 6);
}

TEST_CASE(
    "a stopped import keeps the finished files and nothing of the next", "[setup][import][fhir]")
{
    Records records;
    const QTemporaryDir folder;
    QByteArray many;
    for (int number = 0; number < 5000; ++number)
        many += personLine(number);
    write(folder, u"a.json"_s, ownBundle());
    write(folder, u"b.ndjson"_s, many);
    write(folder, u"c.json"_s, personLine(9000));
    records.look(folder.path());
    REQUIRE(records.words().contains(u"New people: 5002."_s));

    records.press(u"importRecordsButton"_s);
    // The desk reads meanwhile: an import has a connection of its own.
    while (records.people() == 0) { }
    records.press(u"progressCancel"_s);
    records.desk.settle();

    CHECK(records.words().contains(u"Files that were imported before and stay: 1 of 3."_s));
    CHECK(records.outcomeOf(u"a.json"_s) == u"Imported, new: 3");
    CHECK(records.outcomeOf(u"b.ndjson"_s) == u"Not imported: it was not reached");
    CHECK(records.outcomeOf(u"c.json"_s) == u"Not imported: it was not reached");
    CHECK(records.people() == 1);
    CHECK(records.offers(u"importRecordsButton"_s));
}

TEST_CASE("looking at records can be stopped", "[setup][import][fhir]")
{
    Records records;
    records.dialogs.folders = { data(u"synthea"_s) };
    HeldImports held(records.desk);

    records.press(u"chooseRecordFolderButton"_s);
    records.press(u"progressCancel"_s);
    held.release();
    records.desk.settle();

    CHECK(records.words().contains(u"You stopped it. Nothing was changed."_s));
    CHECK_FALSE(records.offers(u"importRecordsButton"_s));
}

TEST_CASE("the next step has the keyboard when the work is done", "[setup][import][fhir]")
{
    Records records;
    const QTemporaryDir folder;
    write(folder, u"mina.json"_s, ownBundle());

    records.look(folder.path());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"importRecordsButton");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    records.desk.settle();
    CHECK(records.people() == 1);
    CHECK(QApplication::focusWidget()->objectName() == u"openReportsButton");
}

TEST_CASE("an import shows how far it is", "[setup][import][fhir]")
{
    Records records;
    QSignalSpy progressed(records.recordImport.get(), &presentation::RecordImportModel::progressed);

    records.look(data(u"synthea"_s));

    REQUIRE(progressed.count() > 1);
    CHECK(progressed.last()[0].toLongLong() == progressed.last()[1].toLongLong());
    CHECK(progressed.last()[2].toInt() > 0);
}

TEST_CASE("everybody can use the import of records, at 100 and at 200 %", "[setup][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Records records;
    const QTemporaryDir folder;
    write(folder, u"broken.json"_s, kBrokenFile);
    write(folder, u"mina.json"_s, ownBundle());
    records.look(folder.path());
    auto findings = testing::accessibilityFindings(*records.place);
    records.import();
    findings += testing::accessibilityFindings(*records.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
