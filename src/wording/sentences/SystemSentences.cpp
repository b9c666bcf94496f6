// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "rules.*",
            QT_TRANSLATE_NOOP("wording",
                "A rule file of this program is damaged, so it was not used. Please install the "
                "program again.") },
        { "permissions.*",
            QT_TRANSLATE_NOOP("wording",
                "The permission file of this program is damaged, so nobody is let in by it. Please "
                "install the program again.") },
        { "indicator.*",
            QT_TRANSLATE_NOOP("wording",
                "The definition of an indicator is damaged, so it was not counted. Please install "
                "the program again.") },
        { "json.*",
            QT_TRANSLATE_NOOP("wording",
                "A file or a kept text is damaged, so nothing was taken from it. Please use "
                "another copy, or install the program again.") },
        { "disk.not-confirmed",
            QT_TRANSLATE_NOOP("wording",
                "Please tick that you know about the disk of this computer, then set up the "
                "practice.") },
        { "demo.changed",
            QT_TRANSLATE_NOOP("wording",
                "The demo practice is not as this program makes it, so nothing was added. Please "
                "make a new one in another place.") },
        { "demo.not-a-demo",
            QT_TRANSLATE_NOOP("wording",
                "This is a real practice, so no demo people were added. Please choose another "
                "place.") },
        { "settings.restored",
            QT_TRANSLATE_NOOP("wording",
                "The file with the look of your screen was damaged, so the last good copy is "
                "used. Records are not concerned.") },
        { "settings.lost",
            QT_TRANSLATE_NOOP("wording",
                "The file with the look of your screen was damaged, and there was no copy: look "
                "and text size are as on the first day. Please choose them again in your menu. "
                "Records are not concerned.") },
        { "settings.not-ours",
            QT_TRANSLATE_NOOP("wording",
                "The file with the look of your screen (%1) belongs to somebody else, or everybody "
                "can write it, so it was not read. Please take it over for your account alone, or "
                "remove it. Records are not concerned.") },
        { "settings.unknown",
            QT_TRANSLATE_NOOP("wording",
                "The file with the look of your screen (%1) has entries that this program does not "
                "know: %2. They stay there and change nothing. Please check how they are spelt.") },
        { "clock.not-accepted",
            QT_TRANSLATE_NOOP("wording",
                "This computer's clock looks wrong: it says %1. Nothing was done, because whatever "
                "is saved bears that date. Please put date and time right, or add --accept-clock "
                "to "
                "go on with this date.") },
        { "clock.wrong",
            QT_TRANSLATE_NOOP("wording",
                "This computer's clock looks wrong: it says %1. Please put date and time right "
                "and start again; whatever is saved now bears that date.") },
        { "clock.forward",
            QT_TRANSLATE_NOOP("wording",
                "This computer's clock jumped ahead by %1 minutes. Please check date and time "
                "before you go on.") },
        { "clock.back",
            QT_TRANSLATE_NOOP("wording",
                "This computer's clock went back by %1 minutes. Please check date and time before "
                "you go on.") },
        { "log.not-kept",
            QT_TRANSLATE_NOOP("wording",
                "The program's own log cannot be written. Your work is not touched by that; please "
                "make room on this computer's disk, or ask whoever looks after it.") },
        { "export.file-exists",
            QT_TRANSLATE_NOOP("wording",
                "There is a file of this name already, and it was not touched. Please choose "
                "another name.") },
        { "export.not-written",
            QT_TRANSLATE_NOOP("wording",
                "The file could not be written. Please check the folder and the free space, and "
                "try again.") },
        { "export.unknown-format",
            QT_TRANSLATE_NOOP("wording",
                "The format is not known. Please end the file name with .csv, .xlsx, .json or "
                ".pdf.") },
    };

}

SentenceTable systemSentences() { return kSentences; }

}
