// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ApplyTheme.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "theme/TextRole.h"
#include "widgets/Heading.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

TEST_CASE("applying a theme gives the whole program its colours", "[theme]")
{
    const testing::ThemeScope scope(ThemeMode::Dark);
    const Theme dark = Theme::of(ThemeMode::Dark);

    CHECK(currentTheme().mode == ThemeMode::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == dark.surface);
    CHECK(QApplication::palette().color(QPalette::WindowText) == dark.text);
}

TEST_CASE("a text field keeps the readable placeholder colour under the style sheet", "[theme]")
{
    const testing::ThemeScope scope(ThemeMode::Light);
    QLineEdit edit;
    edit.setPlaceholderText(u"name"_s);
    edit.ensurePolished();

    CHECK(edit.palette().color(QPalette::PlaceholderText) == currentTheme().muted);
}

TEST_CASE("text is never under 11 points and grows with the scale, up to twice", "[theme]")
{
    for (const double asked : { 0.5, 1.0, 1.5, 2.0, 7.0 }) {
        const testing::ThemeScope scope(ThemeMode::Light, asked);
        CHECK(QApplication::font().pointSizeF() >= 11.0);
        CHECK(QApplication::font().pointSizeF() <= 22.0);
        CHECK(space(1) == qRound(4 * currentScale()));
    }
}

TEST_CASE("the style sheet has no token left and no font or placeholder colour in it", "[theme]")
{
    for (const ThemeMode mode : { ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast }) {
        QString sheet = styleSheetFor(Theme::of(mode), 2.0);
        sheet.remove(0, sheet.indexOf(u"*/"_s)); // the comment at its head talks about both
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(u"font"_s));
        CHECK_FALSE(sheet.contains(u"gradient"_s));
        CHECK_FALSE(sheet.contains(u"px-"_s));
        CHECK_FALSE(sheet.contains(u": -"_s));
    }
}

TEST_CASE(
    "the kiosk's text is 20 points and up, headings with it, and can be made larger", "[theme]")
{
    const testing::ThemeScope scope(ThemeMode::Light);
    QWidget kiosk;
    auto* column = new QVBoxLayout(&kiosk);
    auto* words = new PlainLabel(u"Back"_s);
    auto* question = new Heading(u"What matters most to you today?"_s);
    column->addWidget(words);
    column->addWidget(question);

    applyKioskScale(kiosk, KioskText::Normal);
    const double normal = words->font().pointSizeF();
    const double heading = question->font().pointSizeF();
    applyKioskScale(kiosk, KioskText::Largest);

    CHECK(normal >= 20.0);
    CHECK(heading > normal);
    CHECK(words->font().pointSizeF() > normal);
    CHECK(question->font().pointSizeF() > heading);
    CHECK(isKiosk(*question));
}

TEST_CASE("headings deep in a window follow every change of the program's text size", "[theme]")
{
    const testing::ThemeScope scope(ThemeMode::Light, 1.0);
    QWidget window;
    auto* outer = new QVBoxLayout(&window);
    auto* page = new QWidget;
    outer->addWidget(page);
    auto* column = new QVBoxLayout(page);
    auto* heading = new Heading(u"Today"_s);
    auto* strong = new PlainLabel(u"Problem"_s, TextRole::Strong);
    auto* body = new PlainLabel(u"words"_s);
    for (auto* each :
        { static_cast<QLabel*>(heading), static_cast<QLabel*>(strong), static_cast<QLabel*>(body) })
        column->addWidget(each);
    window.show();
    QApplication::processEvents();
    const double before = heading->font().pointSizeF();
    const double words = strong->font().pointSizeF();
    for (const double scale : { 2.0, 1.5, 1.0 }) {
        applyTheme(*qApp, ThemeMode::Dark, scale);
        QApplication::processEvents();
        CHECK(body->font().pointSizeF() == Approx(words * scale));
        CHECK(strong->font().pointSizeF() == Approx(words * scale));
        CHECK(heading->font().pointSizeF() == Approx(before * scale));
    }
}

TEST_CASE("headings follow a change of the program's text size", "[theme]")
{
    const testing::ThemeScope scope(ThemeMode::Light, 1.0);
    Heading heading(u"Today"_s);
    heading.show();
    const double before = heading.font().pointSizeF();

    applyTheme(*qApp, ThemeMode::Light, 2.0);
    QApplication::processEvents();

    CHECK(heading.font().pointSizeF() == Approx(before * 2));
}
