// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::exchange {

/// Something about one row of a file, never with the value itself.
struct RowProblem {
    enum class Severity { Reject, Warn };

    int line = 0; ///< of the file, from 1
    int column = 0; ///< from 1; 0 when it is about the whole row
    QString columnName; ///< as the header writes it; may be empty
    domain::Error error;
    Severity severity = Severity::Reject;
};

}
