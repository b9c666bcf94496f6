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
    // On top, where it is seen; what has to come first for safety stays first.
    auto at = std::find_if(m_rows.begin(), m_rows.end(),
        [](const auto& row) { return row.above != BoardRow::Above::Yes; });
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
            made.push_back({ item, order, row.outcome, row.nextDate, row.passedTo.trimmed(),
                row.above == BoardRow::Above::No ? QString() : row.aboveReason.trimmed() });
    }
    return made;
}

std::vector<domain::NewReferralNote> AgendaBoard::referrals() const
{
    std::vector<domain::NewReferralNote> notes;
    for (const auto& row : m_rows) {
        if (row.outcome == domain::ItemOutcome::SomeoneElse)
            notes.push_back({ row.referral, row.items.front(), row.passedTo.trimmed(),
                row.referralReason.trimmed(), row.isForPatient() });
    }
    return notes;
}

}
