// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace rooftree::ui {

class Button;

/// Two large buttons that move a page which is longer than the screen: whoever trembles cannot
/// drag it. Neither is there while the whole page is in sight.
class KioskScrollButtons final : public QWidget {
    Q_OBJECT

public:
    explicit KioskScrollButtons(QWidget* parent = nullptr);

    void follow(QScrollArea* page);

private:
    [[nodiscard]] Button* addButton(const QString& words, const QString& icon, int direction);
    void move(int direction);
    void refresh();

    QScrollArea* m_page = nullptr;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    qint64 m_movedAt = 0;
};

}
