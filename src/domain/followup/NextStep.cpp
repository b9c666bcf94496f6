// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/NextStep.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<NextStep, 4> kWords { { { NextStep::Keep, u"keep" },
        { NextStep::Change, u"change" }, { NextStep::EndAchieved, u"end-achieved" },
        { NextStep::EndNotAchieved, u"end-not-achieved" } } };

}

QString toWord(NextStep value) { return kWords.word(value); }

std::optional<NextStep> nextStepFromWord(QStringView word) { return kWords.value(word); }

}
