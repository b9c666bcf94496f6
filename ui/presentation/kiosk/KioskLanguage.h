// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "domain/agenda/Topic.h"

#include <QObject>

namespace rooftree::presentation {

/// The language in which the waiting-room screen speaks now. Only what is shown changes with it:
/// the record keeps English topic words, and own words as they were typed.
class KioskLanguage final : public QObject {
    Q_OBJECT

public:
    /// `all` outlives this and starts with English.
    explicit KioskLanguage(const std::vector<app::PatientLanguage>& all, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<app::PatientLanguage>& all() const { return m_all; }

    [[nodiscard]] const app::PatientLanguage& current() const { return m_all[m_at]; }

    [[nodiscard]] bool isEnglish() const { return m_at == 0; }

    [[nodiscard]] Qt::LayoutDirection direction() const;

    /// An unknown code changes nothing.
    void choose(const QString& code);
    /// Back to English, for whoever comes next.
    void reset();

    /// What a chosen topic is called; `words` themselves for own words (no id), and in English when
    /// the language has no words for it.
    [[nodiscard]] QString words(const QString& topicId, const QString& words) const;
    /// The few words on the tile.
    [[nodiscard]] QString shortWords(const domain::Topic& topic) const;

    /// On its own: "March".
    [[nodiscard]] QString monthName(int month) const;

    /// "14 March" with the name of the month in this language. Digits stay those of the practice's
    /// letters and of the keys 0 to 10.
    [[nodiscard]] QString dayAndMonth(const QString& english) const;

    /// English words for which this language has none, kept together on a page that reads the
    /// other way.
    [[nodiscard]] QString untranslated(const QString& english) const;

Q_SIGNALS:
    void changed();

private:
    const std::vector<app::PatientLanguage>& m_all;
    std::size_t m_at = 0;
};

}
