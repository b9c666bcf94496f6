// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/MatchReason.h"
#include "application/people/SearchIndex.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::MatchReason;

namespace {

app::DirectoryEntry person(qint64 id, const QString& family, const QString& given)
{
    app::DirectoryEntry entry;
    entry.id = domain::PatientId(id);
    entry.family = family;
    entry.given = given;
    return entry;
}

std::vector<app::DirectoryEntry> people()
{
    auto margaret = person(1, u"Ahmed"_s, u"Margaret"_s);
    margaret.mobile = app::phoneKey(u"07700 900123");
    margaret.phone = app::phoneKey(u"020 7946 0018");
    margaret.formerNames = { u"SMITH, Maggie"_s };
    auto zofia = person(2, u"Nowak"_s, u"Zofia"_s);
    zofia.birth = u"1977-09-20"_s; // 20091977, 200977
    zofia.phone = app::phoneKey(u"01977 092000");
    return { margaret, zofia, person(3, u"Smithers"_s, u"Ann"_s), person(4, u"Jones"_s, u"Smita"_s),
        person(5, u"Smith"_s, u"Bo"_s) };
}

app::SearchIndex practice()
{
    app::SearchIndex index;
    index.build(people());
    return index;
}

QList<qint64> found(const app::SearchIndex& index, const QString& typed)
{
    QList<qint64> ids;
    for (const auto& hit : index.search(typed, 20).hits) {
        if (hit.match == app::SearchMatch::Exact)
            ids.append(hit.person->id.value());
    }
    return ids;
}

MatchReason reason(std::size_t at, const QString& typed)
{
    return app::matchReason(people()[at], app::SearchQuery::parse(typed));
}

}

TEST_CASE(
    "a telephone number finds its person, however it is typed", "[application][people][search]")
{
    const auto index = practice();

    for (const auto* typed : { u"07700 900123", u"+44 7700 900 123", u"0044 (0)7700 900123",
             u"07700900", u"020 7946", u"ahmed 07700 9", u"+44 20 7946 0018" })
        CHECK(found(index, QString::fromUtf16(typed)) == QList<qint64> { 1 });
    CHECK(found(index, u"nowak 07700 900123"_s).isEmpty());
    CHECK(found(index, u"07700 900124"_s).isEmpty());
}

TEST_CASE("a date of birth comes before a telephone number that begins alike",
    "[application][people][search]")
{
    app::SearchIndex index;
    auto born = person(1, u"Zed"_s, u"Last"_s);
    born.birth = u"1947-01-03"_s; // 03011947
    auto phone = person(2, u"Aa"_s, u"First"_s);
    phone.phone = app::phoneKey(u"0301 194 7000");
    index.build({ born, phone });

    CHECK(found(index, u"03011947"_s) == QList<qint64> { 1, 2 });
}

TEST_CASE("a former name finds its person, after those who are called so now",
    "[application][people][search]")
{
    const auto index = practice();

    CHECK(found(index, u"smith"_s) == QList<qint64> { 5, 3, 1 });
    CHECK(found(index, u"smi"_s) == QList<qint64> { 5, 3, 4, 1 });
    CHECK(found(index, u"maggie smith"_s) == QList<qint64> { 1 });
    CHECK(found(index, u"margaret smith"_s) == QList<qint64> { 1 });
    CHECK(found(index, u"zofia smith"_s).isEmpty());
}

TEST_CASE("a person who changed is found by number and former name before the next build",
    "[application][people][search]")
{
    auto index = practice();
    auto ann = people()[2];
    ann.phone = app::phoneKey(u"01632 960001");
    ann.formerNames = { u"BAKER, Ann"_s };
    index.put(ann);

    CHECK(found(index, u"01632 960001"_s) == QList<qint64> { 3 });
    CHECK(found(index, u"baker"_s) == QList<qint64> { 3 });
}

TEST_CASE("the reason says telephone number or former name", "[application][people][search]")
{
    CHECK(reason(0, u"07700 900123"_s) == MatchReason::Phone);
    CHECK(reason(0, u"ahmed 07700 900123"_s) == MatchReason::Phone);
    CHECK(reason(1, u"20091977"_s) == MatchReason::BirthDate);
    CHECK(reason(0, u"smith"_s) == MatchReason::FormerName);
    CHECK(reason(0, u"ahmed smith"_s) == MatchReason::FormerName);
    CHECK(reason(0, u"ahmed"_s) == MatchReason::Name);
    CHECK(reason(4, u"smith"_s) == MatchReason::Name);
    CHECK(app::formerNameFound(people()[0], app::SearchQuery::parse(u"smith"_s))
        == u"SMITH, Maggie"_s);
}
