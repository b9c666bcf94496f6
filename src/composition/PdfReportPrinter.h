// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ReportPrinter.h"
#include "documents/ReportSheet.h"

namespace rooftree::composition {

/// Prints audit reports with the documents library: the one place that sees both.
class PdfReportPrinter final : public audit::ReportPrinter {
public:
    [[nodiscard]] domain::Result<QByteArray> pdf(const audit::AuditReport& report,
        const audit::ExportOptions& options, QDate printedOn) const override;
    [[nodiscard]] QString fileName(
        const audit::AuditReport& report, QStringView extension) const override;
};

/// The report as it is printed.
[[nodiscard]] documents::ReportSheet toSheet(
    const audit::AuditReport& report, const audit::ExportOptions& options, QDate printedOn);

}
