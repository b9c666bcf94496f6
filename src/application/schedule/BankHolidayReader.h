// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/schedule/BankHolidays.h"

#include <QByteArray>

namespace rooftree::app {

/// Reads resources/rules/bank_holidays.json for one region; empty takes the one that the file
/// names. Incompatible: rules.unreadable, and rules.missing for a region that it does not have, a
/// day that is no date or outside the years that it says it knows, and a file without a source.
[[nodiscard]] domain::Result<domain::BankHolidays> readBankHolidays(
    const QByteArray& bytes, const QString& region = {});

/// Those that ship.
[[nodiscard]] domain::Result<domain::BankHolidays> shippedBankHolidays();

}
