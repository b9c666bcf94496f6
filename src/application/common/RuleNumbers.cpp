// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/RuleNumbers.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

domain::Result<void> readRuleNumbers(const QString& path, std::span<const RuleNumber> numbers)
{
    const auto file = strictJson(resources::read(path));
    if (!file || !file->isObject())
        return domain::fail(ErrorKind::Incompatible, path, u"rules.unreadable"_s);
    const auto rules = file->object().value("rules"_L1).toArray();
    for (const auto& number : numbers) {
        const auto found = std::find_if(rules.begin(), rules.end(), [&number](const auto& rule) {
            return rule.toObject().value("id"_L1).toString() == number.id;
        });
        if (found == rules.end())
            return domain::fail(ErrorKind::Incompatible, number.id.toString(), u"rules.missing"_s);
        *number.target = (*found).toObject().value("value"_L1).toInt();
    }
    return {};
}

}
