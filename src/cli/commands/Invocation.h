// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

namespace rooftree::cli {

/// What somebody typed after rooftree-cli, taken apart and checked against what the command knows.
struct Invocation {
    QString command; ///< "import patients" is one command of two words
    QStringList operands;
    QHash<QString, QString> options; ///< without the dashes; a switch has an empty value

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }

    [[nodiscard]] QString value(const QString& option) const { return options.value(option); }
};

/// One command: its words, what follows, and the options it takes ("=" at the end: with a value).
struct CommandSyntax {
    QString name;
    QString operands; ///< shown in the help, "FILE"
    int fewest = 0;
    int most = 0;
    QStringList options;
    QString summary;
};

/// Every command, in the order of the help.
[[nodiscard]] const QList<CommandSyntax>& commandSyntaxes();

/// A usage error is one sentence.
[[nodiscard]] tl::expected<Invocation, QString> parseInvocation(const QStringList& arguments);

[[nodiscard]] QString helpText();

}
