// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rooftree::app {

/// The words of a file of resources/passwords, one a line; lines that start with "# " are left out.
[[nodiscard]] QStringList wordsOf(const QString& path);

}
