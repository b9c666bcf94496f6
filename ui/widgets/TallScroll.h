// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace rooftree::ui {

/// As wide as what is in it, and as high as there is room: what does not fit is scrolled to, by the
/// keyboard too.
class TallScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit TallScroll(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int neededWidth() const;
};

}
