// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"
#include "audit/SmallNumbers.h"

#include <QByteArray>
#include <QJsonObject>

namespace rooftree::audit {

/// UTF-8 CSV by RFC 4180, one row a number: total, then by month, team and clinician. Text that a
/// spreadsheet would run as a formula gets an apostrophe. With a policy, small numbers are hidden
/// and clinicians are left out: what may leave the practice.
[[nodiscard]] QByteArray toCsv(
    const AuditReport& report, const std::optional<SmallNumbers>& forRelease = {});

/// The same as JSON, each indicator with the hash of its definition file.
[[nodiscard]] QJsonObject toJson(
    const AuditReport& report, const std::optional<SmallNumbers>& forRelease = {});

}
