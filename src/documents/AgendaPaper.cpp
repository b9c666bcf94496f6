// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgendaPaper.h"

#include "documents/AgendaPaperWords.h"
#include "documents/PaperParts.h"
#include "documents/PaperQuestions.h"
#include "documents/Pdf.h"
#include "documents/QrSquare.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 51; // 18 mm
    constexpr int kHighest = 10;

    class Drawing final {
    public:
        Drawing(const AgendaPaper& paper, const QrSquare& square, PaperSize size)
            : m_paper(paper)
            , m_square(square)
            , m_words(AgendaPaperWords::in(paper.language))
            , m_look(PaperLook::of(size))
        {
            if (!paper.letter)
                return;
            const auto home = HomeWords::english();
            m_words.intro = home.intro;
            m_words.unwell = home.unwell;
        }

        [[nodiscard]] QString title() const { return m_words.title; }

        [[nodiscard]] bool isRightToLeft() const { return m_words.isRightToLeft; }

        [[nodiscard]] QRectF body() const
        {
            const qreal top = m_paper.isDemo ? 24 + m_look.lineOf(m_look.band) + 12 : kMargin;
            const qreal foot = kMargin + 2 * m_look.lineOf(m_look.foot);
            return { kMargin, top, kPageWidth - 2 * kMargin, kPageHeight - top - foot };
        }

        void furniture(PageFlow& flow, int page, int pages) const;
        void content(PageFlow& flow) const;

    private:
        /// Its threes keep their order among words that run the other way.
        [[nodiscard]] QString number() const
        {
            const auto digits = inThrees(m_paper.number);
            return m_words.isRightToLeft ? isolated(digits) : digits;
        }

        void heading(PageFlow& flow) const;
        /// Heading and help, kept with `next` of what follows.
        void question(PageFlow& flow, const QString& words, const QString& help, qreal next) const;
        void lines(PageFlow& flow, int count) const;
        void boxedLines(PageFlow& flow, int count) const;
        void whoAnswers(PageFlow& flow) const;
        void topics(PageFlow& flow) const;
        void questionnaires(PageFlow& flow) const;
        void thanks(PageFlow& flow) const;

        const AgendaPaper& m_paper;
        const QrSquare& m_square;
        AgendaPaperWords m_words;
        PaperLook m_look;
    };

    /// Sheets of two people must not be mixed up when they come apart.
    void Drawing::furniture(PageFlow& flow, int page, int pages) const
    {
        const QRectF& body = flow.body();
        if (m_paper.isDemo) {
            const QRectF band(body.left(), 20, body.width(), m_look.lineOf(m_look.band) + 6);
            flow.fill(band, ink::kText, 4);
            flow.line(band, m_words.demo, m_look.band, Qt::AlignHCenter);
        }
        const qreal top = body.bottom() + 12;
        flow.segment({ body.left(), top }, { body.right(), top }, ink::kRule, 0.6);
        const QRectF upper(body.left(), top + 6, body.width(), m_look.lineOf(m_look.foot));
        const auto pageWords
            = m_words.page.arg(QString::number(page), QString::number(qMax(pages, page)));
        const qreal room = upper.width() - flow.widthOf(pageWords, m_look.foot) - PaperLook::kGap;
        flow.line({ upper.topLeft(), QSizeF(room, upper.height()) },
            m_words.sheetShort.arg(number()) + u"   "_s
                + m_words.forName.arg(isolated(m_paper.givenName)),
            m_look.foot);
        flow.line(upper, pageWords, m_look.foot, Qt::AlignRight);
    }

    void Drawing::content(PageFlow& flow) const
    {
        if (m_paper.letter)
            drawVisitLetter(flow, m_look, *m_paper.letter, m_paper.practiceName);
        heading(flow);
        whoAnswers(flow);
        constexpr int kSentenceLines = 4;
        constexpr int kRefusalLines = 2;
        question(flow, m_words.whatMatters, m_words.ownWordsHelp, kSentenceLines * m_look.writing);
        lines(flow, kSentenceLines);
        topics(flow);
        question(flow, m_words.worry, m_words.rulerHelp, m_look.rulerHeight());
        drawRuler(flow, m_look, { 0, kHighest, m_words.notWorried, m_words.veryWorried });
        question(flow, m_words.confidence, m_words.rulerHelp, m_look.rulerHeight());
        drawRuler(flow, m_look, { 0, kHighest, m_words.notSure, m_words.verySure });
        question(flow, m_words.notToDiscuss, m_words.leaveOutHelp, kRefusalLines * m_look.writing);
        lines(flow, kRefusalLines);
        questionnaires(flow);
        thanks(flow);
    }

    void Drawing::heading(PageFlow& flow) const
    {
        const qreal top = flow.y();
        const QRectF square(flow.body().right() - m_look.square, top, m_look.square, m_look.square);
        m_square.draw(flow, square);
        const auto number = m_words.sheet.arg(this->number());
        const qreal words = qMax(m_look.square, flow.widthOf(number, m_look.foot) + 2);
        flow.line(
            { flow.body().right() - words, square.bottom(), words, m_look.lineOf(m_look.foot) },
            number, m_look.foot, Qt::AlignRight);

        // Beside the code.
        const qreal column = flow.width() - words - PaperLook::kColumnGap;
        const auto beside = [&](const QString& text, const TextStyle& style) {
            const qreal height = flow.heightOf(text, style, column);
            flow.paragraph({ flow.left(), flow.y(), column, height }, text, style);
            flow.space(height);
        };
        beside(m_paper.practiceName, m_look.help);
        beside(m_words.title, m_look.title);
        beside(m_paper.visit, m_look.name);
        beside(m_words.forName.arg(isolated(m_paper.givenName)), m_look.body);
        flow.space(qMax<qreal>(0, square.bottom() + m_look.lineOf(m_look.foot) - flow.y())
            + PaperLook::kGap);
        if (!m_paper.language.startsWith(m_words.language))
            flow.text(m_words.onlyEnglish, m_look.name);
        if (!m_words.draft.isEmpty())
            flow.text(m_words.draft, m_look.help);
        flow.text(m_words.intro, m_look.body);
        flow.text(m_words.unwell, m_look.name);
    }

    void Drawing::question(
        PageFlow& flow, const QString& words, const QString& help, qreal next) const
    {
        flow.space(m_look.body.points);
        const qreal helpHeight
            = help.isEmpty() ? 0 : flow.heightOf(help, m_look.help, flow.width());
        flow.need(flow.heightOf(words, m_look.question, flow.width()) + helpHeight + next);
        flow.text(words, m_look.question);
        if (!help.isEmpty())
            flow.text(help, m_look.help);
        flow.space(4);
    }

    void Drawing::lines(PageFlow& flow, int count) const
    {
        for (int at = 0; at < count; ++at) {
            const QRectF room = flow.take(m_look.writing);
            flow.segment(room.bottomLeft(), room.bottomRight(), ink::kRule, 0.9);
        }
    }

    void Drawing::boxedLines(PageFlow& flow, int count) const
    {
        for (int at = 0; at < count; ++at) {
            const QRectF room = flow.take(m_look.writing);
            flow.stroke({ room.left(), room.bottom() - m_look.box, m_look.box, m_look.box },
                ink::kText, 1.2, 3);
            flow.segment({ room.left() + m_look.box + PaperLook::kGap, room.bottom() },
                room.bottomRight(), ink::kRule, 0.9);
        }
    }

    void Drawing::whoAnswers(PageFlow& flow) const
    {
        question(flow, m_words.whoAnswers, {}, 3 * m_look.writing);
        drawBoxes(flow, m_look, { m_words.onMyOwn, m_words.withHelp, m_words.forSomebody }, 1);
        question(flow, m_words.companion, m_words.companionHelp, m_look.writing);
        lines(flow, 1);
    }

    void Drawing::topics(PageFlow& flow) const
    {
        constexpr int kOwnTopics = 3;
        question(flow, m_words.topics, m_words.topicsHelp, 4 * m_look.writing);
        if (m_paper.ranks > 0) {
            flow.text(m_words.topThree, m_look.question);
            flow.text(m_words.topThreeHelp, m_look.help);
            flow.space(4);
        }
        drawBoxes(flow, m_look, m_paper.topics, m_look.columns);
        flow.need(m_look.lineOf(m_look.body) + kOwnTopics * m_look.writing);
        flow.text(m_words.somethingElse, m_look.body);
        boxedLines(flow, kOwnTopics);
    }

    void Drawing::questionnaires(PageFlow& flow) const
    {
        if (m_paper.questionnaires.empty())
            return;
        const PaperQuestions questions(m_look, m_words.rulerHelp);
        const auto& note = m_words.onlyEnglishQuestions;
        const bool isNoted = m_words.language != u"en";
        const qreal noteHeight = isNoted ? flow.heightOf(note, m_look.help, flow.width()) : 0;
        question(flow, m_words.questionnaires, m_words.questionnairesHelp,
            noteHeight + questions.leastHeight(flow, m_paper.questionnaires.front()));
        if (isNoted)
            flow.text(note, m_look.help);
        for (const auto& pack : m_paper.questionnaires)
            questions.draw(flow, pack);
    }

    void Drawing::thanks(PageFlow& flow) const
    {
        const auto reads = m_words.whoReads.arg(isolated(m_paper.clinicianName));
        question(flow, m_words.thanks, reads, 0);
    }

}

QString inThrees(const QString& digits)
{
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0)
            grouped += u' ';
        grouped += digits[at];
    }
    return grouped;
}

domain::Result<QByteArray> renderAgendaPaper(const AgendaPaper& paper, PaperSize size)
{
    const auto square = QrSquare::of(paper.session.toByteArray(QUuid::WithoutBraces));
    if (!square)
        return domain::failure(square);
    const Drawing drawing(paper, *square, size);
    return drawPdf({ drawing.title(), drawing.body(),
        [&drawing](PageFlow& flow, int page, int pages) { drawing.furniture(flow, page, pages); },
        [&drawing](PageFlow& flow) { drawing.content(flow); }, drawing.isRightToLeft() });
}

}
