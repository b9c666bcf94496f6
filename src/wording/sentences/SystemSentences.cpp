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
    };

}

SentenceTable systemSentences() { return kSentences; }

}
