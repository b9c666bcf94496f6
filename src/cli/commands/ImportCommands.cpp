// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"
#include "exchange/patientlist/PatientListImport.h"
#include "wording/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    using exchange::ListImportReport;
    using exchange::RowProblem;

    QString placeOf(const RowProblem& problem)
    {
        auto place = u"line %1"_s.arg(problem.line);
        if (problem.column > 0)
            place += u", column %1"_s.arg(problem.column);
        return problem.columnName.isEmpty() ? place : u"%1 (%2)"_s.arg(place, problem.columnName);
    }

    QJsonObject toJson(const RowProblem& problem)
    {
        return { { u"line"_s, problem.line }, { u"column"_s, problem.column },
            { u"columnName"_s, problem.columnName }, { u"code"_s, problem.error.detail },
            { u"rejected"_s, problem.severity == RowProblem::Severity::Reject },
            { u"sentence"_s, wording::sentence(problem.error) } };
    }

    QJsonObject toJson(const ListImportReport& report)
    {
        QJsonArray used;
        for (const auto& column : report.format.columnsUsed)
            used.append(column.name);
        QJsonArray problems;
        for (const auto& problem : report.problems)
            problems.append(toJson(problem));
        return { { u"layout"_s, report.format.layoutId },
            { u"layoutTitle"_s, report.format.layoutTitle },
            { u"encoding"_s, exchange::nameOf(report.format.encoding) },
            { u"delimiter"_s, QString(QLatin1Char(report.format.delimiter)) },
            { u"titleRows"_s, report.format.titleRows }, { u"dates"_s, report.format.datePattern },
            { u"columnsUsed"_s, used },
            { u"columnsIgnored"_s, QJsonArray::fromStringList(report.format.columnsIgnored) },
            { u"columnsUnknown"_s, QJsonArray::fromStringList(report.format.columnsUnknown) },
            { u"sha256"_s, QString::fromLatin1(report.fileSha256) }, { u"rows"_s, report.rows },
            { u"created"_s, report.created }, { u"unchanged"_s, report.unchanged },
            { u"rejected"_s, report.rejected }, { u"warnings"_s, report.warnings },
            { u"applied"_s, report.isApplied }, { u"problems"_s, problems } };
    }

    void print(const ListImportReport& report, Terminal& terminal)
    {
        terminal.result(u"Layout: %1; %2; dates %3; %4 title rows."_s.arg(report.format.layoutTitle,
            exchange::nameOf(report.format.encoding), report.format.datePattern,
            QString::number(report.format.titleRows)));
        for (const auto& problem : report.problems)
            terminal.message(u"%1: %2"_s.arg(placeOf(problem), wording::sentence(problem.error)));
        for (const auto& warning : report.fileWarnings)
            terminal.message(wording::sentence(warning));
        terminal.result(u"Rows %1: new %2, already here %3, rejected %4, with a remark %5."_s.arg(
            QString::number(report.rows), QString::number(report.created),
            QString::number(report.unchanged), QString::number(report.rejected),
            QString::number(report.warnings)));
        terminal.result(report.isApplied ? u"Imported."_s : u"Nothing was changed."_s);
    }

}

Exit runImportPatients(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::ImportPatients>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto& services = desk->services();
    exchange::PatientListImport import(
        services.work, services.imports.with(*proof), services.clock);
    const exchange::ListImportOptions options { invocation.has(u"dry-run"_s),
        invocation.has(u"keep-good-rows"_s) };
    const auto report = import.run(*proof, invocation.operands.first(), options);
    if (!report)
        return terminal.refuse(report.error());
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(toJson(*report)));
    else
        print(*report, terminal);
    const bool isRefused = report->rejected > 0 && !options.keepsGoodRows;
    return isRefused ? Exit::Refused : Exit::Done;
}

}
