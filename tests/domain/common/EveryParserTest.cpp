// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "domain/common/Number.h"
#include "domain/common/SaveKey.h"
#include "domain/common/SnomedCode.h"
#include "domain/common/Text.h"
#include "domain/goals/GoalText.h"
#include "domain/goals/Rating.h"
#include "domain/people/BirthDate.h"
#include "domain/people/NhsNumber.h"
#include "domain/people/OdsCode.h"
#include "domain/people/PersonName.h"
#include "domain/people/PhoneNumber.h"
#include "domain/people/Postcode.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace rooftree::domain;

namespace {

/// Pieces that parsers stumble over: separators, signs, invisible and foreign characters, halves of
/// characters, and whole valid values, so that near misses come up often.
const std::vector<QString>& pieces()
{
    static const std::vector<QString> kPieces { u"0"_s, u"1"_s, u"9"_s, u"29"_s, u"02"_s, u"2024"_s,
        u"1947"_s, u"Feb"_s, u"x"_s, u"A"_s, u"Z"_s, u"e"_s, u"E+"_s, u"th"_s, u"ext"_s, u"in "_s,
        u"w"_s, u" "_s, u"-"_s, u"/"_s, u"."_s, u","_s, u"+"_s, u"("_s, u")"_s, u"'"_s, u"\""_s,
        u"%1"_s, u"\u200b"_s, u"\u2011"_s, u"\u00a0"_s, u"\u0301"_s, u"\uff19"_s, u"\u0669"_s,
        u"\r\n"_s, u"\t"_s, u"\u0007"_s, QString(QChar(u'\0')), QString(QChar(char16_t(0xD83D))),
        u"👍"_s, u"9990265755"_s, u"13645005"_s, u"LS1 6AE"_s, u"A82023"_s, u"07700900123"_s,
        u"14/03/1947"_s };
    return kPieces;
}

QString randomText(std::mt19937& random)
{
    QString text;
    const auto count = random() % 7;
    for (unsigned i = 0; i < count; ++i)
        text += pieces()[random() % pieces().size()];
    return text;
}

/// What is accepted can be written down and read again as the same value.
template <class Value, class Parse> void checkStable(const QString& typed, Parse parse)
{
    const Result<Value> value = parse(typed);
    if (!value) {
        if (value.error().detail.isEmpty() || value.error().field.isEmpty())
            FAIL_CHECK(typed.toStdString());
        return;
    }
    const auto again = parse(value->toString());
    if (!again || !(*again == *value) || value->toString().contains(QChar(u'\0')))
        FAIL_CHECK(typed.toStdString());
}

}

TEST_CASE("whatever is typed is refused with a reason or kept as a value that reads back",
    "[domain][common][property]")
{
    const QDate today(2026, 5, 14);
    std::mt19937 random(20260514);
    for (int i = 0; i < 20'000; ++i) {
        const auto typed = randomText(random);
        checkStable<NhsNumber>(typed, &NhsNumber::parse);
        checkStable<Postcode>(typed, &Postcode::parse);
        checkStable<PhoneNumber>(typed, &PhoneNumber::parse);
        checkStable<OdsCode>(typed, &OdsCode::parse);
        checkStable<SnomedCode>(typed, &SnomedCode::parse);
        checkStable<SaveKey>(typed, &SaveKey::parse);
        checkStable<GoalText>(typed, &GoalText::parse);
        checkStable<Confidence>(typed, &Confidence::parse);
        checkStable<BirthDate>(typed, [&](const QString& t) { return BirthDate::parse(t, today); });
        const auto name = PersonName::parse(typed, u"");
        if (name && PersonName::parse(name->family(), name->given()) != name)
            FAIL_CHECK(typed.toStdString());
        const auto folded = foldForSearch(typed);
        if (foldForSearch(folded) != folded)
            FAIL_CHECK(typed.toStdString());
        const auto number = parseDecimal(typed, -1e6, 1e6, u"n"_s);
        if (number && parseDecimal(formatDecimal(*number), -1e6, 1e6, u"n"_s) != number)
            FAIL_CHECK(typed.toStdString());
    }
}
