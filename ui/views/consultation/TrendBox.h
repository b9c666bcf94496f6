// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Trend.h"

#include <QWidget>

namespace rooftree::ui {

class Button;
class RunChart;

/// A trend as a small line with its sentence; *Chart* opens it into a chart with its numbers.
class TrendBox final : public QWidget {
    Q_OBJECT

public:
    /// `what` names whose trend it is, for a screen reader: "Confidence: walk to the shop".
    TrendBox(presentation::Trend trend, const QString& what, QWidget* parent = nullptr);

private:
    void toggle();

    presentation::Trend m_trend;
    Button* m_button = nullptr;
    RunChart* m_chart = nullptr; ///< made when it is first wanted
};

}
