// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/CellMemo.h"
#include "exchange/patientlist/FormatDetector.h"
#include "exchange/patientlist/ListRow.h"
#include "exchange/patientlist/RecordReader.h"

#include <QDate>

namespace rooftree::exchange {

/// Makes a person of the cells of one row. Who somebody is (NHS number, birth date, family name)
/// must be right, or the row is rejected; what only helps to reach them (telephone, postcode) is
/// left out with a warning when it cannot be read, the postcode staying in the address as text.
/// Rejecting: row.few-cells, row.many-cells (args: found, expected), row.stray-quote,
/// row.text-after-quote, row.encoding, row.no-nhs-number, row.no-birth-date, row.no-family-name and
/// what the values refuse. Warning: row.number-of-other-scheme, row.unknown-gender and what the
/// values refuse.
class RowMapper final {
public:
    RowMapper(const Detection& detection, const Layouts& layouts, QDate today);

    void map(const Record& record, ListRow& row);

    [[nodiscard]] Encoding encoding() const { return m_decoder.encoding(); }

private:
    using Cells = std::vector<std::string_view>;
    using Severity = RowProblem::Severity;

    [[nodiscard]] bool hasRightShape(const Record& record, ListRow& row) const;
    [[nodiscard]] std::optional<domain::NhsNumber> nhsNumber(const Cells& cells, ListRow& row);
    [[nodiscard]] std::optional<domain::BirthDate> birthDate(const Cells& cells, ListRow& row);
    [[nodiscard]] std::optional<domain::PersonName> name(const Cells& cells, ListRow& row);
    [[nodiscard]] domain::AdministrativeGender gender(const Cells& cells, ListRow& row);
    [[nodiscard]] domain::Address address(const Cells& cells, ListRow& row);
    [[nodiscard]] std::optional<domain::PhoneNumber> phone(
        const Cells& cells, ListField field, ListRow& row);
    [[nodiscard]] std::optional<QDate> date(const Cells& cells, ListField field, ListRow& row);
    [[nodiscard]] QString line(const Cells& cells, ListField field, ListRow& row);
    [[nodiscard]] QStringList addressLines(int column, std::string_view cell, ListRow& row);

    [[nodiscard]] int columnOf(const Cells& cells, ListField field) const;
    [[nodiscard]] QString text(const Cells& cells, ListField field, ListRow& row);
    void note(
        ListRow& row, ListField field, int column, domain::Error error, Severity severity) const;
    [[nodiscard]] QString columnName(int column) const;

    const Layout& m_layout;
    const Layouts& m_layouts;
    ListDate m_birthDates;
    std::vector<UsedColumn> m_used;
    std::array<std::vector<int>, kListFieldCount> m_columns; ///< from 1, the best first
    size_t m_cells;
    TextDecoder m_decoder;
    QDate m_today;
    CellMemo<QString> m_lines;
    CellMemo<QStringList> m_addressLines;
    CellMemo<domain::Postcode> m_postcodes;
    CellMemo<domain::AdministrativeGender> m_genders;
};

}
