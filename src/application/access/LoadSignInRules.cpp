// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/LoadSignInRules.h"

#include "application/common/RuleNumbers.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

domain::Result<domain::SignInRules> loadSignInRules()
{
    domain::SignInRules rules;
    auto& throttle = rules.throttle;
    const RuleNumber numbers[] = { { u"freeTries", &throttle.freeTries },
        { u"firstWaitSeconds", &throttle.firstWaitSeconds },
        { u"longestWaitSeconds", &throttle.longestWaitSeconds },
        { u"longWaitAfterTries", &throttle.longWaitAfterTries },
        { u"longWaitSeconds", &throttle.longWaitSeconds }, { u"idleMinutes", &rules.idleMinutes },
        { u"idleMinutesLeast", &rules.idleMinutesLeast },
        { u"idleMinutesMost", &rules.idleMinutesMost }, { u"sessionHours", &rules.sessionHours },
        { u"freshMinutes", &rules.freshMinutes }, { u"pinDigits", &rules.pinDigits },
        { u"pinTries", &rules.pinTries }, { u"passwordLeast", &rules.passwordLeast },
        { u"passwordMost", &rules.passwordMost }, { u"recoveryCodes", &rules.recoveryCodes } };
    if (const auto read = readRuleNumbers(u"rules/sign_in.json"_s, numbers); !read)
        return domain::failure(read);
    return rules;
}

}
