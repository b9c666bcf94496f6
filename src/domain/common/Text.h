// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/common/SearchFold.h"

#include <QString>
#include <QStringView>

/// The one way typed words come in. Words are kept as they were typed, in Unicode form C; what
/// cannot be stored or shown is refused, never cut: text.nul, text.control, text.malformed,
/// text.too-long (args: limit, length).
namespace rooftree::domain {

/// Limits in code points.
constexpr int kNamePartLimit = 100;
constexpr int kGoalTextLimit = 200;
constexpr int kLineLimit = 200;
constexpr int kKioskTextLimit = 300;
constexpr int kTextLimit = 4000;

/// The number of code points: what a counter beside the field shows.
[[nodiscard]] int codePoints(QStringView text);

/// One line: line breaks and tabs become spaces, the ends are trimmed. An empty line is accepted.
[[nodiscard]] Result<QString> cleanLine(QStringView typed, int limit, const QString& field);

/// Several lines: line breaks become "\n", the ends are trimmed. Empty text is accepted.
[[nodiscard]] Result<QString> cleanText(QStringView typed, int limit, const QString& field);

/// As cleanLine, and at least one visible character: text.empty.
[[nodiscard]] Result<QString> requiredLine(QStringView typed, int limit, const QString& field);

/// As cleanText, and at least one visible character: text.empty.
[[nodiscard]] Result<QString> requiredText(QStringView typed, int limit, const QString& field);

}
