// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"

#include <QTranslator>

namespace rooftree::ui {

/// Says the words of the waiting-room screen, and nothing else of the program, in the language of
/// the patient (resources/languages). What a language has no words for stays English, kept in its
/// own direction so that it can be read among words that run the other way.
class KioskTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Widgets that are there already keep their words: make them anew.
    void speak(const app::PatientLanguage& language);

    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }

    [[nodiscard]] QString translate(const char* context, const char* sourceText,
        const char* disambiguation = nullptr, int n = -1) const override;

private:
    QByteArray m_words; ///< the compiled file; Qt reads it in place
};

}
