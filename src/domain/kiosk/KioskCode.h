// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

namespace rooftree::domain {

/// What somebody types at a waiting-room station: the six digits of a slip, and the day and month
/// they were born on. Neither says anything without the other.
class KioskCode final {
public:
    static constexpr int kDigits = 6;

    /// Spaces and dashes between the digits are no fault, and digits of other scripts are digits.
    /// Validation: "code.form" (not six digits), "date.no-such-day".
    [[nodiscard]] static Result<KioskCode> parse(QStringView digits, int day, int month);

    [[nodiscard]] const QString& digits() const { return m_digits; }

    /// SHA-256 in hex over the practice, the digits, the day and the month: what is kept.
    [[nodiscard]] QByteArray hash(const QString& practice) const;
    /// The same without the birthday: to know a code again that comes with a wrong one.
    [[nodiscard]] QByteArray digitsHash(const QString& practice) const;

private:
    KioskCode(QString digits, int day, int month);

    QString m_digits;
    int m_day;
    int m_month;
};

}
