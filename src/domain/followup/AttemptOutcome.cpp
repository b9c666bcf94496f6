// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/AttemptOutcome.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AttemptOutcome, 5> kWords { { { AttemptOutcome::NoAnswer, u"no-answer" },
        { AttemptOutcome::LeftMessage, u"left-message" }, { AttemptOutcome::Spoke, u"spoke" },
        { AttemptOutcome::Moved, u"moved" }, { AttemptOutcome::AskedNotTo, u"asked-not-to" } } };

}

QString toWord(AttemptOutcome value) { return kWords.word(value); }

std::optional<AttemptOutcome> attemptOutcomeFromWord(QStringView word)
{
    return kWords.value(word);
}

}
