// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/WordFile.h"

#include "resources/Resources.h"

namespace rooftree::app {

QStringList wordsOf(const QString& path)
{
    auto lines = QString::fromUtf8(resources::read(path)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u"# "); });
    return lines;
}

}
