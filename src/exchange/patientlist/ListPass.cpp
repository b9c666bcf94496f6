// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/ListPass.h"

#include "application/people/DetailsHash.h"
#include "domain/common/SearchFold.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::Error;
    using domain::ErrorKind;
    using Severity = RowProblem::Severity;

    constexpr size_t kBatch = 500;

    void note(ListRow& row, Severity severity, const QString& field, const QString& code,
        const QStringList& args = {})
    {
        const auto kind
            = severity == Severity::Reject ? ErrorKind::Conflict : ErrorKind::Validation;
        row.problems.push_back({ row.line, 0, {}, { kind, field, code, args }, severity });
    }

    /// Kept dates may be less exact than the list's.
    bool isSameBirth(const QString& kept, const QString& listed)
    {
        return !kept.isEmpty() && listed.startsWith(kept);
    }

}

ListPass::ListPass(
    PatientListReader& reader, app::ImportStore& store, const ImportWatch& watch, Plan plan)
    : m_reader(reader)
    , m_store(store)
    , m_watch(watch)
    , m_plan(std::move(plan))
{
    m_batch.reserve(kBatch);
}

domain::Result<void> ListPass::run()
{
    while (true) {
        ListRow row;
        const auto found = m_reader.next(row);
        if (!found)
            return domain::failure(found);
        if (*found) {
            ++m_report.rows;
            if (row.isRejected() || !compareWithFile(row))
                settle(row);
            else
                m_batch.push_back(std::move(row));
        }
        if (m_batch.size() == kBatch || !*found) {
            if (const auto flushed = flush(); !flushed)
                return flushed;
        }
        // At the end too: a short list can be stopped as a long one can.
        const bool isTimeToAsk = !*found || m_report.rows % static_cast<int>(kBatch) == 0;
        if (isTimeToAsk && !goesOn())
            return domain::fail(ErrorKind::Validation, u"file"_s, u"import.cancelled"_s);
        if (!*found)
            return {};
    }
}

/// False when the row needs no further look: it is somebody's second one.
bool ListPass::compareWithFile(ListRow& row)
{
    const auto seen = m_seen.meet(row);
    if (seen.answer == SeenPeople::Answer::New)
        return true;
    if (seen.answer == SeenPeople::Answer::Again) {
        if (m_reader.layout().repeatsPeople)
            return true;
        note(row, Severity::Warn, u"nhsNumber"_s, u"row.repeated"_s,
            { QString::number(seen.firstLine) });
        ++m_report.unchanged;
        return false;
    }
    note(row, Severity::Reject, u"nhsNumber"_s, u"row.number-twice"_s,
        { QString::number(seen.firstLine) });
    if (seen.isFirstDispute)
        rejectFirst(seen, row.line);
    return false;
}

/// The row that had the number first cannot be trusted either.
void ListPass::rejectFirst(const SeenPeople::Seen& first, int otherLine)
{
    m_report.created -= first.firstCount == SeenPeople::Count::Created ? 1 : 0;
    m_report.unchanged -= first.firstCount == SeenPeople::Count::Unchanged ? 1 : 0;
    m_report.rejected += m_rejectedLines.insert(first.firstLine).second ? 1 : 0;
    take({ first.firstLine, 0, {},
        { ErrorKind::Conflict, u"nhsNumber"_s, u"row.number-twice"_s,
            { QString::number(otherLine) } },
        Severity::Reject });
}

domain::Result<void> ListPass::flush()
{
    std::vector<qint64> numbers;
    numbers.reserve(m_batch.size());
    for (const auto& row : m_batch)
        numbers.push_back(row.nhsNumber->toInteger());
    const auto known = m_store.byNhsNumbers(numbers);
    if (!known)
        return domain::failure(known);
    m_new.clear();
    for (size_t i = 0; i < m_batch.size(); ++i)
        judge(m_batch[i], (*known)[i]);
    m_batch.clear();
    if (!m_plan.event || m_new.empty())
        return {};
    return m_store.addPatients(m_new, *m_plan.event);
}

void ListPass::judge(ListRow& row, const std::optional<app::KnownPerson>& known)
{
    if (known)
        compareWithKnown(row, *known);
    else if (!row.details)
        note(row, Severity::Reject, u"nhsNumber"_s, u"row.not-registered"_s);
    const bool isGood = !row.isRejected() && !m_rejectedLines.contains(row.line)
        && !m_plan.leftOut.contains(row.line);
    if (isGood)
        count(row, known.has_value());
    settle(row);
}

void ListPass::count(ListRow& row, bool isKnown)
{
    m_seen.counted(row, isKnown ? SeenPeople::Count::Unchanged : SeenPeople::Count::Created);
    ++(isKnown ? m_report.unchanged : m_report.created);
    const bool isInVain = m_plan.stopsAddingAtRejects && m_report.rejected > 0;
    if (!isKnown && m_plan.event && !isInVain)
        m_new.push_back({ QUuid::createUuid(), *std::move(row.details) });
}

void ListPass::compareWithKnown(ListRow& row, const app::KnownPerson& known) const
{
    if (!isSameBirth(known.birth, row.born->toIso()))
        note(row, Severity::Reject, u"birthDate"_s, u"row.conflicting-birth-date"_s);
    else if (row.details && known.foldedFamily != domain::foldForSearch(row.details->name.family()))
        note(row, Severity::Reject, u"familyName"_s, u"row.conflicting-name"_s);
    else if (row.details && known.detailsHash != app::detailsHash(*row.details))
        note(row, Severity::Warn, u"patient"_s, u"row.details-differ"_s);
}

void ListPass::settle(ListRow& row)
{
    if (row.problems.empty())
        return;
    if (row.isRejected())
        m_report.rejected += m_rejectedLines.insert(row.line).second ? 1 : 0;
    else
        ++m_report.warnings;
    for (auto& problem : row.problems)
        take(std::move(problem));
}

void ListPass::take(RowProblem problem)
{
    auto& list = problem.severity == Severity::Reject ? m_report.problems : m_warnings;
    if (list.size() < ListImportReport::kMostListed)
        list.push_back(std::move(problem));
    else
        ++m_report.problemsNotListed;
}

bool ListPass::goesOn() const
{
    return !m_watch || m_watch({ m_report.rows, m_reader.bytesRead(), m_reader.size() });
}

ListImportReport ListPass::takeReport()
{
    m_report.format = m_reader.format();
    m_report.fileSha256 = m_reader.sha256();
    auto& problems = m_report.problems;
    const auto byLine
        = [](const RowProblem& one, const RowProblem& other) { return one.line < other.line; };
    std::stable_sort(problems.begin(), problems.end(), byLine);
    std::stable_sort(m_warnings.begin(), m_warnings.end(), byLine);
    problems.insert(problems.end(), std::make_move_iterator(m_warnings.begin()),
        std::make_move_iterator(m_warnings.end()));
    return std::move(m_report);
}

}
