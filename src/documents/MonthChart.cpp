// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MonthChart.h"

#include <QtMath>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kHeight = 130;
    constexpr qreal kAxis = 40; // room for "100 %"
    constexpr qreal kFeet = 34; // room for the month and its count
    constexpr TextStyle kTick { 11, QFont::Normal, ink::kMuted, 1.25 };
    constexpr TextStyle kCount { 11, QFont::Medium, ink::kText, 1.25 };

    class Chart final {
    public:
        Chart(PageFlow& flow, const std::vector<ReportSheet::Month>& months, const QLocale& locale)
            : m_flow(flow)
            , m_months(months)
            , m_locale(locale)
            , m_room(flow.take(kHeight + kFeet))
            , m_plot(m_room.adjusted(kAxis, 8, -8, -kFeet))
        {
        }

        void draw(std::optional<double> overall);

    private:
        [[nodiscard]] qreal step() const
        {
            return m_plot.width() / qreal(qMax<std::size_t>(1, m_months.size()));
        }

        [[nodiscard]] qreal xOf(std::size_t i) const
        {
            return m_plot.left() + step() * (qreal(i) + 0.5);
        }

        [[nodiscard]] qreal yOf(double share) const
        {
            return m_plot.bottom() - share * m_plot.height();
        }

        void scale();
        void feet();
        void points();

        PageFlow& m_flow;
        const std::vector<ReportSheet::Month>& m_months;
        const QLocale& m_locale;
        QRectF m_room;
        QRectF m_plot;
    };

    void Chart::scale()
    {
        for (const int percent : { 0, 25, 50, 75, 100 }) {
            const qreal y = yOf(percent / 100.0);
            m_flow.segment({ m_plot.left(), y }, { m_plot.right(), y },
                percent == 0 ? ink::kRule : ink::kFaint, 0.7);
            if (percent % 50 == 0)
                m_flow.line({ m_room.left(), y - 7, kAxis - 6, 14 },
                    u"%1 %"_s.arg(QString::number(percent)), kTick, Qt::AlignRight);
        }
    }

    /// Months and counts, as many as fit side by side.
    void Chart::feet()
    {
        constexpr qreal kLabelWidth = 34;
        const std::size_t every = std::size_t(qMax(1, qCeil(kLabelWidth / step())));
        for (std::size_t i = 0; i < m_months.size(); i += every) {
            const QDate month = m_months[i].month;
            const bool isYearShown = i == 0 || month.month() <= int(every);
            const QString name = m_locale.toString(month, isYearShown ? u"MMM yy"_s : u"MMM"_s);
            const qreal wide = step() * qreal(every) + 6;
            m_flow.line({ xOf(i) - wide / 2, m_plot.bottom() + 4, wide, 14 }, name, kTick,
                Qt::AlignHCenter);
            m_flow.line({ xOf(i) - wide / 2, m_plot.bottom() + 18, wide, 14 },
                m_months[i].figure.denominator, kCount, Qt::AlignHCenter);
        }
    }

    void Chart::points()
    {
        std::optional<QPointF> last;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const auto& share = m_months[i].figure.value;
            const auto here = share ? std::optional(QPointF(xOf(i), yOf(*share))) : std::nullopt;
            if (last && here)
                m_flow.segment(*last, *here, ink::kAccent, 1.4);
            last = here;
        }
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            if (const auto& share = m_months[i].figure.value)
                m_flow.dot({ xOf(i), yOf(*share) }, 3.2, ink::kAccent);
        }
    }

    void Chart::draw(std::optional<double> overall)
    {
        scale();
        if (overall)
            m_flow.segment({ m_plot.left(), yOf(*overall) }, { m_plot.right(), yOf(*overall) },
                ink::kMuted, 0.7);
        points();
        feet();
    }

}

void drawMonthChart(PageFlow& flow, const std::vector<ReportSheet::Month>& months,
    std::optional<double> overall, const QLocale& locale)
{
    Chart(flow, months, locale).draw(overall);
}

}
