// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/FreshPasswordBar.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/access/FreshPasswordModel.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/FormBuilder.h"

#include <QVBoxLayout>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::visibleText;

namespace {

struct Asked {
    Asked()
    {
        desk.signIn(desk.manager);
        model = std::make_unique<presentation::FreshPasswordModel>(desk.desk());
        bar = std::make_unique<ui::FreshPasswordBar>(*model);
        testing::showActive(*bar);
        bar->focusFirst();
    }

    void type(const QString& password)
    {
        auto* edit = named<QLineEdit>(*bar, u"freshPasswordEdit"_s);
        QTest::keyClicks(edit, password);
        QTest::keyClick(edit, Qt::Key_Return);
        desk.settle();
    }

    DeskFixture desk;
    std::unique_ptr<presentation::FreshPasswordModel> model;
    std::unique_ptr<ui::FreshPasswordBar> bar;
};

}

TEST_CASE("one's own password, typed again, is a proof for a few minutes", "[access][r16]")
{
    Asked asked;
    CHECK_FALSE(asked.model->proof());

    asked.type(DeskFixture::password());

    REQUIRE(asked.model->proof());
    CHECK(asked.model->proof()->staff() == asked.desk.manager);
    CHECK(visibleText(*asked.bar).contains(u"Confirmed as you."_s));
    CHECK_FALSE(named(*asked.bar, u"freshPasswordEdit"_s)->isVisible());
    CHECK(named<QLineEdit>(*asked.bar, u"freshPasswordEdit"_s)->text().isEmpty());
}

TEST_CASE("after the password the keyboard goes on to what it was for", "[access][r16][hz13]")
{
    const bool byMouse = GENERATE(true, false);
    DeskFixture desk;
    desk.signIn(desk.manager);
    presentation::FreshPasswordModel model(desk.desk());
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* before = new QPushButton(u"Before"_s);
    auto* bar = new ui::FreshPasswordBar(model);
    auto* act = new QPushButton(u"The act"_s);
    act->setEnabled(false);
    QObject::connect(
        &model, &presentation::FreshPasswordModel::confirmedChanged, act, &QPushButton::setEnabled);
    for (auto* each : std::initializer_list<QWidget*> { before, bar, act })
        column->addWidget(each);
    testing::showActive(page);
    bar->focusFirst();
    auto* edit = named<QLineEdit>(*bar, u"freshPasswordEdit"_s);
    QTest::keyClicks(edit, DeskFixture::password());
    if (byMouse)
        QTest::mouseClick(named<QPushButton>(*bar, u"confirmFreshButton"_s), Qt::LeftButton);
    else
        QTest::keyClick(edit, Qt::Key_Return);
    desk.settle();

    CHECK(model.isConfirmed());
    CHECK(act->hasFocus());
}

TEST_CASE("a wrong password proves nothing and is said", "[access][r16]")
{
    Asked asked;
    asked.type(u"seven quiet green boots"_s);

    CHECK_FALSE(asked.model->proof());
    CHECK(asked.bar->findChild<ui::FormBuilder*>()->hasErrors());
    CHECK(named<QLineEdit>(*asked.bar, u"freshPasswordEdit"_s)->text().isEmpty());
}

TEST_CASE("the proof goes when the desk is locked", "[access][r16][hz14]")
{
    Asked asked;
    asked.type(DeskFixture::password());
    asked.desk.core().session().lock();

    CHECK_FALSE(asked.model->proof());
    CHECK(named(*asked.bar, u"freshPasswordEdit"_s)->isVisibleTo(asked.bar.get()));
}

TEST_CASE("everybody can type their password again, at 100 and at 200 %", "[access][r16]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    const Asked asked;

    const auto findings = testing::accessibilityFindings(*asked.bar);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
