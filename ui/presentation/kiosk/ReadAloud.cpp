// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/ReadAloud.h"

#include <utility>

namespace rooftree::presentation {
namespace {

    bool isMarkOfDirection(QChar letter)
    {
        constexpr char16_t kFirstIsolate = 0x2066;
        constexpr char16_t kPopIsolate = 0x2069;
        return letter >= kFirstIsolate && letter <= kPopIsolate;
    }

    /// As a sentence of its own, or voices run the words of two buttons together.
    QString asSentence(QString words)
    {
        words.removeIf(isMarkOfDirection);
        words = words.simplified();
        if (!words.isEmpty() && !words.back().isPunct())
            words.append(u'.');
        return words;
    }

}

ReadAloud::ReadAloud(app::Speech& speech, const KioskLanguage& language, QObject* parent)
    : QObject(parent)
    , m_speech(speech)
    , m_language(language)
{
    connect(&m_language, &KioskLanguage::changed, this, [this] {
        stop();
        m_wasOffered = isOffered();
        Q_EMIT changed();
    });
}

bool ReadAloud::isOffered() const { return m_speech.canSpeak(m_language.current().code); }

void ReadAloud::toggle() { setOn(!m_isOn); }

void ReadAloud::reset() { setOn(false); }

void ReadAloud::setOn(bool isOn)
{
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    if (!m_isOn)
        m_speech.stop();
    Q_EMIT changed();
}

void ReadAloud::look()
{
    m_isLooking = true;
    m_lookedAt.reset();
    m_speech.look();
}

void ReadAloud::tick(qint64 now)
{
    const bool offered = isOffered();
    if (offered != std::exchange(m_wasOffered, offered))
        Q_EMIT changed();
    if (!m_isLooking || offered)
        return;
    if (!m_lookedAt)
        m_lookedAt = now;
    if (now - *m_lookedAt < kLookMs)
        return;
    m_lookedAt = now;
    m_speech.look();
}

void ReadAloud::say(const QStringList& fixedWords)
{
    if (!m_isOn || !isOffered())
        return;
    QStringList sentences;
    for (const auto& words : fixedWords) {
        if (const auto sentence = asSentence(words); !sentence.isEmpty())
            sentences.append(sentence);
    }
    if (sentences.isEmpty())
        stop();
    else
        m_speech.say(sentences.join(u'\n'), m_language.current().code);
}

void ReadAloud::stop()
{
    if (m_isOn)
        m_speech.stop();
}

}
