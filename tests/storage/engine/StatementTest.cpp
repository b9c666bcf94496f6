// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/Statement.h"

#include "catch_compat.h"
#include "support/TestDatabase.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::storage;
using domain::ErrorKind;
using domain::EventId;
using domain::Result;
using test::engines;
using test::TestDatabase;

namespace {

constexpr Sql kAdd { "INSERT INTO team (name, saved_in) VALUES (:name, :saved_in) RETURNING id",
    "i" };
constexpr Sql kNames { "SELECT name FROM team ORDER BY id", "t" };

domain::Error errorOf(TestDatabase& practice, const std::function<void(EventId)>& work)
{
    const auto outcome = practice.tryWrite([&](EventId event) {
        return practice->attempt([&]() -> Result<void> {
            work(event);
            return {};
        });
    });
    REQUIRE(!outcome);
    return outcome.error();
}

}

TEST_CASE("text comes back as it went in", "[storage][statement]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const QStringList texts { u"'; DROP TABLE team; --"_s, u"O'Neil \"quoted\" \\ :name $1 ?"_s,
        u"Łuczak Åsa Nguyễn"_s, u"مرحبا بالعالم"_s, u"👩🏽‍⚕️ walk 🚶"_s,
        u"line\nline\ttab"_s, u"100%2 sure"_s, QString(4000, QChar(u'ß')) };

    practice.write([&](EventId event) {
        return practice->attempt([&]() -> Result<void> {
            for (const auto& text : texts)
                static_cast<void>(practice->insert(kAdd, { text, event }));
            return {};
        });
    });

    QStringList found;
    auto rows = practice->query(kNames);
    while (rows.next())
        found.append(rows.row().text());
    CHECK(found == texts);
}

TEST_CASE("text with a NUL is refused, not cut", "[storage][statement]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto error = errorOf(practice, [&](EventId event) {
        static_cast<void>(practice->insert(kAdd, { u"a"_s + QChar(u'\0') + u"b"_s, event }));
    });
    CHECK(error.detail == u"text.nul"_s);
}

TEST_CASE(
    "what the database refuses is told by code, without the value", "[storage][statement][hz20_c4]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto secret = u"ZZCANARY"_s;
    practice.write([&](EventId event) {
        return practice->attempt([&]() -> Result<void> {
            static_cast<void>(practice->insert(kAdd, { secret, event }));
            return {};
        });
    });

    const auto unique = errorOf(practice, [&](EventId event) {
        static_cast<void>(practice->insert(kAdd, { secret, event }));
    });
    const auto reference = errorOf(practice, [&](EventId) {
        static_cast<void>(practice->insert(kAdd, { secret + u"2"_s, 99999 }));
    });
    const auto check = errorOf(practice, [&](EventId event) {
        static_cast<void>(practice->insert(kAdd, { u""_s, event }));
    });

    CHECK(unique.kind == ErrorKind::Conflict);
    CHECK(unique.detail == u"database.unique"_s);
    CHECK(reference.kind == ErrorKind::NotFound);
    CHECK(reference.detail == u"database.reference"_s);
    CHECK(check.kind == ErrorKind::Validation);
    CHECK(check.detail == u"database.check"_s);
    for (const auto& error : { unique, reference, check }) {
        CHECK(!error.detail.contains(secret));
        CHECK(!error.args.join(u' ').contains(secret));
        CHECK(!error.field.contains(secret));
    }
}

TEST_CASE("integers of 64 bits and nothing come back as they went in", "[storage][statement]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    const auto big = Q_INT64_C(9'999'999'999'999);
    practice.write([&](EventId) {
        return practice->attempt([&]() -> Result<void> {
            practice->execute({ "INSERT INTO audit_event (save_key, at, staff_id, role, action, "
                                "station) VALUES ('00000000-0000-4000-8000-000000000000', :at, "
                                ":staff, 'x', 'x', 'big')" },
                { big, std::optional<qint64>() });
            return {};
        });
    });

    auto rows
        = practice->query({ "SELECT at, staff_id FROM audit_event WHERE station = 'big'", "ii" });
    REQUIRE(rows.next());
    auto row = rows.row();
    CHECK(row.integer() == big);
    CHECK(!row.maybeInteger());
}

TEST_CASE("a half-read query holds no lock", "[storage][statement]")
{
    TestDatabase practice(GENERATE(from_range(engines())));
    {
        auto rows = practice->query({ "SELECT id FROM schema_info", "i" });
        REQUIRE(rows.next());
    }
    practice.write([&](EventId event) {
        return practice->attempt([&]() -> Result<void> {
            static_cast<void>(practice->insert(kAdd, { u"Nurses"_s, event }));
            return {};
        });
    });
    CHECK(practice.number("SELECT count(*) FROM team") == 1);
}
