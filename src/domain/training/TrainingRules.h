// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::domain {

/// The numbers of resources/rules/training.json. All are the house's own proposals, and a practice
/// may hold others.
struct TrainingRules {
    int wordsPerMinute = 0; ///< how fast somebody reads who means to use it
    int passPercent = 0;
    int certificateMonths = 0; ///< how long a passed module counts
    int dueSoonDays = 0; ///< how long before its end a certificate is said to end
};

}
