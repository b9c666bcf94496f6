// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestDatabase.h"

namespace rooftree::test {

/// Adds courses to a practice that has people and staff, at random and the same for one number:
/// referrals with every end, registers with holes, marks put right, people who walked in. They
/// crowd round the edges of the period from `from` to `to`.
void addRandomCourses(TestDatabase& database, unsigned seed, QDate from, QDate to);

}
