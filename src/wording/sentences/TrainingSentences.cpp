// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    // %1 is the file, %2 the place in it: a field, or the number of a line.
    constexpr Sentence kSentences[] = {
        { "training.no-such-module",
            QT_TRANSLATE_NOOP("wording",
                "There is no such training module here. Please choose one from the list.") },
        { "training.no-such-page",
            QT_TRANSLATE_NOOP(
                "wording", "The training module has no such page. Please open it again.") },
        { "training.not-whole",
            QT_TRANSLATE_NOOP("wording",
                "Some questions have no answer yet. Please choose one for each, then hand it "
                "in.") },
        { "training.unreadable",
            QT_TRANSLATE_NOOP(
                "wording", "%1 cannot be read. Please write it as UTF-8, and JSON as JSON.") },
        { "training.missing",
            QT_TRANSLATE_NOOP("wording", "%1 lacks the field %2. Please add it.") },
        { "training.bad-value",
            QT_TRANSLATE_NOOP("wording", "%1: the value of %2 does not fit. Please correct it.") },
        { "training.unknown-key",
            QT_TRANSLATE_NOOP("wording",
                "%1 has the field %2, which nobody reads. Please take it out or correct its "
                "name.") },
        { "training.options",
            QT_TRANSLATE_NOOP("wording",
                "%1: %2 needs two or more options that differ. Please write another one.") },
        { "training.one-right",
            QT_TRANSLATE_NOOP("wording",
                "%1: %2 must have exactly one right option. Please mark one, and only one, as "
                "right.") },
        { "training.no-file", QT_TRANSLATE_NOOP("wording", "%1 is not there. Please add it.") },
        { "training.stray-file",
            QT_TRANSLATE_NOOP("wording",
                "%1 is used by no module. Please number pages without a gap, show each picture, "
                "or take the file away.") },
        { "training.twice",
            QT_TRANSLATE_NOOP("wording", "%1 names a module twice. Please keep one of them.") },
        { "training.title",
            QT_TRANSLATE_NOOP("wording",
                "%1, line %2: a page has one title, \"# Title\", in its first line. Please "
                "correct it.") },
        { "training.html",
            QT_TRANSLATE_NOOP("wording", "%1, line %2, has HTML. Please write it as Markdown.") },
        { "training.link",
            QT_TRANSLATE_NOOP("wording",
                "%1, line %2, has a link. Please take it out: a module is read without a "
                "network.") },
        { "training.picture",
            QT_TRANSLATE_NOOP("wording",
                "%1, line %2: a page has at most one picture, ![what it shows](name.svg), alone "
                "in its line. Please correct it.") },
        { "training.alt",
            QT_TRANSLATE_NOOP("wording",
                "%1, line %2: the picture does not say what it shows. Please write it between "
                "the square brackets.") },
        { "training.exercise",
            QT_TRANSLATE_NOOP("wording",
                "%1, line %2: an exercise says its minutes, \"## Exercise (2 minutes): Title\". "
                "Please correct it.") },
        { "training.empty-page",
            QT_TRANSLATE_NOOP("wording", "%1 has a title and no words. Please write some.") },
    };

}

SentenceTable trainingSentences() { return kSentences; }

}
