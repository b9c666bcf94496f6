// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <compare>

namespace rooftree::domain {

/// The identifier of a SNOMED CT concept: 6 to 18 digits, a Verhoeff check digit, a concept
/// partition (00 or 10). Kept as a whole number, never as a floating one: a spreadsheet that rounds
/// it makes another code. Refused: snomed.empty, snomed.nul, snomed.characters, snomed.scientific,
/// snomed.length (args: 6, 18, found), snomed.leading-zero, snomed.check-digit,
/// snomed.not-a-concept.
class SnomedCode final {
public:
    [[nodiscard]] static Result<SnomedCode> parse(QStringView typed);

    [[nodiscard]] static Result<SnomedCode> fromInteger(qint64 value);

    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    [[nodiscard]] qint64 toInteger() const { return m_value; }

    friend bool operator==(SnomedCode, SnomedCode) = default;
    friend auto operator<=>(SnomedCode, SnomedCode) = default;

    friend size_t qHash(SnomedCode code, size_t seed = 0) { return ::qHash(code.m_value, seed); }

private:
    explicit SnomedCode(qint64 value);

    qint64 m_value;
};

}
