// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FormBuilder.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/Ruler.h"
#include "widgets/TextArea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownForm {
    testing::ThemeScope scope;
    FormBuilder form;
    QLineEdit* name = form.row(u"Name & title"_s, new QLineEdit, u"name"_s, u"as on the letter"_s);
    QComboBox* clinician = form.row(u"Clinician"_s, new QComboBox, u"clinician"_s);
    TextArea* notes = form.row(u"Notes"_s, new TextArea, u"notes"_s);

    ShownForm()
    {
        clinician->addItems({ u"Dr Patel"_s, u"Nurse Okafor"_s });
        form.resize(500, 500);
        form.show();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
};

}

TEST_CASE("every row of a form has a name for a screen reader", "[widgets][form]")
{
    ShownForm shown;
    CHECK(shown.name->accessibleName() == u"Name & title"_s);
    CHECK(shown.name->accessibleDescription() == u"as on the letter"_s);
    CHECK(shown.notes->edit()->accessibleName() == u"Notes"_s);
    CHECK(testing::accessibilityFindings(shown.form).isEmpty());
}

TEST_CASE("the Tab key walks a form from top to bottom", "[widgets][form]")
{
    ShownForm shown;
    shown.name->setFocus();
    QTest::keyClick(shown.name, Qt::Key_Tab);
    CHECK(shown.clinician->hasFocus());
    QTest::keyClick(shown.clinician, Qt::Key_Tab);
    CHECK(shown.notes->edit()->hasFocus());
    QTest::keyClick(shown.notes->edit(), Qt::Key_Tab); // leaves the text instead of writing a tab
    CHECK_FALSE(shown.notes->edit()->hasFocus());
    CHECK(shown.notes->text().isEmpty());
}

TEST_CASE("an error stands under its field, is read with it, and goes on the first edit",
    "[widgets][form]")
{
    ShownForm shown;
    CHECK(shown.form.setFieldError(u"name"_s, u"Type a name."_s));
    CHECK(shown.form.hasErrors());
    CHECK(shown.form.fieldError(u"name"_s) == u"Type a name."_s);
    CHECK(shown.name->accessibleDescription() == u"Type a name."_s);
    CHECK(shown.name->property("invalid").toBool());

    QTest::keyClicks(shown.name, u"A"_s);

    CHECK_FALSE(shown.form.hasErrors());
    CHECK(shown.name->accessibleDescription() == u"as on the letter"_s);
    CHECK_FALSE(shown.name->property("invalid").toBool());
}

TEST_CASE("an edit clears the error of its own field only", "[widgets][form]")
{
    ShownForm shown;
    shown.form.setFieldError(u"name"_s, u"a"_s);
    shown.form.setFieldError(u"notes"_s, u"b"_s);
    shown.form.setFieldError(u"clinician"_s, u"c"_s);

    QTest::keyClicks(shown.notes->edit(), u"x"_s);
    QTest::keyClick(shown.clinician, Qt::Key_Down);

    CHECK(shown.form.fieldError(u"name"_s) == u"a"_s);
    CHECK(shown.form.fieldError(u"notes"_s).isEmpty());
    CHECK(shown.form.fieldError(u"clinician"_s).isEmpty());
}

TEST_CASE("the editors of the house clear their errors too", "[widgets][form]")
{
    const testing::ThemeScope scope;
    FormBuilder form;
    auto* ruler = form.row(u"Sure"_s, new Ruler(u"Sure"_s), u"ruler"_s);
    auto* chips = form.row(u"When"_s, new ChoiceChips(u"When"_s), u"chips"_s);
    chips->addChoice(u"now"_s, u"now"_s);
    auto* tick = form.row(u"Tick"_s, new QCheckBox(u"yes"_s), u"tick"_s);
    auto* date = form.row(u"Day"_s, new DateField, u"date"_s);
    form.show();
    for (const QString& key : form.fieldKeys())
        form.setFieldError(key, u"wrong"_s);

    QTest::keyClick(ruler->focusProxy(), Qt::Key_3);
    QTest::keyClick(chips->focusProxy(), Qt::Key_Space);
    tick->click();
    QTest::keyClicks(date, u"1"_s);

    CHECK_FALSE(form.hasErrors());
}

TEST_CASE(
    "the first wrong field takes the focus, and an unknown field is refused", "[widgets][form]")
{
    ShownForm shown;
    shown.form.setFieldError(u"notes"_s, u"b"_s);
    shown.form.setFieldError(u"clinician"_s, u"c"_s);
    shown.form.focusFirstError();

    CHECK(shown.clinician->hasFocus());
    CHECK_FALSE(shown.form.setFieldError(u"shoeSize"_s, u"?"_s));
}
