// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareSheet.h"
#include "domain/common/Result.h"

#include <QByteArray>

namespace rooftree::app {

/// One file of resources/care. Validation with the place as the field when something in it is
/// missing, unknown or said twice, or when a test asks for a kind, field or answer that the sheet
/// does not have.
[[nodiscard]] domain::Result<domain::CareSheet> readCareSheet(const QByteArray& json);

/// All that ship with the program, by the names of their files. Incompatible with the path as the
/// field when one cannot be read.
[[nodiscard]] domain::Result<std::vector<domain::CareSheet>> readCareSheets();

}
