// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanChanges.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace rooftree::documents {
namespace {

    /// Nothing now is no change to show; something where nothing was is new.
    PlanMark compared(const QString& now, const QString& before)
    {
        if (now.trimmed().isEmpty() || now.trimmed() == before.trimmed())
            return PlanMark::None;
        return before.trimmed().isEmpty() ? PlanMark::New : PlanMark::Changed;
    }

    template <class T>
    PlanMark compared(const std::optional<T>& now, const std::optional<T>& before)
    {
        if (!now || now == before)
            return PlanMark::None;
        return before ? PlanMark::Changed : PlanMark::New;
    }

    /// Of parts that are shown together.
    PlanMark together(PlanMark one, PlanMark other)
    {
        if (one == other)
            return one;
        return PlanMark::Changed;
    }

    PlanMark ofIfThen(const PlanSheet::GoalPart& now, const PlanSheet::GoalPart& before)
    {
        const bool wasEmpty
            = before.ifBarrier.trimmed().isEmpty() && before.thenResponse.trimmed().isEmpty();
        const auto mark = together(compared(now.ifBarrier, before.ifBarrier),
            compared(now.thenResponse, before.thenResponse));
        return mark != PlanMark::None && wasEmpty ? PlanMark::New : mark;
    }

    PlanMark ofFollowUp(const PlanSheet::GoalPart& now, const PlanSheet::GoalPart& before)
    {
        const auto parts = [](const PlanSheet::GoalPart& goal) {
            return std::tuple(goal.followUpHow, goal.followUpOn, goal.followUpWho);
        };
        if (parts(now) == parts(before))
            return PlanMark::None;
        return parts(before) == parts({}) ? PlanMark::New : PlanMark::Changed;
    }

    bool isSameGoal(const PlanSheet::GoalPart& now, const PlanSheet::GoalPart& before)
    {
        if (!now.key.isEmpty() && !before.key.isEmpty())
            return now.key == before.key;
        return now.words.trimmed() == before.words.trimmed();
    }

    QString wanted(const PlanSheet::GoalPart& goal)
    {
        return goal.ownWords.trimmed() + u'\n' + goal.words.trimmed();
    }

    void mark(PlanSheet::GoalPart& goal, const PlanSheet& before)
    {
        const auto found = std::find_if(before.goals.begin(), before.goals.end(),
            [&goal](const auto& each) { return isSameGoal(goal, each); });
        goal.marks = {};
        if (found == before.goals.end()) {
            goal.marks.goal = PlanMark::New;
            return;
        }
        goal.marks = { compared(wanted(goal), wanted(*found)), compared(goal.why, found->why),
            compared(goal.plan, found->plan), ofIfThen(goal, *found),
            compared(goal.confidence, found->confidence), ofFollowUp(goal, *found) };
    }

    void mark(PlanSheet::AgendaLine& line, const PlanSheet& before)
    {
        const auto found = std::find_if(before.agenda.begin(), before.agenda.end(),
            [&line](const auto& each) { return each.words.trimmed() == line.words.trimmed(); });
        line.mark = found == before.agenda.end()                   ? PlanMark::New
            : found->whatNext.trimmed() == line.whatNext.trimmed() ? PlanMark::None
                                                                   : PlanMark::Changed;
    }

    /// Known again by its words and whose it is; another day or name is a change.
    void mark(PlanSheet::PromisePart& part, const PlanSheet& before)
    {
        const auto found = std::find_if(
            before.promises.begin(), before.promises.end(), [&part](const auto& each) {
                return each.words == part.words && each.isPatients() == part.isPatients();
            });
        part.mark = found == before.promises.end()                   ? PlanMark::New
            : found->who == part.who && found->byWhen == part.byWhen ? PlanMark::None
                                                                     : PlanMark::Changed;
    }

    /// A part that was not there is new, one whose words or signs differ is changed.
    void mark(PlanSheet::ZonePart& part, const PlanSheet& before)
    {
        part.mark = PlanMark::New;
        for (const auto& zone : before.zones) {
            for (const auto& each : zone.parts) {
                if (each.key == part.key)
                    part.mark
                        = each.words.trimmed() == part.words.trimmed() && each.signs == part.signs
                        ? PlanMark::None
                        : PlanMark::Changed;
            }
        }
    }

    bool hasMarks(const PlanSheet::Zone& zone)
    {
        return std::any_of(zone.parts.begin(), zone.parts.end(),
            [](const auto& part) { return part.mark != PlanMark::None; });
    }

    bool hasMarks(const PlanSheet::GoalPart& goal)
    {
        const auto& marks = goal.marks;
        const std::array all { marks.goal, marks.why, marks.plan, marks.ifThen, marks.confidence,
            marks.followUp };
        return std::any_of(
            all.begin(), all.end(), [](PlanMark mark) { return mark != PlanMark::None; });
    }

}

void markChanges(PlanSheet& sheet, const PlanSheet& before)
{
    sheet.replaces = PlanSheet::Other { before.number, before.issuedOn };
    for (auto& goal : sheet.goals)
        mark(goal, before);
    for (auto& line : sheet.agenda)
        mark(line, before);
    for (auto& part : sheet.promises)
        mark(part, before);
    for (auto& zone : sheet.zones) {
        for (auto& part : zone.parts)
            mark(part, before);
    }
    // Who made a plan for flare-ups is no news about what to do.
    sheet.contactMark
        = sheet.isFlarePlan() ? PlanMark::None : compared(sheet.contact, before.contact);
}

bool hasMarks(const PlanSheet& sheet)
{
    return sheet.contactMark != PlanMark::None
        || std::any_of(
            sheet.goals.begin(), sheet.goals.end(), [](const auto& goal) { return hasMarks(goal); })
        || std::any_of(
            sheet.zones.begin(), sheet.zones.end(), [](const auto& zone) { return hasMarks(zone); })
        || std::any_of(sheet.promises.begin(), sheet.promises.end(),
            [](const auto& part) { return part.mark != PlanMark::None; })
        || std::any_of(sheet.agenda.begin(), sheet.agenda.end(),
            [](const auto& line) { return line.mark != PlanMark::None; });
}

}
