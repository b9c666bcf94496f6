// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::storage {

class Database;

/// The SQL that gives a waiting-room station a role of its own on a server. Validation
/// ("station.role-name") when `role` is not a plain name: a letter, then letters, digits and _, at
/// most 63.
[[nodiscard]] domain::Result<QByteArray> stationRoleScript(const QString& role);

/// Whether the role of this connection may read or write any table of the practice. A file has no
/// roles: always true.
[[nodiscard]] domain::Result<bool> reachesTables(Database& database);

}
