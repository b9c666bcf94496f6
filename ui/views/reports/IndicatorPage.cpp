// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/IndicatorPage.h"

#include "presentation/audit/MonthSeries.h"
#include "presentation/audit/ReportModel.h"
#include "presentation/audit/ReportWords.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/RunChart.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using audit::statistics::RuleSet;
using presentation::NumberList;

namespace {

    const QString kAnhoej = u"anhoej"_s;
    const QString kDots = u"making-data-count"_s;

}

IndicatorPage::IndicatorPage(presentation::ReportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_chosenRules(kAnhoej)
{
    buildLayout();
}

void IndicatorPage::buildLayout()
{
    m_page = new ScrollPage;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_back = new Button(tr("All measures"), ButtonKind::Quiet);
    m_back->setObjectName(u"backToMeasuresButton"_s);
    m_back->setIconName(u"back"_s);
    m_page->addHeaderWidget(m_back);
    connect(m_back, &Button::clicked, this, &IndicatorPage::leaveRequested);
    buildMeaning();
    buildChart();
    buildNumbers();
    m_page->body()->addStretch(1);
}

void IndicatorPage::buildMeaning()
{
    m_asAt = new PlainLabel(QString(), TextRole::Muted);
    m_page->body()->addWidget(m_asAt);
    m_plain = new PlainLabel(QString(), TextRole::Strong);
    m_plain->setObjectName(u"plainEnglishLabel"_s);
    m_numerator = new PlainLabel;
    m_denominator = new PlainLabel;
    m_source = new PlainLabel(QString(), TextRole::Muted);
    auto* card = new Card(tr("What it counts"));
    for (auto* label : { m_plain, m_numerator, m_denominator, m_source })
        card->body()->addWidget(label);
    m_page->body()->addWidget(card);
}

void IndicatorPage::buildChart()
{
    m_rules = new ChoiceChips(tr("Rules for signals on the chart"));
    m_rules->setObjectName(u"ruleChips"_s);
    m_rules->addChoice(kAnhoej, presentation::ruleSetName(RuleSet::Anhoej));
    m_rules->addChoice(kDots, presentation::ruleSetName(RuleSet::MakingDataCount));
    m_rules->setChosen({ m_chosenRules });
    connect(m_rules, &ChoiceChips::choiceChanged, this, &IndicatorPage::onRules);
    m_chart = new RunChart;
    m_chart->setObjectName(u"monthChart"_s);
    auto* chart = new Card;
    chart->body()->addWidget(m_rules);
    chart->body()->addWidget(m_chart);
    m_page->body()->addWidget(chart);
}

void IndicatorPage::onRules()
{
    // One of the two always reads the chart: taking the choice back keeps it.
    if (!m_rules->choice().isEmpty())
        m_chosenRules = m_rules->choice();
    m_rules->setChosen({ m_chosenRules });
    if (m_model.opened())
        showChart();
}

void IndicatorPage::buildNumbers()
{
    m_numbers = new TableView(tr("Every number of this measure"));
    m_numbers->setObjectName(u"numberTable"_s);
    m_numbers->setModel(&m_model.numbers());
    m_numbers->setStretchColumn(NumberList::What);
    m_numbers->setDispensable({ NumberList::Share });
    m_numbers->setVisibleRows(10);
    m_list = new Button(tr("Show the list behind this number"));
    m_list->setObjectName(u"openNumberButton"_s);
    auto* card = new Card(tr("Every number, and the list behind it"));
    card->body()->addWidget(m_numbers);
    card->body()->addWidget(m_list, 0, Qt::AlignLeading);
    m_page->body()->addWidget(card);
    connect(m_list, &Button::clicked, this, &IndicatorPage::openChosen);
    connect(m_numbers, &TableView::rowActivated, this, &IndicatorPage::openChosen);
}

void IndicatorPage::showOpened()
{
    const auto* result = m_model.opened();
    if (!result)
        return;
    const auto& definition = result->definition;
    const auto& report = *m_model.report();
    m_page->setTitle(tr("%1 %2", "id and title of a measure").arg(definition.id, definition.title));
    m_asAt->setText(tr("%1. Version %2 of the definition.")
                        .arg(presentation::periodWords({ report.from, report.to }, report.asAt),
                            definition.version));
    m_plain->setText(definition.plainEnglish);
    m_numerator->setText(tr("Counts: %1").arg(definition.numerator));
    m_denominator->setText(tr("Out of: %1").arg(definition.denominator));
    m_source->setText(tr("Source: %1").arg(definition.source));
    showChart();
    m_numbers->selectFirstRow();
}

void IndicatorPage::showChart()
{
    const auto* result = m_model.opened();
    const auto series = presentation::monthSeries(result->byMonth, result->definition.direction,
        m_chosenRules == kDots ? RuleSet::MakingDataCount : RuleSet::Anhoej);
    RunChartData chart;
    chart.title = tr("Month by month: %1, %2")
                      .arg(presentation::countWords(result->total),
                          presentation::shareWords(result->total));
    chart.valueAxis = tr("% of those counted");
    for (const auto& point : series.points)
        chart.points.push_back({ point.label, point.percent, point.isSignal, point.note });
    chart.centre = series.centre;
    chart.centreName = series.centreName;
    chart.lower = series.lower;
    chart.upper = series.upper;
    if (series.lower)
        chart.lowerName = tr("lower limit %1 %").arg(QString::number(*series.lower, 'f', 0));
    if (series.upper)
        chart.upperName = tr("upper limit %1 %").arg(QString::number(*series.upper, 'f', 0));
    chart.ruleSet = series.ruleSet;
    chart.low = 0;
    chart.high = 100;
    chart.sentence = series.sentence;
    m_chart->setData(chart);
}

void IndicatorPage::focusFirst() { m_numbers->setFocus(Qt::OtherFocusReason); }

void IndicatorPage::openChosen()
{
    if (m_numbers->currentRow() >= 0)
        Q_EMIT numberOpened(m_numbers->currentRow());
}

}
