// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rooftree::ui {

/// One number of a Ruler. With a face it shows the mood of the number above it.
class RulerButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RulerButton(int number, QWidget* parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }

    /// -1 (frown) to 1 (smile); shown only in a kiosk.
    void setMood(double mood);
    void setLarge(bool large);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNumber(QPainter& painter, const QRect& rect, const QColor& colour);

    int m_number;
    double m_mood = 0.0;
    bool m_large = false;
};

}
