// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schedule/BankHolidayReader.h"

#include "catch_compat.h"
#include "resources/Resources.h"

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped() { return resources::read(u"rules/bank_holidays.json"); }

QString nameOf(const QString& region, QDate day)
{
    return app::readBankHolidays(shipped(), region)->nameOf(day).value_or(u"-"_s);
}

QString faultOf(const QByteArray& was, const QByteArray& is, const QString& region = {})
{
    auto changed = shipped();
    REQUIRE(changed.contains(was));
    changed.replace(changed.indexOf(was), was.size(), is);
    const auto read = app::readBankHolidays(changed, region);
    return read ? u"none"_s : read.error().detail;
}

}

TEST_CASE("the bank holidays of a region are those that were published for it", "[schedule][rules]")
{
    const auto here = app::shippedBankHolidays();
    REQUIRE(here);
    CHECK(here->region == u"England and Wales"_s);
    CHECK(here->nameOf({ 2026, 12, 25 }) == u"Christmas Day"_s);
    // The substitute day is the holiday, and the Saturday it stands for is none.
    CHECK(here->nameOf({ 2026, 12, 28 }) == u"Boxing Day"_s);
    CHECK_FALSE(here->nameOf({ 2026, 12, 26 }));
    CHECK(nameOf(u"scotland"_s, { 2026, 11, 30 }).startsWith(u"St Andrew"_s));
    CHECK(nameOf(u"england-and-wales"_s, { 2026, 11, 30 }) == u"-"_s);
    CHECK(nameOf(u"northern-ireland"_s, { 2027, 3, 17 }).startsWith(u"St Patrick"_s));
    CHECK(nameOf(u"scotland"_s, { 2027, 3, 29 }) == u"-"_s);
    CHECK(nameOf(u"northern-ireland"_s, { 2027, 3, 29 }) == u"Easter Monday"_s);
}

TEST_CASE("a year that was not published has no bank holidays here", "[schedule][rules]")
{
    const auto here = app::shippedBankHolidays().value();
    CHECK(here.to == QDate(2027, 12, 31));
    CHECK_FALSE(here.nameOf({ 2028, 12, 25 }));
    CHECK_FALSE(here.nameOf({ 2025, 12, 25 }));
    for (const auto& region : { u"england-and-wales"_s, u"scotland"_s, u"northern-ireland"_s }) {
        const auto holidays = app::readBankHolidays(shipped(), region).value();
        const auto& days = holidays.days;
        CHECK(days.size() >= 16);
        CHECK(std::is_sorted(days.begin(), days.end(),
            [](const auto& one, const auto& other) { return one.day < other.day; }));
        for (const auto& each : days)
            CHECK(each.day.dayOfWeek() < Qt::Saturday);
    }
}

TEST_CASE("a list of bank holidays with a fault is refused whole", "[schedule][rules]")
{
    CHECK(faultOf("\"version\"", "\"version\"") == u"none"_s);
    CHECK(faultOf("\"version\"", "version") == u"rules.unreadable"_s);
    CHECK(faultOf("\"source\": \"GOV", "\"came\": \"GOV") == u"rules.missing"_s);
    CHECK(faultOf("\"to\": \"2027-12-31\"", "\"to\": \"2027\"") == u"rules.missing"_s);
    CHECK(faultOf("\"to\": \"2027-12-31\"", "\"to\": \"2026-12-31\"") == u"rules.missing"_s);
    CHECK(faultOf("\"from\": \"2026-01-01\"", "\"from\": \"\"") == u"rules.missing"_s);
    CHECK(faultOf("\"2026-04-03\"", "\"2026-04-31\"") == u"rules.missing"_s);
    CHECK(faultOf("\"Good Friday\"", "\"\"") == u"rules.missing"_s);
    CHECK(faultOf("\"version\"", "\"version\"", u"wales"_s) == u"rules.missing"_s);
    CHECK(faultOf("\"words\": \"England and Wales\"", "\"words\": \"\"") == u"rules.missing"_s);
    CHECK(app::readBankHolidays("{}").error().detail == u"rules.missing"_s);
}
