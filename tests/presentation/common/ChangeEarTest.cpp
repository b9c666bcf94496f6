// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ChangeEar.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"
#include "storage/SqlUnitOfWork.h"
#include "support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::ChangeSignal;
using presentation::ChangeEar;

namespace {

/// A database that says what the test says.
class Whisper final : public ChangeSignal {
public:
    Whisper() { REQUIRE(::pipe2(m_ends.data(), O_NONBLOCK) == 0); }

    ~Whisper() override
    {
        hangUp();
        ::close(m_ends[0]);
    }

    void say() const { REQUIRE(::write(m_ends[1], "x", 1) == 1); }

    void hangUp()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }

    qintptr descriptor() const override { return m_ends[0]; }

    Heard take() override
    {
        char letter = 0;
        const auto read = ::read(m_ends[0], &letter, 1);
        return read == 1 ? Heard::Change : read == 0 ? Heard::End : Heard::Nothing;
    }

private:
    std::array<int, 2> m_ends { -1, -1 };
};

}

TEST_CASE("news from the database is passed on at once", "[presentation][change]")
{
    auto whisper = std::make_shared<Whisper>();
    ChangeEar ear;
    QSignalSpy heard(&ear, &ChangeEar::heard);
    ear.listen([whisper]() -> domain::Result<std::shared_ptr<ChangeSignal>> { return whisper; });
    REQUIRE(test::waitFor([&] { return heard.size() == 1; })); // for what was missed before
    whisper->say();
    CHECK(test::waitFor([&] { return heard.size() == 2; }));
}

TEST_CASE("when the database hangs up, it is asked again later", "[presentation][change]")
{
    auto whisper = std::make_shared<Whisper>();
    ChangeEar ear;
    ear.listen([whisper]() -> domain::Result<std::shared_ptr<ChangeSignal>> { return whisper; });
    REQUIRE(test::waitFor([&] { return ear.isListening(); }));
    whisper->hangUp();
    REQUIRE(test::waitFor([&] { return !ear.isListening(); }));
    CHECK(ear.isWaiting());

    whisper = std::make_shared<Whisper>();
    ear.listen([whisper]() -> domain::Result<std::shared_ptr<ChangeSignal>> { return whisper; });
    CHECK(test::waitFor([&] { return ear.isListening(); }));
}

TEST_CASE(
    "a database that says nothing by itself is listened to by nobody", "[presentation][change]")
{
    ChangeEar ear;
    bool isAsked = false;
    ear.listen([&isAsked]() -> domain::Result<std::shared_ptr<ChangeSignal>> {
        isAsked = true;
        return nullptr;
    });
    REQUIRE(test::waitFor([&] { return isAsked; }));
    QCoreApplication::processEvents();
    CHECK_FALSE(ear.isListening());
    CHECK_FALSE(ear.isWaiting());
}

TEST_CASE("a desk on a server hears of what another desk wrote", "[presentation][change]")
{
    testing::DeskFixture desk(GENERATE(from_range(test::engines())));
    auto& ear = desk.models().ear;
    if (desk.database.url().engine() == storage::Engine::Sqlite) {
        desk.settle();
        CHECK_FALSE(ear.isListening());
        return;
    }
    desk.signIn(desk.nurse);
    REQUIRE(test::waitFor([&] { return ear.isListening(); }));
    desk.models().poll.ask();
    desk.settle();
    const QSignalSpy heard(&ear, &ChangeEar::heard);
    const QSignalSpy wrote(&desk.desk().changes, &presentation::ChangeFeed::othersWrote);
    const auto other = desk.database.another();
    REQUIRE(storage::SqlUnitOfWork(*other, desk.clock())
                .write({ domain::SaveKey::make(), desk.actor(desk.nurse),
                           domain::Action::ManageUsers, {} },
                    [](auto) -> domain::Result<void> { return {}; }));
    CHECK(test::waitFor([&] { return !heard.isEmpty() && !wrote.isEmpty(); }));
}
