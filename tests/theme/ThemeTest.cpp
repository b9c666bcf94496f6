// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "catch_compat.h"
#include "theme/Contrast.h"

#include <QString>

using namespace rooftree::ui;

namespace {

const ThemeMode kModes[] = { ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast };

const ColourRole kWords[] = { ColourRole::Text, ColourRole::Muted, ColourRole::Info,
    ColourRole::Success, ColourRole::Warning, ColourRole::Danger, ColourRole::Accent };

double least(ThemeMode mode) { return mode == ThemeMode::HighContrast ? 7.0 : 4.5; }

}

TEST_CASE("black on white has the contrast of 21 and a colour on itself of 1", "[theme]")
{
    CHECK(contrastRatio(QColor(0, 0, 0), QColor(255, 255, 255)) == Approx(21.0));
    CHECK(contrastRatio(QColor(120, 30, 9), QColor(120, 30, 9)) == Approx(1.0));
}

TEST_CASE("words can be read on the surface and on a panel in every look", "[theme]")
{
    for (const ThemeMode mode : kModes) {
        const Theme theme = Theme::of(mode);
        for (const ColourRole role : kWords) {
            INFO("look " << int(mode) << " role " << int(role));
            CHECK(contrastRatio(theme.colour(role), theme.surface) >= least(mode));
            CHECK(contrastRatio(theme.colour(role), theme.panel) >= least(mode));
        }
    }
}

TEST_CASE("words can be read on every tinted ground", "[theme]")
{
    for (const ThemeMode mode : kModes) {
        const Theme theme = Theme::of(mode);
        const std::pair<QColor, QColor> pairs[] = {
            { theme.info, theme.infoTint },
            { theme.success, theme.successTint },
            { theme.warning, theme.warningTint },
            { theme.danger, theme.dangerTint },
            { theme.text, theme.infoTint },
            { theme.text, theme.successTint },
            { theme.text, theme.warningTint },
            { theme.text, theme.dangerTint },
            { theme.text, theme.hover },
            { theme.accent, theme.hover },
            { theme.muted, theme.hover },
            { theme.danger, theme.hover },
            { theme.onSelected, theme.selected },
            { theme.onAccent, theme.accent },
        };
        for (const auto& [words, ground] : pairs) {
            INFO("look " << int(mode) << " " << words.name().toStdString() << " on "
                         << ground.name().toStdString());
            CHECK(contrastRatio(words, ground) >= least(mode));
        }
    }
}

TEST_CASE("lines that carry meaning and the focus ring stand out from their ground", "[theme]")
{
    for (const ThemeMode mode : kModes) {
        const Theme theme = Theme::of(mode);
        INFO("look " << int(mode));
        for (const QColor& ground : { theme.surface, theme.panel }) {
            CHECK(contrastRatio(theme.line, ground) >= 3.0);
            CHECK(contrastRatio(theme.focus, ground) >= 3.0);
        }
        CHECK(theme.focusWidth > theme.borderWidth);
    }
}

TEST_CASE("a focus ring inside a filled button stands out from the filling", "[theme]")
{
    for (const ThemeMode mode : kModes) {
        const Theme theme = Theme::of(mode);
        CHECK(contrastRatio(theme.onAccent, theme.accent) >= 3.0);
        CHECK(contrastRatio(theme.onAccent, theme.focus) >= 3.0);
    }
}

TEST_CASE("high contrast uses black, white and one yellow for the focus, and no tints", "[theme]")
{
    const Theme theme = Theme::of(ThemeMode::HighContrast);
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);

    for (int role = int(ColourRole::Surface); role <= int(ColourRole::Hover); ++role) {
        const QColor colour = theme.colour(ColourRole(role));
        if (ColourRole(role) == ColourRole::Focus)
            CHECK((colour != black && colour != white));
        else
            CHECK((colour == black || colour == white));
    }
    CHECK(theme.borderWidth > Theme::of(ThemeMode::Light).borderWidth);
}

TEST_CASE("placeholders are as readable as other quiet text", "[theme]")
{
    for (const ThemeMode mode : kModes) {
        const QPalette palette = Theme::of(mode).palette();
        CHECK(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
            >= least(mode));
        CHECK(contrastRatio(palette.color(QPalette::Disabled, QPalette::ButtonText),
                  palette.color(QPalette::Window))
            >= least(mode));
    }
}
