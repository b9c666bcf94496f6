// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Time.h"

#include <QTimeZone>

namespace rooftree::domain {
namespace {

    const QTimeZone& practiceZone()
    {
        static const QTimeZone zone("Europe/London");
        return zone;
    }

}

QDate civilDate(Instant instant) { return civilTime(instant).date(); }

QDateTime civilTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, practiceZone());
}

Instant instantAt(QDate date, QTime time)
{
    // Which of the two a repeated hour means differs between versions of Qt, so the offset is
    // chosen here: the larger one names the earlier moment, and in the missing hour of spring only
    // the smaller one is left.
    const auto asIfUtc = QDateTime(date, time, Qt::UTC);
    const int before = practiceZone().offsetFromUtc(asIfUtc.addDays(-1));
    const int after = practiceZone().offsetFromUtc(asIfUtc.addDays(1));
    const auto earlier = asIfUtc.addSecs(-qMax(before, after));
    const bool isReal = practiceZone().offsetFromUtc(earlier) == qMax(before, after);
    return { (isReal ? earlier : asIfUtc.addSecs(-qMin(before, after))).toMSecsSinceEpoch() };
}

}
