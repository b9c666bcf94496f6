// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanPdf.h"

#include "documents/Pdf.h"
#include "documents/PlanSheet.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 51; // 18 mm
    constexpr qreal kFoot = 66; // with its own margin
    constexpr qreal kCardIndent = 16;
    constexpr qreal kLabelColumn = 46;
    constexpr qreal kNumberColumn = 26;

    constexpr TextStyle kTitle { 26, QFont::DemiBold, ink::kAccent, 1.2 };
    constexpr TextStyle kName { 17, QFont::DemiBold, ink::kText, 1.3 };
    constexpr TextStyle kSection { 14, QFont::DemiBold, ink::kAccent, 1.3 };
    constexpr TextStyle kLabel { 12, QFont::DemiBold, ink::kMuted, 1.3 };
    constexpr TextStyle kBody { 13, QFont::Normal, ink::kText, 1.34 };
    constexpr TextStyle kQuote { 19, QFont::Medium, ink::kText, 1.32 };
    constexpr TextStyle kStep { 15, QFont::Medium, ink::kText, 1.36 };
    constexpr TextStyle kQuiet { 12, QFont::Normal, ink::kMuted, 1.36 };
    constexpr TextStyle kFine { 11, QFont::Normal, ink::kMuted, 1.3 };
    constexpr TextStyle kFineStrong { 11, QFont::DemiBold, ink::kText, 1.3 };
    constexpr TextStyle kBand { 12, QFont::Bold, ink::kPaper, 1.3 };

    QString spaced(const QString& nhsNumber)
    {
        if (nhsNumber.size() != 10)
            return nhsNumber;
        return nhsNumber.left(3) + u' ' + nhsNumber.mid(3, 3) + u' ' + nhsNumber.mid(6);
    }

    /// On our side of the page, whatever script it is in.
    QString leftToRight(const QString& name)
    {
        constexpr QChar kMark(0x200E);
        return kMark + isolated(name);
    }

    /// Long words in smaller letters, still larger than the rest.
    const TextStyle& quoteStyle(const QString& words)
    {
        constexpr qsizetype kShort = 150;
        return words.size() <= kShort ? kQuote : kStep;
    }

    /// The sheet's own quotation marks, unless the patient's words bring theirs.
    QString quoted(const QString& words)
    {
        const QString trimmed = words.trimmed();
        const bool hasOwn = trimmed.startsWith(u'"') || trimmed.startsWith(u'\u201C');
        return hasOwn ? trimmed : u'\u201C' + trimmed + u'\u201D';
    }

    QString withoutWord(const QString& text, QStringView word)
    {
        const bool starts = text.startsWith(word, Qt::CaseInsensitive) && text.size() > word.size()
            && text[word.size()].isSpace();
        return starts ? text.mid(word.size()).trimmed() : text;
    }

    class Sheet final {
    public:
        Sheet(const PlanSheet& sheet, const PlanWords& words) : m_sheet(sheet), m_words(words) { }

        void furniture(PageFlow& flow, int page, int pages) const;
        void content(PageFlow& flow) const;

    private:
        [[nodiscard]] QString date(QDate day) const
        {
            return m_words.locale.toString(day, u"d MMMM yyyy"_s);
        }

        [[nodiscard]] QString weekday(QDate day) const
        {
            return m_words.locale.toString(day, u"dddd d MMMM yyyy"_s);
        }

        [[nodiscard]] QStringList identity() const;
        [[nodiscard]] QString followUp(const PlanSheet::GoalPart& goal) const;
        void heading(PageFlow& flow) const;
        void section(PageFlow& flow, const QString& title) const;
        void agenda(PageFlow& flow) const;
        void wanted(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void goal(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void step(PageFlow& flow, const PlanSheet::GoalPart& goal) const;
        void ruler(PageFlow& flow, int confidence) const;
        void teachBack(PageFlow& flow) const;

        const PlanSheet& m_sheet;
        const PlanWords& m_words;
    };

    QStringList Sheet::identity() const
    {
        QStringList parts;
        if (m_sheet.born)
            parts += m_words.born.arg(date(*m_sheet.born));
        if (!m_sheet.nhsNumber.isEmpty())
            parts += m_words.nhsNumber.arg(spaced(m_sheet.nhsNumber));
        return parts;
    }

    /// Who it is for, on every page: a sheet that comes apart must not reach another person.
    void Sheet::furniture(PageFlow& flow, int page, int pages) const
    {
        const QRectF& body = flow.body();
        if (m_sheet.isDemo) {
            const QRectF band(body.left(), 20, body.width(), 20);
            flow.fill(band, ink::kText, 4);
            flow.line(band, m_words.demo, kBand, Qt::AlignHCenter);
        }
        const qreal top = body.bottom() + 12;
        flow.segment({ body.left(), top }, { body.right(), top }, ink::kRule, 0.6);
        const QRectF upper(body.left(), top + 5, body.width(), 15);
        const QRectF lower(body.left(), top + 21, body.width(), 15);
        constexpr qreal kRight = 110;
        flow.line(upper.adjusted(0, 0, -kRight, 0), isolated(m_sheet.patientName), kFineStrong);
        flow.line(upper,
            m_words.page.arg(QString::number(page), QString::number(qMax(pages, page))), kFine,
            Qt::AlignRight);
        flow.line(lower.adjusted(0, 0, -kRight, 0), identity().join(u" \u00B7 "_s), kFine);
        flow.line(lower, m_words.reference.arg(QString::number(m_sheet.number), m_sheet.shortId),
            kFine, Qt::AlignRight);
    }

    void Sheet::heading(PageFlow& flow) const
    {
        const QRectF top = flow.take(17);
        const QString made
            = m_words.madeOn.arg(date(m_sheet.issuedOn), QString::number(m_sheet.number));
        flow.line(top.adjusted(0, 0, -flow.widthOf(made, kQuiet) - 12, 0),
            isolated(m_sheet.practiceName), kQuiet);
        flow.line(top, made, kQuiet, Qt::AlignRight);
        flow.text(m_words.title, kTitle);
        flow.space(2);
        flow.text(leftToRight(m_sheet.patientName), kName);
        flow.text(identity().join(u" \u00B7 "_s), kBody);
        flow.space(6);
        flow.rule(ink::kAccent, 1.5);
    }

    void Sheet::section(PageFlow& flow, const QString& title) const
    {
        flow.space(13);
        flow.need(60); // no heading alone at the foot of a page
        flow.text(title, kSection);
        flow.space(3);
    }

    void Sheet::agenda(PageFlow& flow) const
    {
        if (m_sheet.agenda.empty())
            return;
        section(flow, m_words.agenda);
        int number = 1;
        for (const auto& line : m_sheet.agenda) {
            flow.labelled(QString::number(number++), kLabel, line.words, kBody, kNumberColumn);
            if (!line.whatNext.isEmpty()) {
                flow.setIndent(kNumberColumn);
                flow.text(line.whatNext, kQuiet);
                flow.setIndent(0);
            }
            flow.space(3);
        }
    }

    void Sheet::ruler(PageFlow& flow, int confidence) const
    {
        constexpr qreal kSize = 23;
        constexpr qreal kGap = 8;
        constexpr int kMost = 10;
        flow.need(70);
        const qreal column = flow.widthOf(m_words.confidence, kLabel) + 14;
        flow.labelled(m_words.confidence, kLabel,
            m_words.confidenceValue.arg(QString::number(confidence)), kStep, column);
        flow.space(4);
        const QRectF room = flow.take(kSize);
        for (int i = 0; i <= kMost; ++i) {
            const QRectF box(room.left() + i * (kSize + kGap), room.top(), kSize, kSize);
            const bool isChosen = i == confidence;
            if (isChosen)
                flow.fill(box, ink::kAccent, kSize / 2);
            else
                flow.stroke(box, ink::kRule, 0.8, kSize / 2);
            const TextStyle style { 12, isChosen ? QFont::Bold : QFont::Normal,
                isChosen ? ink::kPaper : ink::kText, 1.2 };
            flow.line(box, QString::number(i), style, Qt::AlignHCenter);
        }
        const QRectF ends = flow.take(18);
        const qreal end = room.left() + kMost * (kSize + kGap) + kSize;
        const QRectF under(room.left(), ends.top() + 2, end - room.left(), 16);
        flow.line(under, m_words.notSure, kFine);
        flow.line(under, m_words.verySure, kFine, Qt::AlignRight);
    }

    QString Sheet::followUp(const PlanSheet::GoalPart& goal) const
    {
        QStringList parts;
        if (!goal.followUpHow.isEmpty())
            parts += goal.followUpHow;
        if (goal.followUpOn)
            parts += m_words.followUpOn.arg(weekday(*goal.followUpOn));
        if (!goal.followUpWho.isEmpty())
            parts += m_words.followUpWith.arg(isolated(goal.followUpWho));
        if (parts.isEmpty())
            return m_words.noFollowUp;
        const QString sentence = parts.join(u", "_s);
        return sentence.left(1).toUpper() + sentence.mid(1) + u'.';
    }

    void Sheet::step(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        flow.space(8);
        flow.need(40);
        flow.text(m_words.step, kLabel);
        flow.text(goal.plan, kStep);
        if (!goal.ifBarrier.isEmpty() || !goal.thenResponse.isEmpty()) {
            flow.space(6);
            if (!goal.ifBarrier.isEmpty())
                flow.labelled(m_words.ifBarrier, kLabel,
                    withoutWord(goal.ifBarrier, m_words.ifBarrier), kBody, kLabelColumn);
            if (!goal.thenResponse.isEmpty())
                flow.labelled(m_words.thenResponse, kLabel,
                    withoutWord(goal.thenResponse, m_words.thenResponse), kBody, kLabelColumn);
        }
    }

    /// In the patient's own sentence where there is one. What the step says already is said once.
    void Sheet::wanted(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        if (!goal.ownWords.isEmpty())
            flow.text(quoted(goal.ownWords), quoteStyle(goal.ownWords));
        if (goal.words.isEmpty() || goal.words == goal.plan)
            return;
        if (goal.ownWords.isEmpty())
            flow.text(quoted(goal.words), quoteStyle(goal.words));
        else
            flow.text(goal.words, kStep);
    }

    void Sheet::goal(PageFlow& flow, const PlanSheet::GoalPart& goal) const
    {
        flow.space(13);
        flow.need(90);
        flow.setBar(3, ink::kAccent);
        flow.setIndent(kCardIndent);
        flow.text(m_words.goal, kSection);
        wanted(flow, goal);
        if (!goal.why.isEmpty()) {
            flow.space(5);
            flow.labelled(m_words.why, kLabel, goal.why, kBody, kLabelColumn);
        }
        if (!goal.plan.isEmpty())
            step(flow, goal);
        if (goal.confidence) {
            flow.space(10);
            ruler(flow, *goal.confidence);
        }
        flow.space(10);
        flow.need(40);
        flow.text(m_words.followUp, kLabel);
        flow.text(followUp(goal), kStep);
        flow.setBar(0, ink::kAccent);
        flow.setIndent(0);
    }

    void Sheet::teachBack(PageFlow& flow) const
    {
        constexpr qreal kLineGap = 25;
        constexpr int kLines = 2;
        flow.space(13);
        flow.need(44 + kLineGap);
        flow.text(m_words.teachBack, kSection);
        flow.text(m_words.teachBackPrompt, kBody);
        // As many lines to write on as the page still has room for; never a page of lines only.
        for (int i = 0; i < kLines && (i == 0 || flow.remaining() >= kLineGap); ++i) {
            const QRectF room = flow.take(kLineGap);
            flow.segment(room.bottomLeft(), room.bottomRight(), ink::kRule, 0.6);
        }
    }

    void Sheet::content(PageFlow& flow) const
    {
        heading(flow);
        for (const auto& each : m_sheet.goals)
            goal(flow, each);
        agenda(flow);
        if (!m_sheet.contact.isEmpty()) {
            section(flow, m_words.contact);
            flow.text(m_sheet.contact, kBody);
        }
        teachBack(flow);
    }

}

domain::Result<QByteArray> renderPlan(const PlanSheet& sheet, Rendering rendering)
{
    return renderPlan(sheet, rendering, PlanWords::english());
}

domain::Result<QByteArray> renderPlan(const PlanSheet& sheet, Rendering, const PlanWords& words)
{
    const Sheet drawing(sheet, words);
    const qreal top = sheet.isDemo ? 52 : 46;
    return drawPdf(
        { words.title, { kMargin, top, kPageWidth - 2 * kMargin, kPageHeight - top - kFoot },
            [&](PageFlow& flow, int page, int pages) { drawing.furniture(flow, page, pages); },
            [&](PageFlow& flow) { drawing.content(flow); } });
}

}
