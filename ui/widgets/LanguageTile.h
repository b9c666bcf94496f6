// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rooftree::ui {

/// A language to choose: its own name in its own script, and below it a quieter note in the same
/// language. The direction of the words is the language's, whatever the page around it has.
class LanguageTile final : public QAbstractButton {
    Q_OBJECT

public:
    LanguageTile(const QString& name, const QString& note, Qt::LayoutDirection direction,
        QWidget* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int textFlags() const;
    [[nodiscard]] QRect nameRect(int width) const;
    [[nodiscard]] QRect noteRect(int width) const;

    QString m_name;
    QString m_note;
    Qt::LayoutDirection m_direction;
};

}
