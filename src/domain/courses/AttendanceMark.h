// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What the register says of one person at one session. `None` takes back what stood there.
enum class AttendanceMark {
    None,
    Present,
    Late,
    LeftEarly,
    Excused, ///< said so before or after; may stand there before the day
    Absent,
};

[[nodiscard]] QString toWord(AttendanceMark value);
[[nodiscard]] std::optional<AttendanceMark> attendanceMarkFromWord(QStringView word);

}
