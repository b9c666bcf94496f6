// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/AttendanceMark.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AttendanceMark, 6> kWords { { { AttendanceMark::None, u"none" },
        { AttendanceMark::Present, u"present" }, { AttendanceMark::Late, u"late" },
        { AttendanceMark::LeftEarly, u"left-early" }, { AttendanceMark::Excused, u"excused" },
        { AttendanceMark::Absent, u"absent" } } };

}

QString toWord(AttendanceMark value) { return kWords.word(value); }

std::optional<AttendanceMark> attendanceMarkFromWord(QStringView word)
{
    return kWords.value(word);
}

}
