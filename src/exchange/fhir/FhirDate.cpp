// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/FhirDate.h"

#include "domain/common/DateParser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    tl::unexpected<domain::Error> refuse(const QString& field, const QString& code)
    {
        return domain::fail(domain::ErrorKind::Validation, field, code);
    }

    const QRegularExpression& form()
    {
        static const QRegularExpression pattern(
            u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})"
            "(?:\\.([0-9]{1,9}))?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"_s);
        return pattern;
    }

    /// Seconds east of Greenwich of "Z" or "+01:00".
    int offsetOf(QStringView zone)
    {
        if (zone == u"Z")
            return 0;
        const int seconds = (zone.sliced(1, 2).toInt() * 60 + zone.sliced(4, 2).toInt()) * 60;
        return zone.front() == u'-' ? -seconds : seconds;
    }

}

domain::Result<FhirDate> parseFhirDate(QStringView text, const QString& field)
{
    const auto match = form().match(text.toString());
    if (!match.hasMatch())
        return refuse(field, u"fhir.date"_s);
    const auto part = [&match](int index) { return match.capturedView(index); };
    const int month = part(2).isEmpty() ? 1 : part(2).toInt();
    const int day = part(3).isEmpty() ? 1 : part(3).toInt();
    const auto date = domain::makeDate(part(1).toInt(), month, day, field);
    if (!date)
        return domain::failure(date);
    if (part(2).isEmpty())
        return FhirDate { {}, {}, *date, { date->year(), 12, 31 } };
    if (part(3).isEmpty())
        return FhirDate { {}, {}, *date, date->addDays(date->daysInMonth() - 1) };
    if (part(4).isEmpty())
        return FhirDate { *date, {}, *date, *date };
    if (part(8).isEmpty())
        return refuse(field, u"fhir.no-time-zone"_s);
    constexpr int kLeapSecond = 60;
    const int second = part(6).toInt() == kLeapSecond ? kLeapSecond - 1 : part(6).toInt();
    const QTime time(part(4).toInt(), part(5).toInt(), second);
    if (!time.isValid())
        return refuse(field, u"fhir.date"_s);
    constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;
    const auto ms = domain::toEpochDay(*date) * kDayMs + time.msecsSinceStartOfDay();
    return FhirDate { *date, domain::Instant { ms - qint64(offsetOf(part(8))) * 1000 }, *date,
        *date };
}

}
