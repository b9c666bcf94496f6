// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonRows.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    /// "1947-03" and "1947-03-14".
    constexpr qsizetype kMonthSize = 7;
    constexpr qsizetype kDaySize = 10;

    constexpr Sql kNeeds {
        "SELECT kind, words FROM access_need WHERE patient_id = :patient ORDER BY id", "tt"
    };

}

domain::PersonName personNameFrom(Row& row)
{
    const auto family = row.text();
    const auto given = row.text();
    const auto title = row.text();
    const auto preferred = row.text();
    return Row::sure(domain::PersonName::parse(family, given, title, preferred));
}

std::optional<domain::BirthDate> birthFrom(Row& row)
{
    const auto iso = row.maybeText();
    if (!iso)
        return std::nullopt;
    // Not compared with today: a wrong clock must not hide a person.
    const auto year = QStringView(*iso).left(4).toInt();
    const auto month = iso->size() >= kMonthSize ? QStringView(*iso).sliced(5, 2).toInt() : 1;
    const auto day = iso->size() >= kDaySize ? QStringView(*iso).sliced(8, 2).toInt() : 1;
    const auto precision = iso->size() >= kDaySize ? domain::DatePrecision::Day
        : iso->size() >= kMonthSize                ? domain::DatePrecision::Month
                                                   : domain::DatePrecision::Year;
    return Row::sure(domain::BirthDate::restored(QDate(year, month, day), precision));
}

std::optional<domain::NhsNumber> nhsNumberFrom(Row& row)
{
    const auto number = row.maybeInteger();
    return number ? std::optional(Row::sure(domain::NhsNumber::fromInteger(*number)))
                  : std::nullopt;
}

std::vector<domain::AccessNeed> accessNeedsOf(Database& database, domain::PatientId patient)
{
    std::vector<domain::AccessNeed> needs;
    auto rows = database.query(kNeeds, { patient });
    while (rows.next()) {
        auto row = rows.row();
        const auto kind = row.word(domain::accessNeedKindFromWord);
        needs.push_back({ kind, row.text() });
    }
    return needs;
}

}
