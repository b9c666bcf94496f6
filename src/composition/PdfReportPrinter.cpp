// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/PdfReportPrinter.h"

#include "audit/ReleasedIndicator.h"

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using documents::ReportSheet;

    ReportSheet::Figure figure(const audit::ReleasedTally& tally)
    {
        ReportSheet::Figure figure { tally.numerator, tally.denominator, tally.value, {}, {} };
        if (tally.interval) {
            figure.lo = tally.interval->lo;
            figure.hi = tally.interval->hi;
        }
        return figure;
    }

    std::vector<ReportSheet::Count> counts(
        const std::vector<audit::ReasonCount>& reasons, const QStringList& numbers)
    {
        std::vector<ReportSheet::Count> result;
        for (std::size_t i = 0; i < reasons.size(); ++i)
            result.push_back({ reasons[i].sentence, numbers[qsizetype(i)] });
        return result;
    }

    std::vector<ReportSheet::Line> lines(const std::vector<audit::NamedTally>& parts,
        const std::vector<audit::ReleasedTally>& released)
    {
        std::vector<ReportSheet::Line> result;
        for (std::size_t i = 0; i < released.size(); ++i)
            result.push_back({ parts[i].label, figure(released[i]) });
        return result;
    }

    ReportSheet::Indicator indicator(
        const audit::IndicatorResult& result, const std::optional<audit::SmallNumbers>& policy)
    {
        const auto released = audit::release(result, policy);
        const auto& definition = result.definition;
        ReportSheet::Indicator sheet { definition.id, definition.version, definition.title,
            definition.plainEnglish, definition.rationale, definition.numerator,
            definition.denominator, definition.source, figure(released.total),
            counts(result.excluded, released.excluded), counts(result.notMet, released.notMet),
            released.missing, lines(result.byClinician, released.byClinician),
            lines(result.byTeam, released.byTeam), {} };
        for (std::size_t i = 0; i < released.byMonth.size(); ++i)
            sheet.byMonth.push_back({ result.byMonth[i].month, figure(released.byMonth[i]) });
        return sheet;
    }

}

ReportSheet toSheet(
    const audit::AuditReport& report, const audit::ExportOptions& options, QDate printedOn)
{
    ReportSheet sheet;
    sheet.practiceName = options.practiceName;
    sheet.isDemo = options.isDemo;
    sheet.isForRelease = options.forRelease.has_value();
    sheet.from = report.from;
    sheet.to = report.to;
    sheet.asAt = report.asAt;
    sheet.printedOn = printedOn;
    for (const auto& each : report.indicators) {
        const auto& definition = each.definition;
        if (each.isCounted())
            sheet.indicators.push_back(indicator(each, options.forRelease));
        else
            sheet.waiting.push_back({ definition.id, definition.title, definition.noDataYet });
    }
    return sheet;
}

domain::Result<QByteArray> PdfReportPrinter::pdf(
    const audit::AuditReport& report, const audit::ExportOptions& options, QDate printedOn) const
{
    return documents::renderReport(toSheet(report, options, printedOn));
}

QString PdfReportPrinter::fileName(const audit::AuditReport& report, QStringView extension) const
{
    return u"audit_"_s + report.from.toString(Qt::ISODate) + u'_' + report.to.toString(Qt::ISODate)
        + u'.' + extension.toString();
}

}
