// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/Rating.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {

Result<Rating0to10> Rating0to10::fromInt(int value, const QString& field)
{
    if (value < kLowest || value > kHighest)
        return fail(ErrorKind::Validation, field, u"number.out-of-range"_s,
            { QString::number(kLowest), QString::number(kHighest) });
    return Rating0to10(value);
}

Result<Rating0to10> Rating0to10::parse(QStringView typed, const QString& field)
{
    return parseInt(typed, kLowest, kHighest, field).map([](int value) {
        return Rating0to10(value);
    });
}

}
