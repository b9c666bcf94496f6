// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RecordImportModel.h"

#include "exchange/fhir/FhirImport.h"

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    using SeeRegisters = std::optional<app::Authorized<Action::SeeRegister>>;

    std::vector<RegisterCount> countRegisters(
        const app::Services& services, const SeeRegisters& proof)
    {
        std::vector<RegisterCount> counts;
        if (!proof)
            return counts;
        for (const auto& reg : services.rules.registers) {
            if (const auto members = services.registers.count(*proof, reg.id, true))
                counts.push_back({ reg.title, *members });
        }
        return counts;
    }

    QStringList shortened(QStringList lines, int most)
    {
        const auto more = static_cast<int>(lines.size()) - most;
        if (more <= 0)
            return lines;
        lines.resize(most);
        return lines << RecordImportModel::tr("and %n more.", nullptr, more);
    }

}

RecordImportModel::RecordImportModel(const Desk& desk, LongWork& work, QObject* parent)
    : ImportModel(desk, work, parent)
{
}

void RecordImportModel::look(const QString& path)
{
    m_path = path;
    run({ .isDryRun = true, .expectedSha256 = {} });
}

void RecordImportModel::apply() { run({ .isDryRun = false, .expectedSha256 = m_looked }); }

void RecordImportModel::run(const exchange::FhirImportOptions& options)
{
    const auto& gate = desk().services.gate;
    const auto& actor = desk().session.actor();
    const auto proof = gate.allow<Action::ImportRecords>(actor);
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (isBusy())
        return;
    const auto seeing = gate.allow<Action::SeeRegister>(actor);
    start(
        [proof = *proof, seeing = seeing ? SeeRegisters(*seeing) : std::nullopt, path = m_path,
            options, &changes = desk().changes](
            const app::Services& services, const exchange::ImportWatch& watch) -> Result<Answer> {
            exchange::FhirImport import(
                services.work, services.imports.with(proof), services.clock);
            auto report = import.run(proof, path, options, watch);
            if (!report)
                return domain::failure(report);
            // Here, because whoever began it may have left.
            if (report->appliedFiles() > 0)
                changes.publish({ app::Change::Kind::People, {} });
            if (options.isDryRun)
                return Answer { *std::move(report), {} };
            return Answer { *std::move(report), countRegisters(services, seeing) };
        },
        [this, wasLook = options.isDryRun](
            Result<Answer> answer) { onAnswer(std::move(answer), wasLook); });
}

void RecordImportModel::onAnswer(Result<Answer> answer, bool wasLook)
{
    if (!answer) {
        tell(answer.error());
        return;
    }
    if (wasLook && answer->report.stopped) {
        tell(*answer->report.stopped);
        return;
    }
    m_report = std::move(answer->report);
    m_registers = std::move(answer->registers);
    m_isDone = !wasLook;
    if (wasLook)
        m_looked = m_report.sha256s();
    m_kinds.setReport(m_report, m_isDone);
    m_files.setReport(m_report, m_isDone);
    if (wasLook)
        Q_EMIT looked();
    else
        Q_EMIT imported();
}

bool RecordImportModel::canImport() const
{
    return m_isDone ? m_report.stopped.has_value() : m_report.total().imported > 0;
}

RecordImportModel::Outcome RecordImportModel::outcome() const
{
    if (m_report.stopped)
        return Outcome::Stopped;
    if (m_report.refusedFiles() > 0)
        return Outcome::Partly;
    return m_report.total().imported > 0 ? Outcome::Done : Outcome::Nothing;
}

QString RecordImportModel::sumWords() const { return presentation::sumWords(m_report, m_isDone); }

QString RecordImportModel::resultWords() const { return presentation::resultWords(m_report); }

QString RecordImportModel::registerWords() const
{
    return presentation::registerWords(m_registers);
}

QStringList RecordImportModel::refusalWords(int most) const
{
    return shortened(presentation::refusalWords(m_report), most);
}

QStringList RecordImportModel::remarkWords(int most) const
{
    return shortened(presentation::remarkWords(m_report), most);
}

bool RecordImportModel::mayOpenPeople() const { return isAllowed(Action::FindPatients); }

bool RecordImportModel::mayOpenReports() const { return isAllowed(Action::RunReports); }

bool RecordImportModel::isAllowed(Action action) const
{
    return desk().session.isSignedIn()
        && desk().services.gate.isAllowed(desk().session.actor(), action);
}

}
