// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Corpus.h"

#include <QHash>

/// The tables that R wrote: cells found by the name of their column.
namespace rooftree::test {

class ReferenceTable {
public:
    explicit ReferenceTable(const QString& name)
    {
        const auto text = QString::fromUtf8(readData(QStringLiteral("reference/") + name));
        auto lines = text.split(QChar(u'\n'), Qt::SkipEmptyParts);
        const auto heads = cells(lines.takeFirst());
        for (qsizetype i = 0; i < heads.size(); ++i)
            m_columns.insert(heads[i], i);
        for (const auto& line : lines)
            m_rows.push_back(cells(line));
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    [[nodiscard]] QString text(std::size_t row, const char* column) const
    {
        const auto at = m_columns.value(QString::fromLatin1(column), -1);
        return at < 0 ? QString() : m_rows[row].value(at);
    }

    /// None in an empty cell, or without the column.
    [[nodiscard]] std::optional<double> number(std::size_t row, const char* column) const
    {
        const auto cell = text(row, column);
        return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
    }

private:
    static QStringList cells(const QString& line)
    {
        auto parts = line.trimmed().split(QChar(u','));
        for (auto& part : parts)
            part.remove(QChar(u'"'));
        return parts;
    }

    QHash<QString, qsizetype> m_columns;
    std::vector<QStringList> m_rows;
};

}
