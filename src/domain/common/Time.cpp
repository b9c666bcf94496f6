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
    return { QDateTime(date, time, practiceZone()).toMSecsSinceEpoch() };
}

}
