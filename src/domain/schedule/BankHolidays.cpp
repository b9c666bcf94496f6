// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule/BankHolidays.h"

namespace rooftree::domain {

std::optional<QString> BankHolidays::nameOf(QDate day) const
{
    for (const auto& holiday : days) {
        if (holiday.day == day)
            return holiday.name;
    }
    return std::nullopt;
}

}
