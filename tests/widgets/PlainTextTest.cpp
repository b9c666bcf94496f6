// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/Text.h"

#include <QLineEdit>
#include <QToolTip>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a label shows markup letter by letter and opens no file", "[widgets][text]")
{
    const testing::ThemeScope scope;
    PlainLabel label(u"<img src=\"/etc/hostname\"> <b>x</b>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == u"<img src=\"/etc/hostname\"> <b>x</b>"_s);
}

TEST_CASE("a tooltip shows markup letter by letter", "[widgets][text]")
{
    QWidget widget;
    setPlainToolTip(widget, u"<b>Ahmed & Co</b>"_s);
    CHECK(widget.toolTip() == u"<qt>&lt;b&gt;Ahmed &amp; Co&lt;/b&gt;</qt>"_s);
    setPlainToolTip(widget, QString());
    CHECK(widget.toolTip().isEmpty());
}

TEST_CASE("an & in a button's words stays an & and makes no shortcut", "[widgets][text]")
{
    const testing::ThemeScope scope;
    Button button(u"Copy & print"_s);
    CHECK(button.text() == u"Copy && print"_s);
    CHECK(button.shortcut().isEmpty());
}

TEST_CASE("a name between isolates keeps its own text readable back", "[widgets][text]")
{
    const testing::ThemeScope scope;
    PlainLabel label(u"محمد"_s);
    label.setIsolated(true);
    CHECK(label.text() == u"محمد"_s);
    CHECK(static_cast<QLabel&>(label).text() == isolated(u"محمد"_s));
}

TEST_CASE("headings are larger the higher their level", "[widgets][text]")
{
    const testing::ThemeScope scope;
    const Heading title(u"a"_s, 1);
    const Heading section(u"a"_s, 2);
    const Heading card(u"a"_s, 3);
    CHECK(title.font().pointSizeF() > section.font().pointSizeF());
    CHECK(section.font().pointSizeF() > card.font().pointSizeF());
    CHECK(card.font().pointSizeF() > QApplication::font().pointSizeF());
}
