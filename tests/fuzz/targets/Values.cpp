// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/DateParser.h"
#include "domain/common/Number.h"
#include "domain/common/SaveKey.h"
#include "domain/common/SnomedCode.h"
#include "domain/common/Text.h"
#include "domain/people/BirthDate.h"
#include "domain/people/NhsNumber.h"
#include "domain/people/OdsCode.h"
#include "domain/people/PersonName.h"
#include "domain/people/PhoneNumber.h"
#include "domain/people/Postcode.h"
#include "exchange/fhir/FhirDate.h"
#include "fuzz/targets/Targets.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 21);

/// What is accepted is accepted again in its canonical form, and is the same; nobody refuses
/// without a reason.
template <class Parse, class ToText>
void readsAsItself(QStringView typed, Parse parse, ToText toText)
{
    const auto once = parse(typed);
    if (!once) {
        fuzz::require(!once.error().detail.isEmpty());
        return;
    }
    const auto again = parse(QStringView(toText(*once)));
    fuzz::require(again.has_value());
    fuzz::require(*again == *once);
}

template <class Value> void hasCanonicalForm(QStringView typed)
{
    readsAsItself(
        typed, [](QStringView text) { return Value::parse(text); },
        [](const Value& value) { return value.toString(); });
}

void dates(QStringView typed)
{
    const auto toIso = [](QDate day) { return day.toString(Qt::ISODate); };
    readsAsItself(
        typed, [](QStringView text) { return domain::parseDate(text); }, toIso);
    static_cast<void>(domain::parseTypedDate(typed, kToday));
    for (const auto format : { domain::DateFormat::DayMonthYear, domain::DateFormat::Compact,
             domain::DateFormat::Iso, domain::DateFormat::DayMonthNameYear })
        static_cast<void>(domain::parseDeclared(typed, format));
    static_cast<void>(domain::BirthDate::parse(typed, kToday));
    readsAsItself(
        typed, [](QStringView text) { return domain::BirthDate::fromIso(text, kToday); },
        [](const domain::BirthDate& birth) { return birth.toIso(); });
    static_cast<void>(exchange::parseFhirDate(typed, u"date"_s));
}

void numbers(QStringView typed)
{
    constexpr double kMost = 1000;
    readsAsItself(
        typed, [](QStringView text) { return domain::parseDecimal(text, -kMost, kMost, u"n"_s); },
        &domain::formatDecimal);
    readsAsItself(
        typed, [](QStringView text) { return domain::parseInt(text, -1000, 1000, u"n"_s); },
        [](int value) { return QString::number(value); });
}

void texts(QStringView typed)
{
    const auto same = [](const QString& text) { return text; };
    readsAsItself(
        typed, [](QStringView text) { return domain::cleanLine(text, domain::kLineLimit, u"t"_s); },
        same);
    readsAsItself(
        typed, [](QStringView text) { return domain::cleanText(text, domain::kTextLimit, u"t"_s); },
        same);
    readsAsItself(
        typed, [](QStringView text) { return domain::PersonName::parse(text, u"Ann"); },
        [](const domain::PersonName& name) { return name.family(); });
}

}

namespace rooftree::fuzz {

void values(const QByteArray& bytes)
{
    const auto typed = QString::fromUtf8(bytes);
    hasCanonicalForm<domain::NhsNumber>(typed);
    hasCanonicalForm<domain::Postcode>(typed);
    hasCanonicalForm<domain::PhoneNumber>(typed);
    hasCanonicalForm<domain::OdsCode>(typed);
    hasCanonicalForm<domain::SnomedCode>(typed);
    hasCanonicalForm<domain::SaveKey>(typed);
    static_cast<void>(domain::NhsNumber::suggestion(typed));
    dates(typed);
    numbers(typed);
    texts(typed);
}

}
