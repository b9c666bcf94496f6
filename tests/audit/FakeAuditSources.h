// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Rules.h"
#include "audit/AuditService.h"

namespace rooftree::test {

/// Answers every definition with the same rows.
class FakeIndicatorSource final : public app::IndicatorSource {
public:
    std::vector<app::IndicatorRow> answer;
    int queries = 0;
    bool failing = false;

    domain::Result<std::vector<app::IndicatorRow>> rows(const QString&, const Window&) override
    {
        ++queries;
        if (failing)
            return domain::fail(domain::ErrorKind::Busy, {}, QStringLiteral("database.busy"));
        return answer;
    }

    domain::Result<QString> patientLabel(qint64) override { return QStringLiteral("Patient"); }

    domain::Result<QString> clinicianLabel(qint64) override { return QStringLiteral("Clinician"); }

    domain::Result<QString> teamLabel(qint64) override { return QStringLiteral("Team"); }
};

/// Patient 1 has COPD, nobody else has anything.
class FakeConditions final : public app::ConditionRepository {
public:
    QString code; ///< of COPD

    domain::Result<std::vector<domain::Condition>> ofPatient(domain::PatientId) override;
    domain::Result<std::vector<app::RegisterCandidate>> withAnyOf(
        const QSet<QString>& codes) override;
    domain::Result<void> add(domain::PatientId, const domain::Condition&, domain::EventId) override;
};

class FakeUnitOfWork final : public app::UnitOfWork {
public:
    domain::Result<app::SaveOutcome> write(const app::WriteStamp&,
        const std::function<domain::Result<void>(domain::EventId)>&) override;

    domain::Result<void> read(const std::function<domain::Result<void>()>& work) override
    {
        return work();
    }

    domain::Result<void> note(const app::WriteStamp&) override { return {}; }

    domain::Result<qint64> changeNumber() override { return 0; }
};

/// The audit service over fakes, asked by a manager.
class FakeAudit final {
public:
    FakeAudit();

    domain::Result<audit::AuditReport> run(
        QDate from, QDate to, QDate asAt, const QStringList& ids = {});
    domain::Result<std::vector<audit::Case>> cases(
        const audit::AuditReport& report, const QString& indicator, const audit::Cell& cell);

    FakeIndicatorSource source;

    /// Takes a measure of the practice's own.
    void addOwn(const audit::IndicatorLibrary::File& file);

private:
    FakeConditions m_conditions;
    FakeUnitOfWork m_work;
    app::Rules m_rules;
    audit::IndicatorLibrary m_library;
    audit::AuditService m_service;
};

}
