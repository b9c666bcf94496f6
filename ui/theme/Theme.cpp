// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

namespace rooftree::ui {
namespace {

    QColor blend(const QColor& over, const QColor& under, double share)
    {
        const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
        return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue()));
    }

    void addTints(Theme& theme, double share)
    {
        theme.infoTint = blend(theme.info, theme.panel, share);
        theme.successTint = blend(theme.success, theme.panel, share);
        theme.warningTint = blend(theme.warning, theme.panel, share);
        theme.dangerTint = blend(theme.danger, theme.panel, share);
        theme.selected = blend(theme.accent, theme.panel, share * 1.6);
        theme.onSelected = theme.text;
        theme.hover = blend(theme.accent, theme.panel, share * 0.7);
    }

    Theme light()
    {
        Theme theme;
        theme.mode = ThemeMode::Light;
        theme.surface = QColor(0xFA, 0xF8, 0xF4);
        theme.panel = QColor(0xFF, 0xFF, 0xFF);
        theme.line = QColor(0x8C, 0x86, 0x7A);
        theme.hairline = QColor(0xE6, 0xE1, 0xD8);
        theme.text = QColor(0x1D, 0x2B, 0x2F);
        theme.muted = QColor(0x55, 0x63, 0x6A);
        theme.info = QColor(0x1D, 0x5F, 0xA8);
        theme.success = QColor(0x1C, 0x7A, 0x45);
        theme.warning = QColor(0x8F, 0x54, 0x00);
        theme.danger = QColor(0xB3, 0x26, 0x1E);
        theme.accent = QColor(0x0B, 0x6B, 0x62);
        theme.onAccent = QColor(0xFF, 0xFF, 0xFF);
        theme.focus = theme.info;
        addTints(theme, 0.08);
        return theme;
    }

    Theme dark()
    {
        Theme theme;
        theme.mode = ThemeMode::Dark;
        theme.surface = QColor(0x14, 0x19, 0x1B);
        theme.panel = QColor(0x1C, 0x23, 0x26);
        theme.line = QColor(0x74, 0x82, 0x8A);
        theme.hairline = QColor(0x31, 0x3B, 0x40);
        theme.text = QColor(0xEE, 0xF2, 0xF2);
        theme.muted = QColor(0xA9, 0xB6, 0xBA);
        theme.info = QColor(0x7F, 0xB5, 0xF0);
        theme.success = QColor(0x6F, 0xCF, 0x97);
        theme.warning = QColor(0xF0, 0xB4, 0x29);
        theme.danger = QColor(0xFF, 0x8A, 0x80);
        theme.accent = QColor(0x5C, 0xC8, 0xBB);
        theme.onAccent = QColor(0x06, 0x20, 0x1D);
        theme.focus = theme.info;
        addTints(theme, 0.13);
        return theme;
    }

    // Black, white and one yellow that only ever means "the keyboard is here". No tints: words and
    // symbols speak.
    Theme highContrast()
    {
        const QColor black(0, 0, 0);
        const QColor white(0xFF, 0xFF, 0xFF);
        Theme theme;
        theme.mode = ThemeMode::HighContrast;
        theme.surface = theme.panel = theme.hover = theme.onAccent = theme.onSelected = black;
        theme.infoTint = theme.successTint = theme.warningTint = theme.dangerTint = black;
        theme.line = theme.hairline = theme.text = theme.muted = theme.accent = theme.selected
            = white;
        theme.info = theme.success = theme.warning = theme.danger = white;
        theme.focus = QColor(0xFF, 0xE1, 0x00);
        theme.borderWidth = 2;
        theme.focusWidth = 4;
        return theme;
    }

}

Theme Theme::of(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark:
        return dark();
    case ThemeMode::HighContrast:
        return highContrast();
    case ThemeMode::Light:
        break;
    }
    return light();
}

QColor Theme::colour(ColourRole role) const
{
    switch (role) {
    case ColourRole::Surface:
        return surface;
    case ColourRole::Panel:
        return panel;
    case ColourRole::Line:
        return line;
    case ColourRole::Hairline:
        return hairline;
    case ColourRole::Text:
        return text;
    case ColourRole::Muted:
        return muted;
    case ColourRole::Info:
        return info;
    case ColourRole::Success:
        return success;
    case ColourRole::Warning:
        return warning;
    case ColourRole::Danger:
        return danger;
    case ColourRole::InfoTint:
        return infoTint;
    case ColourRole::SuccessTint:
        return successTint;
    case ColourRole::WarningTint:
        return warningTint;
    case ColourRole::DangerTint:
        return dangerTint;
    case ColourRole::Accent:
        return accent;
    case ColourRole::OnAccent:
        return onAccent;
    case ColourRole::Focus:
        return focus;
    case ColourRole::Selected:
        return selected;
    case ColourRole::OnSelected:
        return onSelected;
    case ColourRole::Hover:
        return hover;
    }
    return text;
}

QPalette Theme::palette() const
{
    QPalette palette(panel, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

}
