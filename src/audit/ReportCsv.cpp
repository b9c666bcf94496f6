// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/CsvRow.h"
#include "audit/FigureRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using Level = FigureRow::Level;

    QByteArray header()
    {
        CsvRow row;
        for (const auto& name : { u"practice"_s, u"note"_s, u"indicator"_s, u"version"_s,
                 u"title"_s, u"period_from"_s, u"period_to"_s, u"data_as_at"_s, u"level"_s,
                 u"group"_s, u"numerator"_s, u"denominator"_s, u"value"_s, u"ci_lo"_s, u"ci_hi"_s,
                 u"suppressed"_s, u"not_met_missing"_s })
            row.text(name);
        for (const QString& code : exclusionCodes())
            row.text(u"excluded_"_s + QString(code).replace(u'-', u'_').toLower());
        return row.bytes();
    }

    QString levelWord(const FigureRow& figure)
    {
        switch (figure.level) {
        case Level::Total:
            return u"total"_s;
        case Level::Month:
            return u"month"_s;
        case Level::Team:
            return u"team"_s;
        case Level::Clinician:
            return u"clinician"_s;
        case Level::Uncounted:
            break;
        }
        return figure.definition->hasData() ? u"not counted"_s : u"no data yet"_s;
    }

    /// A count, or "*": numbers stay numbers, and an empty field is not a nought.
    void count(CsvRow& row, const QString& value)
    {
        if (const auto number = countOf(value))
            row.number(*number);
        else if (value.isEmpty())
            row.empty();
        else
            row.text(value);
    }

    void empty(CsvRow& row, qsizetype fields)
    {
        for (qsizetype i = 0; i < fields; ++i)
            row.empty();
    }

    void numbers(CsvRow& row, const FigureRow& figure)
    {
        const auto& tally = figure.tally;
        count(row, tally.numerator);
        count(row, tally.denominator);
        row.proportion(tally.value);
        row.proportion(tally.interval ? std::optional(tally.interval->lo) : std::nullopt);
        row.proportion(tally.interval ? std::optional(tally.interval->hi) : std::nullopt);
        row.text(tally.isSuppressed ? u"yes"_s : u"no"_s);
        count(row, figure.missing);
        for (const auto& left : figure.excluded)
            count(row, left);
        empty(row, exclusionCodes().size() - figure.excluded.size());
    }

    QByteArray line(
        const FigureRow& figure, const AuditReport& report, const ExportOptions& options)
    {
        const auto& definition = *figure.definition;
        CsvRow row;
        row.text(options.practiceName).text(exportNote(options));
        row.text(definition.id).text(definition.version).text(definition.title);
        row.text(report.from.toString(Qt::ISODate)).text(report.to.toString(Qt::ISODate));
        row.text(report.asAt.toString(Qt::ISODate)).text(levelWord(figure));
        row.text(figure.month.isValid() ? figure.month.toString(u"yyyy-MM"_s) : figure.group);
        constexpr int kNumbers = 7;
        if (figure.level == Level::Uncounted)
            empty(row, kNumbers + exclusionCodes().size());
        else
            numbers(row, figure);
        return row.bytes();
    }

}

QByteArray toCsv(const AuditReport& report, const ExportOptions& options)
{
    QByteArray csv = header();
    const auto rows = figureRows(report, options);
    for (const auto& figure : rows)
        csv += line(figure, report, options);
    return csv;
}

}
