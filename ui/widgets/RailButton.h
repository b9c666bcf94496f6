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

    /// The word under the icon.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString badge() const;
    [[nodiscard]] int badgeWidth() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect iconRect() const;
    [[nodiscard]] QRect wordsRect() const;
    [[nodiscard]] QRect badgeRect() const;
    void paintMark(QPainter& painter);
    void paintBadge(QPainter& painter, const QRect& rect);

    QString m_iconName;
    int m_count = 0;
    bool m_isNarrow = false;
};

}
