// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Preferences.h"

#include <QFile>
#include <QSaveFile>
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

    constexpr qint64 kMostBytes = 1'000'000; // nothing of ours is as long

    QString filePath() { return QSettings().fileName(); }

    QString copyPath() { return filePath() + QStringLiteral(".bak"); }

    /// None when there is no such file.
    std::optional<QByteArray> contentOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.read(kMostBytes);
    }

    bool write(const QString& path, const QByteArray& content)
    {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && file.commit();
    }

    /// A crash leaves the beginning of what was written, or nothing of it.
    bool isCutOff(const QByteArray& content, const std::optional<QByteArray>& copy)
    {
        return content.trimmed().isEmpty()
            || (copy && content.size() < copy->size() && copy->startsWith(content));
    }

    void store(QStringView key, const QVariant& value)
    {
        QSettings settings;
        settings.setValue(key, value);
        settings.sync();
        const auto content = contentOf(filePath());
        if (content && settings.status() == QSettings::NoError)
            static_cast<void>(write(copyPath(), *content));
    }

}

Preferences::Found Preferences::mend()
{
    const auto content = contentOf(filePath());
    const auto copy = contentOf(copyPath());
    if (!content || !isCutOff(*content, copy))
        return Found::Whole;
    if (!copy || copy->trimmed().isEmpty())
        return Found::Lost;
    return write(filePath(), *copy) ? Found::Restored : Found::Lost;
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
            store(kLook, QString::fromUtf16(name.word));
    }
}

double Preferences::textScale() const
{
    return std::clamp(QSettings().value(kPercent, 100).toInt(), 100, 200) / 100.0;
}

void Preferences::setTextScale(double scale) { store(kPercent, qRound(scale * 100)); }

}
