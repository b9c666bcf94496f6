// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/AccountPage.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "domain/access/Totp.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/MainWindow.h"

#include <QAction>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::visibleText;

namespace {

/// The window with "My account" open.
struct Account {
    explicit Account(bool isManager = true)
    {
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
        desk.signIn(isManager ? desk.manager : desk.nurse);
        window->findChild<QAction*>(u"accountAction"_s)->trigger();
        desk.settle();
    }

    [[nodiscard]] ui::AccountPage& page() const { return *window->findChild<ui::AccountPage*>(); }

    [[nodiscard]] QString words() const { return visibleText(page()); }

    void type(const QString& field, const QString& text)
    {
        auto* edit = named<QLineEdit>(page(), field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    void press(const QString& button)
    {
        named<QPushButton>(page(), button)->click();
        desk.settle();
    }

    void confirm()
    {
        type(u"freshPasswordEdit"_s, DeskFixture::password());
        press(u"confirmFreshButton"_s);
    }

    DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

}

TEST_CASE(
    "a PIN is set in one's account and opens the lock at its last digit", "[access][hz13][hz13_c5]")
{
    Account account(false);
    account.type(u"newPinEdit"_s, u"830519"_s);
    account.press(u"setPinButton"_s);
    CHECK(account.words().contains(u"A PIN is set."_s));

    QTest::keyClick(account.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto& session = account.desk.core().session();
    REQUIRE(session.isLocked());
    auto* pin = named<QLineEdit>(*account.window, u"pinEdit"_s);
    CHECK(pin->hasFocus());
    QTest::keyClicks(pin, u"830511"_s);
    account.desk.settle();
    CHECK(session.isLocked());
    CHECK(pin->text().isEmpty());
    QTest::keyClicks(pin, u"830519"_s);
    account.desk.settle();
    CHECK_FALSE(session.isLocked());
}

TEST_CASE("the lock still opens with the password", "[access][hz13]")
{
    Account account(false);
    account.type(u"newPinEdit"_s, u"830519"_s);
    account.press(u"setPinButton"_s);
    account.desk.core().session().lock();
    named<QPushButton>(*account.window, u"usePasswordButton"_s)->click();
    auto* lock = named(*account.window, u"unlockButton"_s)->parentWidget();
    auto* password = named<QLineEdit>(*lock, u"passwordEdit"_s);
    CHECK(password->hasFocus());
    QTest::keyClicks(password, DeskFixture::password());
    QTest::keyClick(password, Qt::Key_Return);
    account.desk.settle();

    CHECK_FALSE(account.desk.core().session().isLocked());
}

TEST_CASE("one's own password is changed with the old one", "[access][r16]")
{
    Account account(false);
    account.type(u"newPasswordEdit"_s, u"nine slow red trams"_s);
    account.press(u"savePasswordButton"_s);
    CHECK(account.words().contains(u"Please type your own password once more"_s));

    account.confirm();
    account.press(u"savePasswordButton"_s);
    CHECK(account.words().contains(u"The password is changed."_s));
    CHECK(named<QLineEdit>(account.page(), u"newPasswordEdit"_s)->text().isEmpty());
    account.desk.core().session().signOut();
    account.desk.models().signIn.signIn(u"nurse"_s, u"nine slow red trams"_s);
    account.desk.settle();
    CHECK(account.desk.core().session().isSignedIn());
}

TEST_CASE("a manager sets an authenticator up and signs in with its code", "[access][r15]")
{
    Account account;
    account.press(u"proposeFactorButton"_s);
    const auto& proposal = account.desk.models().account.proposal();
    REQUIRE(proposal);
    CHECK(account.words().contains(proposal->secret));
    const auto secret = domain::fromBase32(proposal->secret);
    const auto code
        = [&] { return domain::totpCode(secret, domain::totpStep(account.desk.clock().now())); };
    account.confirm();
    account.type(u"factorCodeEdit"_s, code());
    account.press(u"factorOnButton"_s);
    CHECK(account.words().contains(u"Recovery codes left: 10."_s));

    account.desk.core().session().signOut();
    account.desk.clock().advanceMs(domain::kTotpStepMs);
    QTest::keyClicks(named<QLineEdit>(*account.window, u"userNameEditor"_s), u"manager"_s);
    auto* signIn = named(*account.window, u"signInButton"_s)->parentWidget();
    auto* password = named<QLineEdit>(*signIn, u"passwordEdit"_s);
    QTest::keyClicks(password, DeskFixture::password());
    QTest::keyClick(password, Qt::Key_Return);
    account.desk.settle();
    CHECK_FALSE(account.desk.core().session().isSignedIn());
    auto* field = named<QLineEdit>(*signIn, u"codeEditor"_s);
    REQUIRE(field->isVisible());
    CHECK(field->hasFocus());
    QTest::keyClicks(field, code());
    QTest::keyClick(field, Qt::Key_Return);
    account.desk.settle();
    CHECK(account.desk.core().session().isSignedIn());
}

TEST_CASE("a proposal that is not finished goes with the lock", "[access][r15][hz14]")
{
    Account account;
    account.press(u"proposeFactorButton"_s);
    account.desk.core().session().lock();

    CHECK_FALSE(account.desk.models().account.proposal());
    CHECK(named<QLabel>(account.page(), u"factorSecret"_s)->isHidden());
}

TEST_CASE("an authenticator is offered to managers and administrators only", "[access][r15]")
{
    const Account account(false);
    CHECK_FALSE(account.words().contains(u"Authenticator"_s));
}

TEST_CASE("everybody can use their account, at 100 and at 200 %", "[access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Account account;
    account.press(u"proposeFactorButton"_s);

    const auto findings = testing::accessibilityFindings(account.page());
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("text shortcuts are kept, changed and removed in one's account, and Undo brings one back",
    "[access][shortcuts]")
{
    Account account(false);
    account.type(u"shortcutWordEdit"_s, u"two words"_s);
    account.type(u"shortcutTextEdit"_s, u"climb [two] stairs"_s);
    account.press(u"saveShortcutButton"_s);
    CHECK(account.words().contains(u"A shortcut has letters, digits and hyphens only."_s));

    account.type(u"shortcutWordEdit"_s, u";walk"_s);
    account.press(u"saveShortcutButton"_s);
    CHECK(account.words().contains(u";walk"_s));
    CHECK(account.words().contains(u"climb [two] stairs"_s));
    CHECK(named<QLineEdit>(account.page(), u"shortcutTextEdit"_s)->text().isEmpty());

    account.press(u"removeShortcutButton"_s);
    CHECK_FALSE(account.words().contains(u"climb [two] stairs"_s));
    CHECK(account.words().contains(u";walk is removed."_s));
    auto* undo = named(account.page(), u"shortcutUndoBanner"_s);
    named<QPushButton>(*undo, u"bannerAction"_s)->click();
    account.desk.settle();
    CHECK(account.words().contains(u"climb [two] stairs"_s));
}
