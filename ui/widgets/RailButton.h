// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rooftree::ui {

/// One place on the rail: icon, word, and how many things wait there.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& words, const QString& iconName, QWidget* parent = nullptr);

    /// 0 shows no badge.
    void setCount(int count);

    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString badge() const;
    [[nodiscard]] int badgeWidth() const;
    void paintBadge(QPainter& painter, const QRect& rect);

    QString m_iconName;
    int m_count = 0;
};

}
