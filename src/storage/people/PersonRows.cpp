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
    // "1947", "1947-03" or "1947-03-14": the parts that are missing are those that are not known.
    const auto parts = iso->split(u'-');
    const auto part = [&](qsizetype i) { return i < parts.size() ? parts[i].toInt() : 1; };
    return Row::sure(domain::BirthDate::restored(
        QDate(part(0), part(1), part(2)), static_cast<domain::DatePrecision>(parts.size())));
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
