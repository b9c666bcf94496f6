// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ReportExport.h"
#include "domain/common/Result.h"

namespace rooftree::audit {

/// Puts a report on paper. A port: what draws is not seen from here.
class ReportPrinter {
public:
    ReportPrinter() = default;
    ReportPrinter(const ReportPrinter&) = delete;
    ReportPrinter& operator=(const ReportPrinter&) = delete;
    virtual ~ReportPrinter() = default;

    /// The PDF. Errors: Storage "document.not-drawn".
    [[nodiscard]] virtual domain::Result<QByteArray> pdf(
        const AuditReport& report, const ExportOptions& options, QDate printedOn) const = 0;
    /// "audit_2026-01-01_2026-06-30.pdf"
    [[nodiscard]] virtual QString fileName(
        const AuditReport& report, QStringView extension) const = 0;
};

}
