// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace rooftree::ui {

/// A few values as a small line, the last one marked. Its accessible description names first, last
/// and count.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(const QString& name, QWidget* parent = nullptr);

    /// Gaps (nothing) break the line. Without a range the values' own is used.
    void setValues(std::vector<std::optional<double>> values);
    void setRange(double low, double high);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF at(std::size_t index, double low, double high) const;
    void describe();

    std::vector<std::optional<double>> m_values;
    std::optional<std::pair<double, double>> m_range;
};

}
