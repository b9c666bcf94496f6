// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "exchange/ListImportContext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

using namespace rooftree;
using namespace Qt::StringLiterals;
using exchange::ListImportReport;
using test::ListImportContext;

namespace {

struct Row {
    QString id;
    QJsonObject check;
};

std::vector<Row> corpusRows()
{
    QFile file(ListImportContext::data(u"corpus/csv.jsonl"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Row> rows;
    for (const auto& line : file.readAll().split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        for (const auto& check : json["checks"_L1].toArray())
            rows.push_back({ json["id"_L1].toString(), check.toObject() });
    }
    return rows;
}

constexpr qsizetype kMegabyte = 1024 * 1024;

QByteArray header() { return "NHS Number,Surname,First Name,Date of Birth\n"; }

/// Files that are too large to be written down.
QByteArray made(const QString& what)
{
    if (what == u"one line of 60 MB")
        return QByteArray(60 * kMegabyte, 'x');
    if (what == u"one line of 40 MB")
        return QByteArray(40 * kMegabyte, 'x');
    if (what == u"a cell of 65 KB")
        return header() + "9990410003," + QByteArray(65 * 1024, 'x') + ",Nimra,05/11/2001\n";
    if (what == u"200,001 rows")
        return header() + QByteArray("x,x\n").repeated(200'001);
    if (what == u"100,000 columns")
        return "NHS Number" + QByteArray(",x").repeated(99'999) + '\n';
    if (what == u"header and 49 MB of line ends")
        return header() + QByteArray(49 * kMegabyte, '\n');
    REQUIRE(what == u"cut short while it is read");
    return header() + QByteArray("9990410003,Ahmed,Nimra,05/11/2001\n").repeated(100'000);
}

QString pathFor(ListImportContext& context, const QJsonObject& check)
{
    const auto path = check["path"_L1].toString();
    if (path == u"a pipe") {
        const auto pipe = context.folder.filePath(u"pipe"_s);
        REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        return pipe;
    }
    if (path == u"a folder")
        return context.folder.path();
    if (path == u"nothing")
        return context.folder.filePath(u"nothing.csv"_s);
    if (!path.isEmpty())
        return path;
    if (check.contains("make"_L1))
        return context.write(made(check["make"_L1].toString()));
    if (check.contains("hex"_L1))
        return context.write(QByteArray::fromHex(check["hex"_L1].toString().toLatin1()));
    return context.write(check["text"_L1].toString().toUtf8());
}

void checkCount(const QJsonObject& wanted, QLatin1StringView name, int found)
{
    INFO(name.data());
    if (wanted.contains(name))
        CHECK(found == wanted[name].toInt());
}

QStringList codesOf(const std::vector<domain::Error>& errors)
{
    QStringList codes;
    for (const auto& error : errors)
        codes.append(error.detail);
    return codes;
}

QStringList strings(const QJsonValue& array)
{
    QStringList found;
    for (const auto& value : array.toArray())
        found.append(value.toString());
    return found;
}

void checkReport(const QJsonObject& wanted, const ListImportReport& report)
{
    checkCount(wanted, "rows"_L1, report.rows);
    checkCount(wanted, "created"_L1, report.created);
    checkCount(wanted, "unchanged"_L1, report.unchanged);
    checkCount(wanted, "rejected"_L1, report.rejected);
    CHECK(codesOf(report.fileWarnings) == strings(wanted["fileWarnings"_L1]));
    CHECK(report.format.columnsUnknown.mid(0, 1) == strings(wanted["unknown"_L1]).mid(0, 1));
    if (wanted.contains("encodingFound"_L1))
        CHECK(nameOf(report.format.encoding) == wanted["encodingFound"_L1].toString());
    const auto problems = wanted["problems"_L1].toArray();
    REQUIRE(report.problems.size() == static_cast<size_t>(problems.size()));
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const auto problem = problems[i].toObject();
        const auto& found = report.problems[static_cast<size_t>(i)];
        CHECK(found.error.detail == problem["code"_L1].toString());
        CHECK(found.line == problem["line"_L1].toInt());
        CHECK(found.column == problem["column"_L1].toInt());
        if (problem.contains("args"_L1))
            CHECK(found.error.args == strings(problem["args"_L1]));
    }
}

}

TEST_CASE("every bad list of the corpus comes to what is written beside it",
    "[exchange][corpus][hz17_c2][hz12_c2][hz17_c1]")
{
    const auto row = GENERATE(from_range(corpusRows()));
    INFO(row.id.toStdString() << " " << QJsonDocument(row.check).toJson().left(600).toStdString());
    ListImportContext context;
    for (const auto& person : row.check["here"_L1].toArray()) {
        const auto parts = strings(person);
        context.put(parts[0], parts[1], parts[2], parts[3]);
    }
    context.store.hiddenNumber = row.check["takenMeanwhile"_L1].toString().toLongLong();
    const auto before = context.store.state.people.size();
    const auto path = pathFor(context, row.check);
    const bool isCut = row.check["make"_L1] == "cut short while it is read"_L1;

    const auto done = context.run(path, {}, [&](const exchange::ImportProgress& progress) {
        if (isCut && progress.rows == 500)
            REQUIRE(QFile::resize(path, 1000));
        return true;
    });

    if (row.check.contains("refused"_L1)) {
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().detail == row.check["refused"_L1].toString());
        if (row.check.contains("args"_L1))
            CHECK(done.error().args == strings(row.check["args"_L1]));
        CHECK(context.store.state.people.size() == before);
        return;
    }
    REQUIRE(done.has_value());
    if (row.id == u"E31") {
        checkReport(row.check, *done);
        checkReport(row.check["again"_L1].toObject(), context.report(path));
        return;
    }
    checkReport(row.check, *done);
    if (done->rejected > 0) {
        CHECK_FALSE(done->isApplied);
        CHECK(context.store.state.people.size() == before);
    }
    if (row.check.contains("name"_L1))
        CHECK(context.store.state.people.back().details.name.familyFirst()
            == row.check["name"_L1].toString());
    if (row.check.contains("address"_L1))
        CHECK(context.store.state.people.back().details.address.lines
            == QStringList(row.check["address"_L1].toString()));
}
