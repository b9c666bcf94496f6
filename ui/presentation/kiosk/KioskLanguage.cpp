// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskLanguage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr QChar kLeftToRightIsolate(0x2066);
    constexpr QChar kPopIsolate(0x2069);
    constexpr int kMonths = 12;

}

KioskLanguage::KioskLanguage(const std::vector<app::PatientLanguage>& all, QObject* parent)
    : QObject(parent)
    , m_all(all)
{
}

Qt::LayoutDirection KioskLanguage::direction() const
{
    return current().isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

void KioskLanguage::choose(const QString& code)
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [&code](const auto& each) { return each.code == code; });
    if (found == m_all.end() || &*found == &current())
        return;
    m_at = static_cast<std::size_t>(std::distance(m_all.begin(), found));
    Q_EMIT changed();
}

void KioskLanguage::reset() { choose(m_all.front().code); }

QString KioskLanguage::words(const QString& topicId, const QString& words) const
{
    if (topicId.isEmpty() || isEnglish())
        return words;
    const auto found = current().topics.find(topicId);
    return found == current().topics.end() ? untranslated(words) : found->words;
}

QString KioskLanguage::shortWords(const domain::Topic& topic) const
{
    if (isEnglish())
        return topic.shortWords;
    const auto found = current().topics.find(topic.id);
    return found == current().topics.end() ? untranslated(topic.shortWords) : found->shortWords;
}

QString KioskLanguage::monthName(int month) const
{
    return QLocale(current().code).standaloneMonthName(month);
}

QString KioskLanguage::dayAndMonth(const QString& english) const
{
    const QLocale from(QLocale::English);
    const QLocale to(current().code);
    for (int month = 1; month <= kMonths && !isEnglish(); ++month) {
        const auto name = from.monthName(month);
        if (english.endsWith(name))
            return english.chopped(name.size()) + to.monthName(month);
    }
    return english;
}

QString KioskLanguage::untranslated(const QString& english) const
{
    return current().isRightToLeft ? kLeftToRightIsolate + english + kPopIsolate : english;
}

}
