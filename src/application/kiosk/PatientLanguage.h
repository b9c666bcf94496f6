// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::app {

/// What a topic is called in another language. The record keeps the English words.
struct TopicWords {
    QString words;
    QString shortWords;
};

/// The keys of a language, a list a row; one key may type several letters of Unicode.
struct KeyboardRows {
    std::vector<QStringList> rows;
    std::vector<QStringList> shifted; ///< the same keys with the shift key; empty: capital letters
    QString switchWord; ///< on the key that leads here from English letters; empty: no such key
};

/// A language of the waiting-room screen: resources/languages, topics/<code> and keyboards.
struct PatientLanguage {
    QString code; ///< ISO 639-1
    QString name; ///< in itself: what the patient looks for
    QString englishName; ///< what staff look for
    bool isRightToLeft = false;
    QString draftNote; ///< in the language itself, while nobody has checked it; else empty
    QHash<QString, TopicWords> topics; ///< by id; a topic that is missing is said in English
    KeyboardRows keyboard;
};

/// All languages, English first.
[[nodiscard]] domain::Result<std::vector<PatientLanguage>> readPatientLanguages();

}
