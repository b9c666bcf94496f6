// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rules/RuleTable.h"

#include <QWidget>

namespace rooftree::ui {

class ChoiceChips;
class PlainLabel;
class TableView;

/// Where every rule, number and list of the program comes from, and who has checked it. Nothing can
/// be changed here.
class RulesPage final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(QWidget* parent = nullptr);

protected:
    /// A hundred files are read when somebody looks at them, and not before.
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void showRow(int row);

    presentation::RuleTable* m_rules;
    ChoiceChips* m_which = nullptr;
    TableView* m_table = nullptr;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_what = nullptr;
    PlainLabel* m_source = nullptr;
};

}
