// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"
#include "audit/SmallNumbers.h"

#include <QByteArray>
#include <QJsonObject>

namespace rooftree::audit {

struct ExportOptions {
    QString practiceName;
    bool isDemo = false;
    /// Set for whatever leaves the practice: small numbers are hidden, clinicians left out.
    std::optional<SmallNumbers> forRelease;
};

/// UTF-8 CSV by RFC 4180, one row a number: total, then by month, team and clinician. Text that a
/// spreadsheet would run as a formula gets an apostrophe.
[[nodiscard]] QByteArray toCsv(const AuditReport& report, const ExportOptions& options);

/// The same as a workbook for Excel and LibreOffice: measures, months, teams, clinicians,
/// definitions, each a sheet with its header in sight; numbers are numbers, dates are dates,
/// nothing is a formula. Storage "export.not-written" when it cannot be packed.
[[nodiscard]] domain::Result<QByteArray> toXlsx(
    const AuditReport& report, const ExportOptions& options);

/// The same as JSON, each indicator with the hash of its definition file.
[[nodiscard]] QJsonObject toJson(const AuditReport& report, const ExportOptions& options);

}
