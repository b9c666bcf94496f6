// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchIndex.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

app::DirectoryEntry person(qint64 id, const QString& family, const QString& given,
    const QString& birth = {}, qint64 nhsNumber = 0)
{
    app::DirectoryEntry entry;
    entry.id = domain::PatientId(id);
    entry.family = family;
    entry.given = given;
    entry.birth = birth;
    entry.nhsNumber = nhsNumber;
    return entry;
}

app::SearchIndex practice()
{
    app::SearchIndex index;
    index.build({ person(1, u"Ahmed"_s, u"Margaret"_s, u"1947-03-14"_s, 9990000018),
        person(2, u"O'Brien"_s, u"Siân"_s, u"1950-12-01"_s, 9990000026),
        person(3, u"Łuczak"_s, u"Zofia"_s, u"1961-06-05"_s),
        person(4, u"Smith-Jones"_s, u"Katherine"_s),
        person(5, u"Smith"_s, u"Jon"_s, u"1951-07-02"_s), person(6, u"Margate"_s, u"Ahmed"_s),
        person(7, {}, u"Sukarno"_s, u"1947"_s), person(8, u"الحسن"_s, u"فاطمة"_s),
        person(9, u"MacDonald"_s, u"June"_s) });
    return index;
}

QList<qint64> found(const app::SearchIndex& index, const QString& typed)
{
    QList<qint64> ids;
    for (const auto& hit : index.search(typed, 20).hits)
        ids.append(hit.person->id.value());
    return ids;
}

}

TEST_CASE("fragments of names match in any order", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"marg ahm"_s).contains(1));
    CHECK(found(index, u"ahm marg"_s).contains(1));
    CHECK(found(index, u"AHMED, Margaret"_s).contains(1));
    CHECK_FALSE(found(index, u"ahm zofia"_s).contains(1));
}

TEST_CASE(
    "family names that start with the letters come before given names", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"ahm"_s) == QList<qint64> { 1, 6 });
    CHECK(found(index, u"marg"_s) == QList<qint64> { 6, 1 });
}

TEST_CASE("accents, apostrophes and hyphens do not matter", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"obrien sian"_s) == QList<qint64> { 2 });
    CHECK(found(index, u"o’brien"_s) == QList<qint64> { 2 });
    CHECK(found(index, u"brien"_s) == QList<qint64> { 2 });
    CHECK(found(index, u"luczak"_s) == QList<qint64> { 3 });
    CHECK(found(index, u"smithjones"_s) == QList<qint64> { 4 });
    CHECK(found(index, u"jones kath"_s) == QList<qint64> { 4 });
    CHECK(found(index, u"donald"_s) == QList<qint64> { 9 });
}

TEST_CASE("names in other scripts are found as they are written", "[application][people]")
{
    CHECK(found(practice(), u"الحسن"_s) == QList<qint64> { 8 });
}

TEST_CASE("a birth date is found in the usual ways of writing it", "[application][people]")
{
    const auto index = practice();

    for (const auto& typed :
        { u"14/03/1947"_s, u"14/3/1947"_s, u"14.3.1947"_s, u"1947-03-14"_s, u"14031947"_s,
            u"14 mar 1947"_s, u"14 March 1947"_s, u"14/3/19"_s, u"14/3/47"_s, u"140347"_s })
        CHECK(found(index, typed).contains(1));
    CHECK_FALSE(found(index, u"15/03/1947"_s).contains(1));
    CHECK(found(index, u"1947"_s).contains(7));
    CHECK(found(index, u"ahm 14/3/1947"_s) == QList<qint64> { 1 });
}

TEST_CASE(
    "an NHS number is found with and without spaces and while it is typed", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"9990000018"_s) == QList<qint64> { 1 });
    CHECK(found(index, u"999 000 0018"_s) == QList<qint64> { 1 });
    CHECK(found(index, u"999 000 00"_s) == QList<qint64> { 1, 2 });
    CHECK(found(index, u"12345678901"_s).isEmpty());
}

TEST_CASE("a month is a name when it is not in a date", "[application][people]")
{
    CHECK(found(practice(), u"june mac"_s) == QList<qint64> { 9 });
}

TEST_CASE("typing slips and sound-alikes are found after the exact ones and say so",
    "[application][people]")
{
    const auto index = practice();

    const auto slip = index.search(u"smtih"_s, 20);
    REQUIRE_FALSE(slip.hits.empty());
    CHECK(slip.total == 0);
    CHECK(slip.hits.front().match == app::SearchMatch::Alike);
    CHECK(found(index, u"catherine"_s).contains(4));
    CHECK(found(index, u"jhon smith"_s).contains(5));
    CHECK(index.search(u"smith"_s, 20).hits.front().match == app::SearchMatch::Exact);
}

TEST_CASE("somebody with one name stands under it and hides nobody", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"sukarno"_s) == QList<qint64> { 7 });
    CHECK(found(index, u"smith jon"_s) == QList<qint64> { 5, 4 });
}

TEST_CASE("a name that only sounds alike and is spelled quite differently is left out",
    "[application][people]")
{
    CHECK(found(practice(), u"zimm"_s).isEmpty());
}

TEST_CASE(
    "a name and the start of an NHS number find the one who has both", "[application][people]")
{
    const auto index = practice();

    CHECK(found(index, u"marg 999 000"_s) == QList<qint64> { 1 });
    CHECK(found(index, u"9990000026 sian"_s) == QList<qint64> { 2 });
    CHECK(found(index, u"zofia 999"_s).isEmpty());
}

TEST_CASE("of those who are alike the nearest come first, however many there are",
    "[application][people]")
{
    std::vector<app::DirectoryEntry> people;
    for (int i = 0; i < 30; ++i)
        people.push_back(person(100 + i, u"Katherwood"_s, u"Ann"_s));
    people.push_back(person(1, u"Zzyzx"_s, u"Cathrine"_s));
    people.push_back(person(2, u"Zzyzx"_s, u"Katherine"_s));
    app::SearchIndex index;
    index.build(std::move(people));

    const auto alike = found(index, u"cathrien"_s);

    REQUIRE(alike.size() >= 2);
    CHECK(alike[0] == 1);
    CHECK(alike.contains(2));
    const auto both = found(index, u"zzyxz cathrine"_s);
    REQUIRE_FALSE(both.isEmpty());
    CHECK(both.front() == 1);
    CHECK_FALSE(both.contains(100));
}

TEST_CASE("a slip in a common name fills the rows in display order", "[application][people]")
{
    std::vector<app::DirectoryEntry> people;
    for (int i = 50; i > 0; --i)
        people.push_back(person(i, u"Smith"_s, u"Ann"_s, QString::number(1940 + i)));
    app::SearchIndex index;
    index.build(std::move(people));

    const auto alike = found(index, u"smtih"_s);

    REQUIRE(alike.size() == 20);
    CHECK(alike.front() == 1);
    CHECK(alike.back() == 20);
}

TEST_CASE("somebody who was changed is found as they are now and not as they were",
    "[application][people]")
{
    auto index = practice();

    index.put(person(5, u"Zimmermann"_s, u"Jon"_s));
    index.put(person(10, u"Newcomer"_s, u"Nia"_s, u"1980-01-02"_s));

    CHECK(found(index, u"zimm"_s) == QList<qint64> { 5 });
    CHECK_FALSE(found(index, u"smith"_s).contains(5));
    CHECK(found(index, u"nia newc"_s) == QList<qint64> { 10 });
    CHECK(found(index, u"02/01/1980"_s) == QList<qint64> { 10 });
}

TEST_CASE("nothing typed, or only marks, finds nobody", "[application][people]")
{
    const auto index = practice();

    CHECK(index.search({}, 20).hits.empty());
    CHECK(index.search(u"  -- "_s, 20).hits.empty());
    CHECK(index.search(u"'; DROP TABLE patient; --"_s, 20).hits.empty());
    CHECK(app::SearchIndex().search(u"ahmed"_s, 20).hits.empty());
}

TEST_CASE("no more rows come than were asked for, and the rest is counted", "[application][people]")
{
    std::vector<app::DirectoryEntry> many;
    for (int i = 1; i <= 500; ++i)
        many.push_back(person(i, u"Khan"_s, u"Aisha %1"_s.arg(QChar(u'a' + i % 26))));
    app::SearchIndex index;
    index.build(std::move(many));

    const auto answer = index.search(u"khan"_s, 20);

    CHECK(answer.hits.size() == 20);
    CHECK(answer.total == 500);
}
