// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace rooftree::test {

/// The error codes in the sources under src/ and ui/ of `root`, each with a file it stands in:
/// every QString literal of the form "area.reason" that is not the name of a file.
[[nodiscard]] std::map<QString, QString> errorCodesInSources(const QString& root);

/// The fields of errors in the same sources: the literal that follows an ErrorKind.
[[nodiscard]] std::map<QString, QString> errorFieldsInSources(const QString& root);

/// The codes in the text of one source.
void collectErrorCodes(
    const QString& source, const QString& file, std::map<QString, QString>& into);

}
