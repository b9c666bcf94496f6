// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Password.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("a hash is Argon2id and only its own password opens it", "[application][access]")
{
    const app::PasswordHasher hasher(app::PasswordHasher::Cost::Cheapest);

    const auto hash = hasher.hash(u"three plain words here"_s);

    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$"));
    CHECK_FALSE(hash->contains("plain"));
    CHECK(hasher.verify(u"three plain words here"_s, *hash));
    CHECK_FALSE(hasher.verify(u"three plain words Here"_s, *hash));
    CHECK_FALSE(hasher.verify({}, *hash));
    CHECK_FALSE(hasher.verify(u"three plain words here"_s, {}));
}

TEST_CASE("the interactive setting is three passes over 64 MiB", "[application][access]")
{
    const auto hash = app::PasswordHasher().hash(u"three plain words here"_s);

    REQUIRE(hash);
    CHECK(hash->contains("m=65536,t=3,"));
}

TEST_CASE("a composed and a decomposed accent are one password", "[application][access]")
{
    const app::PasswordHasher hasher(app::PasswordHasher::Cost::Cheapest);
    const auto hash
        = hasher.hash(u"Siân walks to the shop"_s.normalized(QString::NormalizationForm_D));

    REQUIRE(hash);
    CHECK(hasher.verify(u"Siân walks to the shop"_s, *hash));
}

TEST_CASE("only a hash of less work needs to be made again", "[application][access]")
{
    const app::PasswordHasher dear;
    const app::PasswordHasher cheap(app::PasswordHasher::Cost::Cheapest);
    const auto cheapHash = cheap.hash(u"three plain words here"_s).value();
    const auto dearHash = dear.hash(u"three plain words here"_s).value();

    CHECK(dear.needsRehash(cheapHash));
    CHECK_FALSE(dear.needsRehash(dearHash));
    CHECK_FALSE(cheap.needsRehash(dearHash));
    CHECK_FALSE(cheap.needsRehash(cheapHash));
    CHECK(cheap.needsRehash("$2b$12$another.kind.of.hash"));
}
