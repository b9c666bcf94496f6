// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanPrintModel.h"

#include "application/documents/ReprintPlan.h"
#include "documents/FrozenPlan.h"
#include "presentation/audit/ReportFile.h"

namespace rooftree::presentation {
namespace {

    using documents::Rendering;
    using domain::Action;
    using domain::Result;

    Result<QByteArray> pdfOf(const app::ReprintPlan::Issued& issued, Rendering rendering)
    {
        // The very page that was kept, while it is the one to go by.
        if (rendering == Rendering::A4 && !issued.replacedBy)
            return issued.plan.pdf;
        const auto frozen = documents::fromCanonicalJson(issued.plan.content);
        if (!frozen)
            return domain::failure(frozen);
        std::optional<documents::PlanSheet::Other> newest;
        if (issued.replacedBy)
            newest = documents::PlanSheet::Other { issued.replacedBy->number,
                domain::civilDate(issued.replacedBy->issuedAt) };
        return documents::renderPlan(*frozen, rendering, newest);
    }

    Result<void> printPlan(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const QUuid& plan, Rendering rendering, const QString& path)
    {
        // Whoever may not read the words may not have them on paper either.
        const auto read = context.allow<Action::ReadRecord>(services, actor);
        if (!read)
            return domain::failure(read);
        const auto proof = context.allow<Action::PrintDocument>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto issued = services.reprintPlan.run(*proof, plan);
        if (!issued)
            return domain::failure(issued);
        const auto pdf = pdfOf(*issued, rendering);
        if (!pdf)
            return domain::failure(pdf);
        return writePrivately(path, *pdf);
    }

}

PlanPrintModel::PlanPrintModel(const Desk& desk, const PatientContext& context, QObject* parent)
    : PatientModel(desk, context, parent)
{
}

bool PlanPrintModel::mayPrint() const
{
    const auto& gate = m_desk.services.gate;
    return gate.isAllowed(m_desk.session.actor(), Action::ReadRecord)
        && gate.isAllowed(m_desk.session.actor(), Action::PrintDocument);
}

void PlanPrintModel::print(const QUuid& plan, Rendering rendering, const QString& path)
{
    ask(
        Topic::Paper,
        [plan, rendering, path](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            return printPlan(services, actor, context, plan, rendering, path);
        },
        [this](const Result<void>& done) {
            if (done)
                Q_EMIT printed();
            else
                Q_EMIT failed(done.error());
        });
}

}
