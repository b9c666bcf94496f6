// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/Voice.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace rooftree::faults {

void say(const char* line, const QString& first, const QString& second)
{
    auto text = QString::fromLatin1(line);
    text.replace(QStringLiteral("%1"), first);
    text.replace(QStringLiteral("%2"), second);
    const auto bytes = text.trimmed().toUtf8() + '\n';
    // Nobody left to hear it: the harness is gone.
    if (write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) < 0)
        std::exit(4);
}

void stop(const domain::Error& error)
{
    std::fprintf(stderr, "refused: %s\n", qUtf8Printable(error.detail));
    std::exit(3);
}

}
