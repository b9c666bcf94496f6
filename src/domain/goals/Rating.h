// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Number.h"

#include <compare>

namespace rooftree::domain {

/// A whole number from 0 to 10, as a person points at on a ruler. Not asked is no rating
/// (std::optional), never 0. Refused: the codes of Number.h, with the field of the caller.
class Rating0to10 final {
public:
    static constexpr int kLowest = 0;
    static constexpr int kHighest = 10;

    [[nodiscard]] static Result<Rating0to10> fromInt(
        int value, const QString& field = QStringLiteral("rating"));
    [[nodiscard]] static Result<Rating0to10> parse(
        QStringView typed, const QString& field = QStringLiteral("rating"));

    [[nodiscard]] constexpr int value() const { return m_value; }

    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr bool operator==(Rating0to10, Rating0to10) = default;
    friend constexpr auto operator<=>(Rating0to10, Rating0to10) = default;

private:
    explicit constexpr Rating0to10(int value) : m_value(value) { }

    int m_value;
};

/// A rating of one particular thing: a confidence cannot be passed where an importance is meant.
/// Thresholds are rule data and come from the caller.
template <class Tag> class StrongRating final {
public:
    explicit constexpr StrongRating(Rating0to10 rating) : m_rating(rating) { }

    [[nodiscard]] static Result<StrongRating> fromInt(int value)
    {
        return Rating0to10::fromInt(value, field()).map([](Rating0to10 r) {
            return StrongRating(r);
        });
    }

    [[nodiscard]] static Result<StrongRating> parse(QStringView typed)
    {
        return Rating0to10::parse(typed, field()).map([](Rating0to10 r) {
            return StrongRating(r);
        });
    }

    [[nodiscard]] constexpr int value() const { return m_rating.value(); }

    [[nodiscard]] constexpr Rating0to10 rating() const { return m_rating; }

    [[nodiscard]] constexpr bool isBelow(int threshold) const
    {
        return m_rating.value() < threshold;
    }

    [[nodiscard]] QString toString() const { return m_rating.toString(); }

    friend constexpr bool operator==(StrongRating, StrongRating) = default;
    friend constexpr auto operator<=>(StrongRating, StrongRating) = default;

private:
    [[nodiscard]] static QString field() { return QString::fromLatin1(Tag::kField); }

    Rating0to10 m_rating;
};

struct ConfidenceTag {
    static constexpr const char* kField = "confidence";
};

struct ImportanceTag {
    static constexpr const char* kField = "importance";
};

struct WorryTag {
    static constexpr const char* kField = "worry";
};

/// How sure the person is to manage the plan.
using Confidence = StrongRating<ConfidenceTag>;
/// How much the goal matters to the person.
using Importance = StrongRating<ImportanceTag>;
/// How worried the person is about a topic.
using Worry = StrongRating<WorryTag>;

}
