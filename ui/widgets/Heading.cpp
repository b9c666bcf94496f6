// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Heading.h"

namespace rooftree::ui {
namespace {

    TextRole roleOf(int level)
    {
        if (level <= 1)
            return TextRole::Title;
        return level == 2 ? TextRole::Heading : TextRole::Subheading;
    }

}

Heading::Heading(const QString& text, int level, QWidget* parent)
    : PlainLabel(text, roleOf(level), parent)
    , m_level(level)
{
}

}
