// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/SignInPage.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/FormBuilder.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;

namespace {

void signIn(ui::SignInPage& page, DeskFixture& desk, const QString& user, const QString& password)
{
    auto* name = named<QLineEdit>(page, u"userNameEditor"_s);
    name->clear();
    QTest::keyClicks(name, user);
    QTest::keyClick(name, Qt::Key_Return);
    auto* secret = named<QLineEdit>(page, u"passwordEdit"_s);
    REQUIRE(secret->hasFocus());
    QTest::keyClicks(secret, password);
    QTest::keyClick(secret, Qt::Key_Return);
    desk.settle();
}

}

TEST_CASE("a wrong password brings one sentence, and the password goes", "[access]")
{
    DeskFixture desk;
    ui::SignInPage page(desk.models().signIn);
    testing::showActive(page);
    page.start();

    signIn(page, desk, u"nurse"_s, u"not the password"_s);

    CHECK_FALSE(desk.core().session().isSignedIn());
    CHECK(page.findChild<ui::FormBuilder*>()->fieldError(u"password"_s)
        == u"The user name or the password is not right. Please try again."_s);
    CHECK(named<QLineEdit>(page, u"passwordEdit"_s)->text().isEmpty());
    CHECK(named<QLineEdit>(page, u"userNameEditor"_s)->text() == u"nurse"_s);
}

TEST_CASE("the right name and password sign one in by keys alone", "[access]")
{
    DeskFixture desk;
    ui::SignInPage page(desk.models().signIn);
    testing::showActive(page);
    page.start();

    signIn(page, desk, u"nurse"_s, DeskFixture::password());

    CHECK(desk.core().session().isSignedIn());
}

TEST_CASE("a real practice tells no accounts", "[access][r10]")
{
    DeskFixture desk;
    const ui::SignInPage page(desk.models().signIn);

    for (const auto* button : page.findChildren<QPushButton*>())
        CHECK_FALSE(button->objectName().startsWith(u"demo_"_s));
}

TEST_CASE("a demo account fills in its name and password", "[access][demo]")
{
    DeskFixture desk;
    presentation::SignInModel model(desk.desk(), u"desk 1"_s,
        { { u"nurse"_s, DeskFixture::password(), u"Nurse Jo Evans, Nurse"_s } });
    ui::SignInPage page(model);
    testing::showActive(page);
    page.start();

    QTest::mouseClick(named<QPushButton>(page, u"demo_nurse"_s), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(page, u"signInButton"_s), Qt::LeftButton);
    desk.settle();

    CHECK(desk.core().session().isSignedIn());
}

TEST_CASE("everybody can use the sign-in page, at 100 and at 200 %", "[access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    DeskFixture desk;
    ui::SignInPage page(desk.models().signIn);
    testing::showActive(page);

    const auto findings = testing::accessibilityFindings(page);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
