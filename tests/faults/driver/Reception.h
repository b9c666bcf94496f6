// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DatabaseUrl.h"

namespace rooftree::faults {

/// A desk for the harness of the waiting-room station: prepares the practice with a patient called
/// by a word that occurs nowhere else (Zzcanary) and a station, writes the station's token beside
/// the file ("station.token"), says "READY", and then files letters as a desk does. On standard
/// input, one a line:
///
///     send       somebody to the station          -> SENT <session>
///     code       a slip                           -> CODE <digits>
///     count      agendas, complete ones           -> COUNT <all> <complete>
///     words      of the newest agenda, base64     -> WORDS <base64>
///     state      of the station                   -> STATE <word>
void standAtReception(const storage::DatabaseUrl& url);

}
