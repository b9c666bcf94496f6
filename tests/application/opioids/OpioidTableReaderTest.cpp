// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/opioids/OpioidTableReader.h"

#include "catch_compat.h"
#include "resources/Resources.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped() { return resources::read(u"rules/opioid_factors.json"); }

QByteArray with(const QByteArray& was, const QByteArray& is)
{
    REQUIRE(shipped().count(was) > 0);
    auto changed = shipped();
    changed.replace(changed.indexOf(was), was.size(), is);
    return changed;
}

QString faultOf(const QByteArray& bytes)
{
    const auto table = app::readOpioidTable(bytes);
    return table ? u"none"_s : table.error().field + u' ' + table.error().detail;
}

}

TEST_CASE(
    "hz06_c7 the table that ships is the one that was looked at, and a new one is a new edition",
    "[opioids][rules][hz06_c7]")
{
    const auto table = app::shippedOpioidTable();
    REQUIRE(table);
    // Whoever changes a byte of the file gives it a new edition, and puts both down here.
    CHECK(table->version == u"1.0"_s);
    CHECK(table->hash == u"b42563a63330962214bd9c4ac1b21f858c7706680b4ff1bf88a8b98dd080e79c"_s);
    CHECK(table->sourceDate == u"2026-11-21"_s);
    CHECK(table->source.contains(u"doi 10.1186/s40814-025-01636-2"_s));
    // Nobody has checked them yet, and the file says so.
    CHECK(table->verifiedBy.isEmpty());
    CHECK(table->flagApprovedBy.isEmpty());
    CHECK(table->flagAt.number().toString() == u"120"_s);
    CHECK(table->oral.size() == 7);
    CHECK(table->patches.size() == 11);
    CHECK(table->neverConverted == QStringList { u"methadone"_s });
}

TEST_CASE("hz06_c7 a table that was tampered with has another hash", "[opioids][rules][hz06_c7]")
{
    const auto hash = app::shippedOpioidTable()->hash;
    const auto more = app::readOpioidTable(with("\"factor\": \"1.5\"", "\"factor\": \"1.6\""));
    REQUIRE(more);
    CHECK(more->hash != hash);
    const auto flag = app::readOpioidTable(with("\"mg_a_day\": \"120\"", "\"mg_a_day\": \"920\""));
    REQUIRE(flag);
    CHECK(flag->hash != hash);
    CHECK(app::readOpioidTable(shipped())->hash == hash);
}

TEST_CASE("hz06_c7 a table that cannot be read is refused whole", "[opioids][rules][hz06_c7]")
{
    CHECK(faultOf(shipped()) == u"none"_s);
    CHECK(faultOf({}) == u"opioidTable rules.unreadable"_s);
    CHECK(faultOf("[]") == u"opioidTable rules.unreadable"_s);
    CHECK(faultOf("{}") == u"source opioid.bad-table"_s);
    CHECK(
        faultOf(with("\"factor\": \"1.5\"", "\"factor\": \"1,5\"")) == u"oral opioid.bad-table"_s);
    CHECK(faultOf(with("\"factor\": \"1.5\"", "\"factor\": 1.5")) == u"oral opioid.bad-table"_s);
    CHECK(faultOf(with("\"mg_a_day\": \"126\"", "\"mg_a_day\": \"\""))
        == u"patches opioid.bad-table"_s);
    CHECK(faultOf(with("\"drug\": \"tramadol\"", "\"drug\": \"methadone\""))
        == u"oral opioid.bad-table"_s);
    CHECK(faultOf(with("\"times\": 6", "\"times\": \"6\"")) == u"frequencies opioid.bad-table"_s);
}
