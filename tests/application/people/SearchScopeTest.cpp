// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchIndex.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::SearchScope;

namespace {

app::DirectoryEntry person(qint64 id, const QString& given, bool isLiving, bool isRegistered)
{
    app::DirectoryEntry entry;
    entry.id = domain::PatientId(id);
    entry.family = u"Ahmed"_s;
    entry.given = given;
    entry.birth = u"1947-03-14"_s;
    entry.isLiving = isLiving;
    entry.isRegistered = isRegistered;
    return entry;
}

app::SearchIndex practice()
{
    app::SearchIndex index;
    index.build({ person(1, u"Ann"_s, true, true), person(2, u"Ben"_s, false, true),
        person(3, u"Cal"_s, true, false) });
    return index;
}

QList<qint64> found(const QString& typed, SearchScope scope)
{
    const auto index = practice();
    QList<qint64> ids;
    for (const auto& hit : index.search(typed, 20, scope).hits)
        ids.append(hit.person->id.value());
    std::sort(ids.begin(), ids.end());
    return ids;
}

}

TEST_CASE("who has left or died is found by who asks for them, and by nobody else",
    "[application][people][search]")
{
    // By the family name, a slip in it, the day of birth, and both.
    for (const auto& typed : { u"ahmed"_s, u"ahmde"_s, u"14/3/1947"_s, u"ahm 14/3/1947"_s }) {
        INFO(typed.toStdString());
        CHECK(found(typed, SearchScope::Everybody) == QList<qint64> { 1, 2, 3 });
        CHECK(found(typed, SearchScope::Present) == QList<qint64> { 1 });
    }
}

TEST_CASE("who died since the list was read is left out too", "[application][people][search]")
{
    auto index = practice();
    index.put(person(1, u"Ann"_s, false, true));

    CHECK(index.search(u"ahmed", 20, SearchScope::Present).hits.empty());
    CHECK(index.search(u"ahmed", 20, SearchScope::Everybody).hits.size() == 3);
}

TEST_CASE(
    "a page is full of those who are here, whoever else matches", "[application][people][search]")
{
    std::vector<app::DirectoryEntry> people;
    for (int i = 1; i <= 100; ++i)
        people.push_back(person(i, u"Ann"_s, i % 2 == 0, true));
    app::SearchIndex index;
    index.build(std::move(people));

    const auto answer = index.search(u"ahmed ann", 20, SearchScope::Present);
    CHECK(answer.hits.size() == 20);
    CHECK(std::all_of(answer.hits.begin(), answer.hits.end(),
        [](const app::SearchHit& hit) { return hit.person->isLiving; }));
}
