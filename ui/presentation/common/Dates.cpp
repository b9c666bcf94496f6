// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/Dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

QString dateText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

QString birthText(const std::optional<domain::BirthDate>& born)
{
    if (!born)
        return {};
    switch (born->precision()) {
    case domain::DatePrecision::Year:
        return QString::number(born->firstDay().year());
    case domain::DatePrecision::Month:
        return QLocale().toString(born->firstDay(), u"MMM yyyy"_s);
    case domain::DatePrecision::Day:
        break;
    }
    return dateText(born->firstDay());
}

QString birthTextFromIso(const QString& iso)
{
    const auto parts = iso.split(u'-');
    if (parts.size() == 3)
        return dateText(QDate::fromString(iso, Qt::ISODate));
    if (parts.size() == 2)
        return QLocale().toString(QDate(parts[0].toInt(), parts[1].toInt(), 1), u"MMM yyyy"_s);
    return iso;
}

QString ageText(const std::optional<domain::BirthDate>& born, QDate day)
{
    return born ? QString::number(born->ageOn(day)) : QString();
}

QString timeText(domain::Instant instant)
{
    return domain::civilTime(instant).time().toString(u"HH:mm"_s);
}

}
