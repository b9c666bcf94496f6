// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ExcelSheet.h"

#include "audit/FigureRows.h"

namespace rooftree::audit {
namespace {

    /// What XML cannot hold is left out; libxlsxwriter takes care of the rest.
    QByteArray cellText(const QString& value)
    {
        QString clean;
        for (const QChar each : value) {
            if (each >= u' ' || each == u'\n' || each == u'\t')
                clean += each;
        }
        return clean.toUtf8();
    }

}

ExcelFormats::ExcelFormats(lxw_workbook* workbook)
    : heading(workbook_add_format(workbook))
    , date(workbook_add_format(workbook))
    , month(workbook_add_format(workbook))
    , percent(workbook_add_format(workbook))
    , wrapped(workbook_add_format(workbook))
{
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_num_format(month, "yyyy-mm");
    format_set_num_format(percent, "0.0%");
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
}

ExcelSheet::ExcelSheet(lxw_workbook* workbook, const ExcelFormats& formats, const QString& name)
    : m_formats(formats)
    , m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData()))
    , m_isWhole(m_sheet != nullptr)
{
}

void ExcelSheet::header(const std::vector<Column>& columns)
{
    for (const auto& column : columns) {
        note(worksheet_set_column(m_sheet, m_column, m_column, column.width, nullptr));
        wrote(worksheet_write_string(
            m_sheet, m_row, m_column, cellText(column.heading).constData(), m_formats.heading));
    }
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_repeat_rows(m_sheet, 0, 0);
    nextRow();
}

void ExcelSheet::nextRow()
{
    ++m_row;
    m_column = 0;
}

void ExcelSheet::note(lxw_error error) { m_isWhole = m_isWhole && error == LXW_NO_ERROR; }

ExcelSheet& ExcelSheet::wrote(lxw_error error)
{
    note(error);
    ++m_column;
    return *this;
}

ExcelSheet& ExcelSheet::text(const QString& value)
{
    return wrote(
        worksheet_write_string(m_sheet, m_row, m_column, cellText(value).constData(), nullptr));
}

ExcelSheet& ExcelSheet::words(const QString& value)
{
    return wrote(worksheet_write_string(
        m_sheet, m_row, m_column, cellText(value).constData(), m_formats.wrapped));
}

ExcelSheet& ExcelSheet::number(double value)
{
    return wrote(worksheet_write_number(m_sheet, m_row, m_column, value, nullptr));
}

ExcelSheet& ExcelSheet::count(const QString& value)
{
    if (const auto counted = countOf(value))
        return number(static_cast<double>(*counted));
    return value.isEmpty() ? empty() : text(value);
}

ExcelSheet& ExcelSheet::percent(std::optional<double> value)
{
    if (!value)
        return empty();
    return wrote(worksheet_write_number(m_sheet, m_row, m_column, *value, m_formats.percent));
}

ExcelSheet& ExcelSheet::date(QDate day) { return this->day(day, m_formats.date); }

ExcelSheet& ExcelSheet::month(QDate day) { return this->day(day, m_formats.month); }

ExcelSheet& ExcelSheet::day(QDate day, lxw_format* format)
{
    if (!day.isValid())
        return empty();
    lxw_datetime moment { day.year(), day.month(), day.day(), 0, 0, 0 };
    return wrote(worksheet_write_datetime(m_sheet, m_row, m_column, &moment, format));
}

ExcelSheet& ExcelSheet::empty()
{
    ++m_column;
    return *this;
}

}
