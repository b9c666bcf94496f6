// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace rooftree::domain {

/// A score, exact to four decimals, as it is kept on both engines.
class ScoreValue final {
public:
    static constexpr int kDecimals = 4;
    static constexpr qint64 kOne = 10'000;

    constexpr ScoreValue() = default;

    [[nodiscard]] static constexpr ScoreValue whole(qint64 number)
    {
        return ScoreValue(number * kOne);
    }

    [[nodiscard]] static constexpr ScoreValue tenThousandths(qint64 number)
    {
        return ScoreValue(number);
    }

    /// `sum` / `count`, rounded half away from nought. `count` is above nought.
    [[nodiscard]] static ScoreValue ratio(qint64 sum, qint64 count);

    /// What somebody typed, with a point or a comma. None when it is no number or has more than
    /// `decimals` places.
    [[nodiscard]] static std::optional<ScoreValue> parse(QStringView typed, int decimals);

    [[nodiscard]] constexpr qint64 inTenThousandths() const { return m_tenThousandths; }

    [[nodiscard]] double asDouble() const
    {
        return static_cast<double>(m_tenThousandths) / static_cast<double>(kOne);
    }

    /// With a point and `decimals` places: "5.17".
    [[nodiscard]] QString toString(int decimals = kDecimals) const;

    friend constexpr bool operator==(ScoreValue, ScoreValue) = default;
    friend constexpr auto operator<=>(ScoreValue, ScoreValue) = default;

private:
    explicit constexpr ScoreValue(qint64 tenThousandths) : m_tenThousandths(tenThousandths) { }

    qint64 m_tenThousandths = 0;
};

}
