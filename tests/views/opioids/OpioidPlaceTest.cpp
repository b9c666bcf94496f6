// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/opioids/OpioidPlace.h"

#include "catch_compat.h"
#include "domain/opioids/OpioidFixture.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/opioids/OpioidModel.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;
using Kind = domain::OpioidDecision::Kind;

namespace {

/// A nurse before the opioid total, who uses the keyboard alone.
struct Room {
    explicit Room(bool isOn = true)
    {
        const auto& hash = test::opioidTable().hash;
        if (isOn)
            practice.opioidDecisions = { { Kind::Approved, hash, FakePractice::kDoctor, {} },
                { Kind::On, hash, FakePractice::kNurse, {} } };
        place.resize(1200, 900);
        place.show();
        place.activate();
        practice.settle();
    }

    template <class Widget> Widget* find(const char* name)
    {
        auto* found = place.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    void type(const char* field, const QString& words)
    {
        QTest::keyClicks(find<QLineEdit>(field), words);
    }

    void choose(const char* chips, const QString& key)
    {
        QTest::keyClick(find<ui::ChoiceChips>(chips)->chip(key), Qt::Key_Space);
    }

    void enter()
    {
        QTest::keyClick(find<QLineEdit>("opioidDrugEdit"), Qt::Key_Return);
        practice.settle();
    }

    void enterTablets(const QString& drug, const QString& dose, const QString& howOften)
    {
        type("opioidDrugEdit", drug);
        type("opioidDoseEdit", dose);
        choose("opioidUnitChips", u"mg"_s);
        choose("opioidHowOftenChips", howOften);
        enter();
    }

    [[nodiscard]] QString total() { return find<ui::PlainLabel>("opioidTotalLabel")->text(); }

    [[nodiscard]] QString error(const QString& field)
    {
        return place.findChild<ui::FormBuilder*>()->fieldError(field);
    }

    testing::ThemeScope look;
    FakePractice practice;
    presentation::OpioidModel model { practice.desk() };
    ui::OpioidPlace place { model };
};

}

TEST_CASE("hz06_c4 a total stands under the sentence that it is never for switching",
    "[opioids][views][hz06_c4]")
{
    Room room;
    auto* never = room.find<ui::Banner>("neverSwitchingBanner");
    CHECK(never->isVisible());
    CHECK(never->sentence().startsWith(u"Total load only \u2013 never for switching"_s));
    room.enterTablets(u"oxycodone"_s, u"40"_s, u"bd"_s);
    CHECK(room.total() == u"Total load: 120 mg of oral morphine a day"_s);
    CHECK(room.find<ui::PlainLabel>("opioidArithmeticLabel")
              ->text()
              .contains(u"40 mg x 2 = 80 mg a day; 80 mg x 1.5 = 120 mg"_s));
    CHECK(room.find<ui::Banner>("opioidFlagBanner")->sentence().contains(u"awaits"_s));
    const auto factors = room.find<ui::PlainLabel>("opioidFactorsLabel")->text();
    CHECK(QString(factors).remove(u' ').contains(test::opioidTable().hash));
    CHECK(never->isVisible());
    // The form is empty again, without a unit.
    CHECK(room.find<QLineEdit>("opioidDoseEdit")->text().isEmpty());
    CHECK(room.find<ui::ChoiceChips>("opioidUnitChips")->choice().isEmpty());
}

TEST_CASE(
    "hz06_c5 methadone makes the whole total incomplete on the screen", "[opioids][views][hz06_c5]")
{
    Room room;
    room.enterTablets(u"morphine"_s, u"10"_s, u"bd"_s);
    CHECK_FALSE(room.find<ui::Banner>("opioidFlagBanner")->isVisible());
    room.enterTablets(u"methadone"_s, u"60"_s, u"od"_s);
    CHECK(room.total().startsWith(u"INCOMPLETE"_s));
    QTest::keyClick(room.find<QPushButton>("opioidAfreshButton"), Qt::Key_Space);
    CHECK(room.total() == u"No line yet."_s);
}

TEST_CASE("hz06_c3 a line without a unit, and one in a wrong unit, are refused at their field",
    "[opioids][views][hz06_c3][hz06_c6]")
{
    Room room;
    room.type("opioidDrugEdit", u"fentanyl"_s);
    room.choose("opioidWayChips", u"patch"_s);
    CHECK_FALSE(room.find<ui::ChoiceChips>("opioidHowOftenChips")->isVisible());
    room.type("opioidDoseEdit", u"25"_s);
    room.enter();
    CHECK(room.error(u"opioidUnit"_s).contains(u"None is taken for granted"_s));
    room.choose("opioidUnitChips", u"mg"_s);
    room.enter();
    CHECK(room.error(u"opioidUnit"_s).contains(u"micrograms an hour only"_s));
    CHECK(room.model.rowCount() == 0);
    room.choose("opioidUnitChips", u"microgram/h"_s);
    room.enter();
    CHECK(room.total() == u"Total load: 60 mg of oral morphine a day"_s);

    CHECK_FALSE(room.find<QLineEdit>("opioidMostEdit")->isVisible());
    room.enterTablets(u"morphine"_s, u"10"_s, u"prn"_s);
    CHECK(room.error(u"opioidMostADay"_s).contains(u"the most"_s));
    CHECK(room.model.rowCount() == 1);
    room.type("opioidMostEdit", u"6"_s);
    room.enter();
    CHECK(room.total() == u"Total load: 60 + 60 = 120 mg of oral morphine a day"_s);
    QTest::keyClick(room.find<QPushButton>("takeOpioidOffButton"), Qt::Key_Space);
    CHECK(room.model.rowCount() == 1);
}

TEST_CASE("hz06_c2 switched off there is no form, and a sentence that says who switches it on",
    "[opioids][views][hz06_c2]")
{
    Room room(false);
    CHECK_FALSE(room.find<QLineEdit>("opioidDrugEdit")->isVisible());
    CHECK_FALSE(room.find<ui::PlainLabel>("opioidTotalLabel")->isVisible());
    bool isSaid = false;
    for (const auto* banner : room.place.findChildren<ui::Banner*>())
        isSaid = isSaid || banner->sentence().contains(u"switched off here"_s);
    CHECK(isSaid);
}

TEST_CASE(
    "lines of the last person are gone when somebody comes in again", "[opioids][views][hz06_c4]")
{
    Room room;
    room.enterTablets(u"morphine"_s, u"10"_s, u"bd"_s);
    CHECK(room.model.rowCount() == 1);
    room.place.activate();
    room.practice.settle();
    CHECK(room.model.rowCount() == 0);
    CHECK(room.total() == u"No line yet."_s);
}

TEST_CASE("everybody can use the opioid total", "[opioids][views][a11y]")
{
    Room room;
    room.enterTablets(u"oxycodone"_s, u"40"_s, u"bd"_s);
    CHECK(testing::accessibilityFindings(room.place) == QStringList());
}
