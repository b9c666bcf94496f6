// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/KioskState.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<KioskState, 5> kWords { { { KioskState::Offered, u"offered" },
        { KioskState::Answering, u"answering" }, { KioskState::Finished, u"finished" },
        { KioskState::Incomplete, u"incomplete" }, { KioskState::Withdrawn, u"withdrawn" } } };

}

QString toWord(KioskState value) { return kWords.word(value); }

std::optional<KioskState> kioskStateFromWord(QStringView word) { return kWords.value(word); }

}
