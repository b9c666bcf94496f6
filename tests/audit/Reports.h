// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

namespace rooftree::test {

/// A small report with round numbers: SMS05 from January to February 2026, 20 of 40, two
/// clinicians of whom one has a dangerous name.
[[nodiscard]] audit::AuditReport smallReport();

}
