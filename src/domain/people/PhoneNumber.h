// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <optional>

namespace rooftree::domain {

/// A telephone number as it was typed, and in the international form when that is certain. Text,
/// never a number: a leading zero or plus is part of it. Refused: phone.empty, phone.nul,
/// phone.non-ascii-digits, phone.scientific, phone.characters, phone.length (args: fewest and most
/// digits).
class PhoneNumber final {
public:
    /// Digits, spaces, hyphens, dots, brackets, a leading "+", and "ext 12" or "x12" at the end.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView typed);

    /// As typed, trimmed.
    [[nodiscard]] QString toString() const { return m_typed; }

    /// "+447700900123": for a complete British number, or one typed with its country code; else
    /// nothing.
    [[nodiscard]] std::optional<QString> e164() const { return m_e164; }

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    PhoneNumber(QString typed, std::optional<QString> e164);

    QString m_typed;
    std::optional<QString> m_e164;
};

}
