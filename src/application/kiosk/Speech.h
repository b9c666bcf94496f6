// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::app {

/// Says words aloud in the waiting room. No call waits for the voice. The room listens and a voice
/// may keep a log: only words that are the same for everybody may come here, never what somebody
/// typed, chose or is called.
class Speech {
public:
    Speech() = default;
    virtual ~Speech() = default;
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    /// Finds out which languages have a voice; canSpeak() knows by and by.
    virtual void look() = 0;

    /// `language` as in resources/languages: "cy".
    [[nodiscard]] virtual bool canSpeak(const QString& language) const = 0;

    /// Instead of what is being said.
    virtual void say(const QString& text, const QString& language) = 0;

    /// Nothing of what was to be said is kept.
    virtual void stop() = 0;
};

/// Where there is no voice.
class SilentSpeech final : public Speech {
public:
    void look() override { }

    [[nodiscard]] bool canSpeak(const QString&) const override { return false; }

    void say(const QString&, const QString&) override { }

    void stop() override { }
};

}
