// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareEntry.h"

namespace rooftree::domain {

/// One score as the cues need it.
struct CareScore {
    QString instrument;
    QString score;
    QDate onDay;
    int value = 0; ///< rounded towards zero
};

/// What is known about somebody, to be held against the tests of a sheet.
struct CareFacts {
    std::vector<CareEntry> entries; ///< of one sheet, those that stand, newest first
    std::vector<CareScore> scores; ///< newest first
    QDate today;
};

/// The newest day on which the test was met, or none when it is not. A test of seasons is met
/// today.
[[nodiscard]] std::optional<QDate> metOn(const CareTest& test, const CareFacts& facts);

/// What the sheet points out, in its order.
[[nodiscard]] std::vector<const CareCue*> cuesOf(const CareSheet& sheet, const CareFacts& facts);

/// How many entries of the test's kind and answers lie in its months.
[[nodiscard]] int countOf(const CareTest& test, const CareFacts& facts);

}
