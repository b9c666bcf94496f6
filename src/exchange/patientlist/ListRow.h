// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"
#include "exchange/patientlist/RowProblem.h"

#include <algorithm>

namespace rooftree::exchange {

/// One person of a practice list, checked.
struct ListRow {
    int line = 0;
    std::optional<domain::NhsNumber> nhsNumber;
    std::optional<domain::BirthDate> born;
    /// Nothing when the layout has no names, or when the row is rejected.
    std::optional<domain::PatientDetails> details;
    std::vector<RowProblem> problems;

    [[nodiscard]] bool isRejected() const
    {
        return std::any_of(problems.begin(), problems.end(), [](const RowProblem& problem) {
            return problem.severity == RowProblem::Severity::Reject;
        });
    }
};

}
