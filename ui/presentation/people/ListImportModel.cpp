// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/ListImportModel.h"

#include "exchange/patientlist/PatientListImport.h"
#include "exchange/patientlist/TextDecoder.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString delimiterWords(char delimiter)
    {
        switch (delimiter) {
        case ';':
            return ListImportModel::tr("semicolons");
        case '\t':
            return ListImportModel::tr("tabs");
        case '|':
            return ListImportModel::tr("vertical bars");
        default:
            return ListImportModel::tr("commas");
        }
    }

}

void ListImportModel::look(const QString& path)
{
    m_path = path;
    run({ .isDryRun = true, .keepsGoodRows = true, .expectedSha256 = {} });
}

void ListImportModel::apply(bool goodRowsOnly)
{
    run({ .isDryRun = false,
        .keepsGoodRows = goodRowsOnly,
        .expectedSha256 = m_report.fileSha256 });
}

void ListImportModel::run(const exchange::ListImportOptions& options)
{
    const auto proof
        = desk().services.gate.allow<domain::Action::ImportPatients>(desk().session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (isBusy())
        return;
    start(
        [proof = *proof, path = m_path, options, &changes = desk().changes](
            const app::Services& services, const exchange::ImportWatch& watch) {
            exchange::PatientListImport import(
                services.work, services.imports.with(proof), services.clock);
            auto report = import.run(proof, path, options, watch);
            // Here, because whoever began it may have left.
            if (report && report->isApplied)
                changes.publish({ app::Change::Kind::People, {} });
            return report;
        },
        [this, wasLook = options.isDryRun](domain::Result<exchange::ListImportReport> report) {
            onReport(std::move(report), wasLook);
        });
}

void ListImportModel::onReport(domain::Result<exchange::ListImportReport> report, bool wasLook)
{
    if (!report) {
        tell(report.error());
        return;
    }
    m_report = *std::move(report);
    if (wasLook)
        Q_EMIT looked();
    else
        Q_EMIT imported();
}

QString ListImportModel::formatWords() const
{
    const auto& format = m_report.format;
    const auto words = tr("%1, %2, separated by %3")
                           .arg(format.layoutTitle, exchange::nameOf(format.encoding),
                               delimiterWords(format.delimiter));
    return format.datePattern.isEmpty() ? words
                                        : tr("%1, dates written %2").arg(words, format.datePattern);
}

QString ListImportModel::columnWords() const
{
    QStringList used;
    for (const auto& column : m_report.format.columnsUsed)
        used << column.name;
    const auto unused = m_report.format.columnsIgnored + m_report.format.columnsUnknown;
    if (used.isEmpty())
        return {};
    return unused.isEmpty() ? tr("Columns that are read: %1.").arg(used.join(u", "_s))
                            : tr("Columns that are read: %1. Not read: %2.")
                                  .arg(used.join(u", "_s), unused.join(u", "_s));
}

QStringList ListImportModel::fileRemarks() const
{
    QStringList words;
    for (const auto& warning : m_report.fileWarnings)
        words << wording::sentence(warning);
    return words;
}

QStringList ListImportModel::problemWords(int most) const
{
    QStringList words;
    for (const auto& problem : m_report.problems) {
        if (words.size() == most)
            break;
        const auto sentence = wording::sentence(problem.error);
        words << (problem.column > 0
                ? tr("Line %1, column %2: %3")
                      .arg(QString::number(problem.line),
                          problem.columnName.isEmpty() ? QString::number(problem.column)
                                                       : problem.columnName,
                          sentence)
                : tr("Line %1: %2").arg(QString::number(problem.line), sentence));
    }
    return words;
}

}
