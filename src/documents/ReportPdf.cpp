// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MonthChart.h"
#include "documents/Pdf.h"
#include "documents/ReportSheet.h"
#include "documents/ReportWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 48;
    constexpr qreal kTop = 52;
    constexpr qreal kFoot = 66;
    constexpr qreal kLabelColumn = 76;

    constexpr TextStyle kTitle { 24, QFont::DemiBold, ink::kAccent, 1.25 };
    constexpr TextStyle kHeading { 18, QFont::DemiBold, ink::kText, 1.3 };
    constexpr TextStyle kSection { 13, QFont::DemiBold, ink::kAccent, 1.35 };
    constexpr TextStyle kBody { 12, QFont::Normal, ink::kText, 1.38 };
    constexpr TextStyle kStrong { 12, QFont::DemiBold, ink::kText, 1.38 };
    constexpr TextStyle kQuiet { 11, QFont::Normal, ink::kMuted, 1.36 };
    constexpr TextStyle kLabel { 11, QFont::DemiBold, ink::kMuted, 1.36 };
    constexpr TextStyle kFigure { 34, QFont::DemiBold, ink::kAccent, 1.2 };
    constexpr TextStyle kBand { 12, QFont::Bold, ink::kPaper, 1.3 };

    using Figure = ReportSheet::Figure;

    class Report final {
    public:
        Report(const ReportSheet& sheet, const ReportWords& words) : m_sheet(sheet), m_words(words)
        {
        }

        void furniture(PageFlow& flow, int page, int pages) const;
        void content(PageFlow& flow) const;

    private:
        [[nodiscard]] QString date(QDate day) const
        {
            return m_words.locale.toString(day, u"d MMMM yyyy"_s);
        }

        [[nodiscard]] QString period() const
        {
            return m_words.period.arg(date(m_sheet.from), date(m_sheet.to));
        }

        [[nodiscard]] QString percent(std::optional<double> share) const;
        [[nodiscard]] QString share(const Figure& figure) const;
        [[nodiscard]] QString counted(const Figure& figure) const;
        [[nodiscard]] QString interval(const Figure& figure) const;
        void titlePage(PageFlow& flow) const;
        void summary(PageFlow& flow) const;
        void summaryRow(PageFlow& flow, const ReportSheet::Indicator& indicator) const;
        void intervalBar(PageFlow& flow, const QRectF& where, const Figure& figure) const;
        void indicator(PageFlow& flow, const ReportSheet::Indicator& indicator) const;
        void figureRow(PageFlow& flow, const QString& label, const Figure& figure) const;
        void figures(PageFlow& flow, const QString& title,
            const std::vector<ReportSheet::Line>& lines) const;
        void counts(PageFlow& flow, const QString& title,
            const std::vector<ReportSheet::Count>& counts) const;
        void definitions(PageFlow& flow) const;
        void waiting(PageFlow& flow) const;

        const ReportSheet& m_sheet;
        const ReportWords& m_words;
    };

    QString Report::percent(std::optional<double> share) const
    {
        return share ? QString::number(*share * 100, 'f', 0) + u" %"_s : QString();
    }

    QString Report::share(const Figure& figure) const
    {
        if (figure.value)
            return percent(figure.value);
        return figure.denominator == u"0" ? m_words.nothing : m_words.hidden;
    }

    QString Report::counted(const Figure& figure) const
    {
        return m_words.of.arg(figure.numerator, figure.denominator);
    }

    QString Report::interval(const Figure& figure) const
    {
        if (!figure.lo || !figure.hi)
            return {};
        return QString::number(*figure.lo * 100, 'f', 0) + u" to "_s + percent(figure.hi);
    }

    void Report::furniture(PageFlow& flow, int page, int pages) const
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
        flow.line(upper.adjusted(0, 0, -kRight, 0),
            isolated(m_sheet.practiceName) + u" \u00B7 "_s + period(), kQuiet);
        flow.line(upper,
            m_words.page.arg(QString::number(page), QString::number(qMax(pages, page))), kQuiet,
            Qt::AlignRight);
        flow.line(lower,
            m_words.notQof + u" \u00B7 "_s
                + (m_sheet.isForRelease ? m_words.suppressed : m_words.internalOnly),
            kQuiet);
    }

    void Report::titlePage(PageFlow& flow) const
    {
        flow.text(m_sheet.practiceName, kBody);
        flow.text(m_words.title, kTitle);
        flow.space(4);
        flow.text(period(), kStrong);
        flow.text(m_words.asAt.arg(date(m_sheet.asAt), date(m_sheet.printedOn)), kBody);
        flow.space(8);
        flow.rule(ink::kAccent, 1.5);
        flow.space(12);
        summary(flow);
    }

    constexpr qreal kCountedAt = 214;
    constexpr qreal kShareAt = 296;
    constexpr qreal kBarAt = 352;

    void Report::intervalBar(PageFlow& flow, const QRectF& where, const Figure& figure) const
    {
        const qreal middle = where.center().y();
        flow.segment({ where.left(), middle }, { where.right(), middle }, ink::kFaint, 1.2);
        if (figure.lo && figure.hi)
            flow.fill({ where.left() + *figure.lo * where.width(), middle - 3,
                          (*figure.hi - *figure.lo) * where.width(), 6 },
                ink::kRule, 3);
        if (figure.value)
            flow.dot({ where.left() + *figure.value * where.width(), middle }, 4.2, ink::kAccent);
    }

    void Report::summaryRow(PageFlow& flow, const ReportSheet::Indicator& indicator) const
    {
        const qreal nameWidth = kCountedAt - 10;
        const qreal height = flow.heightOf(indicator.title, kStrong, nameWidth) + 34;
        const QRectF room = flow.take(height);
        flow.segment(room.topLeft(), room.topRight(), ink::kFaint, 0.8);
        const QRectF first(room.left(), room.top() + 8, room.width(), 17);
        flow.line({ first.left(), first.top(), nameWidth, 17 }, indicator.title, kStrong);
        flow.line({ first.left(), first.top() + 17, nameWidth, 15 },
            indicator.id + u", version "_s + indicator.version, kQuiet);
        flow.line({ first.left() + kCountedAt, first.top(), kShareAt - kCountedAt - 8, 17 },
            counted(indicator.total), kBody);
        flow.line({ first.left() + kShareAt, first.top(), kBarAt - kShareAt - 8, 17 },
            share(indicator.total), kStrong);
        const QRectF bar(first.left() + kBarAt, first.top(), room.width() - kBarAt - 6, 17);
        intervalBar(flow, bar, indicator.total);
        flow.line(bar.translated(0, 17), interval(indicator.total), kQuiet, Qt::AlignHCenter);
    }

    void Report::summary(PageFlow& flow) const
    {
        flow.text(m_words.summary, kSection);
        flow.text(m_words.summaryHelp, kQuiet);
        flow.space(10);
        const QRectF head = flow.take(20);
        flow.line({ head.left(), head.top(), kCountedAt - 10, 16 }, m_words.measure, kLabel);
        flow.line({ head.left() + kCountedAt, head.top(), 76, 16 }, m_words.counted, kLabel);
        flow.line({ head.left() + kShareAt, head.top(), 50, 16 }, m_words.share, kLabel);
        flow.line({ head.left() + kBarAt, head.top(), head.width() - kBarAt, 16 }, m_words.interval,
            kLabel);
        for (const auto& each : m_sheet.indicators)
            summaryRow(flow, each);
    }

    void Report::figureRow(PageFlow& flow, const QString& label, const Figure& figure) const
    {
        const QRectF room = flow.take(18);
        flow.line({ room.left(), room.top() + 1, kCountedAt - 10, 17 }, isolated(label), kBody);
        flow.line({ room.left() + kCountedAt, room.top() + 1, kShareAt - kCountedAt - 8, 17 },
            counted(figure), kBody);
        flow.line({ room.left() + kShareAt, room.top() + 1, kBarAt - kShareAt - 8, 17 },
            share(figure), kStrong);
        intervalBar(
            flow, { room.left() + kBarAt, room.top() + 1, room.width() - kBarAt - 6, 17 }, figure);
    }

    void Report::figures(
        PageFlow& flow, const QString& title, const std::vector<ReportSheet::Line>& lines) const
    {
        if (lines.empty())
            return;
        flow.space(12);
        flow.need(60);
        flow.text(title, kSection);
        for (const auto& line : lines)
            figureRow(flow, line.label, line.figure);
    }

    /// Those that occur; nought is the usual answer and would only hide them.
    void Report::counts(
        PageFlow& flow, const QString& title, const std::vector<ReportSheet::Count>& counts) const
    {
        constexpr qreal kCountColumn = 40;
        bool isFirst = true;
        for (const auto& each : counts) {
            if (each.count == u"0")
                continue;
            if (isFirst) {
                flow.space(12);
                flow.need(60);
                flow.text(title, kSection);
            }
            isFirst = false;
            flow.labelled(each.count, kStrong, each.label, kBody, kCountColumn);
        }
    }

    void Report::indicator(PageFlow& flow, const ReportSheet::Indicator& indicator) const
    {
        flow.newPage();
        flow.text(indicator.title, kHeading);
        flow.text(indicator.id + u", version "_s + indicator.version, kQuiet);
        flow.space(4);
        flow.text(indicator.plainEnglish, kBody);
        flow.space(8);
        const QRectF room = flow.take(46);
        const QString share = this->share(indicator.total);
        const qreal wide = flow.widthOf(share, kFigure) + 16;
        flow.line({ room.left(), room.top(), wide, 42 }, share, kFigure);
        flow.line({ room.left() + wide, room.top() + 4, room.width() - wide, 17 },
            counted(indicator.total), kStrong);
        if (const QString range = interval(indicator.total); !range.isEmpty())
            flow.line({ room.left() + wide, room.top() + 21, room.width() - wide, 16 },
                m_words.interval + u": "_s + range, kQuiet);
        flow.space(8);
        flow.text(m_words.byMonth, kSection);
        drawMonthChart(flow, indicator.byMonth, indicator.total.value, m_words.locale);
        flow.text(m_words.chartHelp, kQuiet);
        counts(flow, m_words.notMet, indicator.notMet);
        if (!indicator.missing.isEmpty() && indicator.missing != u"0")
            flow.text(m_words.missing.arg(indicator.missing), kQuiet);
        counts(flow, m_words.leftOut, indicator.excluded);
        figures(flow, m_words.byTeam, indicator.byTeam);
        figures(flow, m_words.byClinician, indicator.byClinician);
    }

    void Report::definitions(PageFlow& flow) const
    {
        flow.newPage();
        flow.text(m_words.definitions, kHeading);
        for (const auto& each : m_sheet.indicators) {
            flow.space(12);
            flow.need(125); // a definition mostly stays in one piece
            flow.text(each.id + u' ' + each.title + u", version "_s + each.version, kSection);
            flow.labelled(m_words.numerator, kLabel, each.numerator, kBody, kLabelColumn);
            flow.labelled(m_words.denominator, kLabel, each.denominator, kBody, kLabelColumn);
            flow.labelled(m_words.why, kLabel, each.rationale, kBody, kLabelColumn);
            flow.labelled(m_words.source, kLabel, each.source, kQuiet, kLabelColumn);
        }
    }

    /// Quiet and last: nobody is to look for numbers that are not there.
    void Report::waiting(PageFlow& flow) const
    {
        if (m_sheet.waiting.empty())
            return;
        flow.space(16);
        flow.need(60);
        flow.text(m_words.waiting, kSection);
        for (const auto& each : m_sheet.waiting)
            flow.labelled(each.id, kLabel,
                each.title + u". "_s + (each.why.isEmpty() ? m_words.notCounted : each.why), kQuiet,
                kLabelColumn);
    }

    void Report::content(PageFlow& flow) const
    {
        titlePage(flow);
        for (const auto& each : m_sheet.indicators)
            indicator(flow, each);
        definitions(flow);
        waiting(flow);
    }

}

domain::Result<QByteArray> renderReport(const ReportSheet& sheet)
{
    const ReportWords words = ReportWords::english();
    const Report report(sheet, words);
    return drawPdf(
        { words.title, { kMargin, kTop, kPageWidth - 2 * kMargin, kPageHeight - kTop - kFoot },
            [&report](PageFlow& flow, int page, int pages) { report.furniture(flow, page, pages); },
            [&report](PageFlow& flow) { report.content(flow); } });
}

}
