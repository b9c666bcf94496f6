// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/RunChartData.h"

#include <QWidget>

class QStackedLayout;
class QStandardItemModel;

namespace rooftree::ui {

class Button;
class Heading;
class PlainLabel;
class RunChartCanvas;
class TableView;

/// A run chart that says itself in a sentence and shows the same numbers as a table on request.
class RunChart final : public QWidget {
    Q_OBJECT

public:
    explicit RunChart(QWidget* parent = nullptr);

    void setData(const RunChartData& chart);

    [[nodiscard]] const RunChartData& data() const { return m_data; }

    [[nodiscard]] bool isTableShown() const;
    void showTable(bool table);

    [[nodiscard]] RunChartCanvas* canvas() const { return m_canvas; }

    [[nodiscard]] TableView* table() const { return m_table; }

private:
    void buildLayout();
    void fillTable(const RunChartData& chart);

    RunChartData m_data;
    Heading* m_title = nullptr;
    PlainLabel* m_sentence = nullptr;
    Button* m_toggle = nullptr;
    RunChartCanvas* m_canvas = nullptr;
    TableView* m_table = nullptr;
    QStandardItemModel* m_rows = nullptr;
    QStackedLayout* m_stack = nullptr;
};

}
