// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "kiosk.code-burnt", QT_TRANSLATE_NOOP("wording", "Please see reception.") },
        { "kiosk.see-reception", QT_TRANSLATE_NOOP("wording", "Please see reception.") },
        { "kiosk.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "What the waiting-room screen sent cannot be read. It is kept for a day; please "
                "ask the patient again.") },
        { "code.form",
            QT_TRANSLATE_NOOP("wording", "A code has six numbers. Please type all six.") },
        { "code.no-birth-day",
            QT_TRANSLATE_NOOP("wording",
                "A code needs the day and month of birth, and they are not known. Please hand a "
                "screen over instead.") },
        { "station.name-taken",
            QT_TRANSLATE_NOOP("wording",
                "Another waiting-room screen has this name. Please choose another one.") },
        { "station.token-shown",
            QT_TRANSLATE_NOOP("wording",
                "This screen was enrolled already. If its file is lost, retire it and enrol it "
                "again.") },
        { "station.role-name",
            QT_TRANSLATE_NOOP("wording",
                "The name of a station's role is a small letter, then letters, digits and _, at "
                "most "
                "63. Please choose such a name.") },
        { "station.busy",
            QT_TRANSLATE_NOOP(
                "wording", "Somebody is using the screen %1. Please choose another one or wait.") },
        { "station.retired",
            QT_TRANSLATE_NOOP(
                "wording", "This screen is not in use any more. Please choose another one.") },
        { "station.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody changed this screen meanwhile. Please look at the list again.") },
        { "station.unknown",
            QT_TRANSLATE_NOOP(
                "wording", "The practice does not know this screen. Please enrol it again.") },
        { "station.wrong-pin",
            QT_TRANSLATE_NOOP(
                "wording", "That is not the PIN of this screen. Please type it again.") },
        { "station.token-unreadable",
            QT_TRANSLATE_NOOP("wording",
                "The file of this station cannot be read, or others can read it. Please copy it "
                "again and make it readable for this account alone.") },
        { "alert.taken",
            QT_TRANSLATE_NOOP("wording", "Somebody else has taken this alert on already.") },
        { "alert.no-person",
            QT_TRANSLATE_NOOP(
                "wording", "An alert is taken on by a person. Please sign in first.") },
        { "alert.undelivered",
            QT_TRANSLATE_NOOP(
                "wording", "No desk has seen this alert yet. Please tell reception yourself.") },
        { "sign-in.other-person",
            QT_TRANSLATE_NOOP(
                "wording", "That is not the password of the person who handed this screen over.") },
    };

}

SentenceTable kioskSentences() { return kSentences; }

}
