// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the lines of a board, and how it is taken back.
#include "presentation/agenda/AgendaBoard.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using domain::ItemOutcome;
    using Above = BoardRow::Above;

    bool isAbove(const BoardRow& row) { return row.above == Above::Yes; }

    /// What belongs to one outcome goes with it.
    void setOutcome(BoardRow& line, std::optional<ItemOutcome> outcome)
    {
        line.outcome = outcome;
        if (outcome != ItemOutcome::SomeoneElse) {
            line.passedTo.clear();
            line.referral = {};
            line.referralReason.clear();
            line.isOnPlan.reset();
        } else if (line.referral.isNull()) {
            line.referral = QUuid::createUuid();
        }
        if (outcome != ItemOutcome::NextTime)
            line.nextDate.reset();
    }

}

BoardRow* AgendaBoard::at(int row)
{
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows[std::size_t(row)];
}

void AgendaBoard::takeOff(int row)
{
    const auto* found = at(row);
    if (!found || !found->isAddedHere)
        return;
    const auto line = *found;
    std::vector<domain::NewAgendaItem> items;
    std::copy_if(
        m_added.begin(), m_added.end(), std::back_inserter(items), [&line](const auto& each) {
            return std::find(line.items.begin(), line.items.end(), each.uid) != line.items.end();
        });
    for (const auto& item : items)
        std::erase_if(m_added, [&item](const auto& each) { return each.uid == item.uid; });
    m_rows.erase(m_rows.begin() + row);
    Q_EMIT changed();
    Q_EMIT undoable(
        tr("A line is off the list."), [this, line, items, row] { putBack(line, items, row); });
}

void AgendaBoard::putBack(
    const BoardRow& line, const std::vector<domain::NewAgendaItem>& items, int row)
{
    m_added.insert(m_added.end(), items.begin(), items.end());
    m_rows.insert(m_rows.begin() + std::min(row, static_cast<int>(m_rows.size())), line);
    sortAbove();
    Q_EMIT changed();
}

void AgendaBoard::offerUndo(
    const QUuid& item, const QString& sentence, const std::function<void(BoardRow&)>& restore)
{
    Q_EMIT undoable(sentence, [this, item, restore] {
        if (auto* line = lineWith(item)) {
            restore(*line);
            sortAbove();
            Q_EMIT changed();
        }
    });
}

void AgendaBoard::decide(int row, ItemOutcome outcome)
{
    auto* line = at(row);
    if (!line)
        return;
    const auto before = *line;
    setOutcome(*line, line->outcome == outcome ? std::nullopt : std::optional(outcome));
    m_isAgreed = true;
    Q_EMIT changed();
    // A first answer takes nothing away: the same key takes it back.
    if (before.outcome)
        offerUndo(before.items.front(), tr("What becomes of a line is changed."),
            [before](BoardRow& now) {
                now.outcome = before.outcome;
                now.passedTo = before.passedTo;
                now.nextDate = before.nextDate;
                now.referral = before.referral;
                now.referralReason = before.referralReason;
                now.isOnPlan = before.isOnPlan;
            });
}

void AgendaBoard::setPassedTo(int row, const QString& words)
{
    auto* line = at(row);
    if (!line)
        return;
    line->passedTo = words;
    Q_EMIT changed();
}

void AgendaBoard::setNextDate(int row, std::optional<QDate> date)
{
    auto* line = at(row);
    if (!line)
        return;
    line->nextDate = date;
    Q_EMIT changed();
}

void AgendaBoard::setReferralReason(int row, const QString& words)
{
    auto* line = at(row);
    if (!line)
        return;
    line->referralReason = words;
    Q_EMIT changed();
}

void AgendaBoard::setOnPlan(int row, bool isOnPlan)
{
    auto* line = at(row);
    if (!line)
        return;
    line->isOnPlan = isOnPlan;
    Q_EMIT changed();
}

bool AgendaBoard::mayMove(int row, int step) const
{
    const int to = row + step;
    const auto size = static_cast<int>(m_rows.size());
    if (row < 0 || row >= size || to < 0 || to >= size)
        return false;
    const auto& upper = m_rows[std::size_t(std::min(row, to))];
    const auto& lower = m_rows[std::size_t(std::max(row, to))];
    if (isAbove(upper) != isAbove(lower))
        return false;
    return isAbove(upper) || !(upper.isPatients && lower.isClinicianOnly());
}

int AgendaBoard::move(int row, int step)
{
    if (!mayMove(row, step))
        return row;
    const int to = row + step;
    std::swap(m_rows[std::size_t(row)], m_rows[std::size_t(to)]);
    m_isAgreed = true;
    Q_EMIT changed();
    return to;
}

void AgendaBoard::askAbove(int row)
{
    auto* line = at(row);
    if (!line || !line->isClinicianOnly() || isAbove(*line))
        return;
    line->above = Above::Asked;
    Q_EMIT changed();
}

void AgendaBoard::setAboveReason(int row, const QString& words)
{
    auto* line = at(row);
    if (!line)
        return;
    line->aboveReason = words;
    Q_EMIT changed();
}

int AgendaBoard::putAbove(int row)
{
    auto* line = at(row);
    if (!line || !line->isClinicianOnly() || isAbove(*line)
        || line->aboveReason.trimmed().isEmpty())
        return row;
    line->above = Above::Yes;
    m_isAgreed = true;
    const auto item = line->items.front();
    sortAbove();
    Q_EMIT changed();
    return indexOf(lineWith(item));
}

int AgendaBoard::putBelow(int row)
{
    auto* found = at(row);
    if (!found || found->above == Above::No)
        return row;
    const auto before = *found;
    auto line = before;
    line.above = Above::No;
    line.aboveReason.clear();
    m_rows.erase(m_rows.begin() + row);
    const auto lastOfPatient = std::find_if(
        m_rows.rbegin(), m_rows.rend(), [](const auto& each) { return each.isPatients; });
    // Below what the patient said; where it was when it never moved.
    const auto to = isAbove(before) ? lastOfPatient.base() : m_rows.begin() + row;
    m_rows.insert(to, line);
    sortAbove();
    Q_EMIT changed();
    if (!before.aboveReason.trimmed().isEmpty())
        offerUndo(before.items.front(), tr("It is no longer put first."), [before](BoardRow& back) {
            back.above = before.above;
            back.aboveReason = before.aboveReason;
        });
    return indexOf(lineWith(before.items.front()));
}

void AgendaBoard::sortAbove() { std::stable_partition(m_rows.begin(), m_rows.end(), isAbove); }

}
