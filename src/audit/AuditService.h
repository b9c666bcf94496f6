// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/audit/IndicatorSource.h"
#include "application/common/Rules.h"
#include "application/conditions/ConditionRepository.h"
#include "audit/AuditReport.h"
#include "audit/IndicatorLibrary.h"

#include <QStringList>

namespace rooftree::audit {

/// One line of the list behind a number.
struct Case {
    qint64 subject = 0; ///< consultation or plan id
    qint64 patient = 0;
    QString patientLabel;
    QString clinicianLabel;
    QDate on;
    bool isInNumerator = false;
    QString
        whyNot; ///< a sentence: why it is not in the numerator, or not counted; empty when it is
    QString code; ///< the reason or exclusion behind the sentence
};

/// Counts the indicators. Reads only; each definition's SQL runs once, everything else is counted
/// here.
class AuditService final {
public:
    AuditService(app::IndicatorSource& source, app::ConditionRepository& conditions,
        const app::Rules& rules, const IndicatorLibrary& library);

    /// Period from first to last day, both included; `asAt` is the day the data is seen from. No
    /// ids: every indicator. Errors: Validation "audit.period-backwards", "audit.as-at-too-early",
    /// "audit.unknown-indicator" (args: the id).
    [[nodiscard]] app::Result<AuditReport> run(
        const app::Authorized<app::Action::RunReports>& proof, QDate from, QDate to, QDate asAt,
        const QStringList& ids = {}) const;

    /// The list behind a number, oldest first, as long as the number. NotFound
    /// "audit.unknown-indicator".
    [[nodiscard]] app::Result<std::vector<Case>> cases(
        const app::Authorized<app::Action::RunReports>& proof, const AuditReport& report,
        const QString& indicator, const Cell& cell) const;

private:
    [[nodiscard]] app::Result<IndicatorResult> count(
        const IndicatorDefinition& definition, const AuditReport& frame) const;

    app::IndicatorSource& m_source;
    app::ConditionRepository& m_conditions;
    const app::Rules& m_rules;
    const IndicatorLibrary& m_library;
};

}
