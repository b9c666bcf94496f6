// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"

#include <QByteArray>

namespace rooftree::app {

/// A short fingerprint of everything in `details`, 16 hex digits, the same on every machine: an
/// import tells by it whether somebody's details differ from those kept here. It guards nothing.
[[nodiscard]] QByteArray detailsHash(const domain::PatientDetails& details);

}
