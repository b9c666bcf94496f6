// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "exchange/fhir/FhirImport.h"
#include "wording/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    QJsonObject toJson(const exchange::FhirTypeCount& count)
    {
        return { { u"imported"_s, count.imported }, { u"unchanged"_s, count.unchanged },
            { u"skipped"_s, count.skipped } };
    }

    QString placeOf(const exchange::FhirProblem& problem)
    {
        return problem.entry == 0
            ? u"the file"_s
            : u"entry %1 (%2)"_s.arg(QString::number(problem.entry), problem.resourceType);
    }

    QJsonObject toJson(const exchange::FhirFileReport& file)
    {
        QJsonObject types;
        for (auto each = file.byType.begin(); each != file.byType.end(); ++each)
            types.insert(each.key(), toJson(each.value()));
        QJsonArray problems;
        for (const auto& problem : file.problems)
            problems.append(
                QJsonObject { { u"where"_s, placeOf(problem) }, { u"code"_s, problem.error.detail },
                    { u"sentence"_s, wording::sentence(problem.error) } });
        QJsonObject json { { u"file"_s, file.file },
            { u"sha256"_s, QString::fromLatin1(file.sha256) }, { u"entries"_s, file.entries },
            { u"types"_s, types }, { u"problems"_s, problems }, { u"applied"_s, file.isApplied } };
        if (file.refusal)
            json.insert(u"refused"_s, wording::sentence(*file.refusal));
        return json;
    }

    void print(const exchange::FhirFileReport& file, Terminal& terminal)
    {
        if (file.refusal)
            terminal.message(u"%1: %2"_s.arg(file.file, wording::sentence(*file.refusal)));
        for (const auto& problem : file.problems)
            terminal.message(
                u"%1, %2: %3"_s.arg(file.file, placeOf(problem), wording::sentence(problem.error)));
        for (auto each = file.byType.begin(); each != file.byType.end(); ++each)
            terminal.result(u"%1  %2: new %3, already here %4, skipped %5"_s.arg(file.file,
                each.key(), QString::number(each->imported), QString::number(each->unchanged),
                QString::number(each->skipped)));
    }

}

Exit runImportFhir(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::ImportRecords>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto& services = desk->services();
    exchange::FhirImport import(services.work, services.imports.with(*proof), services.clock);
    const auto report
        = import.run(*proof, invocation.operands.first(), { invocation.has(u"dry-run"_s) });
    if (!report)
        return terminal.refuse(report.error());
    QJsonArray files;
    for (const auto& file : report->files) {
        files.append(toJson(file));
        if (!invocation.has(u"json"_s))
            print(file, terminal);
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(files));
    if (report->stopped)
        return terminal.refuse(*report->stopped);
    return report->refusedFiles() > 0 ? Exit::Refused : Exit::Done;
}

}
