// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReportPeriod.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

ReportPeriod lastMonths(int months, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    return { first.addMonths(1 - months), today };
}

domain::Result<ReportPeriod> typedPeriod(const QString& from, const QString& to, QDate today)
{
    const auto first = domain::parseTypedDate(from, today, u"from"_s);
    if (!first)
        return domain::failure(first);
    const auto last = domain::parseTypedDate(to, today, u"to"_s);
    if (!last)
        return domain::failure(last);
    return ReportPeriod { *first, *last };
}

QString periodWords(const ReportPeriod& period, QDate asAt)
{
    return QCoreApplication::translate("reports", "%1 to %2, data as at %3")
        .arg(dateText(period.from), dateText(period.to), dateText(asAt));
}

}
