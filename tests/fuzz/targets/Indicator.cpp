// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorDefinition.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {

void indicator(const QByteArray& bytes)
{
    const auto definition = audit::IndicatorDefinition::parse(bytes);
    if (!definition) {
        require(!definition.error().detail.isEmpty());
        return;
    }
    // Whatever the file says, it is asked for and never changes anything.
    require(definition->sql.trimmed().startsWith(QStringLiteral("SELECT"), Qt::CaseInsensitive)
        || definition->sql.trimmed().startsWith(QStringLiteral("WITH"), Qt::CaseInsensitive));
}

}
