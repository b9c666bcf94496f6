// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/AccessRules.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Result;

    Result<void> readNumbers(const QJsonArray& listed, AccessRules& rules)
    {
        const std::pair<QString, int*> fields[]
            = { { u"bookedDaysBefore"_s, &rules.bookedDaysBefore },
                  { u"bookedDaysAfter"_s, &rules.bookedDaysAfter },
                  { u"seenDays"_s, &rules.seenDays }, { u"reasonMinutes"_s, &rules.reasonMinutes },
                  { u"caringMinutes"_s, &rules.caringMinutes },
                  { u"breakGlassMinutes"_s, &rules.breakGlassMinutes } };
        for (const auto& [id, target] : fields) {
            for (const auto& each : listed) {
                if (each.toObject().value("id"_L1) == id)
                    *target = each.toObject().value("value"_L1).toInt();
            }
            if (*target < 1)
                return domain::fail(ErrorKind::Incompatible, id, u"rules.missing"_s);
        }
        return {};
    }

    std::vector<AccessReason> readReasons(const QJsonArray& listed)
    {
        std::vector<AccessReason> reasons;
        for (const auto& each : listed) {
            const auto object = each.toObject();
            AccessReason reason { object.value("code"_L1).toString(),
                object.value("label"_L1).toString(), {}, object.value("needsWords"_L1).toBool() };
            for (const auto& kind : object.value("kinds"_L1).toArray()) {
                if (const auto known = domain::claimKindFromWord(kind.toString()))
                    reason.kinds.push_back(*known);
            }
            reasons.push_back(std::move(reason));
        }
        return reasons;
    }

    const AccessReason* find(const std::vector<AccessReason>& reasons, const QString& code)
    {
        const auto found = std::find_if(
            reasons.begin(), reasons.end(), [&](const auto& each) { return each.code == code; });
        return found == reasons.end() ? nullptr : &*found;
    }

    bool answers(const AccessReason& reason, domain::ClaimKind kind)
    {
        return std::find(reason.kinds.begin(), reason.kinds.end(), kind) != reason.kinds.end();
    }

}

Result<AccessRules> AccessRules::fromJson(const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document || !document->isObject())
        return domain::fail(ErrorKind::Incompatible, u"access"_s, u"rules.unreadable"_s);
    const auto file = document->object();
    AccessRules rules;
    if (const auto read = readNumbers(file.value("rules"_L1).toArray(), rules); !read)
        return domain::failure(read);
    rules.claimReasons = readReasons(file.value("claimReasons"_L1).toArray());
    rules.restrictionReasons = readReasons(file.value("restrictionReasons"_L1).toArray());
    return rules;
}

AccessRules AccessRules::standard()
{
    auto rules = fromJson(resources::read(u"rules/access.json"));
    Q_ASSERT(rules);
    return *std::move(rules);
}

int AccessRules::minutes(domain::ClaimKind kind) const
{
    switch (kind) {
    case domain::ClaimKind::Reason:
        return reasonMinutes;
    case domain::ClaimKind::Caring:
        return caringMinutes;
    case domain::ClaimKind::BreakGlass:
        return breakGlassMinutes;
    }
    return 0;
}

std::vector<AccessReason> AccessRules::reasonsFor(domain::ClaimKind kind) const
{
    std::vector<AccessReason> fitting;
    std::copy_if(claimReasons.begin(), claimReasons.end(), std::back_inserter(fitting),
        [kind](const auto& each) { return answers(each, kind); });
    return fitting;
}

const AccessReason* AccessRules::claimReason(domain::ClaimKind kind, const QString& code) const
{
    const auto* reason = find(claimReasons, code);
    return reason && answers(*reason, kind) ? reason : nullptr;
}

const AccessReason* AccessRules::restrictionReason(const QString& code) const
{
    return find(restrictionReasons, code);
}

}
