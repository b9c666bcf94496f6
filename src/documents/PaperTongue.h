// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace rooftree::documents {

/// The printed words of one language: resources/languages/paper_<code>.json, by the English ones.
class PaperTongue final {
public:
    /// English, which has no file, when there are no words of this language.
    [[nodiscard]] static PaperTongue of(QStringView code);

    [[nodiscard]] const QString& code() const { return m_code; }

    /// In the language itself, while nobody has checked the words; else empty.
    [[nodiscard]] const QString& draftNote() const { return m_draftNote; }

    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }

    /// What has no words of its own stays English.
    [[nodiscard]] QString say(const QString& english) const
    {
        return m_words.value(english, english);
    }

    /// The draft note and, for the staff who hand the sheet out, the same in English; empty when
    /// there is none.
    [[nodiscard]] QString draftWords() const;

private:
    QString m_code = QStringLiteral("en");
    QString m_draftNote;
    bool m_isRightToLeft = false;
    QHash<QString, QString> m_words;
};

}
