// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PastVisitModel.h"

#include "application/consultation/Referrals.h"
#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString boardLine(const app::PastVisit& past, const domain::AgendaItem& item)
    {
        const auto found = std::find_if(past.decisions.begin(), past.decisions.end(),
            [&item](const auto& each) { return each.item == item.uid; });
        if (found == past.decisions.end() || !found->outcome)
            return item.words;
        auto line = u"%1 \u2013 %2"_s.arg(item.words, label(*found->outcome));
        if (!found->passedTo.isEmpty())
            line += u": "_s + found->passedTo;
        if (found->nextDate)
            line += u", "_s + dateText(*found->nextDate);
        return line;
    }

}

using domain::Action;

PastVisitModel::PastVisitModel(const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
{
}

bool PastVisitModel::mayAmend() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::WriteConsultation);
}

void PastVisitModel::open(const QUuid& visit)
{
    ask(
        Topic::Record,
        [visit](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> app::Result<app::PastVisit> {
            const auto proof = context.allow<Action::ReadRecord>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.referrals.visit(*proof, visit);
        },
        [this](const app::Result<app::PastVisit>& found) {
            if (found)
                Q_EMIT read(*found);
            else
                Q_EMIT refused(found.error());
        });
}

QStringList visitLines(const app::PastVisit& past, const app::RecordView& record)
{
    QStringList lines;
    for (const auto& item : past.items)
        lines.append(boardLine(past, item));
    for (const auto& plan : record.plans) {
        if (const auto step = domain::asSentence(plan.content);
            plan.consultation == past.visit.id && !step.isEmpty())
            lines.append(PastVisitModel::tr("Step: %1").arg(step));
    }
    if (!past.visit.note.isEmpty())
        lines.append(PastVisitModel::tr("Note for staff: %1").arg(past.visit.note));
    if (past.visit.teachBack)
        lines.append(
            PastVisitModel::tr("Patient said it back: %1").arg(label(*past.visit.teachBack)));
    return lines;
}

}
