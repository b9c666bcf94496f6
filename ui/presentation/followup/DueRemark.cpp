// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/DueRemark.h"

#include <QCoreApplication>
#include <QLocale>

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("DueRemark", words); }

}

std::optional<DueRemark> dueRemark(
    const std::optional<QDate>& due, QDate today, const domain::PlanRules& rules)
{
    using Kind = DueRemark::Kind;
    if (!due || !due->isValid())
        return std::nullopt;
    if (*due < today)
        return DueRemark { Kind::Wrong,
            tr("This day has passed. Please choose today or a later day.") };
    if (*due > today.addMonths(rules.followUpFarMonths))
        return DueRemark { Kind::Odd,
            tr("This is more than %1 months ahead. Please check the year.")
                .arg(rules.followUpFarMonths) };
    if (due->dayOfWeek() >= Qt::Saturday)
        return DueRemark { Kind::Hint, tr("This is a %1.").arg(QLocale().toString(*due, u"dddd")) };
    if (const auto holiday = rules.bankHolidays.nameOf(*due))
        return DueRemark { Kind::Hint,
            tr("This is a bank holiday in %1: %2.").arg(rules.bankHolidays.region, *holiday) };
    return std::nullopt;
}

}
