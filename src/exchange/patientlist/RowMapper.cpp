// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/RowMapper.h"

#include "domain/common/SearchFold.h"
#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::Error;
    using domain::ErrorKind;

    Error error(ListField field, const QString& code, const QStringList& args = {})
    {
        return { ErrorKind::Validation, toWord(field), code, args };
    }

    std::string_view trimmed(std::string_view cell)
    {
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
            cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
            cell.remove_suffix(1);
        return cell;
    }

    /// Ten digits with spaces or hyphens between them, as a number; -1 for anything else, which
    /// then takes the careful way.
    qint64 tenDigits(std::string_view cell)
    {
        qint64 value = 0;
        int digits = 0;
        for (const char c : cell) {
            if (c == ' ' || c == '-')
                continue;
            if (c < '0' || c > '9' || ++digits > 10)
                return -1;
            value = value * 10 + (c - '0');
        }
        return digits == 10 ? value : -1;
    }

}

RowMapper::RowMapper(const Detection& detection, const Layouts& layouts, QDate today)
    : m_layout(*detection.layout)
    , m_layouts(layouts)
    , m_birthDates(*detection.birthDates)
    , m_used(detection.format.columnsUsed)
    , m_cells(detection.cells)
    , m_decoder(detection.decoder)
    , m_today(today)
{
    for (const auto& used : m_used)
        m_columns[static_cast<size_t>(used.field)].push_back(used.column);
}

void RowMapper::map(const Record& record, ListRow& row)
{
    row.line = record.line;
    row.nhsNumber.reset();
    row.born.reset();
    row.details.reset();
    row.problems.clear();
    if (!hasRightShape(record, row))
        return;
    const auto& cells = record.cells;
    row.nhsNumber = nhsNumber(cells, row);
    row.born = birthDate(cells, row);
    if (!m_layout.hasNames)
        return;
    auto named = name(cells, row);
    if (!named || !row.nhsNumber || !row.born)
        return;
    domain::PatientDetails details { *std::move(named), row.born, row.nhsNumber, gender(cells, row),
        address(cells, row), phone(cells, ListField::Phone, row),
        phone(cells, ListField::Mobile, row), line(cells, ListField::Email, row),
        line(cells, ListField::Language, row), line(cells, ListField::UsualGp, row), {},
        date(cells, ListField::RegisteredOn, row), {}, {}, {} };
    if (!row.isRejected())
        row.details = std::move(details);
}

bool RowMapper::hasRightShape(const Record& record, ListRow& row) const
{
    const auto reject = [&row](int column, const QString& code, const QStringList& args = {}) {
        row.problems.push_back({ row.line, column, {},
            { ErrorKind::Validation, u"row"_s, code, args }, Severity::Reject });
    };
    if (record.fault == Record::Fault::StrayQuote)
        reject(record.faultColumn, u"row.stray-quote"_s);
    else if (record.fault == Record::Fault::TextAfterQuote)
        reject(record.faultColumn, u"row.text-after-quote"_s);
    else if (record.cells.size() != m_cells)
        reject(0, record.cells.size() < m_cells ? u"row.few-cells"_s : u"row.many-cells"_s,
            { QString::number(record.cells.size()), QString::number(m_cells) });
    return row.problems.empty();
}

std::optional<domain::NhsNumber> RowMapper::nhsNumber(const Cells& cells, ListRow& row)
{
    constexpr auto field = ListField::NhsNumber;
    const int column = columnOf(cells, field);
    if (column == 0) {
        note(row, field, m_columns[0].front(), error(field, u"row.no-nhs-number"_s),
            Severity::Reject);
        return std::nullopt;
    }
    const auto digits = tenDigits(cells[static_cast<size_t>(column) - 1]);
    const auto number = digits >= 0 ? domain::NhsNumber::fromInteger(digits)
                                    : domain::NhsNumber::parse(text(cells, field, row));
    if (!number) {
        note(row, field, column, number.error(), Severity::Reject);
        return std::nullopt;
    }
    if (number->needsConfirmation())
        note(row, field, column, error(field, u"row.number-of-other-scheme"_s), Severity::Warn);
    return *number;
}

std::optional<domain::BirthDate> RowMapper::birthDate(const Cells& cells, ListRow& row)
{
    constexpr auto field = ListField::Birth;
    const int column = columnOf(cells, field);
    if (column == 0) {
        note(row, field, 0, error(field, u"row.no-birth-date"_s), Severity::Reject);
        return std::nullopt;
    }
    const auto cell = trimmed(cells[static_cast<size_t>(column) - 1]);
    const auto day = m_birthDates.parse(cell, toWord(field));
    const auto born = day ? domain::BirthDate::fromDate(*day, m_today)
                          : domain::Result<domain::BirthDate>(domain::failure(day));
    if (!born) {
        note(row, field, column, born.error(), Severity::Reject);
        return std::nullopt;
    }
    return *born;
}

std::optional<domain::PersonName> RowMapper::name(const Cells& cells, ListRow& row)
{
    const auto family = text(cells, ListField::Family, row);
    if (family.isEmpty()) {
        note(row, ListField::Family, 0, error(ListField::Family, u"row.no-family-name"_s),
            Severity::Reject);
        return std::nullopt;
    }
    auto given = text(cells, ListField::Given, row);
    auto preferred = text(cells, ListField::Preferred, row);
    if (m_layout.commasSeparateNames)
        given.replace(u',', u' ');
    // A report with nothing but the calling name: that is then the given name.
    if (given.isEmpty() || given == preferred)
        given = std::exchange(preferred, {});
    const auto named
        = domain::PersonName::parse(family, given, text(cells, ListField::Title, row), preferred);
    if (!named) {
        note(row, ListField::Family, columnOf(cells, ListField::Family), named.error(),
            Severity::Reject);
        return std::nullopt;
    }
    return *named;
}

domain::AdministrativeGender RowMapper::gender(const Cells& cells, ListRow& row)
{
    constexpr auto field = ListField::Gender;
    const int column = columnOf(cells, field);
    if (column == 0)
        return domain::AdministrativeGender::Unknown;
    const auto cell = cells[static_cast<size_t>(column) - 1];
    if (const auto* known = m_genders.find(cell))
        return *known;
    const auto word = domain::foldForSearch(text(cells, field, row)).trimmed();
    const auto found = m_layouts.genders.constFind(word);
    if (found != m_layouts.genders.constEnd())
        return m_genders.keep(cell, *found);
    note(row, field, column, error(field, u"row.unknown-gender"_s), Severity::Warn);
    return domain::AdministrativeGender::Unknown;
}

domain::Address RowMapper::address(const Cells& cells, ListRow& row)
{
    domain::Address address;
    for (const int column : m_columns[static_cast<size_t>(ListField::Address)]) {
        const auto cell = trimmed(cells[static_cast<size_t>(column) - 1]);
        if (!cell.empty())
            address.lines.append(addressLines(column, cell, row));
    }
    const int column = columnOf(cells, ListField::Postcode);
    if (column == 0)
        return address;
    const auto cell = trimmed(cells[static_cast<size_t>(column) - 1]);
    if (const auto* known = m_postcodes.find(cell)) {
        address.postcode = *known;
    } else if (const auto read = domain::Postcode::parse(text(cells, ListField::Postcode, row))) {
        address.postcode = m_postcodes.keep(cell, *read);
    } else {
        note(row, ListField::Postcode, column, read.error(), Severity::Warn);
        address.lines.append(addressLines(column, cell, row));
    }
    return address;
}

/// The lines of one cell of the address: usually one.
QStringList RowMapper::addressLines(int column, std::string_view cell, ListRow& row)
{
    if (const auto* known = m_addressLines.find(cell))
        return *known;
    const auto typed = m_decoder.decode(cell);
    if (!typed) {
        note(row, ListField::Address, column, error(ListField::Address, u"row.encoding"_s),
            Severity::Reject);
        return {};
    }
    const auto parts = m_layout.commasSeparateAddress ? typed->split(u',') : QStringList(*typed);
    QStringList lines;
    for (const auto& part : parts) {
        const auto clean = domain::cleanLine(part, domain::kLineLimit, u"address"_s);
        if (!clean) {
            note(row, ListField::Address, column, clean.error(), Severity::Warn);
            return lines;
        }
        if (!clean->isEmpty())
            lines.append(*clean);
    }
    return m_addressLines.keep(cell, std::move(lines));
}

std::optional<domain::PhoneNumber> RowMapper::phone(
    const Cells& cells, ListField field, ListRow& row)
{
    const auto typed = text(cells, field, row);
    if (typed.isEmpty())
        return std::nullopt;
    const auto number = domain::PhoneNumber::parse(typed);
    if (number)
        return *number;
    note(row, field, columnOf(cells, field), number.error(), Severity::Warn);
    return std::nullopt;
}

std::optional<QDate> RowMapper::date(const Cells& cells, ListField field, ListRow& row)
{
    const int column = columnOf(cells, field);
    if (column == 0)
        return std::nullopt;
    const auto cell = trimmed(cells[static_cast<size_t>(column) - 1]);
    domain::Result<QDate> day = m_birthDates.parse(cell, toWord(field));
    for (const auto& other : m_layout.dates) {
        if (!day)
            day = other.parse(cell, toWord(field));
    }
    if (day)
        return *day;
    note(row, field, column, day.error(), Severity::Warn);
    return std::nullopt;
}

QString RowMapper::line(const Cells& cells, ListField field, ListRow& row)
{
    const int column = columnOf(cells, field);
    if (column == 0)
        return {};
    const auto cell = cells[static_cast<size_t>(column) - 1];
    if (const auto* known = m_lines.find(cell))
        return *known;
    const auto clean
        = domain::cleanLine(text(cells, field, row), domain::kLineLimit, toWord(field));
    if (clean)
        return m_lines.keep(cell, *clean);
    note(row, field, column, clean.error(), Severity::Warn);
    return {};
}

/// The first column of the field with something in it; 0 when there is none.
int RowMapper::columnOf(const Cells& cells, ListField field) const
{
    for (const int column : m_columns[static_cast<size_t>(field)]) {
        if (!trimmed(cells[static_cast<size_t>(column) - 1]).empty())
            return column;
    }
    return 0;
}

QString RowMapper::text(const Cells& cells, ListField field, ListRow& row)
{
    const int column = columnOf(cells, field);
    if (column == 0)
        return {};
    auto decoded = m_decoder.decode(trimmed(cells[static_cast<size_t>(column) - 1]));
    if (!decoded)
        note(row, field, column, error(field, u"row.encoding"_s), Severity::Reject);
    return decoded.value_or(QString());
}

void RowMapper::note(
    ListRow& row, ListField field, int column, domain::Error error, Severity severity) const
{
    const auto& columns = m_columns[static_cast<size_t>(field)];
    if (column == 0 && !columns.empty())
        column = columns.front();
    row.problems.push_back({ row.line, column, columnName(column), std::move(error), severity });
}

QString RowMapper::columnName(int column) const
{
    const auto found = std::find_if(m_used.begin(), m_used.end(),
        [column](const UsedColumn& used) { return used.column == column; });
    return found == m_used.end() ? QString() : found->name;
}

}
