// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgendaPaper.h"

#include "documents/AgendaPaperWords.h"
#include "documents/Pdf.h"
#include "documents/QrSquare.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 51; // 18 mm
    constexpr qreal kGap = 8; // between a box and its words
    constexpr qreal kColumnGap = 18;
    constexpr int kHighest = 10;

    /// All measures of one size of print.
    struct Look {
        TextStyle title;
        TextStyle name;
        TextStyle question;
        TextStyle body;
        TextStyle help;
        TextStyle foot;
        TextStyle band;
        qreal box;
        qreal writing; ///< height of a line to write on
        int columns; ///< of topics
        qreal square; ///< side of the QR code
    };

    Look lookOf(PaperSize size)
    {
        if (size == PaperSize::LargePrint)
            return { { 28, QFont::DemiBold, ink::kAccent, 1.25 },
                { 20, QFont::DemiBold, ink::kText, 1.35 }, { 22, QFont::DemiBold, ink::kText, 1.3 },
                { 20, QFont::Normal, ink::kText, 1.35 }, { 18, QFont::Normal, ink::kText, 1.35 },
                { 18, QFont::Normal, ink::kText, 1.35 }, { 18, QFont::Bold, ink::kPaper, 1.3 }, 26,
                40, 1, 130 };
        return { { 24, QFont::DemiBold, ink::kAccent, 1.2 },
            { 14, QFont::DemiBold, ink::kText, 1.35 }, { 15, QFont::DemiBold, ink::kText, 1.3 },
            { 13, QFont::Normal, ink::kText, 1.34 }, { 12, QFont::Normal, ink::kMuted, 1.34 },
            { 11, QFont::Normal, ink::kMuted, 1.36 }, { 12, QFont::Bold, ink::kPaper, 1.3 }, 17, 27,
            2, 104 };
    }

    qreal lineOf(const TextStyle& style) { return style.points * style.leading; }

    class Drawing final {
    public:
        Drawing(const AgendaPaper& paper, const QrSquare& square, PaperSize size)
            : m_paper(paper)
            , m_square(square)
            , m_words(AgendaPaperWords::in(paper.language))
            , m_look(lookOf(size))
        {
        }

        [[nodiscard]] QString title() const { return m_words.title; }

        [[nodiscard]] bool isRightToLeft() const { return m_words.isRightToLeft; }

        [[nodiscard]] QRectF body() const
        {
            const qreal top = m_paper.isDemo ? 24 + lineOf(m_look.band) + 12 : kMargin;
            const qreal foot = kMargin + 2 * lineOf(m_look.foot);
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
        void boxes(PageFlow& flow, const std::vector<QString>& choices, int columns) const;
        void row(PageFlow& flow, const std::vector<QString>& choices, int columns) const;
        void lines(PageFlow& flow, int count) const;
        void boxedLines(PageFlow& flow, int count) const;
        void ruler(PageFlow& flow, const QString& low, const QString& high) const;
        void whoAnswers(PageFlow& flow) const;
        void topics(PageFlow& flow) const;
        void thanks(PageFlow& flow) const;

        const AgendaPaper& m_paper;
        const QrSquare& m_square;
        AgendaPaperWords m_words;
        Look m_look;
    };

    /// Sheets of two people must not be mixed up when they come apart.
    void Drawing::furniture(PageFlow& flow, int page, int pages) const
    {
        const QRectF& body = flow.body();
        if (m_paper.isDemo) {
            const QRectF band(body.left(), 20, body.width(), lineOf(m_look.band) + 6);
            flow.fill(band, ink::kText, 4);
            flow.line(band, m_words.demo, m_look.band, Qt::AlignHCenter);
        }
        const qreal top = body.bottom() + 12;
        flow.segment({ body.left(), top }, { body.right(), top }, ink::kRule, 0.6);
        const QRectF upper(body.left(), top + 6, body.width(), lineOf(m_look.foot));
        const auto pageWords
            = m_words.page.arg(QString::number(page), QString::number(qMax(pages, page)));
        const qreal room = upper.width() - flow.widthOf(pageWords, m_look.foot) - kGap;
        flow.line({ upper.topLeft(), QSizeF(room, upper.height()) },
            m_words.sheetShort.arg(number()) + u"   "_s
                + m_words.forName.arg(isolated(m_paper.givenName)),
            m_look.foot);
        flow.line(upper, pageWords, m_look.foot, Qt::AlignRight);
    }

    void Drawing::content(PageFlow& flow) const
    {
        heading(flow);
        whoAnswers(flow);
        constexpr int kSentenceLines = 4;
        constexpr int kRefusalLines = 2;
        question(flow, m_words.whatMatters, m_words.ownWordsHelp, kSentenceLines * m_look.writing);
        lines(flow, kSentenceLines);
        topics(flow);
        const qreal rulerHeight = 2 * m_look.writing + lineOf(m_look.help);
        question(flow, m_words.worry, m_words.rulerHelp, rulerHeight);
        ruler(flow, m_words.notWorried, m_words.veryWorried);
        question(flow, m_words.confidence, m_words.rulerHelp, rulerHeight);
        ruler(flow, m_words.notSure, m_words.verySure);
        question(flow, m_words.notToDiscuss, m_words.leaveOutHelp, kRefusalLines * m_look.writing);
        lines(flow, kRefusalLines);
        thanks(flow);
    }

    void Drawing::heading(PageFlow& flow) const
    {
        const qreal top = flow.y();
        const QRectF square(flow.body().right() - m_look.square, top, m_look.square, m_look.square);
        m_square.draw(flow, square);
        const auto number = m_words.sheet.arg(this->number());
        const qreal words = qMax(m_look.square, flow.widthOf(number, m_look.foot) + 2);
        flow.line({ flow.body().right() - words, square.bottom(), words, lineOf(m_look.foot) },
            number, m_look.foot, Qt::AlignRight);

        // Beside the code.
        const qreal column = flow.width() - words - kColumnGap;
        const auto beside = [&](const QString& text, const TextStyle& style) {
            const qreal height = flow.heightOf(text, style, column);
            flow.paragraph({ flow.left(), flow.y(), column, height }, text, style);
            flow.space(height);
        };
        beside(m_paper.practiceName, m_look.help);
        beside(m_words.title, m_look.title);
        beside(m_paper.visit, m_look.name);
        beside(m_words.forName.arg(isolated(m_paper.givenName)), m_look.body);
        flow.space(qMax<qreal>(0, square.bottom() + lineOf(m_look.foot) - flow.y()) + kGap);
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

    void Drawing::boxes(PageFlow& flow, const std::vector<QString>& choices, int columns) const
    {
        for (std::size_t at = 0; at < choices.size(); at += std::size_t(columns)) {
            const auto end = std::min(choices.size(), at + std::size_t(columns));
            row(flow, { choices.begin() + qsizetype(at), choices.begin() + qsizetype(end) },
                columns);
        }
    }

    void Drawing::row(PageFlow& flow, const std::vector<QString>& choices, int columns) const
    {
        const qreal width = (flow.width() - (columns - 1) * kColumnGap) / columns;
        const qreal words = width - m_look.box - kGap;
        qreal height = m_look.box;
        for (const auto& each : choices)
            height = qMax(height, flow.heightOf(each, m_look.body, words));
        const QRectF room = flow.take(height + kGap);
        qreal left = room.left();
        // The box sits at the first line of its words.
        const qreal sink = (lineOf(m_look.body) - m_look.box) / 2;
        for (const auto& each : choices) {
            flow.stroke({ left, room.top() + qMax<qreal>(0, sink), m_look.box, m_look.box },
                ink::kText, 1.2, 3);
            flow.paragraph({ left + m_look.box + kGap, room.top() + qMax<qreal>(0, -sink), words,
                               room.height() },
                each, m_look.body);
            left += width + kColumnGap;
        }
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
            flow.segment({ room.left() + m_look.box + kGap, room.bottom() }, room.bottomRight(),
                ink::kRule, 0.9);
        }
    }

    void Drawing::ruler(PageFlow& flow, const QString& low, const QString& high) const
    {
        const QRectF room = flow.take(m_look.writing + 6);
        const qreal side = room.width() / (kHighest + 1);
        for (int number = 0; number <= kHighest; ++number) {
            const QRectF cell(
                room.left() + number * side + 2, room.top() + 2, side - 4, m_look.writing);
            flow.stroke(cell, ink::kText, 1, 4);
            flow.line(cell, QString::number(number), m_look.name, Qt::AlignHCenter);
        }
        const QRectF ends = flow.take(lineOf(m_look.help));
        flow.line(ends, low, m_look.help);
        flow.line(ends, high, m_look.help, Qt::AlignRight);
    }

    void Drawing::whoAnswers(PageFlow& flow) const
    {
        question(flow, m_words.whoAnswers, {}, 3 * m_look.writing);
        boxes(flow, { m_words.onMyOwn, m_words.withHelp, m_words.forSomebody }, 1);
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
        boxes(flow, m_paper.topics, m_look.columns);
        flow.need(lineOf(m_look.body) + kOwnTopics * m_look.writing);
        flow.text(m_words.somethingElse, m_look.body);
        boxedLines(flow, kOwnTopics);
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
