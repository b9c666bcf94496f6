// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/ActionPlan.h"

#include <QStringList>

namespace rooftree::domain {
namespace {

    QString timesAWeek(int times)
    {
        if (times == 1)
            return QStringLiteral("once a week");
        if (times == 2)
            return QStringLiteral("twice a week");
        if (times == 7)
            return QStringLiteral("every day");
        return QStringLiteral("%1 times a week").arg(times);
    }

}

bool isFull(const ActionPlanContent& plan)
{
    return !plan.what.isEmpty() && !plan.howMuch.isEmpty() && !plan.when.isEmpty()
        && plan.timesPerWeek && plan.startDate && plan.reviewDate;
}

QString asSentence(const ActionPlanContent& plan)
{
    if (plan.what.isEmpty())
        return {};
    QStringList parts { QStringLiteral("I will ") + plan.what };
    for (const auto& part : { plan.howMuch, plan.when }) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (plan.timesPerWeek)
        parts.append(timesAWeek(*plan.timesPerWeek));
    if (!plan.where.isEmpty())
        parts.append(plan.where);
    auto sentence = parts.join(QStringLiteral(", "));
    if (!sentence.endsWith(QLatin1Char('.')))
        sentence.append(QLatin1Char('.'));
    return sentence;
}

SmartTicks smartTicks(const ActionPlanContent& plan, std::optional<Importance> importance,
    const QString& why, const PlanRules& rules)
{
    SmartTicks ticks;
    ticks.specific = !plan.what.isEmpty();
    ticks.measurable = !plan.howMuch.isEmpty() || plan.timesPerWeek.has_value();
    ticks.achievable = plan.confidenceFinal && plan.confidenceFinal->value() >= rules.confidenceCut;
    ticks.relevant = !why.isEmpty() || (importance && importance->value() >= rules.importanceCut);
    ticks.timed = plan.startDate && plan.reviewDate;
    return ticks;
}

}
