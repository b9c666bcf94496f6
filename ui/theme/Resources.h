// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rooftree::ui {

/// A file of the theme ("icons/today.svg", "qss/rooftree.qss"), compiled in; null when there is
/// none.
[[nodiscard]] QByteArray readResource(const QString& path);

/// The names of the files in one folder of the theme, sorted.
[[nodiscard]] QStringList listResources(const QString& folder);

}
