// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Rules.h"

namespace rooftree::test {

/// The rules that ship with the program; a test that needs other numbers changes its copy.
inline app::Rules shippedRules() { return app::Rules::load().value(); }

template <class Rating> Rating rated(int value)
{
    return Rating(domain::Rating0to10::fromInt(value).value());
}

}
