// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rooftree::test {

/// Runs a tool of poppler-utils ("pdftotext") on the PDF, with "FILE" standing for its path. None
/// when the tool is not installed.
[[nodiscard]] std::optional<QString> runPdfTool(
    const QString& tool, const QStringList& arguments, const QByteArray& pdf);

/// The text of one page, or of all for page 0.
[[nodiscard]] std::optional<QString> textOf(const QByteArray& pdf, int page = 0);
[[nodiscard]] std::optional<int> pagesOf(const QByteArray& pdf);

}
