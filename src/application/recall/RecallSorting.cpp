// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/recall/RecallSorting.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    template <class T>
    const std::vector<T>& of(const std::map<PatientId, std::vector<T>>& all, PatientId patient)
    {
        static const std::vector<T> none;
        const auto found = all.find(patient);
        return found == all.end() ? none : found->second;
    }

    class Sorting final {
    public:
        Sorting(const RecallPile& pile, const RecallWish& wish, const Rules& rules,
            const domain::RecallRules& numbers, QDate today)
            : m_pile(pile)
            , m_wish(wish)
            , m_rules(rules)
            , m_numbers(numbers)
            , m_today(today)
        {
        }

        RecallList list()
        {
            for (const auto& person : m_pile.people)
                take(person);
            const auto byDue = [](const RecallRow& one, const RecallRow& other) {
                return one.cycle.due < other.cycle.due;
            };
            std::stable_sort(m_list.due.begin(), m_list.due.end(), byDue);
            std::stable_sort(m_list.leftOut.begin(), m_list.leftOut.end(),
                [](const auto& one, const auto& other) {
                    return one.leftOut->until < other.leftOut->until;
                });
            std::stable_sort(m_list.unoffered.begin(), m_list.unoffered.end(),
                [](const auto& one, const auto& other) { return *one.newSince < *other.newSince; });
            return std::move(m_list);
        }

    private:
        /// The registers of the wish that the person is on.
        [[nodiscard]] QStringList registersOf(PatientId patient) const
        {
            QStringList found;
            for (const auto& id : m_numbers.registers) {
                const auto* reg = m_rules.registerNamed(id);
                if ((m_wish.reg.isEmpty() || m_wish.reg == id) && reg
                    && domain::isOn(*reg, of(m_pile.conditions, patient)))
                    found += id;
            }
            return found;
        }

        [[nodiscard]] std::optional<domain::RecallException> exceptionFor(
            PatientId patient, const QString& reg) const
        {
            for (const auto& each : of(m_pile.exceptions, patient)) {
                if (each.appliesOn(m_today) && (each.condition.isEmpty() || each.condition == reg))
                    return each;
            }
            return {};
        }

        [[nodiscard]] bool isInTime(QDate due) const
        {
            if (m_wish.month.isValid())
                return due.year() == m_wish.month.year() && due.month() == m_wish.month.month();
            return due <= QDate(m_today.year(), m_today.month(), m_today.daysInMonth());
        }

        /// The newest condition that is long enough ago and after which nothing was offered.
        [[nodiscard]] std::optional<QDate> unoffered(const RecallRow& row) const
        {
            std::optional<QDate> newest;
            for (const auto& id : row.registers) {
                const auto* reg = m_rules.registerNamed(id);
                for (const auto& condition : of(m_pile.conditions, row.person.patient)) {
                    if (condition.isActive() && condition.onset
                        && reg->codes.contains(condition.code)
                        && (!newest || *condition.onset > *newest))
                        newest = condition.onset;
                }
            }
            if (!newest || newest->addDays(m_numbers.supportOfferDays) >= m_today
                || newest->addDays(m_numbers.supportLooksBackDays) < m_today)
                return {};
            const auto& offered = row.person.supportOffered;
            return offered && *offered >= *newest ? std::optional<QDate>() : newest;
        }

        void take(const RecallPerson& person)
        {
            const auto registers = registersOf(person.patient);
            if (registers.isEmpty())
                return;
            ++m_list.onRegisters;
            if (person.isTest) {
                ++m_list.testRecords;
                return;
            }
            place(rowOf(person, registers));
        }

        RecallRow rowOf(const RecallPerson& person, const QStringList& registers)
        {
            RecallRow row { person };
            for (const auto& id : registers) {
                const auto exception = exceptionFor(person.patient, id);
                if (!exception)
                    row.registers += id;
                else if (!row.leftOut || row.leftOut->until > exception->until)
                    row.leftOut = exception;
            }
            const auto& steps = of(m_pile.steps, person.patient);
            const auto due
                = domain::reviewDue(person.facts.review, person.born, m_numbers, m_today);
            row.cycle = domain::careCycle(person.facts, steps, due, m_numbers, m_today);
            row.lines = linesOf(steps);
            for (const auto& step : steps) {
                if (!step.isTakenBack && (!person.facts.review || step.day > *person.facts.review))
                    row.newest = step;
            }
            return row;
        }

        void place(RecallRow row)
        {
            if (row.registers.isEmpty()) {
                row.cycle.state = row.leftOut->reason == u"declined"
                    ? domain::CycleState::Declined
                    : domain::CycleState::NotSuitable;
                row.cycle.nextInvitation.reset();
                m_list.leftOut.push_back(std::move(row));
                return;
            }
            row.newSince = unoffered(row);
            if (row.newSince)
                m_list.unoffered.push_back(row);
            const bool hasLeft = row.cycle.state >= domain::CycleState::ConversationHeld;
            if (hasLeft || !isInTime(row.cycle.due))
                ++m_list.otherMonth;
            else
                m_list.due.push_back(std::move(row));
        }

        const RecallPile& m_pile;
        const RecallWish& m_wish;
        const Rules& m_rules;
        const domain::RecallRules& m_numbers;
        QDate m_today;
        RecallList m_list;
    };

}

RecallList sorted(const RecallPile& pile, const RecallWish& wish, const Rules& rules,
    const domain::RecallRules& numbers, QDate today)
{
    return Sorting(pile, wish, rules, numbers, today).list();
}

}
