// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ApplyTheme.h"

#include "theme/FlatStyle.h"
#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "theme/TextRole.h"

#include <QEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr char kKioskProperty[] = "rooftreeKiosk";
    constexpr char kStyledProperty[] = "rooftreeStyled";
    // Of a screen of 22 inches with 1920 x 1080 pixels: 15 mm, what a finger needs, are 60 of them.
    // `rooftree-kiosk --doctor` looks for screens whose pixels are smaller.
    constexpr double kPixelsPerMillimetre = 4.0;

    struct Look {
        Theme theme = Theme::of(ThemeMode::Light);
        double scale = 1.0;
    };

    // One look for the whole program, like QApplication's own palette and font.
    Look& look()
    {
        static Look current;
        return current;
    }

    QFont baseFont(double scale)
    {
        QFont font;
        font.setFamilies(
            { u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s,
                u"Noto Sans Bengali"_s, u"Noto Sans Gurmukhi"_s, u"DejaVu Sans"_s });
        font.setPointSizeF(kBasePoints * scale);
        return font;
    }

    // Headings size themselves by the font around them, and Qt tells only those whose own font
    // changed.
    void tellOfFont(const QWidgetList& widgets)
    {
        for (QWidget* widget : widgets) {
            QEvent changed(QEvent::FontChange);
            QCoreApplication::sendEvent(widget, &changed);
        }
    }

    double kioskPoints(KioskText size)
    {
        switch (size) {
        case KioskText::Large:
            return 24.0;
        case KioskText::Largest:
            return 30.0;
        case KioskText::Normal:
            break;
        }
        return 20.0;
    }

}

void applyTheme(QApplication& app, ThemeMode mode, double scale)
{
    look().theme = Theme::of(mode);
    look().scale = std::clamp(scale, 1.0, 2.0);
    if (!app.property(kStyledProperty).toBool()) {
        // Without it a style sheet stops fonts from being inherited, and the kiosk needs that.
        QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
        QApplication::setStyle(new FlatStyle);
        app.setProperty(kStyledProperty, true);
    }
    const QPalette palette = look().theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(baseFont(look().scale));
    app.setStyleSheet(styleSheetFor(look().theme, look().scale));
    tellOfFont(QApplication::allWidgets());
    // Once more when Qt has handed the new font down: until then a heading asks its parent for the
    // old one.
    QMetaObject::invokeMethod(
        &app, [] { tellOfFont(QApplication::allWidgets()); }, Qt::QueuedConnection);
}

const Theme& currentTheme() { return look().theme; }

double currentScale() { return look().scale; }

ThemeMode desktopThemeMode()
{
    const QPalette palette = QApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? ThemeMode::Dark : ThemeMode::Light;
}

void applyKioskScale(QWidget& root, KioskText size)
{
    root.setProperty(kKioskProperty, true);
    QFont font = baseFont(1.0);
    font.setPointSizeF(kioskPoints(size));
    root.setFont(font);
    // Headings size themselves by the font around them and Qt tells only those whose own font
    // changed.
    const auto children = root.findChildren<QWidget*>();
    for (QWidget* child : children) {
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(child, &changed);
    }
}

bool isKiosk(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (at->property(kKioskProperty).toBool())
            return true;
    }
    return false;
}

int space(int units) { return qRound(4 * units * look().scale); }

int millimetres(double length) { return qRound(length * kPixelsPerMillimetre); }

}
