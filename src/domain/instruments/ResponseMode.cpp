// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instruments/ResponseMode.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<ResponseMode, 4> kWords { { { ResponseMode::Kiosk, u"kiosk" },
        { ResponseMode::Paper, u"paper" }, { ResponseMode::Staff, u"staff" },
        { ResponseMode::ScoreOnly, u"score-only" } } };

}

QString toWord(ResponseMode value) { return kWords.word(value); }

std::optional<ResponseMode> responseModeFromWord(QStringView word) { return kWords.value(word); }

}
