// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schedule/BankHolidayReader.h"

#include "application/common/StrictJson.h"
#include "domain/common/DateParser.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::BankHolidays;
    using domain::ErrorKind;
    using domain::Result;

    tl::unexpected<domain::Error> missing(const QString& what)
    {
        return domain::fail(ErrorKind::Incompatible, what, u"rules.missing"_s);
    }

    QDate dayAt(const QJsonObject& object, QLatin1StringView key)
    {
        return domain::parseDeclared(object.value(key).toString(), domain::DateFormat::Iso)
            .value_or(QDate());
    }

    QJsonObject regionNamed(const QJsonObject& file, const QString& id)
    {
        for (const auto& entry : file.value("regions"_L1).toArray()) {
            if (entry.toObject().value("id"_L1).toString() == id)
                return entry.toObject();
        }
        return {};
    }

    Result<BankHolidays> readRegion(const QJsonObject& region, QDate from, QDate to)
    {
        BankHolidays holidays { region.value("words"_L1).toString(), from, to, {} };
        for (const auto& entry : region.value("days"_L1).toArray()) {
            const auto day = dayAt(entry.toObject(), "day"_L1);
            const auto name = entry.toObject().value("name"_L1).toString();
            if (!day.isValid() || day < from || day > to || name.isEmpty())
                return missing(u"bankHolidays"_s);
            holidays.days.push_back({ day, name });
        }
        if (holidays.region.isEmpty() || holidays.days.empty())
            return missing(u"bankHolidays"_s);
        return holidays;
    }

}

Result<BankHolidays> readBankHolidays(const QByteArray& bytes, const QString& region)
{
    const auto document = strictJson(bytes);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Incompatible, u"bankHolidays"_s, u"rules.unreadable"_s);
    const auto file = document->object();
    const auto from = dayAt(file, "from"_L1);
    const auto to = dayAt(file, "to"_L1);
    if (!from.isValid() || !to.isValid() || file.value("source"_L1).toString().isEmpty())
        return missing(u"bankHolidays"_s);
    const auto id = region.isEmpty() ? file.value("region"_L1).toString() : region;
    return readRegion(regionNamed(file, id), from, to);
}

Result<BankHolidays> shippedBankHolidays()
{
    return readBankHolidays(resources::read(u"rules/bank_holidays.json"));
}

}
