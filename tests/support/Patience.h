// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace rooftree::test {

/// How long a test waits for what is sure to come. A machine may stand still for seconds in the
/// middle of it; whoever waits for what never comes waits this long once.
constexpr int kPatienceMs = 60'000;

/// Handles events until `isSo`; false when patience is at its end.
template <class IsSo> [[nodiscard]] bool waitFor(IsSo isSo)
{
    return QTest::qWaitFor(isSo, kPatienceMs);
}

}
