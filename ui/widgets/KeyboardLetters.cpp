// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyboardLetters.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {

const KeyboardLetters& KeyboardLetters::english()
{
    static const KeyboardLetters letters { { u"qwertyuiop"_s.split(QString(), Qt::SkipEmptyParts),
                                               u"asdfghjkl"_s.split(QString(), Qt::SkipEmptyParts),
                                               u"zxcvbnm"_s.split(QString(), Qt::SkipEmptyParts) },
        {}, {} };
    return letters;
}

}
