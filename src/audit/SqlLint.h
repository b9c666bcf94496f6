// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::audit {

/// What is wrong with a statement: a code "indicator.sql-*" and what its sentence names.
struct SqlFault {
    QString code;
    QStringList args;
};

/// Whether the SQL of a definition is one statement that only reads, in the part of SQL that both
/// engines understand: the tables of the record, the functions of a short list, the promised
/// columns and parameters. Knows the words, not the meaning; the engines have the last word.
[[nodiscard]] std::vector<SqlFault> lintSql(const QString& sql);

/// Whether a statement can go on for ever. Ours may, because we know that it does not.
[[nodiscard]] bool isRecursive(const QString& sql);

}
