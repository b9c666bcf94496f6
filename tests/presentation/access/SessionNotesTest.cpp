// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskFixture.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("the trail tells when a session began, was locked and opened, and ended",
    "[access][trail][hz14]")
{
    testing::DeskFixture desk(storage::Engine::Sqlite);
    const auto count = [&desk](const char* action) {
        return desk.database.number(
            "SELECT COUNT(*) FROM audit_event WHERE action = '" + std::string(action) + "'");
    };
    auto& session = desk.core().session();
    desk.models().signIn.signIn(u"manager"_s, u"not the password"_s);
    desk.settle();
    desk.models().signIn.signIn(u"manager"_s, testing::DeskFixture::password());
    desk.settle();
    session.lock();
    desk.settle();
    desk.models().signIn.unlock(testing::DeskFixture::password());
    desk.settle();
    session.actAs(domain::Role::Administrator);
    desk.settle();
    session.signOut();
    desk.settle();

    CHECK(count("session.refuse") == 1);
    CHECK(count("session.start") == 2); // with the other role once more
    CHECK(count("session.lock") == 1);
    CHECK(count("session.unlock") == 1);
    CHECK(count("session.end") == 1);
}
