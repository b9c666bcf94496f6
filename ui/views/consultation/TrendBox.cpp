// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/TrendBox.h"

#include "presentation/common/Dates.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/RunChart.h"
#include "widgets/Sparkline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    RunChartData chartOf(const presentation::Trend& trend)
    {
        RunChartData data;
        data.valueAxis = trend.title;
        data.low = trend.low;
        data.high = trend.high;
        for (const auto& point : trend.points)
            data.points.push_back(
                { presentation::dateText(point.day), point.value, false, QString() });
        return data;
    }

}

TrendBox::TrendBox(presentation::Trend trend, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_trend(std::move(trend))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* line = new Sparkline(what);
    line->setRange(m_trend.low, m_trend.high);
    std::vector<std::optional<double>> values;
    for (const auto& point : m_trend.points)
        values.emplace_back(point.value);
    line->setValues(std::move(values));
    m_button = new Button(tr("Chart"), ButtonKind::Quiet);
    m_button->setObjectName(u"trendButton"_s);
    m_button->setAccessibleName(tr("Chart: %1").arg(what));
    row->addWidget(line, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(new PlainLabel(m_trend.sentence, TextRole::Muted));
    connect(m_button, &Button::clicked, this, &TrendBox::toggle);
}

void TrendBox::toggle()
{
    constexpr int kChartHeight = 60; // of the grid
    if (!m_chart) {
        m_chart = new RunChart;
        m_chart->setObjectName(u"trendChart"_s);
        m_chart->setData(chartOf(m_trend));
        m_chart->setMinimumHeight(space(kChartHeight));
        m_chart->hide();
        layout()->addWidget(m_chart);
    }
    m_chart->setVisible(!m_chart->isVisible());
    m_button->setText(m_chart->isVisible() ? tr("Close chart") : tr("Chart"));
}

}
