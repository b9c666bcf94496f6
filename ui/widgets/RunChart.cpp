// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RunChart.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Heading.h"
#include "widgets/RunChartCanvas.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedLayout>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

RunChart::RunChart(QWidget* parent) : QWidget(parent)
{
    buildLayout();
    showTable(false);
    connect(m_toggle, &Button::clicked, this, [this] { showTable(!isTableShown()); });
}

void RunChart::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* header = new QHBoxLayout;
    m_title = new Heading(QString(), 3);
    m_toggle = new Button(QString(), ButtonKind::Quiet);
    m_toggle->setObjectName(u"chartToggle"_s);
    header->addWidget(m_title, 1);
    header->addWidget(m_toggle, 0, Qt::AlignTop);
    column->addLayout(header);
    m_sentence = new PlainLabel;
    column->addWidget(m_sentence);

    auto* shown = new QWidget;
    m_stack = new QStackedLayout(shown);
    m_canvas = new RunChartCanvas;
    m_rows = new QStandardItemModel(this);
    m_table = new TableView(tr("The chart's numbers"));
    m_table->setFramed(false);
    m_table->setModel(m_rows);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    column->addWidget(shown, 1);
}

void RunChart::setData(const RunChartData& chart)
{
    m_data = chart;
    m_title->setText(chart.title);
    m_title->setVisible(!chart.title.isEmpty());
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
    m_canvas->setData(chart);
    m_canvas->setAccessibleName(tr("Run chart: %1").arg(chart.title));
    m_canvas->setAccessibleDescription(chart.sentence);
    fillTable(chart);
}

void RunChart::fillTable(const RunChartData& chart)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({ tr("Period"), chart.valueAxis, tr("Note") });
    for (const RunPoint& point : chart.points) {
        const QString value = point.value ? QLocale().toString(*point.value) : tr("no data");
        m_rows->appendRow({ new QStandardItem(point.label), new QStandardItem(value),
            new QStandardItem(point.note) });
    }
    m_table->setStretchColumn(2);
}

bool RunChart::isTableShown() const { return m_stack->currentWidget() == m_table; }

void RunChart::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_toggle->setText(table ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setIconName(table ? u"improve"_s : u"table"_s);
}

}
