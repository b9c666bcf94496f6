// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/OversightPlace.h"

#include "application/common/RuleSources.h"
#include "catch_compat.h"
#include "presentation/access/PermissionTable.h"
#include "presentation/access/ReviewModel.h"
#include "presentation/access/StaffPatientsModel.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/followup/LooseEndsModel.h"
#include "presentation/opioids/OpioidSwitchModel.h"
#include "presentation/people/MergeReviewModel.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/PlainLabel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Role;
using testing::FakePractice;

namespace {

struct Office {
    explicit Office(Role role, domain::StaffId who = FakePractice::kDoctor)
    {
        practice.claims.push_back({ FakePractice::kNurse, FakePractice::kPatient,
            domain::ClaimKind::BreakGlass, u"urgent-call"_s, u"<b>chest</b> pain"_s,
            practice.services().clock.now(), { practice.services().clock.now().ms + 1 } });
        practice.session().signIn({ practice.staff.back(), { who, role, u"Ruth"_s, u"Office"_s } });
        review = std::make_unique<presentation::ReviewModel>(practice.desk());
        staff = std::make_unique<presentation::StaffPatientsModel>(practice.desk());
        merges = std::make_unique<presentation::MergeReviewModel>(practice.desk());
        opioids = std::make_unique<presentation::OpioidSwitchModel>(practice.desk());
        looseEnds = std::make_unique<presentation::LooseEndsModel>(practice.desk());
        place = std::make_unique<ui::OversightPlace>(ui::OversightPlace::Models {
            practice.desk(), *review, *staff, *merges, *opioids, *looseEnds });
        counts = std::make_unique<QSignalSpy>(place.get(), &ui::Place::newCountChanged);
        place->resize(1200, 700);
        place->show();
        place->activate();
        practice.settle();
    }

    void press(const char* name)
    {
        auto* button = place->findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(button);
        QTest::keyClick(button, Qt::Key_Space);
        practice.settle();
    }

    testing::ThemeScope look;
    FakePractice practice;
    std::unique_ptr<presentation::ReviewModel> review;
    std::unique_ptr<presentation::StaffPatientsModel> staff;
    std::unique_ptr<presentation::MergeReviewModel> merges;
    std::unique_ptr<presentation::OpioidSwitchModel> opioids;
    std::unique_ptr<presentation::LooseEndsModel> looseEnds;
    std::unique_ptr<ui::OversightPlace> place;
    std::unique_ptr<QSignalSpy> counts;
};

}

TEST_CASE("the manager sees a broken glass at once and says that it was in order",
    "[oversight][views][hz20_c5]")
{
    Office office(Role::Manager);
    CHECK(office.counts->last().front().toInt() == 1);
    CHECK(office.review->list().index(0, presentation::ClaimList::Reason).data().toString()
        == u"Urgent call or message about this patient: <b>chest</b> pain"_s);

    office.press("claimInOrderButton");

    REQUIRE(office.practice.review);
    CHECK(office.practice.review->by == FakePractice::kDoctor);
    CHECK(office.counts->last().front().toInt() == 0);
}

TEST_CASE("whoever is led to a part of Oversight has the keyboard at it", "[oversight][views]")
{
    Office office(Role::Manager);
    office.place->showPart(u"permissions"_s);
    office.place->focusFirst();

    REQUIRE(office.place->focusWidget());
    CHECK(office.place->focusWidget()->objectName() == u"chip_permissions"_s);
}

TEST_CASE("nobody checks the record that they opened themselves", "[oversight][views]")
{
    Office office(Role::Manager, FakePractice::kNurse);

    office.press("claimInOrderButton");

    CHECK_FALSE(office.practice.review);
    CHECK(office.counts->last().front().toInt() == 1);
}

TEST_CASE("an administrator sees the permissions and no list of patients", "[oversight][views]")
{
    Office office(Role::Administrator);

    CHECK_FALSE(office.place->findChild<QWidget*>(u"claimTable"_s));
    CHECK(office.place->findChild<QWidget*>(u"permissionTable"_s)->isVisible());
}

TEST_CASE("the permission table says what the gate says", "[oversight][presentation]")
{
    FakePractice practice;
    const auto& matrix = practice.services().gate.matrix();
    presentation::PermissionTable table(matrix);
    const QAbstractItemModelTester tester(&table);

    REQUIRE(table.rowCount() == static_cast<int>(matrix.actions().size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto action = matrix.actions()[static_cast<std::size_t>(row)];
        CHECK_FALSE(table.index(row, 0).data().toString().contains(u'.'));
        for (int role = 0; role < static_cast<int>(matrix.roles().size()); ++role) {
            const auto isYes = !table.index(row, 1 + role).data().toString().isEmpty();
            CHECK(
                isYes == matrix.isAllowed(action, matrix.roles()[static_cast<std::size_t>(role)]));
        }
    }
}

TEST_CASE("every rule shows its source and whether somebody has checked it", "[oversight][views]")
{
    Office office(Role::Auditor);
    office.place->showPart(u"rules"_s);
    office.practice.settle();

    const auto sources = app::ruleSources();
    auto* table = office.place->findChild<QTableView*>(u"ruleTable"_s);
    REQUIRE(table);
    const QAbstractItemModelTester tester(table->model());
    REQUIRE(table->model()->rowCount() == static_cast<int>(sources.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto& rule = sources[static_cast<std::size_t>(row)];
        CHECK(table->model()->index(row, 0).data().toString() == rule.what);
        CHECK(table->model()->index(row, 1).data().toString()
            == (rule.verifiedBy.isEmpty() ? u"by nobody yet"_s : rule.verifiedBy));
    }
    table->selectRow(1);
    CHECK(office.place->findChild<ui::PlainLabel*>(u"ruleSource"_s)->text()
        == u"Source: "_s + sources[1].source);

    office.press("chip_unchecked");
    CHECK(table->model()->rowCount()
        == std::count_if(sources.begin(), sources.end(),
            [](const auto& each) { return each.verifiedBy.isEmpty(); }));
}

TEST_CASE("hz06_c2 the auditor approves the factors and the administrator switches the total on",
    "[oversight][views][opioids][hz06_c2]")
{
    std::vector<domain::OpioidDecision> decided;
    {
        Office office(Role::Auditor);
        office.place->showPart(u"opioid-total"_s);
        auto* standing = office.place->findChild<ui::PlainLabel*>(u"opioidStandingLabel"_s);
        REQUIRE(standing);
        CHECK(standing->text().contains(u"is off"_s));
        CHECK(standing->text().contains(u"Nobody has approved"_s));
        CHECK(office.place->findChild<ui::PlainLabel*>(u"opioidFactorList"_s)
                  ->text()
                  .contains(u"oxycodone by mouth: x 1.5"_s));
        CHECK_FALSE(office.place->findChild<QPushButton*>(u"opioidsOnButton"_s)->isVisible());
        office.press("approveOpioidsButton");
        CHECK(office.practice.opioidDecisions.empty());
        office.opioids->fresh().confirm(FakePractice::password());
        office.practice.settle();
        office.press("approveOpioidsButton");
        CHECK(standing->text().contains(u"Factors approved by"_s));
        CHECK(standing->text().contains(u"is off"_s));
        decided = office.practice.opioidDecisions;
    }
    REQUIRE(decided.size() == 1);
    {
        // Not whoever approved them.
        Office office(Role::Administrator);
        office.practice.opioidDecisions = decided;
        office.place->activate();
        office.practice.settle();
        office.place->showPart(u"opioid-total"_s);
        office.press("opioidsOnButton");
        CHECK(office.practice.opioidDecisions.size() == 1);
    }
    Office office(Role::Administrator, FakePractice::kNurse);
    office.practice.opioidDecisions = decided;
    office.place->activate();
    office.practice.settle();
    office.place->showPart(u"opioid-total"_s);
    CHECK_FALSE(office.place->findChild<QPushButton*>(u"withdrawOpioidsButton"_s)->isVisible());
    office.press("opioidsOnButton");
    auto* standing = office.place->findChild<ui::PlainLabel*>(u"opioidStandingLabel"_s);
    CHECK(standing->text().contains(u"is on for clinicians"_s));
    office.press("opioidsOffButton");
    CHECK(standing->text().contains(u"is off"_s));
    CHECK(office.practice.opioidDecisions.size() == 3);
    CHECK(testing::accessibilityFindings(*office.place) == QStringList());
}

TEST_CASE("the manager finds nothing of the opioid total", "[oversight][views][opioids]")
{
    Office office(Role::Manager);
    CHECK_FALSE(office.place->findChild<ui::PlainLabel*>(u"opioidStandingLabel"_s));
}

TEST_CASE("everybody can use the oversight", "[oversight][views][a11y]")
{
    Office office(Role::Manager);
    CHECK(testing::accessibilityFindings(*office.place) == QStringList());
}
