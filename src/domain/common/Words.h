// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace rooftree::domain {

template <class Enum> struct Word {
    Enum value;
    const char16_t* word;
};

/// The stored words of an enumeration, both ways. Words are FHIR's where FHIR has them.
template <class Enum, std::size_t N> struct Words {
    Word<Enum> list[N];

    [[nodiscard]] QString word(Enum value) const
    {
        for (const auto& each : list) {
            if (each.value == value)
                return QString::fromUtf16(each.word);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] std::optional<Enum> value(QStringView word) const
    {
        for (const auto& each : list) {
            if (word == QStringView(each.word))
                return each.value;
        }
        return std::nullopt;
    }
};

}
