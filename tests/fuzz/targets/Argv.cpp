// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Invocation.h"
#include "fuzz/targets/Targets.h"
#include "storage/DatabaseUrl.h"

namespace rooftree::fuzz {

void argv(const QByteArray& bytes)
{
    const auto words = QString::fromUtf8(bytes).split(u'\n');
    if (const auto invocation = cli::parseInvocation(words); !invocation)
        require(!invocation.error().isEmpty());
    for (const auto& word : words) {
        if (const auto url = storage::DatabaseUrl::parse(word); !url)
            require(!url.error().detail.isEmpty());
    }
}

}
