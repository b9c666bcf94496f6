// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "nhs-number.empty", QT_TRANSLATE_NOOP("wording", "Please enter the NHS number.") },
        { "nhs-number.nul",
            QT_TRANSLATE_NOOP("wording",
                "The NHS number contains an invisible character. Please type it again instead of "
                "pasting it.") },
        { "nhs-number.placeholder",
            QT_TRANSLATE_NOOP("wording", "Please leave the NHS number empty if it is not known.") },
        { "nhs-number.quotes",
            QT_TRANSLATE_NOOP("wording", "Please write the NHS number without quotation marks.") },
        { "nhs-number.scientific",
            QT_TRANSLATE_NOOP("wording",
                "A spreadsheet has damaged this NHS number and its last digits are lost. Please "
                "look it up again, and keep the column as text.") },
        { "nhs-number.decimal",
            QT_TRANSLATE_NOOP("wording",
                "A spreadsheet has added a decimal part to this NHS number. Please enter the 10 "
                "digits only.") },
        { "nhs-number.non-ascii-digits",
            QT_TRANSLATE_NOOP("wording", "Please write the NHS number with the digits 0-9.") },
        { "nhs-number.characters",
            QT_TRANSLATE_NOOP(
                "wording", "An NHS number has only digits, spaces and hyphens. Please check it.") },
        { "nhs-number.length",
            QT_TRANSLATE_NOOP(
                "wording", "The NHS number needs %1 digits; %2 found. Please check it.") },
        { "nhs-number.repeated",
            QT_TRANSLATE_NOOP("wording",
                "An NHS number is never one digit ten times. Please leave it empty if it is not "
                "known.") },
        { "nhs-number.check-digit",
            QT_TRANSLATE_NOOP("wording",
                "The NHS number has a wrong check digit, so a digit is mistyped. Please compare it "
                "with the letter or card.") },
        { "name.required",
            QT_TRANSLATE_NOOP("wording", "Please enter a family name or a given name.") },
        { "name.emoji",
            QT_TRANSLATE_NOOP("wording", "%Field cannot contain emoji. Please use letters.") },
        { "postcode.empty", QT_TRANSLATE_NOOP("wording", "Please enter the postcode.") },
        { "postcode.nul",
            QT_TRANSLATE_NOOP("wording",
                "The postcode contains an invisible character. Please type it again instead of "
                "pasting it.") },
        { "postcode.incomplete",
            QT_TRANSLATE_NOOP("wording",
                "This is only the first half of a postcode. Please add the second, as in LS1 6AE, "
                "or ZZ99 3VZ for no fixed abode.") },
        { "postcode.format",
            QT_TRANSLATE_NOOP("wording",
                "This is not a postcode. Please write it as in LS1 6AE, or ZZ99 3VZ for no fixed "
                "abode.") },
        { "phone.empty", QT_TRANSLATE_NOOP("wording", "Please enter %field.") },
        { "phone.nul",
            QT_TRANSLATE_NOOP("wording",
                "The phone number contains an invisible character. Please type it again instead of "
                "pasting it.") },
        { "phone.non-ascii-digits",
            QT_TRANSLATE_NOOP("wording", "Please write the phone number with the digits 0-9.") },
        { "phone.scientific",
            QT_TRANSLATE_NOOP("wording",
                "A spreadsheet has damaged this phone number and its last digits are lost. Please "
                "keep the column as text.") },
        { "phone.characters",
            QT_TRANSLATE_NOOP("wording",
                "A phone number has only digits, spaces, brackets, hyphens and a plus at the "
                "start. Please check it.") },
        { "phone.length",
            QT_TRANSLATE_NOOP("wording", "A phone number has %1 to %2 digits. Please check it.") },
        { "ods.empty", QT_TRANSLATE_NOOP("wording", "Please enter the code of the practice.") },
        { "ods.nul",
            QT_TRANSLATE_NOOP("wording",
                "The code of the practice contains an invisible character. Please type it again "
                "instead of pasting it.") },
        { "ods.gp-individual",
            QT_TRANSLATE_NOOP("wording",
                "This is the code of one doctor. Please enter the code of the practice, a letter "
                "and five digits, as in A82023.") },
        { "ods.format",
            QT_TRANSLATE_NOOP("wording",
                "The code of a practice is a letter and five digits, as in A82023. Please check "
                "it.") },
    };

}

SentenceTable peopleSentences() { return kSentences; }

}
