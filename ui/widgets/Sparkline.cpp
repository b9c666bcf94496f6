// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Sparkline.h"

#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rooftree::ui {

Sparkline::Sparkline(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void Sparkline::setValues(std::vector<std::optional<double>> values)
{
    m_values = std::move(values);
    describe();
    update();
}

void Sparkline::setRange(double low, double high)
{
    m_range = { low, high };
    update();
}

void Sparkline::describe()
{
    std::vector<double> known;
    for (const auto& value : m_values)
        if (value)
            known.push_back(*value);
    if (known.empty()) {
        setAccessibleDescription(tr("No values"));
        return;
    }
    const QLocale locale;
    setAccessibleDescription(
        tr("%n values, first %1, last %2", nullptr, int(known.size()))
            .arg(locale.toString(known.front()), locale.toString(known.back())));
}

QSize Sparkline::sizeHint() const { return { space(24), fontMetrics().height() + space(2) }; }

QSize Sparkline::minimumSizeHint() const { return { space(12), fontMetrics().height() }; }

QPointF Sparkline::at(std::size_t index, double low, double high) const
{
    const double margin = space(1) + 1;
    const double count = double(std::max<std::size_t>(m_values.size() - 1, 1));
    const double share = high > low ? (*m_values.at(index) - low) / (high - low) : 0.5;
    return { margin + (width() - 2 * margin) * double(index) / count,
        height() - margin - (height() - 2 * margin) * std::clamp(share, 0.0, 1.0) };
}

void Sparkline::paintEvent(QPaintEvent*)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& value : m_values) {
        if (!value)
            continue;
        low = std::min(low.value_or(*value), *value);
        high = std::max(high.value_or(*value), *value);
    }
    if (!low)
        return;
    if (m_range)
        std::tie(low, high) = std::tuple(m_range->first, m_range->second);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    bool pen = false;
    QPointF last;
    for (std::size_t index = 0; index < m_values.size(); ++index) {
        if (!m_values.at(index)) {
            pen = false;
            continue;
        }
        last = at(index, *low, *high);
        if (pen)
            path.lineTo(last);
        else
            path.moveTo(last);
        pen = true;
    }
    painter.setPen(QPen(currentTheme().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(currentTheme().accent);
    painter.drawEllipse(last, 3, 3);
}

}
