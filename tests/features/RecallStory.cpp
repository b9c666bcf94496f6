// SPDX-License-Identifier: GPL-3.0-or-later
// A round of recall: somebody with two conditions is asked once for both, answers to the second
// invitation, is seen and leaves the list; somebody else says no, which needs a reason.
#include "app/WindowHelp.h"
#include "application/common/Rules.h"
#include "features/Surgery.h"
#include "storage/conditions/SqlConditionRepository.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

void putOnRegister(Surgery& surgery, domain::PatientId patient, const QStringList& registers)
{
    const auto rules = app::Rules::load().value();
    storage::SqlConditionRepository conditions(*surgery.desk.database);
    surgery.desk.database.write([&](domain::EventId event) -> domain::Result<void> {
        for (const auto& id : registers) {
            const auto& codes = rules.registerNamed(id)->codes;
            domain::Condition condition;
            condition.system = u"http://snomed.info/sct"_s;
            condition.code = *std::min_element(codes.begin(), codes.end());
            condition.sourceKey = QString::number(patient.value()) + id;
            if (auto added = conditions.add(patient, condition, event); !added)
                return added;
        }
        return {};
    });
}

QStringList names(Surgery& surgery)
{
    const auto& model = *named<QTableView>(surgery.window(), u"recallTable"_s)->model();
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 1).data().toString();
    return found;
}

/// From the list, by keyboard alone.
void inviteChosen(Surgery& surgery, const QString& way)
{
    surgery.tabTo(u"recallDayEdit"_s);
    surgery.press(Qt::Key_Tab); // the first of the ways
    auto* chip = named<QWidget>(surgery.window(), u"chip_"_s + way);
    for (int i = 0; i < 5 && !chip->hasFocus(); ++i)
        surgery.press(Qt::Key_Right);
    surgery.press(Qt::Key_Space);
}

}

TEST_CASE("a round of recall, from the first invitation to the visit", "[story][recall]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    const auto ann = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14),
        u"9990265755"_s, { { domain::AccessNeedKind::Format, u"large print"_s } });
    const auto ben = surgery.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 3, 2));
    putOnRegister(surgery, ann, { u"copd"_s, u"chronic-pain"_s });
    putOnRegister(surgery, ben, { u"copd"_s });

    surgery.signIn(u"reception"_s);
    surgery.enter(u"recall"_s);
    CHECK(names(surgery) == QStringList { u"AHMED, Ann"_s, u"BROWN, Ben"_s });
    CHECK(surgery.words().contains(u"COPD, Chronic pain"_s));
    CHECK(surgery.words().contains(u"Before anything is sent: large print"_s));
    inviteChosen(surgery, u"letter"_s);
    CHECK(surgery.words().contains(u"Next: 2nd invitation from 4 Apr 2026."_s));

    // Ben says no at the desk. Without a reason he stays on the list.
    auto* table = named<QTableView>(surgery.window(), u"recallTable"_s);
    table->setFocus();
    surgery.press(Qt::Key_Down);
    surgery.tabTo(u"leaveOutButton"_s);
    surgery.press(Qt::Key_Space);
    surgery.tabTo(u"exceptionUntilEdit"_s);
    surgery.type(u"14 Mar 2027"_s);
    surgery.tabTo(u"saveLeaveOutButton"_s);
    surgery.press(Qt::Key_Space);
    CHECK(surgery.words().contains(u"Please choose why they are left out."_s));
    CHECK(names(surgery).size() == 2);
    CHECK(named<QWidget>(surgery.window(), u"exceptionReasonBox"_s)->hasFocus());
    surgery.press(Qt::Key_Down);
    surgery.tabTo(u"saveLeaveOutButton"_s);
    surgery.press(Qt::Key_Space);
    CHECK(names(surgery) == QStringList { u"AHMED, Ann"_s });
    CHECK(surgery.words().contains(u"1 on this list, 1 left out with a reason"_s));

    // Three weeks later.
    surgery.signOut();
    surgery.desk.clock().set(QDate(2026, 4, 4));
    surgery.signIn(u"reception"_s);
    surgery.enter(u"recall"_s);
    CHECK(surgery.words().contains(u"Next: 2nd invitation now."_s));
    inviteChosen(surgery, u"phone"_s);
    CHECK(surgery.words().contains(u"Now: invited 2 of 3."_s));
    surgery.signOut();

    // She comes, and her visit takes her off the list, whoever invited her.
    (void)surgery.desk.book(ann, QTime(13, 0));
    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_Return, Qt::ControlModifier);
    surgery.enter(u"recall"_s);
    CHECK(surgery.words().contains(
        u"0 on this list, 1 left out with a reason, 1 reviewed or due in another month"_s));
}
