// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Pin.h"

#include "application/access/Pattern.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

domain::Result<void> checkPin(const QString& pin, int digits)
{
    const bool isDigits = std::all_of(
        pin.begin(), pin.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!isDigits || pin.size() != digits)
        return domain::fail(
            ErrorKind::Validation, u"pin"_s, u"pin.form"_s, { QString::number(digits) });
    if (isRun(pin) || isRepetition(pin, digits / 2))
        return domain::fail(ErrorKind::Validation, u"pin"_s, u"pin.pattern"_s);
    return {};
}

}
