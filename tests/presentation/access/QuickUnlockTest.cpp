// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/QuickUnlock.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::QuickUnlock;

namespace {

struct Pin {
    Pin()
    {
        desk.signIn(desk.nurse);
        QObject::connect(&quick(), &QuickUnlock::refused,
            [this](const domain::Error& error) { refusals << error; });
    }

    QuickUnlock& quick() { return desk.models().quickUnlock; }

    presentation::Session& session() { return desk.core().session(); }

    void set(const QString& pin)
    {
        quick().set(pin);
        desk.settle();
    }

    void unlock(const QString& pin)
    {
        quick().unlock(pin);
        desk.settle();
    }

    testing::DeskFixture desk;
    QList<domain::Error> refusals;
};

}

TEST_CASE("a PIN opens the lock of the person who set it", "[access][hz13][hz13_c5]")
{
    Pin pin;
    pin.set(u"830519"_s);
    REQUIRE(pin.quick().isSet());
    pin.session().lock();

    pin.unlock(u"830519"_s);

    CHECK_FALSE(pin.session().isLocked());
    CHECK(pin.refusals.isEmpty());
}

TEST_CASE("a PIN has six digits and is not the first that anybody would try", "[access][hz14]")
{
    Pin pin;
    for (const auto& bad : { u"83051"_s, u"8305199"_s, u"83051x"_s, u""_s, u"٨٣٠٥١٩"_s })
        pin.set(bad);
    for (const auto& obvious : { u"111111"_s, u"123456"_s, u"987654"_s, u"121212"_s, u"123123"_s })
        pin.set(obvious);

    CHECK_FALSE(pin.quick().isSet());
    REQUIRE(pin.refusals.size() == 10);
    CHECK(pin.refusals[0].detail == u"pin.form"_s);
    CHECK(pin.refusals[9].detail == u"pin.pattern"_s);
}

TEST_CASE("after five wrong tries the PIN is gone and the password is needed", "[access][hz14]")
{
    Pin pin;
    pin.set(u"830519"_s);
    pin.session().lock();
    for (int i = 0; i < 5; ++i)
        pin.unlock(u"830518"_s);

    CHECK_FALSE(pin.quick().isSet());
    REQUIRE(pin.refusals.size() == 5);
    CHECK(pin.refusals[0].args == QStringList { u"4"_s });
    CHECK(pin.refusals[4].detail == u"pin.used-up"_s);
    pin.unlock(u"830519"_s);
    CHECK(pin.session().isLocked());
    pin.desk.models().signIn.unlock(testing::DeskFixture::password());
    pin.desk.settle();
    CHECK_FALSE(pin.session().isLocked());
}

TEST_CASE("a right PIN gives five tries again", "[access][hz13]")
{
    Pin pin;
    pin.set(u"830519"_s);
    for (int lock = 0; lock < 3; ++lock) {
        pin.session().lock();
        for (int i = 0; i < 4; ++i)
            pin.unlock(u"000111"_s);
        pin.unlock(u"830519"_s);
        CHECK_FALSE(pin.session().isLocked());
    }
}

TEST_CASE("a PIN goes with the session it was set in", "[access][hz14]")
{
    Pin pin;
    pin.set(u"830519"_s);
    pin.session().signOut();
    CHECK_FALSE(pin.quick().isSet());

    pin.desk.signIn(pin.desk.receptionist);
    pin.session().lock();
    pin.unlock(u"830519"_s);
    CHECK(pin.session().isLocked());
}

TEST_CASE("after the program is started again there is no PIN, and the password is needed",
    "[access][hz14][r14]")
{
    Pin pin;
    pin.set(u"830519"_s);
    REQUIRE(pin.quick().isSet());
    // Kept in no row of the practice either.
    CHECK(pin.desk.database.number("SELECT COUNT(*) FROM staff WHERE password_hash LIKE '%830519%'")
        == 0);

    // Another program over the same practice: what a restart comes to.
    desktop::Core core(pin.desk.clock());
    composition::Practice::Options options;
    options.passwordCost = app::PasswordHasher::Cost::Cheapest;
    core.adopt(composition::Practice::open(pin.desk.database.url(), storage::OpenMode::Existing,
        pin.desk.clock(), core.changes(), options)
                   .value());
    core.longWork().setUrl(pin.desk.database.url());
    desktop::DeskModels models(
        core, desktop::DeskFacts { u"Elm Tree Surgery"_s, false, u"desk 1"_s, {}, {} });
    const auto settle = [&core] {
        for (int round = 0; round < 5; ++round) {
            testing::DeskFixture::waitFor(core.worker());
            QCoreApplication::processEvents();
        }
    };
    models.signIn.signIn(u"nurse"_s, testing::DeskFixture::password());
    settle();
    REQUIRE(core.session().isSignedIn());
    CHECK_FALSE(models.quickUnlock.isSet());
    core.session().lock();
    models.quickUnlock.unlock(u"830519"_s);
    settle();
    CHECK(core.session().isLocked());

    models.signIn.unlock(testing::DeskFixture::password());
    settle();
    CHECK_FALSE(core.session().isLocked());
    // A PIN of the new session opens it again.
    models.quickUnlock.set(u"260417"_s);
    settle();
    core.session().lock();
    models.quickUnlock.unlock(u"260417"_s);
    settle();
    CHECK_FALSE(core.session().isLocked());
}

TEST_CASE("that a PIN opened or failed is in the trail", "[access][hz14]")
{
    Pin pin;
    pin.set(u"830519"_s);
    pin.session().lock();
    pin.unlock(u"830518"_s);
    pin.unlock(u"830519"_s);

    CHECK(
        pin.desk.database.number("SELECT COUNT(*) FROM audit_event WHERE action = 'session.unlock'")
        == 2);
}

TEST_CASE("a PIN cannot be set from behind the lock", "[access][hz14]")
{
    Pin pin;
    pin.session().lock();
    pin.set(u"830519"_s);

    CHECK_FALSE(pin.quick().isSet());
}
