// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditService.h"

#include "application/trail/NoteReading.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using domain::ErrorKind;

    domain::Result<void> checkPeriod(QDate from, QDate to, QDate asAt)
    {
        if (!from.isValid() || !to.isValid() || from > to)
            return domain::fail(ErrorKind::Validation, u"period"_s, u"audit.period-backwards"_s);
        if (!asAt.isValid() || asAt < from)
            return domain::fail(ErrorKind::Validation, u"asAt"_s, u"audit.as-at-too-early"_s);
        return {};
    }

    void sortByLabel(std::vector<NamedTally>& tallies)
    {
        std::stable_sort(tallies.begin(), tallies.end(), [](const auto& one, const auto& other) {
            return one.label.compare(other.label, Qt::CaseInsensitive) < 0;
        });
    }

    QString whyNot(const app::IndicatorRow& row, const IndicatorDefinition& definition,
        const Exclusions& exclusions)
    {
        return row.excluded.isEmpty() ? definition.reasons.value(row.reason)
                                      : exclusions.sentence(row.excluded);
    }

    IndicatorResult uncounted(
        const IndicatorDefinition& definition, const std::optional<domain::Error>& failure)
    {
        IndicatorResult result;
        result.definition = definition;
        result.failure = failure;
        return result;
    }

    /// A statement of the practice's own that the engine refuses or gives up. That the database is
    /// busy or gone is the fault of no statement.
    bool isOwnFault(const IndicatorDefinition& definition, const domain::Error& error)
    {
        if (error.detail == u"database.unreachable")
            return false;
        return definition.isOwn
            && (error.kind != ErrorKind::Busy || error.detail == u"database.timeout");
    }

    /// Asks for each name once.
    template <class Ask>
    domain::Result<QString> cached(QHash<qint64, QString>& names, qint64 key, const Ask& ask)
    {
        if (const auto known = names.constFind(key); known != names.constEnd())
            return *known;
        auto name = ask(key);
        if (name)
            names.insert(key, *name);
        return name;
    }

}

AuditService::AuditService(Sources sources, const std::vector<domain::ConditionRegister>& registers,
    const IndicatorLibrary& library)
    : m_sources(sources)
    , m_registers(registers)
    , m_library(library)
{
}

domain::Result<std::vector<const IndicatorDefinition*>> AuditService::chosen(
    const QStringList& ids) const
{
    std::vector<const IndicatorDefinition*> result;
    if (ids.isEmpty()) {
        for (const auto& each : m_library.indicators())
            result.push_back(&each);
        return result;
    }
    for (const QString& id : ids) {
        const auto* definition = m_library.find(id);
        if (!definition)
            return domain::fail(
                ErrorKind::Validation, u"indicator"_s, u"audit.unknown-indicator"_s);
        if (std::find(result.begin(), result.end(), definition) == result.end())
            result.push_back(definition);
    }
    return result;
}

domain::Result<AuditReport> AuditService::run(const app::Authorized<app::Action::RunReports>& proof,
    QDate from, QDate to, QDate asAt, const QStringList& ids) const
{
    if (auto period = checkPeriod(from, to, asAt); !period)
        return domain::failure(period);
    const auto definitions = chosen(ids);
    if (!definitions)
        return domain::failure(definitions);
    AuditReport report { from, to, asAt, {} };
    const auto read = m_sources.unitOfWork.read([&] { return fill(report, *definitions); });
    if (!read)
        return domain::failure(read);
    if (const auto noted = app::noteReading(m_sources.unitOfWork, proof); !noted)
        return domain::failure(noted);
    return report;
}

/// The people who are on any of the registers, living or not.
domain::Result<QSet<qint64>> AuditService::peopleOn(const QStringList& registers) const
{
    QSet<qint64> people;
    for (const auto& reg : m_registers) {
        if (!registers.contains(reg.id))
            continue;
        const auto candidates = m_sources.conditions.withAnyOf(reg.codes | reg.resolvingCodes);
        if (!candidates)
            return domain::failure(candidates);
        for (const auto& person : *candidates) {
            if (domain::isOn(reg, person.conditions))
                people.insert(person.patient.value());
        }
    }
    return people;
}

domain::Result<IndicatorResult> AuditService::count(
    const AuditReport& frame, const IndicatorDefinition& definition, const People& people) const
{
    auto rows = m_sources.indicators.rows(
        definition.sql, { frame.from, frame.to, frame.asAt, definition.windowDays });
    if (!rows)
        return domain::failure(rows);
    auto result = countRows(definition, m_library.exclusions(), *std::move(rows), people, frame);
    if (!result)
        return result;
    if (auto named = name(*result); !named)
        return domain::failure(named);
    return result;
}

domain::Result<void> AuditService::fill(
    AuditReport& report, const std::vector<const IndicatorDefinition*>& definitions) const
{
    QMap<QStringList, People> people;
    for (const auto* definition : definitions) {
        if (!definition->hasData()) {
            report.indicators.push_back(uncounted(*definition, {}));
            continue;
        }
        if (!definition->registers.isEmpty() && !people.contains(definition->registers)) {
            auto found = peopleOn(definition->registers);
            if (!found)
                return domain::failure(found);
            people.insert(definition->registers, *std::move(found));
        }
        auto result = count(report, *definition, people.value(definition->registers));
        if (result)
            report.indicators.push_back(*std::move(result));
        else if (isOwnFault(*definition, result.error()))
            report.indicators.push_back(uncounted(*definition, result.error()));
        else
            return domain::failure(result);
    }
    std::stable_partition(report.indicators.begin(), report.indicators.end(),
        [](const auto& each) { return each.isCounted(); });
    return {};
}

domain::Result<void> AuditService::name(IndicatorResult& result) const
{
    for (auto& each : result.byClinician) {
        auto label = m_sources.indicators.clinicianLabel(each.key);
        if (!label)
            return domain::failure(label);
        each.label = *std::move(label);
    }
    for (auto& each : result.byTeam) {
        auto label = m_sources.indicators.teamLabel(each.key);
        if (!label)
            return domain::failure(label);
        each.label = *std::move(label);
    }
    sortByLabel(result.byClinician);
    sortByLabel(result.byTeam);
    return {};
}

domain::Result<std::vector<Case>> AuditService::cases(
    const app::Authorized<app::Action::RunReports>& proof, const AuditReport& report,
    const QString& indicator, const Cell& cell) const
{
    const auto* result = report.find(indicator);
    if (!result)
        return domain::fail(ErrorKind::NotFound, u"indicator"_s, u"audit.unknown-indicator"_s);
    // Names of patients: unlike a count, this is looking at people.
    if (const auto noted = app::noteReading(m_sources.unitOfWork, proof, { u"case"_s, {} }); !noted)
        return domain::failure(noted);
    std::vector<Case> found;
    QHash<qint64, QString> patients;
    QHash<qint64, QString> clinicians;
    auto& source = m_sources.indicators;
    for (const auto* row : result->behind(cell)) {
        const auto patient = cached(
            patients, row->patient, [&source](qint64 id) { return source.patientLabel(id); });
        const auto clinician = cached(
            clinicians, row->clinician, [&source](qint64 id) { return source.clinicianLabel(id); });
        if (!patient)
            return domain::failure(patient);
        if (!clinician)
            return domain::failure(clinician);
        found.push_back({ row->subject, row->patient, *patient, *clinician, row->on,
            row->excluded.isEmpty() && row->isInNumerator,
            whyNot(*row, result->definition, m_library.exclusions()),
            row->excluded.isEmpty() ? row->reason : row->excluded });
    }
    return found;
}

}
