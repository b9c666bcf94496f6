// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "application/common/Rules.h"
#include "catch_compat.h"
#include "exchange/fhir/FhirImportContext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rooftree;
using namespace Qt::StringLiterals;
using test::FhirImportContext;
using Severity = exchange::FhirProblem::Severity;

namespace {

struct Row {
    QString id;
    QJsonObject check;
};

std::vector<Row> corpusRows()
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/corpus/fhir.jsonl"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    for (const auto& line : file.readAll().split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        for (const auto& check : json["checks"_L1].toArray())
            rows.push_back({ json["id"_L1].toString(), check.toObject() });
    }
    return rows;
}

/// A person with something inside it that the test does not want to write down.
QByteArray personWith(const QByteArray& member)
{
    return R"({"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:x","value":"1"}],)"
           R"("name":[{"family":"Ahmed"}],)"
        + member + '}';
}

QByteArray nested(int levels)
{
    // The object itself is the first level.
    return personWith("\"extension\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']'));
}

QByteArray attachment(qsizetype bytes)
{
    return personWith("\"photo\":[{\"data\":\"" + QByteArray(bytes, 'A') + "\"}]");
}

QByteArray made(const QString& what)
{
    constexpr qsizetype kMegabyte = 1024 * 1024;
    if (what == u"nesting depth 64")
        return nested(64);
    if (what == u"nesting depth 65")
        return nested(65);
    if (what == u"nesting depth 100,000")
        return nested(100'000);
    if (what == u"an attachment of 1 MB")
        return attachment(kMegabyte);
    REQUIRE(what == u"an attachment of 30 MB");
    return attachment(30 * kMegabyte);
}

QByteArray bytesOf(const QJsonObject& check)
{
    if (check.contains("make"_L1))
        return made(check["make"_L1].toString());
    if (check.contains("hex"_L1))
        return QByteArray::fromHex(check["hex"_L1].toString().toLatin1());
    if (check.contains("text"_L1))
        return check["text"_L1].toString().toUtf8();
    return QJsonDocument(check["json"_L1].toObject()).toJson();
}

QStringList strings(const QJsonValue& array)
{
    QStringList found;
    for (const auto& value : array.toArray())
        found.append(value.toString());
    return found;
}

QStringList codes(const exchange::FhirFileReport& report, Severity severity)
{
    QStringList found;
    for (const auto& problem : report.problems) {
        if (problem.severity == severity)
            found.append(problem.error.detail);
    }
    return found;
}

void checkCounts(const exchange::FhirFileReport& report, const QJsonObject& check)
{
    const auto imported = check["imported"_L1].toObject();
    for (auto type = imported.begin(); type != imported.end(); ++type) {
        INFO(type.key().toStdString());
        CHECK(report.byType.value(type.key()).imported == type.value().toInt());
    }
    const auto skipped = check["skipped"_L1].toObject();
    for (auto type = skipped.begin(); type != skipped.end(); ++type) {
        INFO(type.key().toStdString());
        CHECK(report.byType.value(type.key()).skipped == type.value().toInt());
    }
    CHECK(report.byType.size() == imported.size() + skipped.size());
}

void checkKept(const FhirImportContext& context, const QJsonObject& check)
{
    const auto& person = context.store.state.people.front();
    if (check.contains("birth"_L1))
        CHECK(person.details.born->toIso() == check["birth"_L1].toString());
    if (check.contains("isDead"_L1))
        CHECK(person.details.death.has_value() == check["isDead"_L1].toBool());
    if (check.contains("otherIdentifiers"_L1))
        CHECK(person.details.otherIdentifiers.size() == 1);
    if (check.contains("onRegister"_L1)) {
        const auto rules = app::Rules::load();
        REQUIRE(rules.has_value());
        CHECK(context.onRegister(*rules->registerNamed(u"copd")).size()
            == (check["onRegister"_L1].toBool() ? 1 : 0));
    }
    const auto& facts = context.store.state.facts;
    if (check.contains("factStatus"_L1))
        CHECK(facts.begin()->second.second.status == check["factStatus"_L1].toString());
    if (check.contains("factAt"_L1))
        CHECK(facts.begin()->second.second.at->ms
            == QDateTime::fromString(check["factAt"_L1].toString(), Qt::ISODate)
                   .toMSecsSinceEpoch());
}

}

TEST_CASE("every bad record of the corpus comes to what is written beside it",
    "[exchange][corpus][hz17_c2]")
{
    const auto row = GENERATE(from_range(corpusRows()));
    INFO(row.id.toStdString() << " " << QJsonDocument(row.check).toJson().left(900).toStdString());
    FhirImportContext context;

    const auto report = context.report(context.write(bytesOf(row.check)));

    REQUIRE(report.files.size() == 1);
    const auto& file = report.files.front();
    const auto refused = row.check["refused"_L1].toString();
    CHECK((file.refusal ? file.refusal->detail : QString()) == refused);
    if (row.check.contains("args"_L1))
        CHECK(file.refusal->args == strings(row.check["args"_L1]));
    CHECK(codes(file, Severity::Reject) == strings(row.check["rejects"_L1]));
    CHECK(codes(file, Severity::Warn) == strings(row.check["warns"_L1]));
    const bool isKept = refused.isEmpty() && !row.check.contains("rejects"_L1);
    CHECK(file.isApplied == isKept);
    REQUIRE(context.store.state.people.size() == (isKept ? 1 : 0));
    if (!isKept) {
        CHECK(context.store.state.facts.empty());
        CHECK(context.store.state.conditions.empty());
        return;
    }
    checkCounts(file, row.check);
    checkKept(context, row.check);
}
