// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AlertBar.h"

#include "catch_compat.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"
#include "support/ThemeScope.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::AlertModel;
using testing::FakePractice;

namespace {

struct Desk {
    testing::ThemeScope look;
    FakePractice practice;
    AlertModel model { practice.desk() };
    ui::AlertBar bar { model };

    Desk()
    {
        bar.resize(1200, 100);
        bar.show();
        practice.settle();
    }

    void alert(domain::AlertKind kind = domain::AlertKind::RedFlag)
    {
        const bool isPatients = kind == domain::AlertKind::RedFlag;
        REQUIRE(practice.kiosks().alertRows.add(
            { kind, {}, isPatients ? u"chest-pain"_s : QString(), u"By the window"_s },
            isPatients ? std::optional(FakePractice::kPatient) : std::nullopt,
            practice.services().clock.now(), domain::EventId(1)));
        model.refresh();
        practice.settle();
    }

    std::vector<ui::Banner*> lines()
    {
        std::vector<ui::Banner*> shown;
        for (auto* each : bar.findChildren<ui::Banner*>()) {
            if (each->isVisibleTo(&bar))
                shown.push_back(each);
        }
        return shown;
    }
};

}

TEST_CASE("hz10 an alert stands on the desk until a named person takes it on",
    "[views][shell][hz10][hz10_c3]")
{
    Desk desk;
    CHECK_FALSE(desk.bar.isVisible());
    QSignalSpy sounds(&desk.model, &AlertModel::sounded);
    desk.alert();

    REQUIRE(desk.lines().size() == 1);
    CHECK(desk.bar.isVisible());
    CHECK(sounds.count() == 1);
    const auto sentence = desk.lines()[0]->sentence();
    CHECK(sentence.contains(u"Margaret AHMED"_s));
    CHECK(sentence.contains(u"By the window"_s));
    CHECK(desk.lines()[0]->accessibleName().startsWith(u"Urgent"_s));

    auto* take = desk.lines()[0]->findChild<ui::Button*>();
    REQUIRE(take);
    take->click();
    desk.practice.settle();

    CHECK(desk.lines().empty());
    CHECK(desk.practice.kiosks().alertRows.takenBy
        == std::vector<domain::StaffId> { FakePractice::kNurse });
}

TEST_CASE("hz10 an alert that nobody takes on sounds again after two minutes",
    "[views][shell][hz10][hz10_c3]")
{
    Desk desk;
    QSignalSpy sounds(&desk.model, &AlertModel::sounded);
    desk.alert();
    desk.practice.pass(desk.practice.kiosks().rules.alertPatienceSeconds * qint64(1000) - 1);
    desk.model.tick();
    CHECK(sounds.count() == 1);

    desk.practice.pass(1);
    desk.model.tick();

    CHECK(sounds.count() == 2);
}

TEST_CASE("two alerts stand under one another, and wrong codes name nobody", "[views][shell]")
{
    Desk desk;
    desk.alert();
    desk.alert(domain::AlertKind::WrongCodes);

    REQUIRE(desk.lines().size() == 2);
    CHECK(desk.lines()[1]->sentence().contains(u"codes"_s));
    CHECK_FALSE(desk.lines()[1]->sentence().contains(u"AHMED"_s));
}

TEST_CASE("whoever signs out takes no alert with them on the screen", "[views][shell]")
{
    Desk desk;
    desk.alert();

    desk.practice.session().signOut();
    desk.practice.settle();

    CHECK(desk.lines().empty());
}
