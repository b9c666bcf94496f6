// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/OwnFiles.h"
#include "catch_compat.h"
#include "resources/Resources.h"
#include "wording/Sentences.h"

// Definitions that a practice writes itself.

using namespace rooftree;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kRegisters { u"copd"_s, u"chronic-pain"_s };

audit::IndicatorLibrary library()
{
    auto loaded = audit::IndicatorLibrary::load();
    REQUIRE(loaded);
    return *std::move(loaded);
}

QStringList sentences(const QString& name, const QJsonObject& file)
{
    QStringList found;
    for (const auto& error : library().lintOwn({ name, toJson(file) }, kRegisters))
        found += wording::sentence(error);
    return found;
}

}

TEST_CASE("a practice's own measure joins ours and stands after them", "[audit][own]")
{
    auto own = library();

    own.addOwn({ { u"OWN01"_s, toJson(ownFile()) } }, kRegisters);

    CHECK(own.unused().empty());
    const auto* definition = own.find(u"OWN01");
    REQUIRE(definition);
    CHECK(definition->isOwn);
    CHECK(definition->hash.size() == 64);
    CHECK_FALSE(definition->sql.contains(u"{excluded}"));
    CHECK(own.indicators()[21].id == u"SMP03b");
    CHECK(own.indicators()[29].id == u"OWN01");
    CHECK_FALSE(own.indicators()[30].hasData());
    CHECK_FALSE(own.find(u"SMS01")->isOwn);
}

TEST_CASE("one file with a fault keeps none of the others out", "[audit][own][hz05_c8]")
{
    auto own = library();
    auto broken = ownFile();
    broken.remove(u"rationale"_s);

    own.addOwn({ { u"OWN02"_s, toJson(broken) }, { u"OWN01"_s, toJson(ownFile()) } }, kRegisters);

    CHECK(own.find(u"OWN01"));
    REQUIRE(own.unused().size() == 1);
    CHECK(own.unused()[0].name == u"OWN02");
    CHECK(wording::sentence(own.unused()[0].why)
        == u"rationale: this field is missing. Please add it.");
}

TEST_CASE("every fault of an own file is one sentence", "[audit][own][lint]")
{
    auto file = ownFile();
    file[u"colour"_s] = u"red"_s;
    file.remove(u"numerator"_s);
    file[u"registers"_s] = QJsonArray { u"copd"_s };
    auto sql = file[u"sql"_s].toArray();
    sql[0] = u"WITH x AS (DELETE FROM patient RETURNING id) "_s + sql[0].toString();
    file[u"sql"_s] = sql;

    CHECK(sentences(u"OWN01"_s, file)
        == QStringList { u"numerator: this field is missing. Please add it."_s,
            u"sql: a report only reads, so the word delete is not allowed. Please remove it."_s,
            u"sql: a report only reads, so the word returning is not allowed. Please remove it."_s,
            u"colour: there is no such field. Please check its spelling."_s });
}

TEST_CASE(
    "an own file cannot take an id, a register or a name that is not its own", "[audit][own][lint]")
{
    auto file = ownFile();
    file[u"id"_s] = u"SMS05"_s;
    file[u"registers"_s] = QJsonArray { u"gout"_s };
    CHECK(sentences(u"OWN01"_s, file)
        == QStringList {
            u"id: the id and the name of the file differ. Please make them the same."_s,
            u"id: there is a measure SMS05 already. Please choose another id."_s,
            u"registers: there is no register gout. Please correct it."_s });
    auto twice = library();
    twice.addOwn(
        { { u"OWN01"_s, toJson(ownFile()) }, { u"OWN01"_s, toJson(ownFile()) } }, kRegisters);
    REQUIRE(twice.unused().size() == 1);
    CHECK(twice.unused()[0].why.detail == u"indicator.id-taken");
}

TEST_CASE("an own statement that could go on for ever is refused", "[audit][own][lint]")
{
    auto file = ownFile();
    auto sql = file[u"sql"_s].toArray();
    sql[0] = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "_s
        + sql[0].toString();
    file[u"sql"_s] = sql;

    CHECK(sentences(u"OWN01"_s, file)
        == QStringList { u"sql: a recursive statement could go on for ever. Please write it "
                         "without RECURSIVE."_s });
}

TEST_CASE("a measure is counted or has no data yet, never both", "[audit][own][lint]")
{
    auto file = ownFile();
    file[u"noDataYet"_s] = u"Feet are not recorded yet."_s;
    CHECK(sentences(u"OWN01"_s, file)
        == QStringList { u"reasons: a measure without data yet has no SQL and no reasons. Please "
                         "remove this, or noDataYet."_s,
            u"sql: a measure without data yet has no SQL and no reasons. Please remove this, or "
            "noDataYet."_s });
    file.remove(u"sql"_s);
    file.remove(u"reasons"_s);
    CHECK(sentences(u"OWN01"_s, file).isEmpty());
    file[u"noDataYet"_s] = u"feet"_s;
    CHECK(sentences(u"OWN01"_s, file).size() == 1);
    CHECK(sentences(u"OWN01"_s, {}).size() > 10);
}

TEST_CASE("the fault sentences are short", "[audit][own][lint]")
{
    for (const auto* code :
        { "sql-parameter-unknown", "sql-with-inside", "sql-function-unknown", "sql-table-unknown",
            "sql-comma-join", "sql-recursive", "sql-without-data", "sql-not-run",
            "sql-column-not-given", "id-taken", "register-unknown", "file-unreadable" }) {
        const domain::Error error { domain::ErrorKind::Validation, u"sql"_s,
            u"indicator."_s + QString::fromLatin1(code),
            { u"sql"_s, u"PostgreSQL"_s, u"in_numerator"_s } };
        INFO(code);
        CHECK(wording::sentence(error).size() <= 200);
        CHECK(wording::sentence(error).endsWith(u'.'));
        CHECK_FALSE(wording::sentence(error).contains(u'%'));
        CHECK_FALSE(wording::sentence(error).contains(u"install"));
    }
}
