// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QTextStream>

#include <functional>

class QJsonDocument;

namespace rooftree::cli {

/// How a command ended.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Database = 3, Denied = 4 };

/// Where a command reads and writes: results on one stream, messages on the other.
class Terminal final {
public:
    using AskPassword = std::function<QString(const QString& prompt)>;

    Terminal(QTextStream& out, QTextStream& err, AskPassword askPassword);

    void result(const QString& line);
    void result(const QJsonDocument& json);
    void message(const QString& line);
    [[nodiscard]] QString askPassword(const QString& prompt) const;

    /// Says the sentence of the error and answers the exit that belongs to its kind.
    [[nodiscard]] Exit refuse(const domain::Error& error);
    [[nodiscard]] Exit usage(const QString& sentence);

private:
    QTextStream& m_out;
    QTextStream& m_err;
    AskPassword m_askPassword;
};

/// Asks on the terminal without showing what is typed; empty when there is no terminal.
[[nodiscard]] QString askOnTerminal(const QString& prompt);

}
