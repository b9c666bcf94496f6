// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Heading;

/// The frame of a place: title, banner, contents that scroll when the window is small or the text
/// large. What takes the keyboard and what went wrong come into sight by themselves.
class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(const QString& title = QString(), QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// Puts a button or chip at the right of the title.
    void addHeaderWidget(QWidget* widget);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    [[nodiscard]] Banner* banner() const { return m_banner; }

    /// Scrolls to `widget` of this page, once what was just shown has its place.
    void reveal(QWidget& widget);

private:
    void revealWhatMatters();
    void buildLayout(const QString& title);

    Heading* m_title = nullptr;
    Banner* m_banner = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
};

}
