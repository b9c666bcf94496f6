// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

namespace rooftree::app {

/// What lies in the letterbox, as JSON. Topics go by their ids: a station has the library itself.
/// Reading refuses what could not have been written: Storage ("kiosk.unreadable").
[[nodiscard]] QByteArray toJson(const KioskInvitation& invitation);
[[nodiscard]] Result<KioskInvitation> invitationFromJson(
    const QByteArray& json, domain::KioskSessionId session, const Rules& rules);

/// How many wrong codes in a row; 0 when it cannot be read.
[[nodiscard]] QByteArray triesToJson(int tries);
[[nodiscard]] int triesFromJson(const QByteArray& json);

[[nodiscard]] QByteArray toJson(const KioskAnswers& answers);
[[nodiscard]] Result<KioskAnswers> answersFromJson(const QByteArray& json);

}
