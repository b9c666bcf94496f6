// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Ink.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rooftree::documents {

QFont TextStyle::font() const
{
    QFont font(QStringList { u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
        u"Noto Sans Hebrew"_s, u"Noto Sans Bengali"_s, u"Noto Sans Gujarati"_s,
        u"Noto Sans Devanagari"_s, u"Noto Sans Gurmukhi"_s, u"Noto Sans Tamil"_s,
        u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s });
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}
