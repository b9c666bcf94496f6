// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/ItemOutcome.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<ItemOutcome, 4> kWords { { { ItemOutcome::Discussed, u"discussed" },
        { ItemOutcome::NextTime, u"next-time" }, { ItemOutcome::SomeoneElse, u"someone-else" },
        { ItemOutcome::NotNeeded, u"not-needed" } } };

}

QString toWord(ItemOutcome value) { return kWords.word(value); }

std::optional<ItemOutcome> itemOutcomeFromWord(QStringView word) { return kWords.value(word); }

}
