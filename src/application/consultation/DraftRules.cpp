// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/DraftRules.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::app {

domain::Result<DraftRules> DraftRules::load()
{
    const auto file = strictJson(resources::read(u"rules/drafts.json"_s));
    if (!file)
        return domain::failure(file);
    const auto rules = file->object().value("rules"_L1).toArray();
    for (const auto& each : rules) {
        const auto rule = each.toObject();
        const auto hours = rule.value("value"_L1).toInt();
        if (rule.value("id"_L1) == "keptHoursAfterResolved"_L1 && hours > 0)
            return DraftRules { hours };
    }
    return domain::fail(
        domain::ErrorKind::Incompatible, u"keptHoursAfterResolved"_s, u"rules.missing"_s);
}

}
