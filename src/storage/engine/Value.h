// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/RowVersion.h"
#include "domain/common/StrongId.h"
#include "domain/common/Time.h"
#include "domain/goals/Rating.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace rooftree::storage {

/// One bound value in the form the database keeps: an integer, text, or nothing. It knows its kind
/// even when it is nothing.
class Value final {
public:
    Value(qint64 value) : m_integer(value) { }

    Value(int value) : m_integer(value) { }

    Value(bool value) : m_integer(value ? 1 : 0) { }

    Value(const QString& text) : m_isText(true), m_text(text.toUtf8()) { }

    Value(QByteArray text) : m_isText(true), m_text(std::move(text)) { }

    Value(const QUuid& uid) : m_isText(true), m_text(uid.toByteArray(QUuid::WithoutBraces)) { }

    /// Days since 1970; an invalid date is nothing.
    Value(QDate day) : m_isNull(!day.isValid()), m_integer(m_isNull ? 0 : domain::toEpochDay(day))
    {
    }

    Value(domain::Instant at) : m_integer(at.ms) { }

    Value(domain::RowVersion version) : m_integer(version.value()) { }

    template <class Tag> Value(domain::StrongId<Tag> id) : m_integer(id.value()) { }

    template <class Tag> Value(domain::StrongRating<Tag> rating) : m_integer(rating.value()) { }

    template <class T> Value(const std::optional<T>& value) : Value(made(value)) { }

    [[nodiscard]] bool isText() const { return m_isText; }

    [[nodiscard]] bool isNull() const { return m_isNull; }

    [[nodiscard]] qint64 integer() const { return m_integer; }

    [[nodiscard]] const QByteArray& text() const { return m_text; }

    /// Text that is kept as nothing when it is empty.
    [[nodiscard]] static Value orNull(const QString& text)
    {
        Value value(text);
        value.m_isNull = text.isEmpty();
        return value;
    }

private:
    explicit Value(bool isText, std::nullptr_t) : m_isText(isText), m_isNull(true) { }

    template <class T> static Value made(const std::optional<T>& value)
    {
        if (value)
            return Value(*value);
        constexpr bool isText
            = std::is_same_v<T,
                  QString> || std::is_same_v<T, QByteArray> || std::is_same_v<T, QUuid>;
        return Value(isText, nullptr);
    }

    bool m_isText = false;
    bool m_isNull = false;
    qint64 m_integer = 0;
    QByteArray m_text;
};

}
