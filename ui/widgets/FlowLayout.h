// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rooftree::ui {

/// Puts its widgets beside one another and starts a new line when the row is full, in the writing
/// direction. Neighbours share the middle of their line; with setAlignment(Qt::AlignRight) lines
/// end at the far side.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    /// `gap` in pixels between neighbours and between lines.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::size_t first;
        std::size_t end; ///< the first item of the next line
        int width;
        int height;
    };

    [[nodiscard]] static QSize sizeOf(const QLayoutItem& item, int room);
    int place(const QRect& rect, bool apply) const;
    [[nodiscard]] Line lineFrom(std::size_t first, int room) const;
    void placeLine(const Line& line, const QRect& rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}
