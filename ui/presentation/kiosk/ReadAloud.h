// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Speech.h"
#include "presentation/kiosk/KioskLanguage.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace rooftree::presentation {

/// Reading the pages of the waiting-room screen aloud, for whoever asks for it: off until then, and
/// off again for the next person.
class ReadAloud final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLookMs = 30'000; ///< the server may start after the screen

    /// Both outlive this.
    ReadAloud(app::Speech& speech, const KioskLanguage& language, QObject* parent = nullptr);

    /// There is a voice for the language that the screen speaks now.
    [[nodiscard]] bool isOffered() const;

    [[nodiscard]] bool isOn() const { return m_isOn; }

    void toggle();
    /// Off and silent, for whoever comes next.
    void reset();

    /// A screen is shown: looks for a voice, and again while there is none.
    void look();
    void tick(qint64 now);

    /// One after the other, instead of what is being said. Nothing while it is off or has no voice.
    /// Only words that are the same for everybody: see app::Speech.
    void say(const QStringList& fixedWords);
    void stop();

Q_SIGNALS:
    void changed(); ///< offered or not, on or off

private:
    void setOn(bool isOn);

    app::Speech& m_speech;
    const KioskLanguage& m_language;
    bool m_isOn = false;
    bool m_wasOffered = false;
    bool m_isLooking = false; ///< a screen has been shown
    std::optional<qint64> m_lookedAt;
};

}
