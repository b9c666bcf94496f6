// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/audit/IndicatorSource.h"
#include "application/common/UnitOfWork.h"
#include "application/conditions/ConditionRepository.h"
#include "audit/AuditReport.h"
#include "audit/Counting.h"
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

/// Counts the indicators, all against one state of the database. Reads, and says in the trail who
/// counted; the SQL of a definition runs once, everything else is counted here.
class AuditService final {
public:
    /// What it reads from.
    struct Sources {
        app::UnitOfWork& unitOfWork;
        app::IndicatorSource& indicators;
        app::ConditionRepository& conditions;
    };

    /// The registers are those of app::Rules.
    AuditService(Sources sources, const std::vector<domain::ConditionRegister>& registers,
        const IndicatorLibrary& library);

    /// Period from first to last day, both included; `asAt` is the day the data is seen from. No
    /// ids: every indicator. Errors: Validation "audit.period-backwards", "audit.as-at-too-early",
    /// "audit.unknown-indicator"; Storage "audit.row-not-understood" (args: the indicator). One of
    /// the practice's own that fails is kept with its failure, and the others are counted.
    [[nodiscard]] app::Result<AuditReport> run(
        const app::Authorized<app::Action::RunReports>& proof, QDate from, QDate to, QDate asAt,
        const QStringList& ids = {}) const;

    /// The list behind a number, oldest first, as long as the number. NotFound
    /// "audit.unknown-indicator".
    [[nodiscard]] app::Result<std::vector<Case>> cases(
        const app::Authorized<app::Action::RunReports>& proof, const AuditReport& report,
        const QString& indicator, const Cell& cell) const;

    /// Files of the practice's own that are not used.
    [[nodiscard]] const std::vector<IndicatorLibrary::Unused>& unused() const
    {
        return m_library.unused();
    }

private:
    [[nodiscard]] app::Result<std::vector<const IndicatorDefinition*>> chosen(
        const QStringList& ids) const;
    [[nodiscard]] app::Result<QSet<qint64>> peopleOn(const QStringList& registers) const;
    [[nodiscard]] app::Result<void> fill(
        AuditReport& report, const std::vector<const IndicatorDefinition*>& chosen) const;
    [[nodiscard]] app::Result<IndicatorResult> count(const AuditReport& frame,
        const IndicatorDefinition& definition, const People& people) const;
    [[nodiscard]] app::Result<void> name(IndicatorResult& result) const;

    Sources m_sources;
    std::vector<domain::ConditionRegister> m_registers;
    const IndicatorLibrary& m_library;
};

}
