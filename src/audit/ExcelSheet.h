// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <xlsxwriter.h>

#include <optional>

namespace rooftree::audit {

/// The formats that the sheets of one workbook share.
struct ExcelFormats {
    explicit ExcelFormats(lxw_workbook* workbook);

    lxw_format* heading;
    lxw_format* date; ///< 2026-04-13
    lxw_format* month; ///< 2026-04
    lxw_format* percent; ///< 85.0 %
    lxw_format* wrapped;
};

/// One sheet, written cell by cell from the left and row by row. A text stays a text, whatever it
/// begins with: nothing that is written can be run as a formula.
class ExcelSheet final {
public:
    struct Column {
        QString heading;
        double width = 12; ///< in letters
    };

    ExcelSheet(lxw_workbook* workbook, const ExcelFormats& formats, const QString& name);

    /// Bold, and in sight while the rest is scrolled; to be filtered by. Whatever is written next
    /// is in the row below.
    void header(const std::vector<Column>& columns);
    void nextRow();

    ExcelSheet& text(const QString& value);
    ExcelSheet& words(const QString& value); ///< a sentence, wrapped
    ExcelSheet& number(double value);
    /// A number where it is one, else the text ("*"); empty leaves the cell empty.
    ExcelSheet& count(const QString& value);
    /// 0 to 1; none leaves the cell empty.
    ExcelSheet& percent(std::optional<double> value);
    ExcelSheet& date(QDate day);
    ExcelSheet& month(QDate day);
    ExcelSheet& empty();

    /// The one that is written next, from 0.
    [[nodiscard]] std::size_t column() const { return m_column; }

    /// Nothing of what was written was refused.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    ExcelSheet& day(QDate day, lxw_format* format);
    ExcelSheet& wrote(lxw_error error);
    void note(lxw_error error);

    const ExcelFormats& m_formats;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    bool m_isWhole = true;
};

}
