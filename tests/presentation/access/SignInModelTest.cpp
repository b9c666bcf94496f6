// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/SignInModel.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::SignInModel;
using testing::DeskFixture;

TEST_CASE("name and password let one in, in the role one has", "[access]")
{
    DeskFixture desk;
    auto& model = desk.models().signIn;

    model.signIn(u"Nurse "_s, DeskFixture::password());
    desk.settle();

    REQUIRE(desk.core().session().isSignedIn());
    CHECK(desk.core().session().actor().role == domain::Role::Clinician);
}

TEST_CASE("a wrong name and a wrong password are refused alike", "[access]")
{
    DeskFixture desk;
    auto& model = desk.models().signIn;
    QList<domain::Error> refusals;
    QObject::connect(&model, &SignInModel::refused,
        [&refusals](const domain::Error& error) { refusals << error; });

    model.signIn(u"nurse"_s, u"seven quiet green boots"_s);
    desk.settle();
    model.signIn(u"nobody"_s, DeskFixture::password());
    desk.settle();

    REQUIRE(refusals.size() == 2);
    CHECK(refusals[0] == refusals[1]);
    CHECK_FALSE(desk.core().session().isSignedIn());
}

TEST_CASE("a locked desk opens to the same person only", "[access][hz14][hz14_c4]")
{
    DeskFixture desk;
    desk.signIn(desk.nurse);
    auto& session = desk.core().session();
    session.lock();
    auto& model = desk.models().signIn;
    CHECK(model.lockedName() == u"Nurse Jo Evans"_s);

    model.unlock(u"not the password"_s);
    desk.settle();
    CHECK(session.isLocked());

    model.unlock(DeskFixture::password());
    desk.settle();
    CHECK_FALSE(session.isLocked());
    CHECK(session.actor().staff == desk.nurse);
}
