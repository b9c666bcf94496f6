// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>
#include <vector>

class QBoxLayout;

namespace rooftree::ui {

/// Columns beside one another that scroll each by itself; where the window is too narrow for them,
/// or the text too large, one under the other in one scrolling page.
class Columns final : public QScrollArea {
    Q_OBJECT

public:
    explicit Columns(QWidget* parent = nullptr);

    /// What a column holds, made in the parent that it is given: a page that is put into another
    /// one when it is full is styled all over again, and that is most of its cost.
    using Make = std::function<QWidget*(QWidget* parent)>;

    /// `share` is the part of the width beside the others.
    void addColumn(int share, const Make& make);

    [[nodiscard]] bool isStacked() const { return m_isStacked; }

    /// Scrolls what has the keyboard into sight.
    void reveal(QWidget* widget);

    /// Puts `widget` under the stacked columns, where it scrolls with them.
    void addStackedFooter(QWidget* widget);
    void showTop();

Q_SIGNALS:
    void stackedChanged(bool stacked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void fitStacked(QScrollArea& column);
    void fitBeside(QScrollArea& column);

    QBoxLayout* m_layout = nullptr;
    std::vector<QScrollArea*> m_columns;
    bool m_isStacked = false;
};

}
