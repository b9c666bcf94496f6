// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/ListImportModel.h"

#include "exchange/patientlist/PatientListImport.h"
#include "exchange/patientlist/TextDecoder.h"
#include "presentation/common/Async.h"
#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QPointer>

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

ListImportModel::ListImportModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
}

ListImportModel::~ListImportModel() { cancel(); }

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

void ListImportModel::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

void ListImportModel::run(const exchange::ListImportOptions& options)
{
    const auto proof
        = m_desk.services.gate.allow<domain::Action::ImportPatients>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (m_isBusy)
        return;
    setBusy(true);
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const QPointer<ListImportModel> self(this);
    const auto watch = [self, isCancelled = m_isCancelled](const exchange::ImportProgress& at) {
        QMetaObject::invokeMethod(qApp, [self, at] {
            if (self)
                Q_EMIT self->progressed(at.bytes, at.totalBytes, at.rows);
        });
        return !isCancelled->load();
    };
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, proof = *proof, path = m_path, options, watch] {
            exchange::PatientListImport import(services.work, services.imports, services.clock);
            return import.run(proof, path, options, watch);
        },
        [this, wasLook = options.isDryRun](domain::Result<exchange::ListImportReport> report) {
            onReport(std::move(report), wasLook);
        });
}

void ListImportModel::onReport(domain::Result<exchange::ListImportReport> report, bool wasLook)
{
    setBusy(false);
    if (!report) {
        Q_EMIT refused(report.error());
        return;
    }
    m_report = *std::move(report);
    if (wasLook) {
        Q_EMIT looked();
        return;
    }
    if (m_report.isApplied)
        m_desk.changes.publish({ app::Change::Kind::People, {} });
    Q_EMIT imported();
}

void ListImportModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

QString ListImportModel::formatWords() const
{
    const auto& format = m_report.format;
    return tr("%1, %2, separated by %3")
        .arg(format.layoutTitle, exchange::nameOf(format.encoding),
            delimiterWords(format.delimiter));
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
