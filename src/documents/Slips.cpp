// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Slips.h"

#include "documents/AgendaPaper.h"
#include "documents/Pdf.h"
#include "documents/SlipWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 57; // 20 mm
    constexpr qreal kNumberColumn = 2.2; // in font sizes
    constexpr qreal kLeastPoints = 11;
    constexpr qreal kMostPoints = 20;
    constexpr qreal kDraftPoints = 12;

    QRectF wholePage()
    {
        return { kMargin, kMargin, kPageWidth - 2 * kMargin, kPageHeight - 2 * kMargin };
    }

    TextStyle body(qreal points) { return { points, QFont::Normal, ink::kText, 1.36 }; }

    TextStyle strong(qreal points) { return { points, QFont::DemiBold, ink::kText, 1.34 }; }

    void drawCode(PageFlow& flow, const CodeSlip& slip, const SlipWords& words)
    {
        constexpr TextStyle kCode { 64, QFont::Bold, ink::kText, 1.3 };
        constexpr qreal kPoints = 22;
        flow.text(slip.practiceName, body(18));
        flow.space(20);
        flow.text(words.yourCode, { 32, QFont::DemiBold, ink::kAccent, 1.3 });
        flow.text(inThrees(slip.code), kCode);
        flow.space(10);
        flow.text(words.whereToType, body(kPoints));
        flow.text(words.thenBirthday, body(kPoints));
        flow.space(10);
        flow.text(words.until.arg(slip.until), strong(kPoints));
        flow.text(words.onceOnly, body(kPoints));
        flow.space(10);
        flow.text(words.noLuck, body(kPoints));
        flow.space(10);
        if (!words.draft.isEmpty())
            flow.text(words.draft, body(kDraftPoints));
    }

    /// One line of the list: its number or a dot, and the patient's words.
    struct Entry {
        QString mark;
        QString words;
    };

    std::vector<Entry> entriesOf(const MyListSlip& slip)
    {
        std::vector<Entry> entries;
        for (const auto& each : slip.ranked)
            entries.push_back({ QString::number(entries.size() + 1) + u'.', each });
        for (const auto& each : slip.others)
            entries.push_back({ u"\u2022"_s, each });
        return entries;
    }

    class List final {
    public:
        List(const MyListSlip& slip, const SlipWords& words)
            : m_slip(slip)
            , m_words(words)
            , m_entries(entriesOf(slip))
        {
        }

        void draw(PageFlow& flow) const
        {
            qreal points = kMostPoints;
            while (
                points > kLeastPoints && height(flow, points, m_entries.size()) > flow.remaining())
                --points;
            auto count = m_entries.size();
            while (count > 0 && height(flow, points, count) > flow.remaining())
                --count;
            draw(flow, points, count);
        }

    private:
        [[nodiscard]] qreal column(qreal points) const { return points * kNumberColumn; }

        [[nodiscard]] qreal height(PageFlow& flow, qreal points, std::size_t count) const
        {
            const auto of = [&](const QString& text, const TextStyle& style, qreal width) {
                return flow.heightOf(text, style, width);
            };
            qreal sum = of(m_slip.practiceName, body(kLeastPoints + 1), flow.width())
                + of(m_words.myList, title(), flow.width())
                + of(m_slip.visit, strong(points), flow.width()) + 5 * points;
            if (!m_slip.whatMatters.trimmed().isEmpty())
                sum += of(m_words.whatMatters, strong(points), flow.width())
                    + of(m_slip.whatMatters.trimmed(), body(points), flow.width());
            sum += of(m_words.toTalkAbout, strong(points), flow.width());
            for (std::size_t at = 0; at < count; ++at)
                sum += of(m_entries[at].words, body(points), flow.width() - column(points))
                    + points / 3;
            // Room for either closing line, and for "nothing chosen".
            return sum + 3 * of(m_words.more, body(points), flow.width())
                + (m_words.draft.isEmpty() ? 0
                                           : of(m_words.draft, body(kDraftPoints), flow.width()));
        }

        [[nodiscard]] static TextStyle title()
        {
            return { 30, QFont::DemiBold, ink::kAccent, 1.3 };
        }

        void draw(PageFlow& flow, qreal points, std::size_t count) const
        {
            flow.text(m_slip.practiceName, body(kLeastPoints + 1));
            flow.text(m_words.myList, title());
            flow.text(m_slip.visit, strong(points));
            flow.space(points);
            if (!m_slip.whatMatters.trimmed().isEmpty()) {
                flow.text(m_words.whatMatters, strong(points));
                flow.text(m_slip.whatMatters.trimmed(), body(points));
                flow.space(points);
            }
            flow.text(m_words.toTalkAbout, strong(points));
            if (m_entries.empty())
                flow.text(m_words.nothingChosen, body(points));
            for (std::size_t at = 0; at < count; ++at) {
                flow.space(points / 3);
                flow.labelled(m_entries[at].mark, strong(points), m_entries[at].words, body(points),
                    column(points));
            }
            flow.space(points);
            if (count < m_entries.size())
                flow.text(m_words.more, strong(points));
            flow.text(m_words.takeIn, body(points));
            if (!m_words.draft.isEmpty())
                flow.text(m_words.draft, body(kDraftPoints));
        }

        const MyListSlip& m_slip;
        const SlipWords& m_words;
        std::vector<Entry> m_entries;
    };

}

domain::Result<QByteArray> renderCodeSlip(const CodeSlip& slip)
{
    const auto words = SlipWords::in(slip.language);
    return drawPdf({ words.yourCode, wholePage(), [](PageFlow&, int, int) {},
        [&](PageFlow& flow) { drawCode(flow, slip, words); }, words.isRightToLeft });
}

namespace {

    /// Draws with `use`, which is told what: its words live as long as that takes.
    template <class Use> auto withMyList(const MyListSlip& slip, Use use)
    {
        const auto words = SlipWords::in(slip.language);
        const List list(slip, words);
        const auto band = [&](PageFlow& flow, int, int) {
            if (!slip.isDemo)
                return;
            const QRectF where(flow.body().left(), 20, flow.body().width(), 20);
            flow.fill(where, ink::kText, 4);
            flow.line(where, words.demo, { 12, QFont::Bold, ink::kPaper, 1.3 }, Qt::AlignHCenter);
        };
        return use(PdfJob { words.myList, wholePage(), band,
            [&list](PageFlow& flow) { list.draw(flow); }, words.isRightToLeft });
    }

}

domain::Result<QByteArray> renderMyList(const MyListSlip& slip)
{
    return withMyList(slip, [](const PdfJob& job) { return drawPdf(job); });
}

domain::Result<void> printMyList(const MyListSlip& slip, QPagedPaintDevice& device)
{
    return withMyList(slip, [&device](const PdfJob& job) { return drawPages(job, device); });
}

}
