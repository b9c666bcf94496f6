// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Dialogs.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/ConfirmDialog.h"

#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

const Question kDangerous { u"End this course?"_s, u"Eight people are on it."_s,
    u"End the course"_s, true };

}

TEST_CASE("Enter on a dangerous question does not do it", "[widgets][dialogs]")
{
    const testing::ThemeScope scope;
    ConfirmDialog dialog(kDangerous);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(testing::accessibilityFindings(dialog).isEmpty());

    QTest::keyClick(&dialog, Qt::Key_Return);

    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("the act is done by its own button, and Esc means no", "[widgets][dialogs]")
{
    const testing::ThemeScope scope;
    ConfirmDialog yes(kDangerous);
    yes.show();
    QTest::mouseClick(yes.findChild<Button*>(u"confirmButton"_s), Qt::LeftButton);
    CHECK(yes.result() == QDialog::Accepted);

    ConfirmDialog no(kDangerous);
    no.show();
    QTest::keyClick(&no, Qt::Key_Escape);
    CHECK(no.result() == QDialog::Rejected);
}

TEST_CASE("the scripted dialogs answer in order and refuse without a script", "[widgets][dialogs]")
{
    testing::FakeDialogs fake;
    fake.confirmations = { true };
    fake.openFiles = { u"/tmp/list.csv"_s };

    CHECK(fake.confirm(kDangerous));
    CHECK_FALSE(fake.confirm(kDangerous));
    CHECK(fake.asked.size() == 2);
    CHECK(fake.pickOpenFile(u"List"_s, {}) == u"/tmp/list.csv"_s);
    CHECK_FALSE(fake.pickOpenFile(u"List"_s, {}).has_value());
}
