// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The versioned data files under resources/, compiled into the program.
namespace rooftree::resources {

/// The bytes of the file at `path` below resources/ ("migrations/0001_initial.sql"); null when
/// there is none.
[[nodiscard]] QByteArray read(QStringView path);

/// The paths that start with `folder`, sorted.
[[nodiscard]] QStringList list(QStringView folder);

}
