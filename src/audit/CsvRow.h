// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rooftree::audit {

/// One row of a CSV file by RFC 4180. Texts and numbers are told apart: only a text can be taken
/// for a formula, and then gets an apostrophe in front.
class CsvRow final {
public:
    CsvRow& text(const QString& value);
    CsvRow& number(qint64 value);
    /// Four decimals; empty when there is none.
    CsvRow& proportion(std::optional<double> value);
    CsvRow& empty();

    /// The row with its line end, UTF-8.
    [[nodiscard]] QByteArray bytes() const;

private:
    void field(const QByteArray& value);

    QByteArray m_bytes;
    bool m_isFirst = true;
};

}
