// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Pattern.h"

#include <cstdlib>

namespace rooftree::app {

bool isRun(const QString& text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int step = text[i].unicode() - text[i - 1].unicode();
        const bool isRound
            = (text[i] == u'0' && text[i - 1] == u'9') || (text[i] == u'9' && text[i - 1] == u'0');
        if (std::abs(step) > 1 && !isRound)
            return false;
    }
    return true;
}

bool isRepetition(const QString& text, qsizetype longest)
{
    for (qsizetype length = 1; length <= longest && length < text.size(); ++length) {
        const auto unit = text.left(length);
        if (unit.repeated(text.size() / length + 1).startsWith(text))
            return true;
    }
    return false;
}

}
