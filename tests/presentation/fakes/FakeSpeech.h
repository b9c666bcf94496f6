// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Speech.h"

#include <QStringList>

#include <vector>

namespace rooftree::testing {

/// A voice that writes down what it was asked to say.
class FakeSpeech final : public app::Speech {
public:
    struct Utterance {
        QString text;
        QString language;
    };

    void look() override { ++looks; }

    [[nodiscard]] bool canSpeak(const QString& language) const override
    {
        return voices.contains(language);
    }

    void say(const QString& text, const QString& language) override
    {
        said.push_back({ text, language });
        isTalking = true;
    }

    void stop() override
    {
        isTalking = false;
        ++stops;
    }

    [[nodiscard]] QString allSaid() const
    {
        QString all;
        for (const auto& each : said)
            all += each.text + u'\n';
        return all;
    }

    [[nodiscard]] QString last() const { return said.empty() ? QString() : said.back().text; }

    QStringList voices { QStringLiteral("en"), QStringLiteral("ur") };
    std::vector<Utterance> said;
    bool isTalking = false;
    int looks = 0;
    int stops = 0;
};

}
