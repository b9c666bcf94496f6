// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class ReportModel;
}

namespace rooftree::ui {

class Button;
class ChoiceChips;
class PlainLabel;
class RunChart;
class ScrollPage;
class TableView;

/// One measure: what it means, month by month, and every number with the list behind it.
class IndicatorPage final : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorPage(presentation::ReportModel& model, QWidget* parent = nullptr);

    /// Shows the indicator that the model has opened.
    void showOpened();

    void focusFirst();

    [[nodiscard]] ScrollPage* page() const { return m_page; }

Q_SIGNALS:
    void numberOpened(int line);
    void leaveRequested();

private:
    void buildLayout();
    void buildMeaning();
    void buildNumbers();
    void buildChart();
    void showChart();
    void onRules();
    void openChosen();

    presentation::ReportModel& m_model;
    ScrollPage* m_page = nullptr;
    Button* m_back = nullptr;
    PlainLabel* m_asAt = nullptr;
    PlainLabel* m_plain = nullptr;
    PlainLabel* m_numerator = nullptr;
    PlainLabel* m_denominator = nullptr;
    PlainLabel* m_source = nullptr;
    ChoiceChips* m_rules = nullptr;
    QString m_chosenRules; ///< stays from measure to measure
    RunChart* m_chart = nullptr;
    TableView* m_numbers = nullptr;
    Button* m_list = nullptr;
};

}
