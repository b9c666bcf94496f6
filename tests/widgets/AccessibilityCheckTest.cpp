// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AccessibilityCheck.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    testing::ThemeScope scope;
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);

    QStringList findings()
    {
        window.show();
        return testing::accessibilityFindings(window);
    }
};

bool mentions(const QStringList& findings, const QString& words)
{
    return findings.size() == 1 && findings.first().contains(words);
}

}

TEST_CASE("the check finds a field without a name", "[accessibility]")
{
    Page page;
    page.column->addWidget(new QLineEdit(u"its text is not its name"_s));
    CHECK(mentions(page.findings(), u"no accessible name"_s));
}

TEST_CASE("the check does not take a combo box's value for its name, but a label will do",
    "[accessibility]")
{
    Page page;
    auto* combo = new QComboBox;
    combo->addItem(u"Dr Patel"_s);
    page.column->addWidget(combo);
    CHECK(mentions(page.findings(), u"no accessible name"_s));

    auto* label = new QLabel(u"Clinician"_s);
    label->setBuddy(combo);
    page.column->addWidget(label);
    CHECK(page.findings().isEmpty());
}

TEST_CASE("the check finds a target too small to hit", "[accessibility]")
{
    Page page;
    auto* button = new QPushButton(u"x"_s);
    button->setFixedSize(200, 20);
    page.column->addWidget(button);
    CHECK(page.findings().join(u' ').contains(u"target of 200 x 20"_s));
}

TEST_CASE("the check finds words that are cut off", "[accessibility]")
{
    Page page;
    auto* button = new QPushButton(u"a good many words"_s);
    button->setFixedSize(60, 40);
    page.column->addWidget(button);
    CHECK(mentions(page.findings(), u"words are clipped"_s));
}

TEST_CASE("the check finds lines that are cut off", "[accessibility]")
{
    Page page;
    auto* label
        = new QLabel(u"a sentence that is far longer than the little room it was given here"_s);
    label->setWordWrap(true);
    label->setFixedSize(120, 30);
    page.column->addWidget(label);
    CHECK(mentions(page.findings(), u"text is clipped"_s));
}

TEST_CASE("the check finds a page that scrolls sideways", "[accessibility]")
{
    Page page;
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(u"page"_s);
    scroll->setWidgetResizable(true);
    auto* wide = new QWidget;
    wide->setMinimumWidth(900);
    scroll->setWidget(wide);
    scroll->setFixedWidth(300);
    page.column->addWidget(scroll);
    CHECK(mentions(page.findings(), u"scrolls sideways"_s));
}

TEST_CASE("the check finds a window that no small screen can show", "[accessibility]")
{
    Page page;
    page.window.setMinimumSize(1400, 100);
    CHECK(mentions(page.findings(), u"needs 1400"_s));
}

TEST_CASE("the check passes over what is hidden or off", "[accessibility]")
{
    Page page;
    auto* hidden = new QLineEdit;
    page.column->addWidget(hidden);
    hidden->hide();
    auto* off = new QLineEdit;
    off->setEnabled(false);
    page.column->addWidget(off);
    CHECK(page.findings().isEmpty());
}
