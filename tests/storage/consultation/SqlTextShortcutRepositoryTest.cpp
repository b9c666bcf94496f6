// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlTextShortcutRepository.h"

#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::TextShortcut;
using test::engines;
using test::TestPractice;

namespace {

TextShortcut shortcut(QStringView word, QStringView text)
{
    return TextShortcut::parse(word, text).value();
}

struct Desk {
    TestPractice practice { GENERATE(from_range(engines())) };
    storage::SqlTextShortcutRepository rows { *practice.database };
    app::TextShortcuts shortcuts { practice.database.unitOfWork(), rows };

    [[nodiscard]] app::TextShortcuts::Proof of(domain::StaffId staff) const
    {
        const domain::Actor actor { staff, domain::Role::Clinician, u"N"_s, u"d"_s };
        const auto proof = test::openGate().allow<domain::Action::ManageOwnAccount>(actor);
        REQUIRE(proof.has_value());
        return *proof;
    }
};

}

TEST_CASE("texts are kept for one person and nobody else", "[storage][shortcuts]")
{
    Desk desk;
    const auto me = desk.of(desk.practice.nurse);
    const auto text = shortcut(u"walk", u"walk for [10 minutes]");

    REQUIRE(desk.shortcuts.keep(me, domain::SaveKey::make(), text));
    REQUIRE(desk.shortcuts.keep(me, domain::SaveKey::make(), shortcut(u"bp", u"blood pressure")));

    CHECK(desk.shortcuts.mine(me).value()
        == std::vector { shortcut(u"bp", u"blood pressure"), text });
    const auto other = desk.practice.addStaff(u"Dr Patel"_s);
    CHECK(desk.shortcuts.mine(desk.of(other))->empty());
}

TEST_CASE("a text takes the place of the one before, and can be removed and kept again",
    "[storage][shortcuts]")
{
    Desk desk;
    const auto me = desk.of(desk.practice.nurse);
    REQUIRE(desk.shortcuts.keep(me, domain::SaveKey::make(), shortcut(u"walk", u"a walk")));
    REQUIRE(desk.shortcuts.keep(me, domain::SaveKey::make(), shortcut(u"walk", u"two walks")));
    CHECK(desk.shortcuts.mine(me).value() == std::vector { shortcut(u"walk", u"two walks") });

    REQUIRE(desk.shortcuts.remove(me, domain::SaveKey::make(), u"walk"_s));
    CHECK(desk.shortcuts.mine(me)->empty());
    const auto again = desk.shortcuts.remove(me, domain::SaveKey::make(), u"walk"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"shortcut.not-found"_s);

    REQUIRE(desk.shortcuts.keep(me, domain::SaveKey::make(), shortcut(u"walk", u"a walk")));
    CHECK(desk.shortcuts.mine(me).value() == std::vector { shortcut(u"walk", u"a walk") });
    CHECK(desk.practice.database.number("SELECT count(*) FROM text_shortcut") == 1);
}

TEST_CASE("a text that is kept twice under one key is kept once, with one event",
    "[storage][shortcuts][hz08]")
{
    Desk desk;
    const auto me = desk.of(desk.practice.nurse);
    const auto key = domain::SaveKey::make();
    const auto known = desk.practice.database.number("SELECT count(*) FROM audit_event");

    CHECK(desk.shortcuts.keep(me, key, shortcut(u"walk", u"a walk")) == app::SaveOutcome::Saved);
    CHECK(desk.shortcuts.keep(me, key, shortcut(u"walk", u"a walk"))
        == app::SaveOutcome::AlreadySaved);

    CHECK(desk.practice.database.number("SELECT count(*) FROM audit_event") == known + 1);
    CHECK(desk.practice.database.number("SELECT version FROM text_shortcut") == 1);
}
