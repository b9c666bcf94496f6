// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::domain {

/// How tries in a row are slowed down.
struct ThrottleRules {
    int freeTries = 0;
    int firstWaitSeconds = 0; ///< doubles with each further try
    int longestWaitSeconds = 0;
    int longWaitAfterTries = 0;
    int longWaitSeconds = 0;
};

/// The numbers of resources/rules/sign_in.json.
struct SignInRules {
    ThrottleRules throttle;
    int idleMinutes = 0;
    int idleMinutesLeast = 0;
    int idleMinutesMost = 0;
    int sessionHours = 0;
    int freshMinutes = 0;
    int pinDigits = 0;
    int pinTries = 0;
    int passwordLeast = 0;
    int passwordMost = 0;
    int recoveryCodes = 0;
};

/// How long nobody may try after `failures` tries in a row, in milliseconds.
[[nodiscard]] long long waitAfter(int failures, const ThrottleRules& rules);

}
