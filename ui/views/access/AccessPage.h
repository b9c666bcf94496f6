// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace rooftree::ui {

class Banner;

/// The frame of the pages before one is in: one column in the middle of the window, which scrolls
/// when the window is small or the text large.
class AccessPage : public QScrollArea {
    Q_OBJECT

public:
    AccessPage(const QString& title, const QString& iconName, QWidget* parent = nullptr);

    [[nodiscard]] Banner* banner() const { return m_banner; }

protected:
    /// Where the contents go, under title and banner.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    void buildLayout(const QString& title, const QString& iconName);

    Banner* m_banner = nullptr;
    QVBoxLayout* m_column = nullptr;
};

}
