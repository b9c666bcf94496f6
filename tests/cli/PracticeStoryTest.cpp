// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "audit/OwnFiles.h"
#include "catch_compat.h"
#include "cli/commands/Commands.h"
#include "storage/Database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// Somebody at a terminal, with a practice of their own in a folder that goes with the test.
class TerminalSession final {
public:
    TerminalSession()
    {
        writeFile(u"manager.pw"_s, "three plain words of ours");
        writeFile(u"wrong.pw"_s, "three plain words of theirs");
    }

    cli::Exit run(const QStringList& words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        cli::Terminal terminal(out, err, {});
        return cli::run(
            words + QStringList { u"--database"_s, path(u"practice.rooftree"_s) }, terminal);
    }

    cli::Exit runAsManager(const QStringList& words)
    {
        return run(words
            + QStringList {
                u"--user"_s, u"rashworth"_s, u"--password-file"_s, path(u"manager.pw"_s) });
    }

    cli::Exit setUp()
    {
        return run(
            { u"init"_s, u"--name"_s, u"Mill Lane Surgery"_s, u"--manager"_s, u"Ruth Ashworth"_s,
                u"--new-user"_s, u"rashworth"_s, u"--new-password-file"_s, path(u"manager.pw"_s) });
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString out() const { return m_out; }

    [[nodiscard]] QString err() const { return m_err; }

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(m_out.toUtf8()); }

    void writeFile(const QString& name, const QByteArray& content)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private:
    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

QString sampleList()
{
    return QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/csv/emis_web_report.csv");
}

}

TEST_CASE(
    "a practice is set up once and its manager signs in with the password of then", "[cli][story]")
{
    TerminalSession session;

    CHECK(session.run({ u"doctor"_s }) == cli::Exit::Database);
    REQUIRE(session.setUp() == cli::Exit::Done);
    CHECK(session.setUp() != cli::Exit::Done);
    CHECK(session.runAsManager({ u"users"_s, u"list"_s, u"--json"_s }) == cli::Exit::Done);
    CHECK(session.json().array().first().toObject()[u"userName"_s].toString() == u"rashworth"_s);
    CHECK(session.run({ u"users"_s, u"list"_s, u"--user"_s, u"rashworth"_s, u"--password-file"_s,
              session.path(u"wrong.pw"_s) })
        == cli::Exit::Denied);
    CHECK(session.run({ u"users"_s, u"list"_s }) == cli::Exit::Denied);
}

TEST_CASE("a practice list comes in once, and a second time changes nothing", "[cli][story]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);

    REQUIRE(session.runAsManager(
                { u"import"_s, u"patients"_s, sampleList(), u"--dry-run"_s, u"--json"_s })
        == cli::Exit::Done);
    CHECK(session.json().object()[u"created"_s].toInt() == 8);
    CHECK_FALSE(session.json().object()[u"applied"_s].toBool());

    REQUIRE(session.runAsManager({ u"import"_s, u"patients"_s, sampleList(), u"--json"_s })
        == cli::Exit::Done);
    CHECK(session.json().object()[u"created"_s].toInt() == 8);
    CHECK(session.json().object()[u"applied"_s].toBool());

    REQUIRE(session.runAsManager({ u"import"_s, u"patients"_s, sampleList(), u"--json"_s })
        == cli::Exit::Done);
    CHECK(session.json().object()[u"created"_s].toInt() == 0);
    CHECK(session.json().object()[u"unchanged"_s].toInt() == 8);

    REQUIRE(session.run({ u"doctor"_s, u"--json"_s }) == cli::Exit::Done);
    CHECK(session.out().contains(u"\"8\""_s));
}

TEST_CASE("with a clock that is plainly wrong nothing is saved before somebody says so",
    "[cli][story][clock][r85]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    const auto url = storage::DatabaseUrl::file(session.path(u"practice.rooftree"_s));
    auto database = storage::Database::open(*url, storage::OpenMode::Existing);
    REQUIRE(database);
    // The newest entry is of the year 2200, so that today is a long time ago.
    (*database)->script("DROP TRIGGER audit_event_keep;"
                        "UPDATE audit_event SET at = 7258118400000;"
                        "CREATE TRIGGER audit_event_keep BEFORE UPDATE ON audit_event BEGIN SELECT "
                        "RAISE(ABORT, 'append only'); END");
    const auto count = [&](const char* sql) {
        auto rows = (*database)->query({ sql, "i" });
        REQUIRE(rows.next());
        return rows.row().integer();
    };
    const auto before = count("SELECT count(*) FROM audit_event");

    const QStringList import { u"import"_s, u"patients"_s, sampleList() };
    CHECK(session.runAsManager(import) == cli::Exit::Refused);
    CHECK(session.err().contains(u"clock looks wrong"_s));
    CHECK(session.err().contains(u"--accept-clock"_s));
    CHECK(session.run({ u"migrate"_s }) == cli::Exit::Refused);
    CHECK(count("SELECT count(*) FROM audit_event") == before);
    session.run({ u"doctor"_s }); // whoever asks what is wrong is told
    CHECK(session.out().contains(u"BAD      clock"_s));

    CHECK(session.runAsManager(import + QStringList { u"--accept-clock"_s }) == cli::Exit::Done);
    CHECK(count("SELECT count(*) FROM audit_event WHERE action = 'clock.jump'") == 1);
    CHECK(count("SELECT count(*) FROM patient") == 8);
}

TEST_CASE("verify says that the trail is whole, and names what was touched",
    "[cli][story][ft25][hz18_c3]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    REQUIRE(session.runAsManager({ u"import"_s, u"patients"_s, sampleList() }) == cli::Exit::Done);
    CHECK(session.run({ u"verify"_s }) == cli::Exit::Denied);
    REQUIRE(session.runAsManager({ u"verify"_s, u"--json"_s }) == cli::Exit::Done);
    CHECK(session.json().object()[u"whole"_s].toBool());
    CHECK(session.json().object()[u"links"_s].toInt() >= 2);

    // Somebody who knows the tables puts the triggers back, so that the file still opens.
    const auto url = storage::DatabaseUrl::file(session.path(u"practice.rooftree"_s));
    REQUIRE(url);
    auto database = storage::Database::open(*url, storage::OpenMode::Existing);
    REQUIRE(database);
    (*database)->script("DROP TRIGGER audit_event_keep;"
                        "UPDATE audit_event SET at = at + 1 WHERE id = 1;"
                        "CREATE TRIGGER audit_event_keep BEFORE UPDATE ON audit_event BEGIN SELECT "
                        "RAISE(ABORT, 'append only'); END");
    database->reset();

    REQUIRE(session.runAsManager({ u"verify"_s, u"--json"_s }) == cli::Exit::Refused);
    const auto fault = session.json().object()[u"fault"_s].toObject();
    CHECK(fault[u"kind"_s].toString() == u"changed"_s);
    CHECK(fault[u"at"_s].toInt() == 1);
    CHECK(session.err().contains(u"link 1"_s));
}

TEST_CASE("verify names a row that was changed, and a trail that is not the anchor's",
    "[cli][story][ft06][ft25][hz18_c5]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    REQUIRE(session.runAsManager({ u"import"_s, u"patients"_s, sampleList() }) == cli::Exit::Done);
    REQUIRE(session.runAsManager({ u"verify"_s, u"--json"_s }) == cli::Exit::Done);
    const auto whole = session.json().object();
    CHECK(whole[u"rows"_s].toInt() >= 8);
    const auto anchor
        = QString::number(whole[u"links"_s].toInt()) + u':' + whole[u"head"_s].toString();
    CHECK(session.runAsManager({ u"verify"_s, u"--anchor"_s, anchor }) == cli::Exit::Done);
    const auto other = u"1:"_s + whole[u"head"_s].toString();
    CHECK(session.runAsManager({ u"verify"_s, u"--anchor"_s, other }) == cli::Exit::Refused);
    CHECK(session.err().contains(u"written anew"_s));
    CHECK(session.runAsManager({ u"verify"_s, u"--anchor"_s, u"7:x"_s }) == cli::Exit::Refused);

    const auto url = storage::DatabaseUrl::file(session.path(u"practice.rooftree"_s));
    REQUIRE(url);
    auto database = storage::Database::open(*url, storage::OpenMode::Existing);
    REQUIRE(database);
    (*database)->script("UPDATE patient SET usual_gp = usual_gp || 'x' WHERE id = 3");
    database->reset();

    REQUIRE(session.runAsManager({ u"verify"_s, u"--json"_s }) == cli::Exit::Refused);
    const auto fault = session.json().object()[u"fault"_s].toObject();
    CHECK(fault[u"kind"_s].toString() == u"row-changed"_s);
    CHECK(fault[u"table"_s].toString() == u"patient"_s);
    CHECK(fault[u"at"_s].toInt() == 3);
}

TEST_CASE("a manager does not look people up, and a clinician who may be added can", "[cli][story]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    REQUIRE(session.runAsManager({ u"import"_s, u"patients"_s, sampleList() }) == cli::Exit::Done);

    CHECK(session.runAsManager({ u"search"_s, u"leach"_s }) == cli::Exit::Denied);
    REQUIRE(session.runAsManager({ u"users"_s, u"add"_s, u"--name"_s, u"Nurse Carys Llywelyn"_s,
                u"--new-user"_s, u"cllywelyn"_s, u"--new-role"_s, u"clinician"_s, u"--profession"_s,
                u"nurse"_s, u"--new-password-file"_s, session.path(u"manager.pw"_s) })
        == cli::Exit::Done);
    REQUIRE(session.run({ u"search"_s, u"kev"_s, u"leach"_s, u"--json"_s, u"--user"_s,
                u"cllywelyn"_s, u"--password-file"_s, session.path(u"manager.pw"_s) })
        == cli::Exit::Done);
    REQUIRE(session.json().array().size() == 1);
    CHECK(session.json().array().first().toObject()[u"nhsNumber"_s].toString() == u"9658218881"_s);
}

TEST_CASE("an audit of an empty practice counts nothing and says what has no data", "[cli][story]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);

    REQUIRE(session.runAsManager({ u"audit"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                u"2026-06-30"_s, u"--json"_s })
        == cli::Exit::Done);
    const auto indicators = session.json().object()[u"indicators"_s].toArray();
    CHECK(indicators.size() == 42);
    CHECK(indicators.first().toObject()[u"denominator"_s] == 0);
    const auto last = indicators.last().toObject();
    CHECK(last[u"id"_s] == u"PAIN2"_s);
    CHECK(last[u"noDataYet"_s].toString().contains(u"not recorded"_s));
    CHECK_FALSE(last.contains(u"denominator"_s));
    REQUIRE(session.runAsManager({ u"audit"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                u"2026-06-30"_s, u"--indicator"_s, u"SIP01"_s })
        == cli::Exit::Done);
    CHECK(session.out()
        == u"SIP01   Cycles closed: Improvement projects are not part of the program yet: aims, "
           u"cycles "
           "and their measures cannot be recorded.\n"_s);
    CHECK(session.runAsManager(
              { u"audit"_s, u"--from"_s, u"2026-06-30"_s, u"--to"_s, u"2026-01-01"_s })
        == cli::Exit::Refused);
    CHECK(session.runAsManager({ u"audit"_s, u"--from"_s, u"1/2/26"_s, u"--to"_s, u"2026-06-30"_s })
        == cli::Exit::Refused);
    CHECK(session.out().isEmpty());
}

TEST_CASE("a definition file of one's own is linted in single sentences", "[cli][story][own]")
{
    TerminalSession session;
    auto file = test::ownFile();
    session.writeFile(u"OWN01.json"_s, test::toJson(file));
    const auto lint = [&session](const QString& name) {
        return session.run({ u"audit"_s, u"lint"_s, session.path(name) });
    };

    CHECK(lint(u"OWN01.json"_s) == cli::Exit::Done);
    CHECK(session.out().startsWith(
        u"Nothing is wrong with this definition; it was tried on SQLite."_s));

    session.writeFile(u"OWN02.json"_s, test::toJson(file));
    CHECK(lint(u"OWN02.json"_s) == cli::Exit::Refused);
    CHECK(session.out()
        == u"id: the id and the name of the file differ. Please make them the same.\n"_s);

    auto sql = file[u"sql"_s].toArray();
    sql[2] = sql[2].toString().replace(u"s.note"_s, u"s.notes"_s);
    file[u"sql"_s] = sql;
    session.writeFile(u"OWN01.json"_s, test::toJson(file));
    CHECK(lint(u"OWN01.json"_s) == cli::Exit::Refused);
    CHECK(session.out()
        == u"sql: SQLite could not run it. Please check the names of tables and columns, and the "
           "brackets.\n"_s);
    CHECK(lint(u"OWN09.json"_s) == cli::Exit::Refused);
    CHECK(session.err().contains(u"The file cannot be read"_s));
}

TEST_CASE(
    "a measure of one's own is counted with ours, and a broken one is named", "[cli][story][own]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    REQUIRE(QDir(session.path(QString())).mkdir(u"indicators"_s));
    session.writeFile(u"indicators/OWN01.json"_s, test::toJson(test::ownFile()));
    session.writeFile(u"indicators/OWN02.json"_s, "{}");

    REQUIRE(session.runAsManager(
                { u"audit"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-06-30"_s })
        == cli::Exit::Done);

    CHECK(session.out().contains(u"OWN01       0 of     0       -  Note written\n"_s));
    CHECK(session.err().contains(
        u"OWN02.json is not used. id: this field is missing. Please add it."_s));
}

TEST_CASE("an export is a file for its owner alone and never writes over another",
    "[cli][story][hz15_c1]")
{
    TerminalSession session;
    REQUIRE(session.setUp() == cli::Exit::Done);
    const auto path = session.path(u"report.csv"_s);
    const QStringList words { u"export"_s, u"audit"_s, path, u"--from"_s, u"2026-01-01"_s,
        u"--to"_s, u"2026-06-30"_s };

    REQUIRE(session.runAsManager(words) == cli::Exit::Done);
    CHECK((QFile::permissions(path)
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        == QFile::Permissions {});
    CHECK(session.runAsManager(words) == cli::Exit::Refused);
}
