// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/AgendaState.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AgendaState, 6> kWords { { { AgendaState::NotOffered, u"not-offered" },
        { AgendaState::Offered, u"offered" }, { AgendaState::Answering, u"answering" },
        { AgendaState::Ready, u"ready" }, { AgendaState::Read, u"read" },
        { AgendaState::Seen, u"seen" } } };

}

QString toWord(AgendaState value) { return kWords.word(value); }

std::optional<AgendaState> agendaStateFromWord(QStringView word) { return kWords.value(word); }

}
