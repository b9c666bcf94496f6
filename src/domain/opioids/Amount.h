// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

#include <compare>

namespace rooftree::domain {

/// A number that is exact to six decimals: what is typed has at most three, a factor too, so no
/// product of the two is ever rounded.
class Exact final {
public:
    static constexpr qint64 kOne = 1'000'000;

    constexpr Exact() = default;

    [[nodiscard]] static constexpr Exact millionths(qint64 number) { return Exact(number); }

    /// What somebody typed: strict, without a sign, below 100,000. Refused: number.*, and
    /// opioid.too-fine with more than three decimals.
    [[nodiscard]] static Result<Exact> parse(QStringView typed, const QString& field);

    [[nodiscard]] constexpr qint64 inMillionths() const { return m_millionths; }

    /// "52.5": never a trailing zero.
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(Exact, Exact) = default;

private:
    explicit constexpr Exact(qint64 millionths) : m_millionths(millionths) { }

    qint64 m_millionths = 0;
};

/// A quantity in one unit. Quantities of two units are two types: adding or comparing them does not
/// compile, and nothing turns one into the other.
template <class Unit> class Amount final {
public:
    explicit constexpr Amount(Exact number) : m_number(number) { }

    [[nodiscard]] constexpr Exact number() const { return m_number; }

    [[nodiscard]] constexpr bool isZero() const { return m_number == Exact(); }

    friend constexpr Amount operator+(Amount one, Amount other)
    {
        return Amount(
            Exact::millionths(one.m_number.inMillionths() + other.m_number.inMillionths()));
    }

    friend constexpr auto operator<=>(Amount, Amount) = default;

private:
    Exact m_number;
};

using Milligrams = Amount<struct MilligramTag>;
using MicrogramsPerHour = Amount<struct MicrogramPerHourTag>;

/// How often something is taken within a day.
[[nodiscard]] constexpr Milligrams times(Milligrams amount, int count)
{
    return Milligrams(Exact::millionths(amount.number().inMillionths() * count));
}

/// What one milligram by mouth counts for, in milligrams of morphine by mouth.
class Factor final {
public:
    explicit constexpr Factor(Exact number) : m_number(number) { }

    [[nodiscard]] constexpr Exact number() const { return m_number; }

    [[nodiscard]] Milligrams of(Milligrams amount) const;

    friend constexpr auto operator<=>(Factor, Factor) = default;

private:
    Exact m_number;
};

}
