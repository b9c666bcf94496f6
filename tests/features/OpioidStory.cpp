// SPDX-License-Identifier: GPL-3.0-or-later
// The opioid total in the real window, on both engines.
#include "app/WindowHelp.h"
#include "application/access/Accounts.h"
#include "application/opioids/OpioidTotals.h"
#include "domain/opioids/OpioidFixture.h"
#include "features/Surgery.h"
#include "resources/Resources.h"
#include "support/TestDatabase.h"
#include "views/shell/Frame.h"
#include "views/shell/PlaceStack.h"
#include "widgets/PlainLabel.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::Role;
using testing::named;
using testing::Surgery;

namespace {

void goTo(Surgery& surgery, const QString& words)
{
    surgery.press(Qt::Key_K, Qt::ControlModifier);
    surgery.type(words);
    surgery.press(Qt::Key_Return);
    surgery.press(Qt::Key_Escape);
}

QString place(Surgery& surgery) { return surgery.window().frame()->places()->currentId(); }

template <Action A> auto proofOf(Surgery& surgery, domain::StaffId who, Role role)
{
    return surgery.desk.services().gate.allow<A>({ who, role, u"Sam"_s, u"desk"_s }).value();
}

void twoPeopleTurnItOn(Surgery& surgery)
{
    auto& desk = surgery.desk;
    const auto officer
        = proofOf<Action::ApproveOpioidTotal>(surgery, desk.receptionist, Role::Auditor);
    const auto other
        = proofOf<Action::SwitchOpioidTotal>(surgery, desk.manager, Role::Administrator);
    const auto& totals = desk.services().opioidTotals;
    REQUIRE(desk.onWorker([&] {
        const auto fresh
            = desk.services().accounts.fresh.ask(officer.actor(), testing::DeskFixture::password());
        return totals.approve(
            officer, fresh.value(), domain::SaveKey::make(), test::opioidTable().hash);
    }));
    REQUIRE(desk.onWorker([&] { return totals.switchOn(other, domain::SaveKey::make()); }));
    desk.settle();
}

}

TEST_CASE("hz06_c2 the opioid total is nowhere to be found until two people turned it on",
    "[story][opioids][hz06_c2]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    surgery.signIn(u"nurse"_s);
    goTo(surgery, u"opioid total"_s);
    CHECK(place(surgery) == u"today"_s);

    twoPeopleTurnItOn(surgery);
    surgery.press(Qt::Key_K, Qt::ControlModifier);
    surgery.type(u"opioid total"_s);
    surgery.press(Qt::Key_Return);
    surgery.desk.settle();
    CHECK(place(surgery) == u"opioid-total"_s);
    CHECK_FALSE(resources::read(u"help/opioid-total.md").isEmpty());

    surgery.type(u"codeine"_s);
    surgery.tabTo(u"opioidDoseEdit"_s);
    surgery.type(u"60"_s);
    surgery.tabTo(u"opioidUnitChips"_s);
    surgery.press(Qt::Key_M);
    surgery.tabTo(u"opioidHowOftenChips"_s);
    surgery.press(Qt::Key_Space);
    surgery.tabTo(u"addOpioidButton"_s);
    surgery.press(Qt::Key_Space);
    CHECK(named<ui::PlainLabel>(surgery.window(), u"opioidTotalLabel"_s)->text()
        == u"Total load: 6 mg of oral morphine a day"_s);
    CHECK(surgery.words().contains(u"60 mg x 1 = 60 mg a day; 60 mg x 0.1 = 6 mg"_s));
}
