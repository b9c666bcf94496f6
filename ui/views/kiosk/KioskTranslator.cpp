// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskTranslator.h"

#include "theme/Resources.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    // One context for the whole screen, so that a sentence is translated once, wherever it moves.
    constexpr char kContext[] = "kiosk";
    constexpr QChar kLeftToRightIsolate(0x2066);
    constexpr QChar kPopIsolate(0x2069);

    // The widgets that the screen shares with the staff's window.
    constexpr QLatin1StringView kWidgets[] = { "rooftree::ui::OnScreenKeyboard"_L1,
        "rooftree::ui::Ruler"_L1, "rooftree::ui::StepHeader"_L1, "rooftree::ui::TopicTile"_L1 };

    bool isOfTheScreen(QLatin1StringView context)
    {
        return context == QLatin1StringView(kContext)
            || context.startsWith("rooftree::ui::Kiosk"_L1)
            || std::find(std::begin(kWidgets), std::end(kWidgets), context) != std::end(kWidgets);
    }

    /// Staff take the screen back in the language they work in.
    bool isForStaff(QLatin1StringView context)
    {
        return context == "rooftree::ui::KioskUnlockPage"_L1;
    }

}

void KioskTranslator::speak(const app::PatientLanguage& language)
{
    QCoreApplication::removeTranslator(this);
    m_words = readResource(u"languages/kiosk_%1.qm"_s.arg(language.code));
    if (m_words.isEmpty())
        return;
    if (load(reinterpret_cast<const uchar*>(m_words.constData()), static_cast<int>(m_words.size())))
        QCoreApplication::installTranslator(this);
}

QString KioskTranslator::translate(
    const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    const QLatin1StringView where(context);
    if (!isOfTheScreen(where))
        return {};
    const auto found = isForStaff(where)
        ? QString()
        : QTranslator::translate(kContext, sourceText, disambiguation, n);
    return found.isEmpty() ? kLeftToRightIsolate + QString::fromUtf8(sourceText) + kPopIsolate
                           : found;
}

}
