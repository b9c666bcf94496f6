// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kiosk/LetterKind.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<LetterKind, 8> kWords { { { LetterKind::Begun, u"begun" },
        { LetterKind::Draft, u"draft" }, { LetterKind::Finished, u"finished" },
        { LetterKind::Left, u"left" }, { LetterKind::Help, u"help" },
        { LetterKind::Alert, u"alert" }, { LetterKind::WrongCodes, u"wrong-codes" },
        { LetterKind::List, u"list" } } };

}

QString toWord(LetterKind value) { return kWords.word(value); }

std::optional<LetterKind> letterKindFromWord(QStringView word) { return kWords.value(word); }

}
