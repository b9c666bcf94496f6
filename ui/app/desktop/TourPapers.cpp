// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourPapers.h"

#include "audit/ReportExport.h"
#include "composition/PdfReportPrinter.h"

using namespace Qt::StringLiterals;

namespace rooftree::desktop {

domain::Result<std::vector<TourPaper>> tourPapers(
    const composition::Practice& practice, QDate today)
{
    const auto& services = practice.services();
    const domain::Actor actor { {}, domain::Role::Manager, u"tour"_s, u"tour"_s };
    const auto proof = services.gate.allow<domain::Action::RunReports>(actor);
    if (!proof)
        return domain::failure(proof);
    const auto name = services.staff.practice();
    if (!name)
        return domain::failure(name);
    const auto report = practice.audit().run(*proof, today.addMonths(-12), today, today);
    if (!report)
        return domain::failure(report);
    const audit::ExportOptions options { *name ? (*name)->name : QString(),
        *name && (*name)->isDemo, {} };
    const auto pdf = composition::PdfReportPrinter().pdf(*report, options, today);
    if (!pdf)
        return domain::failure(pdf);
    return std::vector<TourPaper> { { u"audit-report.pdf"_s, *pdf },
        { u"audit-report.csv"_s, audit::toCsv(*report, options) } };
}

}
