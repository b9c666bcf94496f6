// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/UrgentWords.h"

#include "application/kiosk/DerivedKey.h"

namespace rooftree::app {

QStringList urgentIn(const KioskAnswers& answers, const KioskRules& rules)
{
    QStringList texts { answers.whatMatters, answers.notToDiscuss, answers.companion };
    for (const auto& item : answers.items) {
        // The words of a tile are the practice's.
        if (item.topic.isEmpty())
            texts.append(item.words);
    }
    return rules.flagsIn(texts);
}

Result<void> alertToWordsLeft(const UrgentNeeds& needs, const domain::Actor& actor,
    const KioskSession& session, const domain::SaveKey& key, const KioskAnswers& answers)
{
    const auto flags = urgentIn(answers, needs.rules);
    for (const auto& flag : flags) {
        const auto proof = needs.gate.allow<Action::RaiseAlert>(actor, { session.patient });
        if (!proof)
            return domain::failure(proof);
        const auto raised = needs.alerts.raise(*proof, derivedKey(key, flag.toUtf8()),
            { AlertKind::RedFlag, session.id, flag, actor.station });
        if (!raised)
            return domain::failure(raised);
    }
    return {};
}

}
