// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/CsvRow.h"
#include "audit/ReleasedIndicator.h"
#include "audit/ReportExport.h"

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    const QStringList kExclusionColumns { u"off-register"_s, u"X1"_s, u"X2"_s, u"X3"_s, u"X4"_s,
        u"X5"_s, u"X6"_s, u"X7"_s, u"window-open"_s, u"no-pair"_s };

    QByteArray header()
    {
        CsvRow row;
        for (const auto& name : { u"practice"_s, u"note"_s, u"indicator"_s, u"version"_s,
                 u"title"_s, u"period_from"_s, u"period_to"_s, u"data_as_at"_s, u"level"_s,
                 u"group"_s, u"numerator"_s, u"denominator"_s, u"value"_s, u"ci_lo"_s, u"ci_hi"_s,
                 u"suppressed"_s, u"not_met_missing"_s })
            row.text(name);
        for (const QString& code : kExclusionColumns)
            row.text(u"excluded_"_s + QString(code).replace(u'-', u'_').toLower());
        return row.bytes();
    }

    class Writer final {
    public:
        Writer(const AuditReport& report, const ExportOptions& options)
            : m_report(report)
            , m_options(options)
        {
        }

        [[nodiscard]] QByteArray indicator(const IndicatorResult& result);

    private:
        [[nodiscard]] CsvRow start(
            const QString& level, const QString& group, const ReleasedTally& tally) const;
        void part(const QString& level, const QString& group, const ReleasedTally& tally);
        void total(const ReleasedIndicator& released);
        void uncounted();
        [[nodiscard]] QString note() const;

        const AuditReport& m_report;
        const ExportOptions& m_options;
        const IndicatorResult* m_result = nullptr;
        QByteArray m_bytes;
    };

    QString Writer::note() const
    {
        return (m_options.isDemo ? u"DEMO, invented people; "_s : QString())
            + (m_options.forRelease ? u"small numbers hidden; "_s : u"not for release; "_s)
            + u"not a QOF claim"_s;
    }

    /// A count, or "*": numbers stay numbers.
    void count(CsvRow& row, const QString& value)
    {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (isNumber)
            row.number(number);
        else
            row.text(value);
    }

    CsvRow Writer::start(
        const QString& level, const QString& group, const ReleasedTally& tally) const
    {
        const auto& definition = m_result->definition;
        CsvRow row;
        row.text(m_options.practiceName).text(note()).text(definition.id).text(definition.version);
        row.text(definition.title).text(m_report.from.toString(Qt::ISODate));
        row.text(m_report.to.toString(Qt::ISODate)).text(m_report.asAt.toString(Qt::ISODate));
        row.text(level).text(group);
        count(row, tally.numerator);
        count(row, tally.denominator);
        row.proportion(tally.value);
        row.proportion(tally.interval ? std::optional(tally.interval->lo) : std::nullopt);
        row.proportion(tally.interval ? std::optional(tally.interval->hi) : std::nullopt);
        row.text(tally.isSuppressed ? u"yes"_s : u"no"_s);
        return row;
    }

    void Writer::part(const QString& level, const QString& group, const ReleasedTally& tally)
    {
        CsvRow row = start(level, group, tally);
        row.empty();
        for (qsizetype i = 0; i < kExclusionColumns.size(); ++i)
            row.empty();
        m_bytes += row.bytes();
    }

    void Writer::total(const ReleasedIndicator& released)
    {
        CsvRow row = start(u"total"_s, {}, released.total);
        count(row, released.missing);
        for (const QString& code : kExclusionColumns) {
            const qsizetype at = m_result->definition.exclusions.indexOf(code);
            if (at < 0)
                row.empty();
            else
                count(row, released.excluded[at]);
        }
        m_bytes += row.bytes();
    }

    /// A row without numbers: an empty field is not a nought.
    void Writer::uncounted()
    {
        const auto& definition = m_result->definition;
        CsvRow row;
        row.text(m_options.practiceName).text(note()).text(definition.id).text(definition.version);
        row.text(definition.title).text(m_report.from.toString(Qt::ISODate));
        row.text(m_report.to.toString(Qt::ISODate)).text(m_report.asAt.toString(Qt::ISODate));
        row.text(definition.hasData() ? u"not counted"_s : u"no data yet"_s);
        row.text(definition.noDataYet);
        constexpr int kNumbers = 7;
        for (qsizetype i = 0; i < kNumbers + kExclusionColumns.size(); ++i)
            row.empty();
        m_bytes += row.bytes();
    }

    QByteArray Writer::indicator(const IndicatorResult& result)
    {
        m_result = &result;
        m_bytes.clear();
        if (!result.isCounted()) {
            uncounted();
            return m_bytes;
        }
        const auto released = release(result, m_options.forRelease);
        total(released);
        for (std::size_t i = 0; i < released.byMonth.size(); ++i)
            part(u"month"_s, result.byMonth[i].month.toString(u"yyyy-MM"_s), released.byMonth[i]);
        for (std::size_t i = 0; i < released.byTeam.size(); ++i)
            part(u"team"_s, result.byTeam[i].label, released.byTeam[i]);
        for (std::size_t i = 0; i < released.byClinician.size(); ++i)
            part(u"clinician"_s, result.byClinician[i].label, released.byClinician[i]);
        return m_bytes;
    }

}

QByteArray toCsv(const AuditReport& report, const ExportOptions& options)
{
    QByteArray csv = header();
    Writer writer(report, options);
    for (const auto& result : report.indicators)
        csv += writer.indicator(result);
    return csv;
}

}
