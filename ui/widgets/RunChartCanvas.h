// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/RunChartData.h"

#include <QWidget>

namespace rooftree::ui {

/// Paints a run chart: values joined by a line, a broken centre line, axis words. RunChart adds the
/// table.
class RunChartCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit RunChartCanvas(QWidget* parent = nullptr);

    void setData(const RunChartData& chart);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scale {
        QRectF area;
        double low = 0;
        double high = 1;
        double step = 1;
    };

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] double y(const Scale& scale, double value) const;
    [[nodiscard]] double x(const Scale& scale, std::size_t index) const;
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintLevel(QPainter& painter, const Scale& scale, double value, const QString& name,
        Qt::PenStyle style) const;
    void paintValues(QPainter& painter, const Scale& scale) const;

    RunChartData m_data;
};

}
