// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace rooftree::wording {

/// A code of domain::Error and its sentence; a code that ends in ".*" serves every code of that
/// area without its own. In the text, %1 to %9 are the arguments of the error, %month1 is the first
/// as the name of a month, %date1 as a date in words, %field and %Field are the name of the field
/// inside and at the start of a sentence.
struct Sentence {
    const char* code;
    const char* text;
};

using SentenceTable = std::span<const Sentence>;

/// One table a file in sentences/, by what the codes are about. A new code goes into the table of
/// its subject.
[[nodiscard]] SentenceTable valueSentences();
[[nodiscard]] SentenceTable dateSentences();
[[nodiscard]] SentenceTable peopleSentences();
[[nodiscard]] SentenceTable careSentences();
[[nodiscard]] SentenceTable accessSentences();
[[nodiscard]] SentenceTable systemSentences();
[[nodiscard]] SentenceTable reportSentences();
[[nodiscard]] SentenceTable exchangeSentences();
[[nodiscard]] SentenceTable storageSentences();
[[nodiscard]] SentenceTable fhirSentences();
[[nodiscard]] SentenceTable backupSentences();
[[nodiscard]] SentenceTable kioskSentences();
[[nodiscard]] SentenceTable instrumentSentences();
[[nodiscard]] SentenceTable mergeSentences();
[[nodiscard]] SentenceTable opioidSentences();
[[nodiscard]] SentenceTable trainingSentences();
[[nodiscard]] SentenceTable courseSentences();
[[nodiscard]] SentenceTable recallSentences();

[[nodiscard]] inline std::array<SentenceTable, 18> sentenceTables()
{
    return { valueSentences(), dateSentences(), peopleSentences(), careSentences(),
        accessSentences(), systemSentences(), reportSentences(), exchangeSentences(),
        storageSentences(), fhirSentences(), backupSentences(), kioskSentences(),
        instrumentSentences(), mergeSentences(), opioidSentences(), trainingSentences(),
        courseSentences(), recallSentences() };
}

}
