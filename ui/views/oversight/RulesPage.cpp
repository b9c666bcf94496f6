// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/RulesPage.h"

#include "theme/Spacing.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 7;

}

using presentation::RuleTable;

RulesPage::RulesPage(QWidget* parent) : QWidget(parent), m_rules(new RuleTable(this))
{
    buildLayout();
    connect(m_which, &ChoiceChips::choiceChanged, this, [this] {
        m_rules->showUnchecked(m_which->choice() == u"unchecked"_s);
        m_table->selectFirstRow();
    });
    connect(m_table, &TableView::currentRowChanged, this, &RulesPage::showRow);
}

void RulesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_rules->total() > 0)
        return;
    m_rules->show(app::ruleSources());
    m_count->setText(
        tr("%1 rules, numbers and lists of this program name their source; %2 of them have been "
           "checked by nobody. They are part of the program and cannot be changed here.")
            .arg(QString::number(m_rules->total()), QString::number(m_rules->unchecked())));
    m_table->selectFirstRow();
}

void RulesPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_count = new PlainLabel;
    m_count->setObjectName(u"ruleCount"_s);
    m_which = new ChoiceChips(tr("Which rules"));
    m_which->setObjectName(u"ruleChips"_s);
    m_which->addChoice(u"unchecked"_s, tr("Only those that nobody has checked"));
    m_table = new TableView(tr("Rules and their sources"));
    m_table->setObjectName(u"ruleTable"_s);
    m_table->setModel(m_rules);
    m_table->setStretchColumn(RuleTable::What);
    m_table->setDispensable({ RuleTable::File });
    m_table->setVisibleRows(kRows);
    m_what = new PlainLabel(QString(), TextRole::Strong);
    m_source = new PlainLabel;
    m_source->setObjectName(u"ruleSource"_s);
    for (auto* each : std::initializer_list<QWidget*> { m_count, m_which })
        column->addWidget(each);
    column->addWidget(m_table, 1);
    column->addWidget(m_what);
    column->addWidget(m_source);
}

void RulesPage::showRow(int row)
{
    const auto* rule = m_rules->at(row);
    m_what->setText(rule ? rule->what : QString());
    m_source->setText(rule ? tr("Source: %1").arg(rule->source) : QString());
}

}
