// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Where the waiting-room agenda of one appointment stands, in the words of the Today list.
enum class AgendaState {
    NotOffered,
    Offered,
    Answering,
    Ready,
    Read, ///< somebody opened it
    Seen, ///< the consultation is finished
};

[[nodiscard]] QString toWord(AgendaState value);
[[nodiscard]] std::optional<AgendaState> agendaStateFromWord(QStringView word);

}
