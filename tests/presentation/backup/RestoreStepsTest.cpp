// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/RestoreSteps.h"

#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::restoreInSteps;

namespace {

auto refuse(const QString& field, const QString& code)
{
    return domain::fail(domain::ErrorKind::Denied, field, code);
}

/// Notes the steps; the two people are called a and b, and nobody else is known.
struct FakeRestore final : presentation::RestoreWork {
    QThreadPool& worker() override { return *QThreadPool::globalInstance(); }

    domain::Result<presentation::FoundBackup> look(
        const QString&, const presentation::RestoreSecret&) override
    {
        return presentation::FoundBackup {};
    }

    bool hasAccounts() const override { return accounts; }

    bool isUnpacked() const override { return unpacked; }

    domain::Result<void> unpack(const app::BackupWatch&) override
    {
        steps << u"unpack"_s;
        unpacked = true;
        return {};
    }

    domain::Result<app::SignedIn> signIn(const presentation::RestorePerson& person) override
    {
        steps << u"sign in "_s + person.userName;
        if (person.userName == u"coded" && person.code.isEmpty())
            return refuse(u"code"_s, u"code.needed"_s);
        if (person.userName != u"coded" && person.userName != u"a" && person.userName != u"b")
            return refuse(u"password"_s, u"sign-in.refused"_s);
        const domain::StaffId id(1);
        return app::SignedIn { { id, {}, person.userName, domain::Profession::Other, {},
                                   person.userName, { domain::Role::Manager }, true,
                                   domain::RowVersion::first() },
            { id, domain::Role::Manager, person.userName, u"desk"_s } };
    }

    domain::Result<void> mayRestore(
        const app::SignedIn&, const std::optional<app::SignedIn>& second) override
    {
        steps << u"may"_s;
        return second ? domain::Result<void>() : refuse(u"user"_s, u"restore.two-people"_s);
    }

    domain::Result<QString> finish(
        const app::SignedIn&, const std::optional<app::SignedIn>&) override
    {
        steps << u"finish"_s;
        return u"aside"_s;
    }

    bool accounts = true;
    bool unpacked = false;
    QStringList steps;
};

const presentation::RestorePeople kBoth { { u"a"_s, u"word"_s, {} }, { u"b"_s, u"word"_s, {} } };

}

TEST_CASE("people sign in before the long work where the practice has their accounts",
    "[restore][presentation]")
{
    FakeRestore work;
    const auto done = restoreInSteps(work, kBoth, {});

    REQUIRE(done);
    CHECK(done->keptAt == u"aside"_s);
    CHECK_FALSE(done->wasAlone);
    CHECK(work.steps
        == QStringList { u"sign in a"_s, u"sign in b"_s, u"may"_s, u"unpack"_s, u"finish"_s });
}

TEST_CASE(
    "where only the backup has accounts it is unpacked first, and once", "[restore][presentation]")
{
    FakeRestore work;
    work.accounts = false;
    const auto refused
        = restoreInSteps(work, { { u"a"_s, u"word"_s, {} }, { u"c"_s, u"word"_s, {} } }, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"secondPassword"_s);

    REQUIRE(restoreInSteps(work, kBoth, {}));
    CHECK(work.steps.count(u"unpack"_s) == 1);
    CHECK(work.steps.first() == u"unpack"_s);
}

TEST_CASE("one alone is refused beside the second person before anything is unpacked",
    "[restore][presentation]")
{
    FakeRestore work;
    const auto refused = restoreInSteps(work, { { u"a"_s, u"word"_s, {} }, {} }, {});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"secondUserName"_s);
    CHECK_FALSE(work.unpacked);
}

TEST_CASE(
    "a cancel that comes after the unpacking still stops the restore", "[restore][presentation]")
{
    FakeRestore work;
    const auto done = restoreInSteps(work, kBoth, [](qint64, qint64) { return false; });

    REQUIRE_FALSE(done);
    CHECK(done.error().detail == u"backup.cancelled"_s);
    CHECK_FALSE(work.steps.contains(u"finish"_s));
}
