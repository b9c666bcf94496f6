// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DateField.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> onlyTomorrow(const QString& typed)
{
    return typed == u"tomorrow"_s ? std::optional(QDate(2026, 3, 14)) : std::nullopt;
}

struct ShownField {
    testing::ThemeScope scope;
    DateField field;
    QSignalSpy unclear { &field, &DateField::notUnderstood };
    QSignalSpy changed { &field, &DateField::dateChanged };

    ShownField()
    {
        field.setParser(onlyTomorrow);
        field.show();
        REQUIRE(QTest::qWaitForWindowActive(&field));
    }
};

}

TEST_CASE("what was typed becomes a written date on leaving the field", "[widgets][date]")
{
    ShownField shown;
    QTest::keyClicks(&shown.field, u"tomorrow"_s);
    CHECK(shown.field.date() == QDate(2026, 3, 14));
    CHECK(shown.field.text() == u"tomorrow"_s);

    QTest::keyClick(&shown.field, Qt::Key_Return);

    CHECK(shown.field.text() == u"14 Mar 2026"_s);
    CHECK(shown.field.date() == QDate(2026, 3, 14));
    CHECK(shown.changed.size() == 1);
}

TEST_CASE("what means no date stays as it was typed and is reported", "[widgets][date]")
{
    ShownField shown;
    QTest::keyClicks(&shown.field, u"31 Feb"_s);
    QTest::keyClick(&shown.field, Qt::Key_Return);

    CHECK(shown.field.text() == u"31 Feb"_s);
    CHECK(shown.field.isUnclear());
    REQUIRE(shown.unclear.size() == 1);
    CHECK(shown.unclear.at(0).at(0).toString() == u"31 Feb"_s);
}

TEST_CASE("an empty field is no date and no mistake", "[widgets][date]")
{
    ShownField shown;
    QTest::keyClick(&shown.field, Qt::Key_Return);
    CHECK_FALSE(shown.field.date().has_value());
    CHECK_FALSE(shown.field.isUnclear());
    CHECK(shown.unclear.isEmpty());
}

TEST_CASE(
    "a date that was set is kept even when the parser cannot read its writing", "[widgets][date]")
{
    ShownField shown;
    shown.field.setDate(QDate(1947, 3, 14));
    CHECK(shown.field.date() == QDate(1947, 3, 14));

    QTest::keyClick(&shown.field, Qt::Key_Backspace);
    CHECK_FALSE(shown.field.date().has_value());
}
