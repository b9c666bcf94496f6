// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/RowVersion.h"
#include "domain/common/StrongId.h"
#include "domain/common/Time.h"
#include "storage/engine/Statement.h"

#include <QUuid>

namespace rooftree::storage {

/// Reads the columns of the current row one after the other, in the order of the SELECT. Throws
/// StorageFailure ("database.damaged") on what could not have been written by us.
class Row final {
public:
    explicit Row(const Statement& statement) : m_statement(statement) { }

    [[nodiscard]] qint64 integer();

    [[nodiscard]] int number() { return static_cast<int>(integer()); }

    [[nodiscard]] bool boolean() { return integer() != 0; }

    [[nodiscard]] std::optional<qint64> maybeInteger();
    [[nodiscard]] std::optional<int> maybeNumber();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    /// Nothing reads as empty.
    [[nodiscard]] QString textOrEmpty();
    [[nodiscard]] std::optional<QString> maybeText();

    [[nodiscard]] QDate day() { return domain::fromEpochDay(integer()); }

    [[nodiscard]] std::optional<QDate> maybeDay();

    [[nodiscard]] domain::Instant instant() { return { integer() }; }

    [[nodiscard]] std::optional<domain::Instant> maybeInstant();
    [[nodiscard]] QUuid uid();

    [[nodiscard]] domain::RowVersion version()
    {
        return sure(domain::RowVersion::fromInt(integer()));
    }

    template <class Id> [[nodiscard]] Id id() { return Id(integer()); }

    template <class Id> [[nodiscard]] std::optional<Id> maybeId()
    {
        const auto value = maybeInteger();
        return value ? std::optional<Id>(Id(*value)) : std::nullopt;
    }

    /// A stored word of an enumeration.
    template <class Enum> [[nodiscard]] Enum word(std::optional<Enum> (*fromWord)(QStringView))
    {
        const auto value = fromWord(text());
        if (!value)
            damaged();
        return *value;
    }

    template <class Enum>
    [[nodiscard]] std::optional<Enum> maybeWord(std::optional<Enum> (*fromWord)(QStringView))
    {
        const auto stored = maybeText();
        if (!stored)
            return std::nullopt;
        const auto value = fromWord(*stored);
        if (!value)
            damaged();
        return value;
    }

    template <class Rating> [[nodiscard]] std::optional<Rating> maybeRating()
    {
        const auto value = maybeNumber();
        return value ? std::optional<Rating>(sure(Rating::fromInt(*value))) : std::nullopt;
    }

    /// A value that parsed when it was written.
    template <class T> [[nodiscard]] static T sure(domain::Result<T> result)
    {
        if (!result)
            damaged();
        return *std::move(result);
    }

    [[noreturn]] static void damaged();

private:
    const Statement& m_statement;
    std::size_t m_column = 0;
};

}
