// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/CareEntry.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::CareEntry;
using domain::CareEntryId;
using domain::CareField;
using domain::CareFieldType;
using domain::CareKind;

namespace {

const QDate kToday(2026, 3, 14);

CareField field(const QString& id, CareFieldType type, bool isRequired = false)
{
    CareField field { id, id.toUpper(), {}, type, isRequired };
    if (type == CareFieldType::Choice || type == CareFieldType::Choices)
        field.choices = { { u"a"_s, u"Ay"_s }, { u"b"_s, u"Bee"_s } };
    field.lowest = 50;
    field.highest = 100;
    return field;
}

const CareKind kKind { u"k"_s, u"K"_s, {}, domain::CareSum::None,
    { field(u"one"_s, CareFieldType::Choice, true), field(u"many"_s, CareFieldType::Choices),
        field(u"number"_s, CareFieldType::Number), field(u"day"_s, CareFieldType::Day),
        field(u"words"_s, CareFieldType::Words) } };

domain::Error refusalOf(const domain::TypedCare& typed)
{
    const auto values = domain::checkedCare(kKind, typed, kToday);
    REQUIRE_FALSE(values);
    CHECK(values.error().field == u"careField"_s);
    return values.error();
}

CareEntry entry(qint64 id, QDate onDay, std::optional<qint64> replaces = {})
{
    CareEntry entry;
    entry.id = CareEntryId(id);
    entry.onDay = onDay;
    if (replaces)
        entry.replaces = CareEntryId(*replaces);
    return entry;
}

QList<qint64> idsOf(const std::vector<CareEntry>& entries)
{
    QList<qint64> ids;
    for (const auto& each : entries)
        ids << each.id.value();
    return ids;
}

}

TEST_CASE("answers are read by their type, in the order of the form", "[domain][care]")
{
    const auto values = domain::checkedCare(kKind,
        { { u"words"_s, { u"  as it\nwas said "_s } }, { u"day"_s, { u"2w"_s } },
            { u"number"_s, { u" 93 "_s } }, { u"many"_s, { u"b"_s, u"a"_s } },
            { u"one"_s, { u"a"_s } } },
        kToday);

    REQUIRE(values);
    CareEntry kept;
    kept.values = *values;
    CHECK(kept.values.size() == 6);
    CHECK(kept.values.front().field == u"one"_s);
    CHECK(kept.text(u"one") == u"a"_s);
    CHECK(kept.choices(u"many") == QStringList { u"b"_s, u"a"_s });
    CHECK(kept.number(u"number") == 93);
    CHECK(kept.day(u"day") == kToday.addDays(14));
    CHECK(kept.text(u"words") == u"as it\nwas said"_s);
}

TEST_CASE("what was left empty is left out, and what is needed is asked for by its label",
    "[domain][care]")
{
    const auto values = domain::checkedCare(
        kKind, { { u"one"_s, { u"b"_s } }, { u"words"_s, { u"  "_s } } }, kToday);
    REQUIRE(values);
    CHECK(values->size() == 1);

    const auto missing = refusalOf({ { u"number"_s, { u"90"_s } } });
    CHECK(missing.detail == u"care.needed"_s);
    CHECK(missing.args == QStringList { u"ONE"_s });
}

TEST_CASE("an answer that the form does not have is refused", "[domain][care]")
{
    using Typed = domain::TypedCare;
    for (const auto& typed :
        { Typed { { u"one"_s, { u"c"_s } } }, Typed { { u"one"_s, { u"a"_s, u"b"_s } } },
            Typed { { u"one"_s, { u"a"_s } }, { u"many"_s, { u"a"_s, u"a"_s } } },
            Typed { { u"one"_s, { u"a"_s } }, { u"other"_s, { u"a"_s } } } })
        CHECK(refusalOf(typed).detail == u"care.not-a-choice"_s);
}

TEST_CASE("a number outside its range is refused with the range, and so is half a number",
    "[domain][care]")
{
    for (const auto* typed : { "49", "101", "93.5", "93%", "ninety", "-60" }) {
        INFO(typed);
        const auto refusal = refusalOf(
            { { u"one"_s, { u"a"_s } }, { u"number"_s, { QString::fromLatin1(typed) } } });
        CHECK(refusal.detail == u"care.number"_s);
        CHECK(refusal.args == QStringList { u"NUMBER"_s, u"50"_s, u"100"_s });
    }
    for (const auto* typed : { "50", "100" })
        CHECK(domain::checkedCare(kKind,
            { { u"one"_s, { u"a"_s } }, { u"number"_s, { QString::fromLatin1(typed) } } }, kToday));
}

TEST_CASE("a date that cannot be read is refused by the label of its field", "[domain][care]")
{
    const auto refusal = refusalOf({ { u"one"_s, { u"a"_s } }, { u"day"_s, { u"31/2/2026"_s } } });
    CHECK(refusal.detail == u"care.day"_s);
    CHECK(refusal.args == QStringList { u"DAY"_s });
}

TEST_CASE("nothing happened tomorrow", "[domain][care]")
{
    CHECK(domain::checkedCareDay(kToday, kToday));
    CHECK(domain::checkedCareDay(kToday.addYears(-5), kToday));
    const auto ahead = domain::checkedCareDay(kToday.addDays(1), kToday);
    REQUIRE_FALSE(ahead);
    CHECK(ahead.error().field == u"careDay"_s);
    CHECK(ahead.error().detail == u"care.in-future"_s);
}

TEST_CASE("what was replaced or taken back stands no more, and the newest day comes first",
    "[domain][care]")
{
    auto takenBack = entry(5, kToday, 2);
    takenBack.isTakenBack = true;
    const std::vector all { entry(1, kToday.addDays(-9)), entry(2, kToday),
        entry(3, kToday.addDays(-2)), entry(4, kToday.addDays(-1), 1), takenBack,
        entry(6, kToday.addDays(-2)) };

    CHECK(idsOf(domain::standing(all)) == QList<qint64> { 4, 6, 3 });
}
