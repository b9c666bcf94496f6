// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "text.empty", QT_TRANSLATE_NOOP("wording", "Please fill in %field.") },
        { "text.too-long",
            QT_TRANSLATE_NOOP("wording",
                "%Field can have %1 characters at most and has %2 now. Please shorten it; nothing "
                "was cut off.") },
        { "text.nul",
            QT_TRANSLATE_NOOP("wording",
                "%Field contains an invisible character that cannot be stored. Please type it "
                "again instead of pasting it.") },
        { "text.control",
            QT_TRANSLATE_NOOP("wording",
                "%Field contains an invisible control character. Please type it again instead of "
                "pasting it.") },
        { "text.malformed",
            QT_TRANSLATE_NOOP("wording",
                "%Field contains a damaged character. Please type it again instead of pasting "
                "it.") },
        { "number.empty", QT_TRANSLATE_NOOP("wording", "Please enter a number for %field.") },
        { "number.not-a-number",
            QT_TRANSLATE_NOOP("wording", "%Field must be a number, written with the digits 0-9.") },
        { "number.exponent",
            QT_TRANSLATE_NOOP("wording",
                "%Field must be written out in full, without an \"e\": 1000, not 1e3.") },
        { "number.hexadecimal",
            QT_TRANSLATE_NOOP("wording", "%Field must be an ordinary number, without \"0x\".") },
        { "number.group-separator",
            QT_TRANSLATE_NOOP("wording", "Please write %field without a comma: 1000, not 1,000.") },
        { "number.decimal-comma",
            QT_TRANSLATE_NOOP(
                "wording", "Please write %field with a point, not a comma: 1.5, not 1,5.") },
        { "number.unit",
            QT_TRANSLATE_NOOP("wording",
                "Please enter only the number for %field; the unit has a field of its own.") },
        { "number.non-ascii-digits",
            QT_TRANSLATE_NOOP("wording", "Please write %field with the digits 0-9.") },
        { "number.sign",
            QT_TRANSLATE_NOOP("wording", "Please write %field without a plus or minus sign.") },
        { "number.whole",
            QT_TRANSLATE_NOOP("wording", "%Field must be a whole number from %1 to %2.") },
        { "number.out-of-range", QT_TRANSLATE_NOOP("wording", "%Field must be from %1 to %2.") },
        { "snomed.empty", QT_TRANSLATE_NOOP("wording", "Please enter a SNOMED CT code.") },
        { "snomed.nul",
            QT_TRANSLATE_NOOP("wording",
                "The SNOMED CT code contains an invisible character. Please type it again instead "
                "of pasting it.") },
        { "snomed.characters",
            QT_TRANSLATE_NOOP(
                "wording", "A SNOMED CT code has only the digits 0-9. Please check it.") },
        { "snomed.scientific",
            QT_TRANSLATE_NOOP("wording",
                "A spreadsheet has damaged this SNOMED CT code and its last digits are lost. "
                "Please export it again with the column as text.") },
        { "snomed.length",
            QT_TRANSLATE_NOOP("wording",
                "A SNOMED CT code has %1 to %2 digits; this one has %3. Please check it.") },
        { "snomed.leading-zero",
            QT_TRANSLATE_NOOP(
                "wording", "A SNOMED CT code does not start with 0. Please check it.") },
        { "snomed.check-digit",
            QT_TRANSLATE_NOOP("wording",
                "The check digit of this SNOMED CT code is wrong, so a digit is mistyped or lost. "
                "Please check it.") },
        { "snomed.not-a-concept",
            QT_TRANSLATE_NOOP("wording",
                "This SNOMED CT code names a description or a relationship. Please use the code of "
                "the concept.") },
        { "save-key.format",
            QT_TRANSLATE_NOOP("wording",
                "The save could not be recognised, so nothing was saved. Please save again.") },
        { "row-version.range",
            QT_TRANSLATE_NOOP("wording",
                "The version of this record is damaged. Nothing was changed; please tell your "
                "administrator.") },
    };

}

SentenceTable valueSentences() { return kSentences; }

}
