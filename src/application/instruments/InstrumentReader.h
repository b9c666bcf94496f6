// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/instruments/Instrument.h"

#include <QByteArray>

namespace rooftree::app {

/// Reads one questionnaire pack. Validation errors name the place as the field ("items[2].text"):
/// instrument.unreadable, instrument.missing, instrument.unknown-key, instrument.bad-value,
/// instrument.twice, instrument.no-such-item, instrument.bands, instrument.text-not-allowed.
[[nodiscard]] domain::Result<domain::Instrument> readInstrument(const QByteArray& json);

}
