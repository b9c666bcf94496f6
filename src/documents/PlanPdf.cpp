// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FrozenPlan.h"
#include "documents/Pdf.h"
#include "documents/PlanCard.h"
#include "documents/PlanParts.h"
#include "documents/PlanZones.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    /// The whole plan, on as many pages as it takes.
    class Pages final {
    public:
        Pages(const FrozenPlan& plan, const PlanLook& look, const PlanParts& parts)
            : m_sheet(plan.sheet)
            , m_words(plan.words)
            , m_look(look)
            , m_parts(parts)
        {
        }

        void content(PageFlow& flow) const;

    private:
        void section(PageFlow& flow, const QString& title, PlanMark mark) const;
        void labelled(PageFlow& flow, const QString& label, const QString& text,
            PlanMark mark = PlanMark::None) const;
        void agenda(PageFlow& flow) const;
        void agendaLine(PageFlow& flow, const QString& bullet, const PlanSheet::AgendaLine& line,
            bool showsMark) const;
        void wanted(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void goal(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void step(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void ruler(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void circles(PageFlow& flow, int confidence) const;
        void promises(PageFlow& flow, const QString& title, bool isPatients) const;
        void teachBack(PageFlow& flow) const;

        /// Long words in smaller letters, still larger than the rest.
        [[nodiscard]] const TextStyle& quoteStyle(const QString& words) const
        {
            constexpr qsizetype kShort = 150;
            return words.size() <= kShort ? m_look.quote : m_look.step;
        }

        const PlanSheet& m_sheet;
        const PlanWords& m_words;
        const PlanLook& m_look;
        const PlanParts& m_parts;
    };

    void Pages::section(PageFlow& flow, const QString& title, PlanMark mark) const
    {
        flow.space(m_look.room(13));
        flow.need(m_look.room(60)); // no heading alone at the foot of a page
        m_parts.headed(flow, title, m_look.section, mark);
        flow.space(3);
    }

    void Pages::labelled(
        PageFlow& flow, const QString& label, const QString& text, PlanMark mark) const
    {
        if (mark == PlanMark::None) {
            flow.labelled(label, m_look.label, text, m_look.body, m_look.labelColumn);
            return;
        }
        flow.need(2 * PlanLook::lineOf(m_look.body));
        m_parts.headed(flow, label, m_look.label, mark);
        const qreal indent = flow.left() - flow.body().left();
        flow.setIndent(indent + m_look.labelColumn);
        flow.text(text, m_look.body);
        flow.setIndent(indent);
    }

    void Pages::agendaLine(PageFlow& flow, const QString& bullet, const PlanSheet::AgendaLine& line,
        bool showsMark) const
    {
        const qreal width = flow.width() - m_look.numberColumn;
        flow.need(flow.heightOf(line.words, m_look.body, width)
            + flow.heightOf(line.whatNext, m_look.quiet, width) + PlanLook::lineOf(m_look.mark)
            + 3); // what becomes of it, on the same page
        flow.labelled(bullet, m_look.label, line.words, m_look.body, m_look.numberColumn);
        flow.setIndent(m_look.numberColumn);
        if (showsMark && line.mark != PlanMark::None)
            m_parts.marked(flow, line.mark, line.whatNext);
        else if (!line.whatNext.isEmpty())
            flow.text(line.whatNext, m_look.quiet);
        flow.setIndent(0);
        flow.space(m_look.room(3));
    }

    void Pages::agenda(PageFlow& flow) const
    {
        if (m_sheet.agenda.empty())
            return;
        const bool isAllNew = std::all_of(m_sheet.agenda.begin(), m_sheet.agenda.end(),
            [](const auto& line) { return line.mark == PlanMark::New; });
        section(flow, m_words.agenda, isAllNew ? PlanMark::New : PlanMark::None);
        int number = 1;
        for (const auto& line : m_sheet.agenda)
            agendaLine(flow, QString::number(number++), line, !isAllNew);
    }

    void Pages::circles(PageFlow& flow, int confidence) const
    {
        constexpr int kMost = 10;
        const QRectF room = flow.take(m_look.circle);
        const qreal each = m_look.circle + m_look.circleGap;
        for (int i = 0; i <= kMost; ++i) {
            const QRectF box(room.left() + i * each, room.top(), m_look.circle, m_look.circle);
            const bool isChosen = i == confidence;
            if (isChosen)
                flow.fill(box, ink::kText, m_look.circle / 2);
            else
                flow.stroke(box, ink::kRule, 0.8, m_look.circle / 2);
            const TextStyle style { m_look.label.points, isChosen ? QFont::Bold : QFont::Normal,
                isChosen ? ink::kPaper : ink::kText, 1.2 };
            flow.line(box, QString::number(i), style, Qt::AlignHCenter);
        }
        const qreal line = PlanLook::lineOf(m_look.fine);
        const QRectF ends = flow.take(line + 3);
        const QRectF under(room.left(), ends.top() + 2, kMost * each + m_look.circle, line);
        flow.line(under, m_words.notSure, m_look.fine);
        flow.line(under, m_words.verySure, m_look.fine, Qt::AlignRight);
    }

    void Pages::ruler(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        flow.space(m_look.room(10));
        flow.need(m_look.room(90));
        const auto value = m_words.confidenceValue.arg(QString::number(*goal.confidence));
        if (m_look.isStacked || goal.marks.confidence != PlanMark::None) {
            m_parts.headed(flow, m_words.confidence, m_look.label, goal.marks.confidence);
            flow.text(value, m_look.step);
        } else {
            flow.labelled(m_words.confidence, m_look.label, value, m_look.step,
                flow.widthOf(m_words.confidence, m_look.label) + 14);
        }
        flow.space(4);
        circles(flow, *goal.confidence);
    }

    /// In the patient's own sentence where there is one. What the step says already is said once.
    void Pages::wanted(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        const auto isOwn = !goal.ownWords.isEmpty();
        if (isOwn)
            flow.text(quoted(goal.ownWords), quoteStyle(goal.ownWords));
        else if (goal.saysItsStep())
            flow.text(goal.words, m_look.step);
        else
            flow.text(quoted(goal.words), quoteStyle(goal.words));
        if (isOwn && !goal.words.isEmpty() && goal.words != goal.plan)
            flow.text(goal.words, m_look.step);
    }

    void Pages::step(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        if (!goal.plan.isEmpty() && !goal.saysItsStep()) {
            flow.space(m_look.room(8));
            flow.need(m_look.room(40));
            m_parts.headed(flow, m_words.step, m_look.label, goal.marks.plan);
            flow.text(goal.plan, m_look.step);
        }
        if (goal.plan.isEmpty() || (goal.ifBarrier.isEmpty() && goal.thenResponse.isEmpty()))
            return;
        flow.space(m_look.room(6));
        auto mark = goal.marks.ifThen;
        if (!goal.ifBarrier.isEmpty())
            labelled(flow, m_words.ifBarrier, withoutWord(goal.ifBarrier, m_words.ifBarrier),
                std::exchange(mark, PlanMark::None));
        if (!goal.thenResponse.isEmpty())
            labelled(flow, m_words.thenResponse,
                withoutWord(goal.thenResponse, m_words.thenResponse), mark);
    }

    void Pages::goal(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        flow.space(m_look.room(13));
        flow.need(m_look.room(90));
        flow.setBar(3, ink::kAccent);
        flow.setIndent(m_look.indent);
        m_parts.headed(flow, m_words.goal, m_look.section, goal.marks.goal);
        wanted(flow, goal);
        if (!goal.why.isEmpty()) {
            flow.space(m_look.room(5));
            labelled(flow, m_words.why, goal.why, goal.marks.why);
        }
        step(flow, goal);
        if (goal.confidence)
            ruler(flow, goal);
        flow.space(m_look.room(10));
        flow.need(m_look.room(40));
        m_parts.headed(flow, m_words.followUp, m_look.label, goal.marks.followUp);
        flow.text(m_parts.followUp(goal), m_look.step);
        flow.setBar(0, ink::kAccent);
        flow.setIndent(0);
    }

    /// In plain words, each with who of the practice and by when below.
    void Pages::promises(PageFlow& flow, const QString& title, bool isPatients) const
    {
        std::vector<PlanSheet::PromisePart> parts;
        std::copy_if(m_sheet.promises.begin(), m_sheet.promises.end(), std::back_inserter(parts),
            [isPatients](const auto& part) { return part.isPatients() == isPatients; });
        if (parts.empty())
            return;
        const bool isAllNew = std::all_of(parts.begin(), parts.end(),
            [](const auto& part) { return part.mark == PlanMark::New; });
        section(flow, title, isAllNew ? PlanMark::New : PlanMark::None);
        for (const auto& part : parts) {
            auto said = part.who;
            if (!part.byWhen.isEmpty())
                said += said.isEmpty() ? part.byWhen : u", "_s + part.byWhen;
            agendaLine(flow, u"\u2022"_s, { part.words, said, part.mark }, !isAllNew);
        }
    }

    void Pages::teachBack(PageFlow& flow) const
    {
        constexpr int kLines = 2;
        flow.space(m_look.room(13));
        flow.need(m_look.room(44) + m_look.writing);
        flow.text(m_words.teachBack, m_look.section);
        flow.text(m_words.teachBackPrompt, m_look.body);
        // As many lines to write on as the page still has room for; never a page of lines only.
        for (int i = 0; i < kLines && (i == 0 || flow.remaining() >= m_look.writing); ++i) {
            const QRectF room = flow.take(m_look.writing);
            flow.segment(room.bottomLeft(), room.bottomRight(), ink::kRule, 0.6);
        }
    }

    void Pages::content(PageFlow& flow) const
    {
        m_parts.heading(flow, m_words.title);
        for (const auto& each : m_sheet.goals)
            goal(flow, each);
        promises(flow, m_words.patientWill, true);
        promises(flow, m_words.practiceWill, false);
        agenda(flow);
        for (const auto& zone : m_sheet.zones)
            drawZone(flow, zone, m_look, m_parts);
        if (!m_sheet.contact.isEmpty()) {
            section(flow, m_words.contact, m_sheet.contactMark);
            flow.text(m_sheet.contact, m_look.body);
        }
        if (!m_sheet.isFlarePlan())
            teachBack(flow);
    }

}

domain::Result<QByteArray> renderPlan(const PlanSheet& sheet, Rendering rendering)
{
    return renderPlan({ sheet, PlanWords::english() }, rendering);
}

domain::Result<QByteArray> renderPlan(
    const FrozenPlan& plan, Rendering rendering, const std::optional<PlanSheet::Other>& replacedBy)
{
    const auto look = PlanLook::of(rendering);
    const PlanParts parts(plan, look, replacedBy);
    const auto content = [&](PageFlow& flow) {
        if (rendering == Rendering::FridgeCard)
            drawCard(flow, plan, look, parts);
        else
            Pages(plan, look, parts).content(flow);
    };
    const auto& title = plan.sheet.isFlarePlan() ? plan.words.cardTitle : plan.words.title;
    return drawPdf({ title, parts.body(),
        [&](PageFlow& flow, int page, int pages) { parts.furniture(flow, page, pages); },
        content });
}

}
