// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanCard.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    // From letters for a whole page to the smallest that are still read in a kitchen.
    constexpr qreal kSizes[] { 1.3, 1.15, 1.0, 0.9, 0.8 };
    constexpr qreal kLeast = 0.65;

    enum class Kind { Goal, Step, Plain };

    /// A heading and the words below it.
    struct Block {
        QString heading; ///< may be empty
        QString text;
        Kind kind = Kind::Plain;
        PlanMark mark = PlanMark::None;
        bool startsGoal = false;
    };

    class Card final {
    public:
        Card(const FrozenPlan& plan, const PlanLook& look, const PlanParts& parts)
            : m_sheet(plan.sheet)
            , m_words(plan.words)
            , m_look(look)
            , m_parts(parts)
        {
        }

        void draw(PageFlow& flow) const;

    private:
        struct Choice {
            std::vector<Block> blocks;
            qreal size = kLeast;
        };

        [[nodiscard]] std::vector<Block> blocks(std::size_t goals) const;
        void addGoal(std::vector<Block>& blocks, const PlanSheet::GoalPart& goal) const;
        void addPromises(std::vector<Block>& blocks, const QString& title, bool isPatients) const;
        [[nodiscard]] Choice choose(const PageFlow& flow) const;
        [[nodiscard]] Choice shortened(const PageFlow& flow) const;
        [[nodiscard]] bool fits(
            const PageFlow& flow, const std::vector<Block>& blocks, qreal size) const;
        [[nodiscard]] static const TextStyle& styleOf(const PlanLook& look, Kind kind);
        [[nodiscard]] static qreal before(const PlanLook& look, const Block& block);

        const PlanSheet& m_sheet;
        const PlanWords& m_words;
        const PlanLook& m_look;
        const PlanParts& m_parts;
    };

    const TextStyle& Card::styleOf(const PlanLook& look, Kind kind)
    {
        switch (kind) {
        case Kind::Goal:
            return look.quote;
        case Kind::Step:
            return look.step;
        case Kind::Plain:
            break;
        }
        return look.body;
    }

    qreal Card::before(const PlanLook& look, const Block& block)
    {
        return look.body.points * (block.startsGoal ? 1.1 : 0.7);
    }

    void Card::addGoal(std::vector<Block>& blocks, const PlanSheet::GoalPart& goal) const
    {
        const auto& marks = goal.marks;
        const auto wanted = goal.ownWords.isEmpty() ? goal.words : goal.ownWords;
        blocks.push_back({ m_words.goal, goal.saysItsStep() ? wanted : quoted(wanted), Kind::Goal,
            marks.goal, true });
        if (!goal.plan.isEmpty() && !goal.saysItsStep())
            blocks.push_back({ m_words.step, goal.plan, Kind::Step, marks.plan });
        auto mark = marks.ifThen;
        if (!goal.plan.isEmpty() && !goal.ifBarrier.isEmpty())
            blocks.push_back({ m_words.ifBarrier, withoutWord(goal.ifBarrier, m_words.ifBarrier),
                Kind::Plain, std::exchange(mark, PlanMark::None) });
        if (!goal.plan.isEmpty() && !goal.thenResponse.isEmpty())
            blocks.push_back({ m_words.thenResponse,
                withoutWord(goal.thenResponse, m_words.thenResponse), Kind::Plain, mark });
        blocks.push_back({ m_words.followUp, m_parts.followUp(goal), Kind::Plain, marks.followUp });
    }

    /// All of one side in one block: a line each, and the mark of the newest thing among them.
    void Card::addPromises(std::vector<Block>& blocks, const QString& title, bool isPatients) const
    {
        QStringList lines;
        auto mark = PlanMark::None;
        for (const auto& part : m_sheet.promises) {
            if (part.isPatients() != isPatients)
                continue;
            QStringList line { part.words, part.who, part.byWhen };
            line.removeAll(QString());
            lines << line.join(u", "_s);
            if (part.mark != PlanMark::None)
                mark = part.mark;
        }
        if (!lines.isEmpty())
            blocks.push_back({ title, lines.join(u'\n'), Kind::Plain, mark, true });
    }

    std::vector<Block> Card::blocks(std::size_t goals) const
    {
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < goals; ++i)
            addGoal(blocks, m_sheet.goals[i]);
        if (m_sheet.hasPromisesOnCard) {
            addPromises(blocks, m_words.patientWill, true);
            addPromises(blocks, m_words.practiceWill, false);
        }
        if (!m_sheet.contact.isEmpty())
            blocks.push_back(
                { m_words.contact, m_sheet.contact, Kind::Plain, m_sheet.contactMark, true });
        if (goals < m_sheet.goals.size() || m_sheet.goals.empty())
            blocks.push_back({ {}, m_words.cardMore, Kind::Plain, PlanMark::None, true });
        return blocks;
    }

    bool Card::fits(const PageFlow& flow, const std::vector<Block>& blocks, qreal size) const
    {
        const auto look = m_look.scaled(size);
        qreal height = 0;
        for (const auto& block : blocks) {
            height += before(look, block);
            if (!block.heading.isEmpty())
                height += PlanLook::lineOf(look.label);
            height += flow.heightOf(block.text, styleOf(look, block.kind), flow.width());
        }
        return height <= flow.remaining();
    }

    Card::Choice Card::choose(const PageFlow& flow) const
    {
        for (auto goals = m_sheet.goals.size(); goals > 0; --goals) {
            const auto wanted = blocks(goals);
            for (const qreal size : kSizes) {
                if (fits(flow, wanted, size))
                    return { wanted, size };
            }
        }
        return shortened(flow);
    }

    // The longest words lose their end, and the card says where the rest is.
    Card::Choice Card::shortened(const PageFlow& flow) const
    {
        Choice choice { blocks(std::min<std::size_t>(1, m_sheet.goals.size())), kLeast };
        if (fits(flow, choice.blocks, kLeast))
            return choice;
        const bool saysMore = choice.blocks.back().heading.isEmpty();
        if (!saysMore)
            choice.blocks.push_back({ {}, m_words.cardMore, Kind::Plain, PlanMark::None, true });
        while (!fits(flow, choice.blocks, kLeast)) {
            auto& longest = std::max_element(
                choice.blocks.begin(), choice.blocks.end(), [](const auto& one, const auto& other) {
                    return one.text.size() < other.text.size();
                })->text;
            constexpr qsizetype kLeastLetters = 20;
            if (longest.size() <= kLeastLetters)
                break;
            auto cut = longest.left(longest.size() * 4 / 5);
            if (cut.back().isHighSurrogate())
                cut.chop(1);
            longest = cut.trimmed() + u'\u2026';
        }
        return choice;
    }

    void Card::draw(PageFlow& flow) const
    {
        m_parts.heading(flow, m_words.cardTitle);
        const auto choice = choose(flow);
        const auto look = m_look.scaled(choice.size);
        for (const auto& block : choice.blocks) {
            flow.space(before(look, block));
            if (!block.heading.isEmpty())
                m_parts.headed(flow, block.heading, look.label, block.mark);
            flow.text(block.text, styleOf(look, block.kind));
        }
    }

}

void drawCard(PageFlow& flow, const FrozenPlan& plan, const PlanLook& look, const PlanParts& parts)
{
    Card(plan, look, parts).draw(flow);
}

}
