// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanParts.h"

#include "documents/Pdf.h"
#include "documents/PlanChanges.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kTop = 14;
    constexpr qreal kGap = 6;
    constexpr qreal kFootGap = 12; ///< between the text and the foot's line
    constexpr qreal kPaperEdge = 26; ///< below the foot
    constexpr qreal kChipEdge = 6;

    QString spaced(const QString& nhsNumber)
    {
        if (nhsNumber.size() != 10)
            return nhsNumber;
        return nhsNumber.left(3) + u' ' + nhsNumber.mid(3, 3) + u' ' + nhsNumber.mid(6);
    }

    TextStyle strong(TextStyle style)
    {
        style.weight = QFont::DemiBold;
        style.colour = ink::kText;
        return style;
    }

    /// On our side of the page, whatever script it is in.
    QString leftToRight(const QString& name)
    {
        constexpr QChar kMark(0x200E);
        return kMark + isolated(name);
    }

}

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

PlanParts::PlanParts(
    const FrozenPlan& plan, const PlanLook& look, const std::optional<PlanSheet::Other>& replacedBy)
    : m_sheet(plan.sheet)
    , m_words(plan.words)
    , m_look(look)
    , m_replacedBy(replacedBy)
    , m_nameLines(linesOf(leftToRight(m_sheet.patientName), strong(look.fine),
          kPageWidth - 2 * PlanLook::kMargin - look.besideName))
{
}

qreal PlanParts::bandHeight() const { return PlanLook::lineOf(m_look.band); }

// There is always room for a band, so that a reprint breaks its pages where the first print did.
QRectF PlanParts::body() const
{
    const qreal bands = (m_sheet.isDemo ? 2 : 1) * (bandHeight() + kGap);
    const qreal top = kTop + bands + 4;
    const int lines = m_nameLines + (m_look.isStacked ? 2 : 1);
    const qreal foot = kFootGap + 5 + lines * PlanLook::lineOf(m_look.fine) + kPaperEdge;
    return { PlanLook::kMargin, top, kPageWidth - 2 * PlanLook::kMargin, kPageHeight - top - foot };
}

QString PlanParts::date(QDate day) const { return m_words.locale.toString(day, u"d MMMM yyyy"_s); }

QString PlanParts::born() const
{
    return m_sheet.born ? m_words.born.arg(date(*m_sheet.born)) : QString();
}

QString PlanParts::nhsNumber() const
{
    return m_sheet.nhsNumber.isEmpty() ? QString()
                                       : m_words.nhsNumber.arg(spaced(m_sheet.nhsNumber));
}

QStringList PlanParts::identity() const
{
    QStringList parts { born(), nhsNumber() };
    parts.removeAll(QString());
    return parts;
}

QString PlanParts::markWord(PlanMark mark) const
{
    switch (mark) {
    case PlanMark::New:
        return m_words.markNew;
    case PlanMark::Changed:
        return m_words.markChanged;
    case PlanMark::None:
        break;
    }
    return {};
}

void PlanParts::band(PageFlow& flow, qreal top, const QString& words) const
{
    const QRectF where(flow.body().left(), top, flow.body().width(), bandHeight());
    flow.fill(where, ink::kText, 4);
    flow.line(where, words, m_look.band, Qt::AlignHCenter);
}

void PlanParts::furniture(PageFlow& flow, int page, int pages) const
{
    qreal top = kTop;
    if (m_replacedBy)
        band(flow, top,
            m_words.replacedBy.arg(
                QString::number(m_replacedBy->number), date(m_replacedBy->issuedOn)));
    top += bandHeight() + kGap;
    if (m_sheet.isDemo)
        band(flow, top, m_words.demo);

    const QRectF& body = flow.body();
    const qreal height = PlanLook::lineOf(m_look.fine);
    const auto count = m_words.page.arg(QString::number(page), QString::number(qMax(pages, page)));
    const auto which = m_words.reference.arg(QString::number(m_sheet.number), m_sheet.shortId);
    const qreal side = qMax(flow.widthOf(count, m_look.fine), flow.widthOf(which, m_look.fine)) + 8;

    qreal y = body.bottom() + kFootGap;
    flow.segment({ body.left(), y }, { body.right(), y }, ink::kRule, 0.6);
    y += 5;
    const bool isWide = m_look.isStacked;
    const QRectF name(body.left(), y, body.width() - m_look.besideName, m_nameLines * height);
    flow.paragraph(name, leftToRight(m_sheet.patientName), strong(m_look.fine));
    if (!isWide)
        flow.line({ body.left(), y, body.width(), height }, count, m_look.fine, Qt::AlignRight);
    y = name.bottom();
    const QRectF row(body.left(), y, body.width(), height);
    const QRectF left = row.adjusted(0, 0, -side, 0);
    flow.line(left, isWide ? born() : identity().join(u" \u00B7 "_s), m_look.fine);
    flow.line(row, isWide ? count : which, m_look.fine, Qt::AlignRight);
    if (!isWide)
        return;
    flow.line(left.translated(0, height), nhsNumber(), m_look.fine);
    flow.line(row.translated(0, height), which, m_look.fine, Qt::AlignRight);
}

void PlanParts::heading(PageFlow& flow, const QString& title) const
{
    const QString made
        = m_words.madeOn.arg(date(m_sheet.issuedOn), QString::number(m_sheet.number));
    const qreal height = PlanLook::lineOf(m_look.quiet) + 1;
    const qreal side = flow.widthOf(made, m_look.quiet) + 12;
    const bool fits
        = flow.widthOf(m_sheet.practiceName, m_look.quiet) + side <= flow.body().width();
    const QRectF top = flow.take(height);
    flow.line(
        top.adjusted(0, 0, fits ? -side : 0, 0), isolated(m_sheet.practiceName), m_look.quiet);
    flow.line(
        fits ? top : flow.take(height), made, m_look.quiet, fits ? Qt::AlignRight : Qt::AlignLeft);
    flow.text(title, m_look.title);
    flow.space(2);
    flow.text(leftToRight(m_sheet.patientName), m_look.name);
    const auto who = identity().join(u" \u00B7 "_s);
    if (flow.widthOf(who, m_look.body) <= flow.width()) {
        flow.text(who, m_look.body);
    } else {
        for (const auto& part : identity())
            flow.text(part, m_look.body);
    }
    if (!m_sheet.amendment.isEmpty()) {
        flow.space(m_look.room(4));
        flow.text(m_sheet.amendment, m_look.body);
    }
    if (m_sheet.replaces) {
        flow.space(m_look.room(4));
        const auto replaces = m_words.replaces.arg(
            QString::number(m_sheet.replaces->number), date(m_sheet.replaces->issuedOn));
        flow.text(replaces + u' ' + (hasMarks(m_sheet) ? m_words.changes : m_words.noChanges),
            m_look.quiet);
    }
    flow.space(m_look.room(6));
    flow.rule(ink::kAccent, 1.5);
}

qreal PlanParts::chipWidth(const PageFlow& flow, PlanMark mark) const
{
    return flow.widthOf(markWord(mark), m_look.mark) + 2 * kChipEdge;
}

// Two shapes, for who prints in black: new is filled, changed is framed.
void PlanParts::chip(PageFlow& flow, const QRectF& row, qreal left, PlanMark mark) const
{
    auto style = m_look.mark;
    const qreal height = PlanLook::lineOf(style);
    const QRectF where(left, row.center().y() - height / 2, chipWidth(flow, mark), height);
    if (mark == PlanMark::New) {
        style.colour = ink::kPaper;
        flow.fill(where, ink::kText, 4);
    } else {
        flow.stroke(where, ink::kText, 1.2, 4);
    }
    flow.line(where, markWord(mark), style, Qt::AlignHCenter);
}

void PlanParts::marked(PageFlow& flow, PlanMark mark, const QString& words) const
{
    const qreal column = chipWidth(flow, mark) + 8;
    const qreal height = PlanLook::lineOf(m_look.mark) + 3;
    const bool fits = column + flow.widthOf(words, m_look.quiet) <= flow.width();
    if (!fits)
        flow.text(words, m_look.quiet);
    const QRectF row = flow.take(height);
    chip(flow, row, row.left(), mark);
    if (fits)
        flow.line(row.adjusted(column, 0, 0, 0), words, m_look.quiet);
}

void PlanParts::headed(
    PageFlow& flow, const QString& title, const TextStyle& style, PlanMark mark) const
{
    if (mark == PlanMark::None) {
        flow.text(title, style);
        return;
    }
    constexpr qreal kBeside = 10;
    const qreal height = qMax(PlanLook::lineOf(style), PlanLook::lineOf(m_look.mark) + 2);
    const qreal words = flow.widthOf(title, style);
    if (words + kBeside + chipWidth(flow, mark) > flow.width()) {
        flow.text(title, style);
        const QRectF below = flow.take(PlanLook::lineOf(m_look.mark) + 2);
        chip(flow, below, below.left(), mark);
        return;
    }
    const QRectF row = flow.take(height);
    flow.line(row, title, style);
    chip(flow, row, row.left() + words + kBeside, mark);
}

QString PlanParts::followUp(const PlanSheet::GoalPart& goal) const
{
    QStringList parts;
    if (!goal.followUpHow.isEmpty())
        parts += goal.followUpHow;
    if (goal.followUpOn)
        parts += m_words.followUpOn.arg(
            m_words.locale.toString(*goal.followUpOn, u"dddd d MMMM yyyy"_s));
    if (!goal.followUpWho.isEmpty())
        parts += m_words.followUpWith.arg(isolated(goal.followUpWho));
    if (parts.isEmpty())
        return m_words.noFollowUp;
    const QString sentence = parts.join(u", "_s);
    return sentence.left(1).toUpper() + sentence.mid(1) + u'.';
}

}
