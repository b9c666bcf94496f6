// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kiosk/StationState.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<StationState, 4> kWords { { { StationState::Free, u"free" },
        { StationState::Answering, u"answering" }, { StationState::Finished, u"finished" },
        { StationState::OutOfOrder, u"out-of-order" } } };

}

QString toWord(StationState value) { return kWords.word(value); }

std::optional<StationState> stationStateFromWord(QStringView word) { return kWords.value(word); }

}
