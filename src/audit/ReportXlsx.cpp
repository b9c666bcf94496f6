// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ExcelSheet.h"
#include "audit/FigureRows.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using Level = FigureRow::Level;
    using Columns = std::vector<ExcelSheet::Column>;

    constexpr double kTitle = 40;
    constexpr double kSentence = 60;

    tl::unexpected<domain::Error> notMade()
    {
        return domain::fail(domain::ErrorKind::Storage, u"file"_s, u"export.not-written"_s);
    }

    void about(ExcelSheet& sheet, const AuditReport& report, const ExportOptions& options)
    {
        sheet.header({ { u"About this report"_s, 24 }, { QString(), kSentence } });
        sheet.text(u"Practice"_s).text(options.practiceName).nextRow();
        sheet.text(u"Note"_s).words(exportNote(options)).nextRow();
        sheet.text(u"From"_s).date(report.from).nextRow();
        sheet.text(u"To"_s).date(report.to).nextRow();
        sheet.text(u"Data as at"_s).date(report.asAt).nextRow();
        sheet.text(u"Interval"_s)
            .words(u"95 %, Wilson score. An asterisk stands for a hidden number."_s)
            .nextRow();
    }

    Columns withNumbers(Columns columns)
    {
        for (const auto& name : { u"Numerator"_s, u"Denominator"_s, u"Value"_s, u"95 % from"_s,
                 u"95 % to"_s, u"Hidden"_s })
            columns.push_back({ name });
        return columns;
    }

    void numbers(ExcelSheet& sheet, const ReleasedTally& tally)
    {
        sheet.count(tally.numerator).count(tally.denominator).percent(tally.value);
        sheet.percent(tally.interval ? std::optional(tally.interval->lo) : std::nullopt);
        sheet.percent(tally.interval ? std::optional(tally.interval->hi) : std::nullopt);
        sheet.text(tally.isSuppressed ? u"yes"_s : u"no"_s);
    }

    ExcelSheet& measure(ExcelSheet& sheet, const FigureRow& row)
    {
        return sheet.text(row.definition->id)
            .text(row.definition->version)
            .text(row.definition->title);
    }

    Columns measureColumns()
    {
        return { { u"Measure"_s, 10 }, { u"Version"_s, 9 }, { u"Title"_s, kTitle } };
    }

    void totals(ExcelSheet& sheet, const std::vector<FigureRow>& rows)
    {
        auto columns = withNumbers(measureColumns());
        columns.push_back({ u"Not met, nothing recorded"_s });
        for (const auto& code : exclusionCodes())
            columns.push_back({ u"Left out: "_s + code });
        columns.push_back({ u"Why there is no number"_s, kSentence });
        sheet.header(columns);
        for (const auto& row : rows) {
            if (row.level == Level::Total) {
                numbers(measure(sheet, row), row.tally);
                sheet.count(row.missing);
                for (const auto& left : row.excluded)
                    sheet.count(left);
                sheet.nextRow();
            } else if (row.level == Level::Uncounted) {
                measure(sheet, row);
                while (sheet.column() + 1 < columns.size())
                    sheet.empty();
                sheet.words(row.group).nextRow();
            }
        }
    }

    void parts(
        ExcelSheet& sheet, const std::vector<FigureRow>& rows, Level level, const QString& heading)
    {
        auto columns = measureColumns();
        columns.push_back({ heading, level == Level::Month ? 10.0 : 30.0 });
        sheet.header(withNumbers(columns));
        for (const auto& row : rows) {
            if (row.level != level)
                continue;
            measure(sheet, row);
            if (level == Level::Month)
                sheet.month(row.month);
            else
                sheet.text(row.group);
            numbers(sheet, row.tally);
            sheet.nextRow();
        }
    }

    void definitions(ExcelSheet& sheet, const std::vector<FigureRow>& rows)
    {
        auto columns = measureColumns();
        for (const auto& name :
            { u"In plain words"_s, u"Numerator"_s, u"Denominator"_s, u"Left out"_s, u"Source"_s })
            columns.push_back({ name, kSentence });
        sheet.header(columns);
        for (const auto& row : rows) {
            if (row.level != Level::Total && row.level != Level::Uncounted)
                continue;
            const auto& definition = *row.definition;
            measure(sheet, row).words(definition.plainEnglish).words(definition.numerator);
            sheet.words(definition.denominator).words(definition.exclusions.join(u", "_s));
            sheet.words(definition.source).nextRow();
        }
    }

    bool has(const std::vector<FigureRow>& rows, Level level)
    {
        return std::any_of(
            rows.begin(), rows.end(), [level](const FigureRow& row) { return row.level == level; });
    }

    /// False when a cell was refused.
    bool fill(lxw_workbook* workbook, const AuditReport& report, const ExportOptions& options)
    {
        const ExcelFormats formats(workbook);
        const auto rows = figureRows(report, options);
        bool isWhole = true;
        const auto add = [&](const QString& name, const auto& write) {
            ExcelSheet sheet(workbook, formats, name);
            if (sheet.isWhole())
                write(sheet);
            isWhole = isWhole && sheet.isWhole();
        };
        add(u"Measures"_s, [&](ExcelSheet& sheet) { totals(sheet, rows); });
        const std::tuple<Level, QString, QString> each[]
            = { { Level::Month, u"Months"_s, u"Month"_s }, { Level::Team, u"Teams"_s, u"Team"_s },
                  { Level::Clinician, u"Clinicians"_s, u"Clinician"_s } };
        for (const auto& [level, name, heading] : each) {
            if (has(rows, level))
                add(name, [&](ExcelSheet& sheet) { parts(sheet, rows, level, heading); });
        }
        add(u"Definitions"_s, [&](ExcelSheet& sheet) { definitions(sheet, rows); });
        add(u"About"_s, [&](ExcelSheet& sheet) { about(sheet, report, options); });
        return isWhole;
    }

}

domain::Result<QByteArray> toXlsx(const AuditReport& report, const ExportOptions& options)
{
    // libxlsxwriter packs a file and nothing else: in a folder that only its owner can enter, and
    // that is gone before anybody has the bytes.
    const QTemporaryDir folder;
    const auto path = QFile::encodeName(folder.filePath(u"workbook"_s));
    auto inside = QFile::encodeName(folder.path());
    if (!folder.isValid())
        return notMade();
    lxw_workbook_options settings {};
    settings.tmpdir = inside.data();
    auto* workbook = workbook_new_opt(path.constData(), &settings);
    if (!workbook)
        return notMade();
    const bool isWhole = fill(workbook, report, options);
    if (workbook_close(workbook) != LXW_NO_ERROR || !isWhole)
        return notMade();
    QFile file(folder.filePath(u"workbook"_s));
    if (!file.open(QIODevice::ReadOnly))
        return notMade();
    return file.readAll();
}

}
