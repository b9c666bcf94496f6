// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace rooftree::desktop {
namespace {

    constexpr auto kLook = u"appearance/look";
    constexpr auto kPercent = u"appearance/textPercent";

    struct Name {
        ui::ThemeMode mode;
        const char16_t* word;
    };

    constexpr Name kNames[] = { { ui::ThemeMode::Light, u"light" },
        { ui::ThemeMode::Dark, u"dark" }, { ui::ThemeMode::HighContrast, u"high-contrast" } };

}

std::optional<ui::ThemeMode> Preferences::themeMode() const
{
    const auto stored = QSettings().value(kLook).toString();
    for (const auto& name : kNames) {
        if (stored == QStringView(name.word))
            return name.mode;
    }
    return std::nullopt;
}

void Preferences::setThemeMode(ui::ThemeMode mode)
{
    for (const auto& name : kNames) {
        if (name.mode == mode)
            QSettings().setValue(kLook, QString::fromUtf16(name.word));
    }
}

double Preferences::textScale() const
{
    return std::clamp(QSettings().value(kPercent, 100).toInt(), 100, 200) / 100.0;
}

void Preferences::setTextScale(double scale)
{
    QSettings().setValue(kPercent, qRound(scale * 100));
}

}
