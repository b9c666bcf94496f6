// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidTable.h"

#include <QByteArray>

namespace rooftree::app {

/// Reads a table of factors and hashes its bytes. Incompatible: rules.unreadable, or
/// opioid.bad-table with the place that is wrong. A table with one fault is no table.
[[nodiscard]] domain::Result<domain::OpioidTable> readOpioidTable(const QByteArray& bytes);

/// The one that ships.
[[nodiscard]] domain::Result<domain::OpioidTable> shippedOpioidTable();

}
