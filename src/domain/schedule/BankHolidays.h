// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

struct BankHoliday {
    QDate day;
    QString name; ///< "Good Friday"
};

/// The bank holidays of one region, for the years that their publisher has announced. About every
/// other year it says nothing.
struct BankHolidays {
    QString region; ///< "England and Wales"
    QDate from;
    QDate to; ///< the last day that is known
    std::vector<BankHoliday> days;

    /// What that day is called; nothing for a working day and for a day that is not known.
    [[nodiscard]] std::optional<QString> nameOf(QDate day) const;
};

}
