// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

/// Strict numbers: ASCII digits and at most one ".", so that nothing is read as another number than
/// the person meant. Refused: number.empty, number.not-a-number, number.exponent,
/// number.hexadecimal, number.group-separator, number.decimal-comma, number.unit,
/// number.non-ascii-digits, number.sign, number.whole, number.out-of-range (args: lowest, highest).
namespace rooftree::domain {

/// Whether "+5" and "-0" are read. Doses take no sign at all.
enum class Sign { Allowed, Refused };

[[nodiscard]] Result<int> parseInt(
    QStringView typed, int lowest, int highest, const QString& field, Sign sign = Sign::Allowed);

[[nodiscard]] Result<double> parseDecimal(QStringView typed, double lowest, double highest,
    const QString& field, Sign sign = Sign::Allowed);

/// As a number is shown back: a leading zero, never a trailing one ("0.5", "5").
[[nodiscard]] QString formatDecimal(double value);

}
