// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/Trend.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    constexpr int kDaysOfWeek = 7;
    constexpr int kWeeksUpTo = 12 * kDaysOfWeek;
    constexpr int kDaysOfMonth = 30;

    QString tr(const char* words) { return QCoreApplication::translate("trend", words); }

    QString counted(qint64 count, const char* one, const char* many)
    {
        return count == 1 ? tr(one) : tr(many).arg(count);
    }

    QString span(qint64 days)
    {
        if (days < 2 * kDaysOfWeek)
            return counted(days, "a day", "%1 days");
        if (days < kWeeksUpTo)
            return counted(days / kDaysOfWeek, "a week", "%1 weeks");
        return counted(days / kDaysOfMonth, "a month", "%1 months");
    }

}

QString trendText(const QString& first, const QString& last, QDate from, QDate to)
{
    const auto days = from.daysTo(to);
    return days > 0 ? tr("From %1 to %2 in %3.").arg(first, last, span(days))
                    : tr("From %1 to %2 on one day.").arg(first, last);
}

}
