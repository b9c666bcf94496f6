// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/FakeAuditSources.h"

#include "support/OpenGate.h"

#include <algorithm>

namespace rooftree::test {

using domain::Result;

Result<std::vector<domain::Condition>> FakeConditions::ofPatient(domain::PatientId)
{
    return std::vector<domain::Condition> {};
}

Result<std::vector<app::RegisterCandidate>> FakeConditions::withAnyOf(const QSet<QString>& codes)
{
    app::RegisterCandidate person;
    person.patient = domain::PatientId(1);
    if (codes.contains(code)) {
        domain::Condition condition;
        condition.system = QStringLiteral("http://snomed.info/sct");
        condition.code = code;
        person.conditions.push_back(condition);
    }
    return std::vector { person };
}

Result<void> FakeConditions::add(domain::PatientId, const domain::Condition&, domain::EventId)
{
    return {};
}

Result<app::SaveOutcome> FakeUnitOfWork::write(
    const app::WriteStamp&, const std::function<Result<void>(domain::EventId)>&)
{
    return app::SaveOutcome::Saved;
}

FakeAudit::FakeAudit()
    : m_rules(app::Rules::load().value())
    , m_library(audit::IndicatorLibrary::load().value())
    , m_service({ m_work, source, m_conditions }, m_rules.registers, m_library)
{
    const auto& codes = m_rules.registerNamed(u"copd")->codes;
    m_conditions.code = *std::min_element(codes.begin(), codes.end());
}

void FakeAudit::addOwn(const audit::IndicatorLibrary::File& file)
{
    m_library.addOwn({ file }, { QStringLiteral("copd") });
}

Result<audit::AuditReport> FakeAudit::run(QDate from, QDate to, QDate asAt, const QStringList& ids)
{
    const app::Actor actor { {}, domain::Role::Manager, {}, {} };
    return m_service.run(
        *test::openGate().allow<app::Action::RunReports>(actor), from, to, asAt, ids);
}

Result<std::vector<audit::Case>> FakeAudit::cases(
    const audit::AuditReport& report, const QString& indicator, const audit::Cell& cell)
{
    const app::Actor actor { {}, domain::Role::Manager, {}, {} };
    return m_service.cases(
        *test::openGate().allow<app::Action::RunReports>(actor), report, indicator, cell);
}

}
