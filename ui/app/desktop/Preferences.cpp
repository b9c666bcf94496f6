// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Preferences.h"

#include "presentation/audit/ReportFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr auto kLook = u"appearance/look";
    constexpr auto kPercent = u"appearance/textPercent";
    constexpr auto kArrival = u"sound/arrival";
    constexpr auto kPrinters = u"printing/printers";

    struct Name {
        ui::ThemeMode mode;
        const char16_t* word;
    };

    constexpr Name kNames[] = { { ui::ThemeMode::Light, u"light" },
        { ui::ThemeMode::Dark, u"dark" }, { ui::ThemeMode::HighContrast, u"high-contrast" } };

    constexpr qint64 kMostBytes = 1'000'000; // nothing of ours is as long

    QString filePath() { return QSettings().fileName(); }

    QString copyPath() { return filePath() + QStringLiteral(".bak"); }

    bool isTrusted(const QString& path)
    {
        const QFileInfo file(path);
        return !file.exists() || mayBeTrusted(file.ownerId(), geteuid(), file.permissions());
    }

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
        return presentation::writePrivately(path, content).has_value();
    }

    /// A few, and none of them longer than a line.
    QString shortList(const QStringList& words)
    {
        constexpr int kMostWords = 3;
        constexpr int kMostLetters = 40;
        QStringList few;
        for (const auto& word : words.mid(0, kMostWords))
            few << word.left(kMostLetters);
        return few.join(u", "_s) + (words.size() > kMostWords ? u", ..."_s : QString());
    }

    /// A crash leaves the beginning of what was written, or nothing of it.
    bool isCutOff(const QByteArray& content, const std::optional<QByteArray>& copy)
    {
        return content.trimmed().isEmpty()
            || (copy && content.size() < copy->size() && copy->startsWith(content));
    }

}

bool mayBeTrusted(uint owner, uint user, QFileDevice::Permissions permissions)
{
    constexpr uint kAdministrator = 0;
    return (owner == user || owner == kAdministrator)
        && !permissions.testFlag(QFileDevice::WriteOther);
}

Preferences::Found Preferences::mend()
{
    m_isOurs = isTrusted(filePath());
    if (!m_isOurs)
        return Found::NotOurs;
    const auto content = contentOf(filePath());
    const auto copy = isTrusted(copyPath()) ? contentOf(copyPath()) : std::nullopt;
    if (!content || !isCutOff(*content, copy))
        return Found::Whole;
    if (!copy || copy->trimmed().isEmpty())
        return Found::Lost;
    return write(filePath(), *copy) ? Found::Restored : Found::Lost;
}

QStringList Preferences::unknownWords() const
{
    QSettings settings;
    settings.setFallbacksEnabled(false);
    auto words = m_isOurs ? settings.allKeys() : QStringList();
    words.removeIf([](const QString& word) {
        return word == kLook || word == kPercent || word == kArrival || word == kPrinters;
    });
    return words;
}

std::optional<domain::Error> Preferences::trouble()
{
    const auto error = [](const QString& code, const QStringList& args = {}) {
        return domain::Error { domain::ErrorKind::Validation, {}, code, args };
    };
    switch (mend()) {
    case Found::Restored:
        return error(u"settings.restored"_s);
    case Found::Lost:
        return error(u"settings.lost"_s);
    case Found::NotOurs:
        return error(u"settings.not-ours"_s, { filePath() });
    case Found::Whole:
        break;
    }
    const auto words = unknownWords();
    if (words.isEmpty())
        return std::nullopt;
    return error(u"settings.unknown"_s, { filePath(), shortList(words) });
}

QVariant Preferences::value(QStringView key) const
{
    return m_isOurs ? QSettings().value(key) : m_chosen.value(key.toString());
}

void Preferences::store(QStringView key, const QVariant& value)
{
    if (!m_isOurs) {
        m_chosen.insert(key.toString(), value);
        return;
    }
    QSettings settings;
    settings.setValue(key, value);
    settings.sync();
    // The file, and the folder that the first choice of all makes.
    presentation::keepName(filePath());
    presentation::keepName(QFileInfo(filePath()).absolutePath());
    const auto content = contentOf(filePath());
    if (content && settings.status() == QSettings::NoError)
        static_cast<void>(write(copyPath(), *content));
}

std::optional<ui::ThemeMode> Preferences::themeMode() const
{
    const auto stored = value(kLook).toString();
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
    return std::clamp(value(kPercent).toInt(), 100, 200) / 100.0;
}

void Preferences::setTextScale(double scale) { store(kPercent, qRound(scale * 100)); }

QStringList Preferences::printers() const { return value(kPrinters).toStringList(); }

bool Preferences::isArrivalHeard() const
{
    // Whatever else somebody wrote there by hand is no.
    return value(kArrival).toString() == u"true";
}

void Preferences::setArrivalHeard(bool isHeard) { store(kArrival, isHeard); }

}
