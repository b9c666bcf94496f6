// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rooftree::ui {

/// A subject to choose: a picture and a few words, with a badge for its place among the first
/// three.
class TopicTile final : public QAbstractButton {
    Q_OBJECT

public:
    TopicTile(const QString& words, const QString& pictureName, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }

    /// 1 to 3; 0 shows no badge.
    void setRank(int rank);

    [[nodiscard]] int rank() const { return m_rank; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void nameIt();
    void paintBadge(QPainter& painter, const QColor& ground, const QColor& words);
    [[nodiscard]] int pictureSide() const;

    QString m_words;
    QString m_pictureName;
    int m_rank = 0;
};

}
