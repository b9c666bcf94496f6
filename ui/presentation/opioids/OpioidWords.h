// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidTotal.h"

#include <QStringList>

namespace rooftree::presentation {

[[nodiscard]] QString drugOf(const domain::OpioidTotalLine& line);

/// "40 mg by mouth, 2 times a day"; "10 microgram/h patch"
[[nodiscard]] QString takenWords(const domain::OpioidTotalLine& line);

/// "40 mg x 2 = 80 mg a day; 80 mg x 1.5 = 120 mg", or why it cannot be calculated.
[[nodiscard]] QString arithmeticWords(const domain::OpioidTotalLine& line);

/// What somebody has to look at; empty mostly.
[[nodiscard]] QString remarkWords(const domain::OpioidTotalLine& line);

/// Every line whole: "1. oxycodone, 40 mg by mouth, 2 times a day: 40 mg x 2 = ...", and what has
/// to be looked at.
[[nodiscard]] QStringList lineWords(const domain::OpioidTotal& total);

/// "24 + 24 = 48 mg of oral morphine a day", or that it is incomplete and no number.
[[nodiscard]] QString totalWords(const domain::OpioidTotal& total);

/// At the threshold of the table; empty below it. Says that it waits for an approval while it does.
[[nodiscard]] QString flagWords(const domain::OpioidTotal& total, const domain::OpioidTable& table);

/// Edition, source, who verified it, and the hash.
[[nodiscard]] QStringList tableWords(const domain::OpioidTable& table);

/// Every factor, one a line, for whoever approves them.
[[nodiscard]] QStringList factorWords(const domain::OpioidTable& table);

}
