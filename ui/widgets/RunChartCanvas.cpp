// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RunChartCanvas.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rooftree::ui {
namespace {

    constexpr int kStepsWanted = 4;

    // 1, 2 or 5 times a power of ten: what people count in.
    double roundStep(double span)
    {
        const double rough = std::max(span, 1e-9) / kStepsWanted;
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        for (const double factor : { 1.0, 2.0, 5.0 })
            if (rough <= factor * power)
                return factor * power;
        return 10 * power;
    }

    std::pair<double, double> span(const RunChartData& chart)
    {
        std::optional<double> low = chart.low;
        std::optional<double> high = chart.high;
        const auto take = [&](std::optional<double> value) {
            if (!value)
                return;
            if (!chart.low)
                low = std::min(low.value_or(*value), *value);
            if (!chart.high)
                high = std::max(high.value_or(*value), *value);
        };
        for (const RunPoint& point : chart.points)
            take(point.value);
        take(chart.centre);
        take(chart.goal);
        take(chart.lower);
        take(chart.upper);
        const double from = low.value_or(0);
        const double to = high.value_or(1);
        return { from, to > from ? to : from + 1 };
    }

}

RunChartCanvas::RunChartCanvas(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RunChartCanvas::setData(const RunChartData& chart)
{
    m_data = chart;
    update();
}

QSize RunChartCanvas::sizeHint() const { return { space(120), space(60) }; }

QSize RunChartCanvas::minimumSizeHint() const { return { space(60), fontMetrics().height() * 7 }; }

RunChartCanvas::Scale RunChartCanvas::scale() const
{
    const auto [from, to] = span(m_data);
    Scale scale;
    scale.step = roundStep(to - from);
    scale.low = m_data.low.value_or(std::floor(from / scale.step) * scale.step);
    scale.high = m_data.high.value_or(std::ceil(to / scale.step) * scale.step);
    const QFontMetrics metrics = fontMetrics();
    const int left = std::max(metrics.horizontalAdvance(QLocale().toString(scale.high)),
                         metrics.horizontalAdvance(QLocale().toString(scale.low)))
        + space(3);
    // The names of the lines stand at the right, beside what they name.
    int names = 0;
    for (const QString& name :
        { m_data.centreName, m_data.goalName, m_data.lowerName, m_data.upperName })
        names = std::max(names, metrics.horizontalAdvance(name));
    const int right = names > 0 ? names + space(3) : space(3);
    scale.area = QRectF(rect()).adjusted(
        left, metrics.height() + space(2), -right, -metrics.height() - space(3));
    return scale;
}

double RunChartCanvas::y(const Scale& scale, double value) const
{
    const double share = (value - scale.low) / (scale.high - scale.low);
    return scale.area.bottom() - scale.area.height() * std::clamp(share, 0.0, 1.0);
}

double RunChartCanvas::x(const Scale& scale, std::size_t index) const
{
    const double inset = space(3);
    const double gaps = double(std::max<std::size_t>(m_data.points.size(), 2) - 1);
    return scale.area.left() + inset + (scale.area.width() - 2 * inset) * double(index) / gaps;
}

void RunChartCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale scale = this->scale();
    if (scale.area.width() < 1 || scale.area.height() < 1)
        return;
    paintAxes(painter, scale);
    if (m_data.goal)
        paintLevel(painter, scale, *m_data.goal, m_data.goalName, Qt::DotLine);
    if (m_data.lower)
        paintLevel(painter, scale, *m_data.lower, m_data.lowerName, Qt::DashDotLine);
    if (m_data.upper)
        paintLevel(painter, scale, *m_data.upper, m_data.upperName, Qt::DashDotLine);
    if (m_data.centre)
        paintLevel(painter, scale, *m_data.centre, m_data.centreName, Qt::DashLine);
    paintValues(painter, scale);
}

void RunChartCanvas::paintAxes(QPainter& painter, const Scale& scale) const
{
    const Theme& theme = currentTheme();
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(theme.muted);
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeading, m_data.valueAxis);
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignTrailing, m_data.ruleSet);
    for (double at = scale.low; at <= scale.high + scale.step / 1000; at += scale.step) {
        const double level = y(scale, at);
        painter.setPen(QPen(theme.hairline, 1));
        // In high contrast there is no quiet line, and eleven loud ones would hide the values.
        if (theme.mode != ThemeMode::HighContrast)
            painter.drawLine(QPointF(scale.area.left(), level), QPointF(scale.area.right(), level));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, level - metrics.height() / 2.0, scale.area.left() - space(2),
                             metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(at));
    }
    painter.setPen(QPen(theme.line, theme.borderWidth));
    painter.drawLine(scale.area.bottomLeft(), scale.area.bottomRight());
    // As many period names as fit without touching.
    double free = -1e9;
    for (std::size_t index = 0; index < m_data.points.size(); ++index) {
        const QString label = m_data.points.at(index).label;
        const double wide = metrics.horizontalAdvance(label);
        const double from
            = std::clamp(x(scale, index) - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (from < free)
            continue;
        free = from + wide + space(3);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(from, scale.area.bottom() + space(2) + metrics.ascent()), label);
    }
}

void RunChartCanvas::paintLevel(QPainter& painter, const Scale& scale, double value,
    const QString& name, Qt::PenStyle style) const
{
    const Theme& theme = currentTheme();
    const double level = y(scale, value);
    painter.setPen(QPen(theme.muted, 2, style));
    painter.drawLine(QPointF(scale.area.left(), level), QPointF(scale.area.right(), level));
    painter.setPen(theme.text);
    const double high = fontMetrics().height();
    painter.drawText(QRectF(scale.area.right() + space(2), level - high / 2,
                         width() - scale.area.right() - space(2), high),
        Qt::AlignLeading | Qt::AlignVCenter, name);
}

void RunChartCanvas::paintValues(QPainter& painter, const Scale& scale) const
{
    const Theme& theme = currentTheme();
    QPainterPath path;
    bool pen = false;
    for (std::size_t index = 0; index < m_data.points.size(); ++index) {
        const auto& value = m_data.points.at(index).value;
        if (value) {
            const QPointF at(x(scale, index), y(scale, *value));
            if (pen)
                path.lineTo(at);
            else
                path.moveTo(at);
        }
        pen = value.has_value();
    }
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (std::size_t index = 0; index < m_data.points.size(); ++index) {
        const RunPoint& point = m_data.points.at(index);
        if (!point.value)
            continue;
        painter.setBrush(point.marked ? theme.panel : theme.accent);
        const double radius = point.marked ? 6 : 4;
        painter.drawEllipse(QPointF(x(scale, index), y(scale, *point.value)), radius, radius);
    }
}

}
