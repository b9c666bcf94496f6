// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rooftree::ui {

/// Stands its widgets side by side in columns of equal width as long as each is wide enough to
/// read, and below one another when the window is narrow or the text large. Put it on a page that
/// scrolls.
class ColumnsLayout final : public QLayout {
    Q_OBJECT

public:
    /// `leastWidth` in pixels at 100 %: a column narrower than this moves to the next row.
    explicit ColumnsLayout(int leastWidth = 320, QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    /// The share of the width that the widget at `index` gets while all stand in one row; 1 unless
    /// told otherwise.
    void setStretch(int index, int stretch);

    /// How many stand beside one another when the layout is `width` wide.
    [[nodiscard]] int columnsFor(int width) const;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Slot {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 1;
    };

    [[nodiscard]] std::vector<const Slot*> shown() const;
    [[nodiscard]] std::vector<int> widths(
        const std::vector<const Slot*>& slots, std::size_t from, std::size_t to, int width) const;
    int place(const QRect& rect, bool apply) const;

    int m_leastWidth;
    std::vector<Slot> m_slots;
};

}
