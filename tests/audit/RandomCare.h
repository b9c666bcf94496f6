// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestDatabase.h"

namespace rooftree::test {

/// Adds care entries, plans for flare-ups and MRC grades to a practice that has people and staff,
/// at random and the same for one number. They crowd round the edges of the year that ends on `to`
/// and of the winter before it; some are corrected, some taken back.
void addRandomCare(TestDatabase& database, unsigned seed, QDate to);

}
