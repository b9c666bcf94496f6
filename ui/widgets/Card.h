// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

class Heading;

/// A panel with an optional heading, on which things that belong together stand.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = QString(), QWidget* parent = nullptr);

    /// Where the contents go, top to bottom.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// An empty title hides the heading.
    void setTitle(const QString& title);

    /// Puts a chip or a button at the right of the heading.
    void addHeaderWidget(QWidget* widget);

protected:
    bool event(QEvent* event) override;

private:
    void shareHeight();
    void buildLayout(const QString& title);

    Heading* m_heading = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
};

}
