// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::exchange {

/// What a column of a practice list can hold.
enum class ListField {
    NhsNumber,
    Title,
    Family,
    Given,
    Preferred,
    Birth,
    Gender,
    Address,
    Postcode,
    Phone,
    Mobile,
    Email,
    Language,
    UsualGp,
    RegisteredOn,
};

constexpr size_t kListFieldCount = 15;

/// The name of the field in layout files and in errors ("nhsNumber").
[[nodiscard]] QString toWord(ListField field);
[[nodiscard]] std::optional<ListField> listFieldFromWord(QStringView word);

}
