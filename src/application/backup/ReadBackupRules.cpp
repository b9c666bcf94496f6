// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/ReadBackupRules.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

domain::Result<domain::BackupRules> readBackupRules()
{
    const auto path = u"rules/backup.json"_s;
    const auto document = strictJson(resources::read(path));
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
    QHash<QString, int> values;
    for (const auto& rule : document->object().value("rules"_L1).toArray()) {
        const auto row = rule.toObject();
        values.insert(row.value("id"_L1).toString(), row.value("value"_L1).toInt());
    }
    domain::BackupRules rules;
    const std::pair<QString, int*> fields[] = { { u"keepDaily"_s, &rules.keepDaily },
        { u"keepWeekly"_s, &rules.keepWeekly }, { u"keepMonthly"_s, &rules.keepMonthly },
        { u"upgradeCopies"_s, &rules.upgradeCopies }, { u"redAfterDays"_s, &rules.redAfterDays },
        { u"offlineAfterDays"_s, &rules.offlineAfterDays },
        { u"hoursBetween"_s, &rules.hoursBetween }, { u"idleMinutes"_s, &rules.idleMinutes },
        { u"clockJumpSeconds"_s, &rules.clockJumpSeconds },
        { u"clockLookSeconds"_s, &rules.clockLookSeconds },
        { u"clockEarliestYear"_s, &rules.clockEarliestYear },
        { u"clockBehindDays"_s, &rules.clockBehindDays } };
    for (const auto& [id, target] : fields) {
        if (!values.contains(id))
            return domain::fail(ErrorKind::Incompatible, id, u"rules.missing"_s);
        *target = values.value(id);
    }
    return rules;
}

}
