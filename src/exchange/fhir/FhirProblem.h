// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <algorithm>
#include <vector>

namespace rooftree::exchange {

/// Something about one resource of a file, never with the value itself.
struct FhirProblem {
    enum class Severity { Reject, Warn };

    int entry = 0; ///< of the bundle, or line of the file, from 1; 0 when it is about the whole
    QString resourceType;
    domain::Error error; ///< its field is the element ("valueQuantity.value")
    Severity severity = Severity::Reject;
};

/// Collects what is wrong with a resource while it is read on, so that one report names it all.
class FhirProblems final {
public:
    void enter(int entry, const QString& resourceType)
    {
        m_entry = entry;
        m_resourceType = resourceType;
    }

    void reject(const QString& element, const QString& code, const QStringList& args = {})
    {
        add({ domain::ErrorKind::Validation, element, code, args }, FhirProblem::Severity::Reject);
    }

    void warn(const QString& element, const QString& code, const QStringList& args = {})
    {
        add({ domain::ErrorKind::Validation, element, code, args }, FhirProblem::Severity::Warn);
    }

    void add(domain::Error error, FhirProblem::Severity severity)
    {
        m_list.push_back({ m_entry, m_resourceType, std::move(error), severity });
    }

    [[nodiscard]] bool hasRejects() const
    {
        return std::any_of(m_list.begin(), m_list.end(), [](const FhirProblem& problem) {
            return problem.severity == FhirProblem::Severity::Reject;
        });
    }

    [[nodiscard]] const std::vector<FhirProblem>& list() const { return m_list; }

    [[nodiscard]] std::vector<FhirProblem> take() { return std::exchange(m_list, {}); }

private:
    int m_entry = 0;
    QString m_resourceType;
    std::vector<FhirProblem> m_list;
};

}
