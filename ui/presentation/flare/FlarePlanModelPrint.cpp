// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a plan for flare-ups on paper.
#include "documents/FrozenPlan.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/flare/FlarePapers.h"
#include "presentation/flare/FlarePlanModel.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using documents::Rendering;
    using domain::Action;
    using domain::Result;

    struct Practice {
        QString name;
        bool isDemo = false;
    };

    QString nameOf(const app::Services& services, domain::StaffId wanted)
    {
        const auto staff = services.staff.all();
        if (!staff)
            return {};
        const auto found = std::find_if(
            staff->begin(), staff->end(), [wanted](const auto& each) { return each.id == wanted; });
        return found == staff->end() ? QString() : found->name;
    }

    Result<QByteArray> pdfOf(const app::FlarePlans::Issued& issued, Rendering rendering)
    {
        // The very page that was kept, while it is the one to go by.
        if (rendering == Rendering::A4 && !issued.replacedBy)
            return issued.sheet.pdf;
        const auto frozen = documents::fromCanonicalJson(issued.sheet.content);
        if (!frozen)
            return domain::failure(frozen);
        std::optional<documents::PlanSheet::Other> newest;
        if (issued.replacedBy)
            newest = documents::PlanSheet::Other { issued.replacedBy->version.value(),
                domain::civilDate(issued.replacedBy->at) };
        return documents::renderPlan(*frozen, rendering, newest);
    }

    Result<app::IssuedFlarePlan> issue(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const Practice& practice, const QString& shapeId)
    {
        const auto proof = context.allow<Action::IssuePlan>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto* shape = services.rules.flareShape(shapeId);
        if (!shape)
            return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("flarePlan"),
                QStringLiteral("flare.shape"));
        const auto uid = QUuid::createUuid();
        const auto freeze = [&](const domain::Patient& patient, const domain::FlarePlan& plan,
                                const std::optional<app::IssuedFlarePlan>& before)
            -> Result<app::FlarePlans::Sheet> {
            const FlareSource source { practice.name, practice.isDemo, patient.details, *shape,
                plan, nameOf(services, plan.by), services.clock.today(),
                uid.toString(QUuid::WithoutBraces).left(8) };
            const auto frozen = flarePlanSheet(source, before);
            auto pdf = documents::renderPlan(frozen, Rendering::A4);
            if (!pdf)
                return domain::failure(pdf);
            return app::FlarePlans::Sheet { documents::toCanonicalJson(frozen), *std::move(pdf) };
        };
        return services.flarePlans.issue(*proof, domain::SaveKey::make(), uid, shapeId, freeze);
    }

    Result<void> putOut(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const QUuid& uid, Rendering rendering, const QString& path)
    {
        // Whoever may not read the words may not have them on paper either.
        const auto read = context.allow<Action::ReadRecord>(services, actor);
        if (!read)
            return domain::failure(read);
        const auto proof = context.allow<Action::PrintDocument>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto issued = services.flarePlans.take(*proof, uid);
        if (!issued)
            return domain::failure(issued);
        const auto pdf = pdfOf(*issued, rendering);
        if (!pdf)
            return domain::failure(pdf);
        return writePrivately(path, *pdf);
    }

}

bool FlarePlanModel::mayPrint() const
{
    const auto& gate = m_desk.services.gate;
    return gate.isAllowed(m_desk.session.actor(), Action::ReadRecord)
        && gate.isAllowed(m_desk.session.actor(), Action::PrintDocument);
}

bool FlarePlanModel::canPrint() const
{
    return mayPrint() && m_isOpen && !m_isSaving && m_last && m_last->isApproved
        && !m_form.differs(m_last);
}

void FlarePlanModel::print(const QString& shape, Rendering rendering, const QString& path)
{
    ask(
        Topic::Paper,
        [practice = Practice { m_desk.practiceName, m_desk.isDemo }, shape, rendering, path](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<void> {
            const auto issued = issue(services, actor, context, practice, shape);
            if (!issued)
                return domain::failure(issued);
            return putOut(services, actor, context, issued->uid, rendering, path);
        },
        [this](const Result<void>& done) { onPrinted(done); });
}

void FlarePlanModel::printAgain(const QUuid& issued, Rendering rendering, const QString& path)
{
    ask(
        Topic::Paper,
        [issued, rendering, path](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            return putOut(services, actor, context, issued, rendering, path);
        },
        [this](const Result<void>& done) { onPrinted(done); });
}

void FlarePlanModel::onPrinted(const Result<void>& done)
{
    if (done)
        Q_EMIT printed();
    else
        Q_EMIT refused(done.error());
}

}
