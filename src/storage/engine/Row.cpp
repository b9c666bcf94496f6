// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/Row.h"

#include "storage/engine/StorageFailure.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {

qint64 Row::integer()
{
    if (m_statement.isNull(m_column))
        damaged();
    return m_statement.integer(m_column++);
}

std::optional<qint64> Row::maybeInteger()
{
    const auto column = m_column++;
    if (m_statement.isNull(column))
        return std::nullopt;
    return m_statement.integer(column);
}

std::optional<int> Row::maybeNumber()
{
    const auto value = maybeInteger();
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

QString Row::text()
{
    if (m_statement.isNull(m_column))
        damaged();
    return QString::fromUtf8(m_statement.text(m_column++));
}

QByteArray Row::bytes()
{
    if (m_statement.isNull(m_column))
        damaged();
    const auto& text = m_statement.text(m_column++);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString Row::textOrEmpty() { return maybeText().value_or(QString()); }

std::optional<QString> Row::maybeText()
{
    const auto column = m_column++;
    if (m_statement.isNull(column))
        return std::nullopt;
    return QString::fromUtf8(m_statement.text(column));
}

std::optional<QDate> Row::maybeDay()
{
    const auto value = maybeInteger();
    return value ? std::optional<QDate>(domain::fromEpochDay(*value)) : std::nullopt;
}

std::optional<domain::Instant> Row::maybeInstant()
{
    const auto value = maybeInteger();
    return value ? std::optional<domain::Instant>(domain::Instant { *value }) : std::nullopt;
}

QUuid Row::uid()
{
    const auto value = QUuid::fromString(text());
    if (value.isNull())
        damaged();
    return value;
}

void Row::damaged() { throw StorageFailure(domain::ErrorKind::Storage, u"database.damaged"_s); }

}
