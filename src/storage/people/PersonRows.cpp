// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonRows.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

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
    return Row::sure(domain::BirthDate::fromIso(*iso, QDate(9999, 12, 30)));
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
