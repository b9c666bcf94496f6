// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/AgendaBoard.h"

#include "domain/common/Text.h"

#include <algorithm>
#include <utility>

namespace rooftree::presentation {
namespace {

    using domain::AgendaSource;

    bool isFromClinician(AgendaSource source)
    {
        return source == AgendaSource::Clinician || source == AgendaSource::SystemDue;
    }

    /// Items without a topic are the same when their words are, however they are spelt.
    bool isSame(const BoardRow& row, const QString& words, const QString& topic)
    {
        if (!topic.isEmpty() || !row.topic.isEmpty())
            return row.topic == topic;
        return domain::foldForSearch(row.words) == domain::foldForSearch(words);
    }

    BoardRow rowFrom(const domain::AgendaItem& item, bool isFromLastTime)
    {
        BoardRow row;
        row.items = { item.uid };
        row.firstId = item.id;
        row.words = item.words;
        row.topic = item.topic;
        row.patientRank = item.rank;
        if (item.worry)
            row.worry = item.worry->value();
        row.isPatients = item.isPatients();
        row.isClinicians = !item.isPatients();
        row.isFromLastTime = isFromLastTime;
        return row;
    }

}

AgendaBoard::AgendaBoard(QObject* parent) : QObject(parent) { }

void AgendaBoard::load(
    const std::vector<domain::AgendaItem>& said, const std::vector<domain::AgendaItem>& carriedOver)
{
    m_rows.clear();
    m_added.clear();
    m_isAgreed = false;
    for (const auto& item : domain::inBoardOrder(said))
        m_rows.push_back(rowFrom(item, false));
    // Leftovers come before what the clinician asks for, and after what matters most today.
    const auto firstOfClinician = std::find_if(
        m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.isPatients; });
    auto at = std::distance(m_rows.begin(), firstOfClinician);
    for (const auto& item : carriedOver) {
        if (auto* line = lineOf(item.words, item.topic)) {
            line->items.push_back(item.uid);
            line->isFromLastTime = true;
            line->isClinicians = line->isClinicians || !item.isPatients();
            continue;
        }
        m_rows.insert(m_rows.begin() + at, rowFrom(item, true));
        ++at;
    }
    Q_EMIT changed();
}

void AgendaBoard::join(const std::vector<domain::AgendaItem>& said)
{
    // On top, where it is seen.
    auto at = m_rows.begin();
    for (const auto& item : domain::inBoardOrder(said)) {
        if (lineWith(item.uid))
            continue;
        if (auto* line = lineOf(item.words, item.topic)) {
            line->items.push_back(item.uid);
            line->isPatients = line->isPatients || item.isPatients();
            continue;
        }
        at = std::next(m_rows.insert(at, rowFrom(item, false)));
    }
    Q_EMIT changed();
}

BoardRow* AgendaBoard::lineOf(const QString& words, const QString& topic)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const auto& row) { return isSame(row, words, topic); });
    return found == m_rows.end() ? nullptr : &*found;
}

BoardRow* AgendaBoard::lineWith(const QUuid& item)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&item](const auto& row) {
        return std::find(row.items.begin(), row.items.end(), item) != row.items.end();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

int AgendaBoard::indexOf(const BoardRow* line) const
{
    return static_cast<int>(line - m_rows.data());
}

int AgendaBoard::put(const domain::NewAgendaItem& item)
{
    m_added.push_back(item);
    const bool isClinicians = isFromClinician(item.source);
    if (auto* line = lineOf(item.words, item.topic)) {
        line->items.push_back(item.uid);
        line->isClinicians = line->isClinicians || isClinicians;
        line->isPatients = line->isPatients || !isClinicians;
        return indexOf(line);
    }
    BoardRow row;
    row.items = { item.uid };
    row.words = item.words;
    row.topic = item.topic;
    row.isPatients = !isClinicians;
    row.isClinicians = isClinicians;
    row.isAddedHere = true;
    m_rows.push_back(row);
    return static_cast<int>(m_rows.size()) - 1;
}

int AgendaBoard::add(AgendaSource source, const QString& words, const QString& topic)
{
    const auto kept
        = domain::cleanLine(words, domain::kKioskTextLimit, QStringLiteral("agendaItem"));
    if (!kept || kept->isEmpty())
        return -1;
    const auto row = put({ QUuid::createUuid(), source, topic, *kept });
    Q_EMIT changed();
    return row;
}

void AgendaBoard::takeOff(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || !m_rows[std::size_t(row)].isAddedHere)
        return;
    for (const auto& item : m_rows[std::size_t(row)].items)
        std::erase_if(m_added, [&item](const auto& each) { return each.uid == item; });
    m_rows.erase(m_rows.begin() + row);
    Q_EMIT changed();
}

void AgendaBoard::decide(int row, domain::ItemOutcome outcome)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    auto& line = m_rows[std::size_t(row)];
    line.outcome = line.outcome == outcome ? std::nullopt : std::optional(outcome);
    if (line.outcome != domain::ItemOutcome::SomeoneElse)
        line.passedTo.clear();
    if (line.outcome != domain::ItemOutcome::NextTime)
        line.nextDate.reset();
    m_isAgreed = true;
    Q_EMIT changed();
}

void AgendaBoard::setPassedTo(int row, const QString& words)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    m_rows[std::size_t(row)].passedTo = words;
    Q_EMIT changed();
}

void AgendaBoard::setNextDate(int row, std::optional<QDate> date)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    m_rows[std::size_t(row)].nextDate = date;
    Q_EMIT changed();
}

int AgendaBoard::move(int row, int step)
{
    const int to = row + step;
    const auto size = static_cast<int>(m_rows.size());
    if (row < 0 || row >= size || to < 0 || to >= size)
        return row;
    std::swap(m_rows[std::size_t(row)], m_rows[std::size_t(to)]);
    m_isAgreed = true;
    Q_EMIT changed();
    return to;
}

int AgendaBoard::undecided() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.outcome; }));
}

bool AgendaBoard::isDecided() const { return undecided() == 0; }

std::vector<domain::BoardDecision> AgendaBoard::decisions() const
{
    std::vector<domain::BoardDecision> made;
    // Lines added here are in the consultation even when nothing was said about them.
    if (!m_isAgreed)
        return made;
    int order = 0;
    for (const auto& row : m_rows) {
        ++order;
        for (const auto& item : row.items)
            made.push_back({ item, order, row.outcome, row.nextDate, row.passedTo.trimmed() });
    }
    return made;
}

}
