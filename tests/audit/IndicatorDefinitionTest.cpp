// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorDefinition.h"

#include "catch_compat.h"
#include "wording/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodFile()
{
    return { { u"id"_s, u"TST01"_s }, { u"version"_s, u"1.0"_s }, { u"title"_s, u"A test"_s },
        { u"plainEnglish"_s, u"How many?"_s }, { u"rationale"_s, u"To test."_s },
        { u"numerator"_s, u"Those."_s }, { u"denominator"_s, u"All."_s },
        { u"exclusions"_s, QJsonArray { u"X1"_s, u"X6"_s } },
        { u"registers"_s, QJsonArray { u"copd"_s } }, { u"windowDays"_s, 14 },
        { u"maturityDays"_s, 0 }, { u"subject"_s, u"plan"_s },
        { u"direction"_s, u"higher-is-better"_s }, { u"unit"_s, u"%"_s },
        { u"source"_s, u"This test."_s },
        { u"reasons"_s, QJsonObject { { u"missing-it"_s, u"Nothing was written."_s } } },
        { u"sql"_s,
            QJsonArray { u"SELECT 1 AS subject_id, 1 AS patient_id, 1 AS clinician_id,"_s,
                u" 1 AS team_id, :from_day AS on_day, 0 AS in_numerator,"_s,
                u" CASE WHEN :to_day > 1 THEN 'missing-it' ELSE '' END AS reason,"_s,
                u" {excluded} AS excluded"_s } } };
}

QString allSql(const QJsonObject& file)
{
    QStringList lines;
    for (const auto& line : file.value(u"sql"_s).toArray())
        lines += line.toString();
    return lines.join(u'\n');
}

domain::Result<audit::IndicatorDefinition> parsed(const QJsonObject& file)
{
    return audit::IndicatorDefinition::parse(QJsonDocument(file).toJson());
}

struct Bad {
    QString key;
    QJsonValue value;
    QString field;
    QString code;
};

QJsonValue sql(const QString& text) { return QJsonArray { text }; }

QJsonValue reasons(const QString& code, const QString& sentence)
{
    return QJsonObject { { code, sentence } };
}

std::vector<Bad> badFields()
{
    return { { u"id"_s, u"sms1"_s, u"id"_s, u"bad-form"_s },
        { u"version"_s, u"1"_s, u"version"_s, u"bad-form"_s },
        { u"title"_s, u"  "_s, u"title"_s, u"text-empty"_s },
        { u"title"_s, 7, u"title"_s, u"text-empty"_s },
        { u"exclusions"_s, u"X1"_s, u"exclusions"_s, u"not-a-list"_s },
        { u"exclusions"_s, QJsonArray { u"X9"_s }, u"exclusions"_s, u"bad-form"_s },
        { u"exclusions"_s, QJsonArray { u"X1"_s, u"X1"_s }, u"exclusions"_s, u"bad-form"_s },
        { u"registers"_s, QJsonArray { u"'; DROP"_s }, u"registers"_s, u"bad-form"_s },
        { u"windowDays"_s, -1, u"windowDays"_s, u"bad-days"_s },
        { u"windowDays"_s, u"14"_s, u"windowDays"_s, u"bad-days"_s },
        { u"windowDays"_s, 2.5, u"windowDays"_s, u"bad-days"_s },
        { u"maturityDays"_s, 9999, u"maturityDays"_s, u"bad-days"_s },
        { u"subject"_s, u"dog"_s, u"subject"_s, u"bad-word"_s },
        { u"direction"_s, u"up"_s, u"direction"_s, u"bad-word"_s },
        { u"reasons"_s, QJsonObject(), u"reasons"_s, u"text-empty"_s },
        { u"reasons"_s, reasons(u"missing-it"_s, u"no sentence"_s), u"reasons.missing-it"_s,
            u"no-sentence"_s },
        { u"reasons"_s, reasons(u"Missing it"_s, u"Yes."_s), u"reasons.Missing it"_s,
            u"bad-form"_s },
        { u"reasons"_s, reasons(u"other"_s, u"Yes."_s), u"sql"_s, u"sql-code-missing"_s },
        { u"colour"_s, u"red"_s, u"colour"_s, u"field-unknown"_s } };
}

std::vector<Bad> badStatements()
{
    const QString good = allSql(goodFile());
    const auto with = [&good](const QString& before, const QString& after) {
        return sql(QString(good).replace(before, after));
    };
    return { { u"sql"_s, u"SELECT 1"_s, u"sql"_s, u"not-a-list"_s },
        { u"sql"_s, sql(u"PRAGMA user_version"_s), u"sql"_s, u"sql-not-one-select"_s },
        { u"sql"_s, sql(good + u"; SELECT 2"_s), u"sql"_s, u"sql-not-one-select"_s },
        { u"sql"_s, sql(good + u" -- why"_s), u"sql"_s, u"sql-not-one-select"_s },
        { u"sql"_s, sql(u"WITH x AS (DELETE FROM patient) "_s + good), u"sql"_s, u"sql-writes"_s },
        { u"sql"_s, with(u" AS team_id"_s, {}), u"sql"_s, u"sql-column-missing"_s },
        { u"sql"_s, with(u"{excluded} AS"_s, u"'' AS"_s), u"sql"_s, u"sql-column-missing"_s },
        { u"sql"_s, with(u":to_day"_s, u"2"_s), u"sql"_s, u"sql-parameter-missing"_s },
        { u"sql"_s, with(u"ELSE ''"_s, u"ELSE 'other'"_s), u"reasons"_s, u"sql-code-unknown"_s } };
}

void checkRefused(const Bad& bad)
{
    auto file = goodFile();
    file.insert(bad.key, bad.value);
    INFO(QJsonDocument(file).toJson().toStdString());

    const auto definition = parsed(file);

    REQUIRE_FALSE(definition);
    CHECK(definition.error().field == bad.field);
    CHECK(definition.error().detail == u"indicator."_s + bad.code);
    CHECK(wording::sentence(definition.error()).startsWith(bad.field + u':'));
}

}

TEST_CASE("a good definition file is read whole", "[audit][indicator]")
{
    const auto definition = parsed(goodFile());

    REQUIRE(definition);
    CHECK(definition->versionedId() == u"TST01@1.0");
    CHECK(definition->exclusions == QStringList { u"X1"_s, u"X6"_s });
    CHECK(definition->registers == QStringList { u"copd"_s });
    CHECK(definition->windowDays == 14);
    CHECK(definition->subject == audit::Subject::Plan);
    CHECK(definition->direction == audit::Direction::HigherIsBetter);
    CHECK(definition->reasons.value(u"missing-it"_s) == u"Nothing was written.");
    CHECK(definition->sql == allSql(goodFile()));
}

TEST_CASE("a file that is no JSON object is refused", "[audit][indicator]")
{
    for (const auto* text : { "", "[]", "{\"id\": ", "null" }) {
        const auto definition = audit::IndicatorDefinition::parse(text);
        REQUIRE_FALSE(definition);
        CHECK(definition.error().detail == u"indicator.not-json");
    }
}

TEST_CASE("each field of a definition is compulsory", "[audit][indicator]")
{
    for (const QString& key : goodFile().keys()) {
        auto file = goodFile();
        file.remove(key);
        INFO(key.toStdString());

        const auto definition = parsed(file);

        REQUIRE_FALSE(definition);
        CHECK(definition.error().field == key);
        CHECK(definition.error().detail == u"indicator.field-missing");
    }
}

TEST_CASE("a bad definition says which field is wrong, and how", "[audit][indicator][hz05_c3]")
{
    for (const auto& bad : badFields())
        checkRefused(bad);
    for (const auto& bad : badStatements())
        checkRefused(bad);
}

TEST_CASE("a reason that begins with missing counts as missing data", "[audit][indicator][hz05_c1]")
{
    CHECK(audit::isMissingReason(u"missing-goal"));
    CHECK_FALSE(audit::isMissingReason(u"contact-too-late"));
    CHECK_FALSE(audit::isMissingReason(u""));
}
