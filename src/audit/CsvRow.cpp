// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/CsvRow.h"

namespace rooftree::audit {
namespace {

    bool looksLikeFormula(const QString& text)
    {
        static const QString starts = QStringLiteral("=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20");
        return !text.isEmpty() && starts.contains(text.front());
    }

}

void CsvRow::field(const QByteArray& value)
{
    if (!m_isFirst)
        m_bytes += ',';
    m_isFirst = false;
    m_bytes += value;
}

CsvRow& CsvRow::text(const QString& value)
{
    QString safe = looksLikeFormula(value) ? u'\'' + value : value;
    const bool mustQuote = safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n')
        || safe.contains(u'\r');
    if (mustQuote)
        safe = u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    field(safe.toUtf8());
    return *this;
}

CsvRow& CsvRow::number(qint64 value)
{
    field(QByteArray::number(value));
    return *this;
}

CsvRow& CsvRow::proportion(std::optional<double> value)
{
    field(value ? QByteArray::number(*value, 'f', 4) : QByteArray());
    return *this;
}

CsvRow& CsvRow::empty()
{
    field({});
    return *this;
}

QByteArray CsvRow::bytes() const { return m_bytes + "\r\n"; }

}
