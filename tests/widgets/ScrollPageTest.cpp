// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrollPage.h"

#include "app/WindowHelp.h"
#include "support/ThemeScope.h"
#include "widgets/Banner.h"
#include "widgets/FormBuilder.h"

#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with a long form, and a button at its end.
struct LongPage {
    LongPage()
    {
        for (int row = 0; row < 20; ++row)
            fields << form->row(u"Row %1"_s.arg(row), new QLineEdit, u"row%1"_s.arg(row));
        page.body()->addWidget(form);
        page.body()->addWidget(end);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(elsewhere);
        column->addWidget(&page);
        testing::showActive(window, { 600, 400 });
    }

    /// Handles what waits, such as a layout that a new line asks for.
    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] bool isInSight(const QWidget& widget) const
    {
        const QRect where(widget.mapTo(page.viewport(), QPoint(0, 0)), widget.size());
        return page.viewport()->rect().contains(where);
    }

    void goToEnd()
    {
        fields[0]->setFocus();
        end->setFocus();
        settle();
        REQUIRE(isInSight(*end));
    }

    testing::ThemeScope look;
    QWidget window;
    QLineEdit* elsewhere = new QLineEdit;
    ScrollPage& page = *new ScrollPage(u"A long page"_s); // the window's
    FormBuilder* form = new FormBuilder;
    QPushButton* end = new QPushButton(u"Save"_s);
    QList<QLineEdit*> fields;
};

}

TEST_CASE("a field that is wrong comes into sight with its sentence", "[widgets][page]")
{
    LongPage shown;
    shown.goToEnd();
    REQUIRE_FALSE(shown.isInSight(*shown.fields[3]));

    shown.form->setFieldError(u"row3"_s, u"This is not a number."_s);
    shown.form->focusFirstError();
    LongPage::settle();

    CHECK(shown.isInSight(*shown.fields[3]));
    for (const auto* label : shown.page.findChildren<QLabel*>()) {
        if (label->text() == u"This is not a number.")
            CHECK(shown.isInSight(*label));
    }
}

TEST_CASE("what went wrong comes into sight, and news waits at the top", "[widgets][page]")
{
    LongPage shown;
    shown.goToEnd();

    shown.page.banner()->tell(Tone::Info, u"Somebody else has changed this."_s);
    LongPage::settle();
    CHECK_FALSE(shown.isInSight(*shown.page.banner()));

    shown.page.banner()->tell(Tone::Danger, u"The disk is full."_s);
    LongPage::settle();
    CHECK(shown.isInSight(*shown.page.banner()));
}

TEST_CASE("who comes to a page begins at its top", "[widgets][page]")
{
    LongPage shown;
    shown.elsewhere->setFocus();
    shown.end->setFocus();
    LongPage::settle();

    CHECK(shown.isInSight(*shown.fields[0]));
}
