// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "date.empty",
            QT_TRANSLATE_NOOP("wording", "Please enter %field, for example 14/03/2024.") },
        { "date.nul",
            QT_TRANSLATE_NOOP("wording",
                "%Field contains an invisible character. Please type it again instead of pasting "
                "it.") },
        { "date.non-ascii-digits",
            QT_TRANSLATE_NOOP("wording", "Please write %field with the digits 0-9.") },
        { "date.two-digit-year",
            QT_TRANSLATE_NOOP("wording",
                "Please give the year of %field in full, with four digits: 14/03/1947.") },
        { "date.iso-format",
            QT_TRANSLATE_NOOP("wording",
                "When %field starts with the year, write two digits each for month and day: "
                "2024-02-01.") },
        { "date.compact",
            QT_TRANSLATE_NOOP(
                "wording", "Please separate day, month and year of %field: 01/02/2024.") },
        { "date.excel-serial",
            QT_TRANSLATE_NOOP("wording",
                "%Field is a spreadsheet's day number. Please format the column as a date, or type "
                "the date: 01/02/2024.") },
        { "date.incomplete",
            QT_TRANSLATE_NOOP("wording", "%Field needs day, month and year: 14/03/2024.") },
        { "date.month-name",
            QT_TRANSLATE_NOOP("wording",
                "The month of %field is not the name of a month. Please check the spelling.") },
        { "date.no-such-month",
            QT_TRANSLATE_NOOP("wording",
                "The month of %field must be from 1 to 12. The day comes first: 1 February is "
                "01/02.") },
        { "date.no-such-day",
            QT_TRANSLATE_NOOP(
                "wording", "%month1 %2 has %3 days. Please correct the day of %field.") },
        { "date.never",
            QT_TRANSLATE_NOOP("wording",
                "The year 9999 stands for \"never\". Please leave %field empty instead.") },
        { "date.year-range",
            QT_TRANSLATE_NOOP("wording", "The year of %field must be from %1 to %2.") },
        { "date.too-far",
            QT_TRANSLATE_NOOP("wording",
                "%Field would be too far ahead. Please give a shorter time or a date.") },
        { "date.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "%Field cannot be read as a date. Please write day, month and year: 14/03/2024 or "
                "14 Mar 2024.") },
        { "date.not-declared-format",
            QT_TRANSLATE_NOOP("wording",
                "%Field is not written like the other dates of this file. Please correct it in the "
                "file.") },
        { "birth-date.future",
            QT_TRANSLATE_NOOP(
                "wording", "The date of birth is in the future. Please check the year.") },
        { "death-date.future",
            QT_TRANSLATE_NOOP(
                "wording", "The date of death is in the future. Please check it in the file.") },
        { "death-date.before-birth",
            QT_TRANSLATE_NOOP("wording",
                "The date of death is before the date of birth. Please check both in the file.") },
        { "death-date.typed-before-birth",
            QT_TRANSLATE_NOOP(
                "wording", "The date of death is before the date of birth. Please check both.") },
        { "date.in-future",
            QT_TRANSLATE_NOOP("wording", "%Field is in the future. Please check the year.") },
        { "birth-date.too-old",
            QT_TRANSLATE_NOOP(
                "wording", "The date of birth is more than %1 years ago. Please check the year.") },
        { "time.empty", QT_TRANSLATE_NOOP("wording", "Please enter the time.") },
        { "time.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "This is not a time of day. Please write it as in 10:20, 1020 or 2pm.") },
    };

}

SentenceTable dateSentences() { return kSentences; }

}
