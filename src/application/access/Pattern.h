// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::app {

/// "abcdef", "987654", "aaaaaa": each character one further, one back, or the same; 9 goes on to 0.
[[nodiscard]] bool isRun(const QString& text);

/// A piece of at most `longest` characters again and again, cut off anywhere.
[[nodiscard]] bool isRepetition(const QString& text, qsizetype longest);

}
