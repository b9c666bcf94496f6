// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReportModel.h"

#include "application/trail/NoteReading.h"
#include "audit/ReportExport.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/audit/WaitingWords.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;
    using Format = ReportModel::Format;

    struct Wish {
        std::shared_ptr<const audit::AuditReport> report;
        audit::ExportOptions options;
        QDate printedOn;
        QString path;
        Format format = Format::Csv;
        bool leavesPractice = true;
    };

    Result<QByteArray> contentOf(const Wish& wish, const audit::ReportPrinter& printer)
    {
        switch (wish.format) {
        case Format::Csv:
            return audit::toCsv(*wish.report, wish.options);
        case Format::Xlsx:
            return audit::toXlsx(*wish.report, wish.options);
        case Format::Pdf:
            break;
        }
        return printer.pdf(*wish.report, wish.options, wish.printedOn);
    }

    QStringView suffixOf(Format format)
    {
        switch (format) {
        case Format::Csv:
            return u"csv";
        case Format::Xlsx:
            return u"xlsx";
        case Format::Pdf:
            break;
        }
        return u"pdf";
    }

    Result<void> written(Wish wish, const audit::ReportPrinter& printer)
    {
        if (wish.leavesPractice) {
            const auto policy = audit::SmallNumbers::load();
            if (!policy)
                return domain::failure(policy);
            wish.options.forRelease = *policy;
        }
        const auto content = contentOf(wish, printer);
        return content ? writePrivately(wish.path, *content) : domain::failure(content);
    }

}

ReportModel::ReportModel(const Desk& desk, const audit::AuditService& service,
    const audit::ReportPrinter& printer, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_service(service)
    , m_printer(printer)
{
    connect(&desk.session, &Session::signedOut, this, &ReportModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &ReportModel::forget);
}

void ReportModel::forget()
{
    cancel();
    ++m_casesGeneration;
    m_report.reset();
    m_opened.clear();
    m_indicators.setReport({});
    m_cases.setCases({});
}

bool ReportModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

QString ReportModel::waiting() const
{
    return m_report ? waitingWords(*m_report, m_service.unused()) : QString();
}

bool ReportModel::mayExport() const { return isAllowed(Action::ExportReport); }

bool ReportModel::mayOpenRecords() const { return isAllowed(Action::ReadRecord); }

void ReportModel::cancel()
{
    ++m_generation;
    m_isCounting = false;
}

void ReportModel::count(const ReportPeriod& period)
{
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::RunReports>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT failed(proof.error());
        return;
    }
    m_isCounting = true;
    runAsync(
        m_desk.worker, this,
        [&service = m_service, proof = *proof, period, asAt = today()]() -> Result<Report> {
            auto report = service.run(proof, period.from, period.to, asAt);
            if (!report)
                return domain::failure(report);
            return std::make_shared<const audit::AuditReport>(*std::move(report));
        },
        [this, generation = ++m_generation](
            const Result<Report>& report) { onCounted(generation, report); });
}

void ReportModel::onCounted(int generation, const Result<Report>& report)
{
    if (generation != m_generation)
        return;
    m_isCounting = false;
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_report = *report;
    m_indicators.setReport(m_report);
    Q_EMIT counted();
}

const audit::IndicatorResult* ReportModel::opened() const
{
    return m_report && !m_opened.isEmpty() ? m_report->find(m_opened) : nullptr;
}

bool ReportModel::openIndicator(const QString& id)
{
    const auto* result = m_report ? m_report->find(id) : nullptr;
    if (!result)
        return false;
    m_opened = id;
    m_numbers.setIndicator(*result);
    return true;
}

void ReportModel::openNumber(int line)
{
    if (!opened() || line < 0 || line >= m_numbers.rowCount())
        return;
    const auto proof = m_desk.services.gate.allow<Action::RunReports>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT failed(proof.error());
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&service = m_service, proof = *proof, report = m_report, id = m_opened,
            cell = m_numbers.lines()[static_cast<std::size_t>(line)].cell] {
            return service.cases(proof, *report, id, cell);
        },
        [this, generation = ++m_casesGeneration](
            Result<std::vector<audit::Case>> cases) { onCases(generation, std::move(cases)); });
}

void ReportModel::onCases(int generation, Result<std::vector<audit::Case>> cases)
{
    if (generation != m_casesGeneration)
        return;
    if (!cases) {
        Q_EMIT failed(cases.error());
        return;
    }
    m_cases.setCases(*std::move(cases));
    Q_EMIT casesRead();
}

QString ReportModel::suggestedName(Format format) const
{
    return m_report ? m_printer.fileName(*m_report, suffixOf(format)) : QString();
}

void ReportModel::exportTo(const QString& path, Format format, bool leavesPractice)
{
    if (!m_report)
        return;
    const auto proof = m_desk.services.gate.allow<Action::ExportReport>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT failed(proof.error());
        return;
    }
    Wish wish { m_report, { m_desk.practiceName, m_desk.isDemo, {} }, today(), path, format,
        leavesPractice };
    runAsync(
        m_desk.worker, this,
        [wish = std::move(wish), &printer = m_printer, proof = *proof,
            &work = m_desk.services.work]() -> Result<void> {
            // Nothing leaves that is not in the trail.
            if (const auto noted = app::noteReading(work, proof, { u"report"_s, {} }); !noted)
                return noted;
            return written(wish, printer);
        },
        [this](const Result<void>& outcome) {
            if (outcome)
                Q_EMIT exported();
            else
                Q_EMIT failed(outcome.error());
        });
}

}
