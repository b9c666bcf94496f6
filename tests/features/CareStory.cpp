// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly review of somebody with COPD, written down by keyboard in the visit: what is missing,
// what the sheet points out, an entry that was wrong, and a desk that loses its window half way.
#include "app/WindowHelp.h"
#include "application/common/Rules.h"
#include "features/Surgery.h"
#include "storage/conditions/SqlConditionRepository.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

domain::PatientId personWithCopd(Surgery& surgery)
{
    const auto patient = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto rules = app::Rules::load().value();
    const auto& codes = rules.registerNamed(u"copd")->codes;
    storage::SqlConditionRepository conditions(*surgery.desk.database);
    surgery.desk.database.write([&](domain::EventId event) -> domain::Result<void> {
        domain::Condition condition;
        condition.system = u"http://snomed.info/sct"_s;
        condition.code = *std::min_element(codes.begin(), codes.end());
        condition.sourceKey = u"copd"_s;
        return conditions.add(patient, condition, event);
    });
    (void)surgery.desk.book(patient, QTime(13, 0));
    return patient;
}

QWidget& page(Surgery& surgery) { return *named<QWidget>(surgery.window(), u"carePage"_s); }

/// From the list of kinds, by its row.
void chooseKind(Surgery& surgery, const QString& title)
{
    auto* table = named<QTableView>(surgery.window(), u"careKinds"_s);
    table->setFocus();
    surgery.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->currentIndex().siblingAtColumn(0).data().toString() == title)
            break;
        surgery.press(Qt::Key_Down);
    }
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == title);
    surgery.press(Qt::Key_Return);
}

/// The form has the keyboard in a row of chips.
void chooseChip(Surgery& surgery, const QString& id)
{
    auto* chip = named<QWidget>(page(surgery), u"chip_"_s + id);
    for (int i = 0; i < 8 && !chip->hasFocus(); ++i)
        surgery.press(Qt::Key_Right);
    CHECK(chip->hasFocus());
    surgery.press(Qt::Key_Space);
}

void save(Surgery& surgery) { surgery.press(Qt::Key_Return, Qt::ControlModifier); }

}

TEST_CASE("a yearly review of COPD by keyboard, with an entry that was wrong", "[story][care]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    (void)personWithCopd(surgery);
    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"MRC grade: missing"_s));

    surgery.press(Qt::Key_8, Qt::ControlModifier);
    chooseKind(surgery, u"Smoking"_s);
    chooseChip(surgery, u"current"_s);
    save(surgery);
    CHECK(surgery.words().contains(u"Saved."_s));
    CHECK(surgery.words().contains(u"Smokes, and no support to stop was offered in 12 months."_s));

    chooseKind(surgery, u"Support to stop smoking"_s);
    chooseChip(surgery, u"declined"_s);
    save(surgery);
    CHECK_FALSE(surgery.words().contains(u"no support to stop was offered"_s));

    // A number that cannot be is refused by its name, and nothing that was typed goes.
    chooseKind(surgery, u"Oxygen saturation"_s);
    surgery.type(u"193"_s);
    save(surgery);
    CHECK(surgery.words().contains(u"SpO2 takes a whole number from 50 to 100."_s));
    surgery.press(Qt::Key_A, Qt::ControlModifier);
    surgery.type(u"93"_s);
    save(surgery);
    CHECK(surgery.words().contains(u"SpO2: 93 %"_s));

    chooseKind(surgery, u"Yearly review"_s);
    chooseChip(surgery, u"face-to-face"_s);
    save(surgery);
    CHECK(surgery.words().contains(u"Review: today"_s));

    // It was another patient's: taken back with a reason, and it counts no more.
    surgery.click(u"takeCareBackButton"_s);
    surgery.type(u"another patient's"_s);
    save(surgery);
    CHECK(surgery.words().contains(u"Review: missing"_s));
    CHECK(surgery.words().contains(u"because: another patient's"_s));

    surgery.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"Oxygen saturation: SpO2: 93 %"_s));
}

TEST_CASE(
    "what was typed about a flare-up is there again after the window is gone", "[story][care][r35]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    (void)personWithCopd(surgery);
    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_8, Qt::ControlModifier);
    chooseKind(surgery, u"Flare-up (exacerbation)"_s);
    chooseChip(surgery, u"severe"_s);
    surgery.tabTo(u"careWords_note"_s);
    surgery.type(u"three nights in a chair"_s);
    surgery.minutesPass(1);
    surgery.startAgain();

    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_8, Qt::ControlModifier);
    chooseKind(surgery, u"Flare-up (exacerbation)"_s);
    CHECK(surgery.words().contains(u"Go on with it"_s));
    named<QPushButton>(page(surgery), u"firstChoiceButton"_s)->click();
    surgery.desk.settle();
    CHECK(surgery.words().contains(u"three nights in a chair"_s));
    save(surgery);
    CHECK(surgery.words().contains(u"Severe: needed a hospital \u00b7 three nights in a chair"_s));
}
