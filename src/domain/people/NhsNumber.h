// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <compare>
#include <optional>

namespace rooftree::domain {

/// Which of the British and Irish schemes a number belongs to; they share ten digits and the check
/// digit.
enum class NumberRange {
    EnglandWales, ///< England, Wales and the Isle of Man
    Scotland, ///< a CHI number: its first six digits are a date of birth
    NorthernIreland, ///< a Health and Care number
    Ireland, ///< an individual health identifier
    Test, ///< 9...: never issued to a person
    Other, ///< passes the check digit, in no scheme's range
};

/// An NHS number: ten digits whose last one is right (Modulus 11), not one digit ten times. That
/// the number is right says nothing about whose it is: callers compare name and birth date too.
/// Refused: nhs-number.empty, .nul, .placeholder, .quotes, .scientific, .decimal,
/// .non-ascii-digits, .characters, .length (args: 10, found), .repeated, .check-digit.
class NhsNumber final {
public:
    /// Spaces, hyphens and invisible characters are left out.
    [[nodiscard]] static Result<NhsNumber> parse(QStringView typed);

    [[nodiscard]] static Result<NhsNumber> fromInteger(qint64 value);

    /// The number that a spreadsheet wrote with a decimal part ("9990265755.0"), to be offered and
    /// never taken silently.
    [[nodiscard]] static std::optional<NhsNumber> suggestion(QStringView typed);

    /// Ten digits.
    [[nodiscard]] QString toString() const;

    /// "999 026 5755".
    [[nodiscard]] QString formatted() const;

    [[nodiscard]] qint64 toInteger() const { return m_value; }

    [[nodiscard]] NumberRange range() const;

    /// Whether a person must confirm the number because another scheme, or none, issues it.
    [[nodiscard]] bool needsConfirmation() const;

    /// 999...: the synthetic range, shown with a badge outside demonstrations.
    [[nodiscard]] bool isTestNumber() const;

    /// In how many places the digits differ; at two, both can be right and a slip makes one the
    /// other.
    [[nodiscard]] int digitsApart(NhsNumber other) const;

    friend bool operator==(NhsNumber, NhsNumber) = default;
    friend auto operator<=>(NhsNumber, NhsNumber) = default;

    friend size_t qHash(NhsNumber number, size_t seed = 0) { return ::qHash(number.m_value, seed); }

private:
    explicit NhsNumber(qint64 value);

    qint64 m_value;
};

}
