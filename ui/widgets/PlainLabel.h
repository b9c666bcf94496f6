// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/TextRole.h"

#include <QLabel>

#include <array>

namespace rooftree::ui {

/// Text as it was written: never HTML, wrapped, sized and coloured by its role. Use it instead of
/// QLabel. In a window that is read from the right it begins at the right, whatever its letters.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
    PlainLabel(const QString& text, TextRole role, QWidget* parent = nullptr);

    /// The text without the isolates that setIsolated() adds.
    [[nodiscard]] QString text() const { return m_text; }

    void setText(const QString& text);

    [[nodiscard]] TextRole role() const { return m_role; }

    void setRole(TextRole role);

    /// Keeps names and quotes of another writing direction from moving the words around them.
    void setIsolated(bool isolated);

    /// Lets the reader mark and copy the text with mouse and keyboard.
    void setSelectable(bool selectable);

    /// As QLabel says it, and said again without laying the text out again: layouts in layouts ask
    /// for the same few widths hundreds of times while a page opens.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshFont();
    void refreshText();
    void standAtTheirSide();

    /// What a height depends on besides the width.
    struct Shape {
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0;
        int indent = 0;
        bool wraps = false;
        bool operator==(const Shape& other) const = default;
    };

    struct Height {
        int width = -1;
        int height = 0;
    };

    [[nodiscard]] Shape shape() const;

    mutable Shape m_shape; ///< of m_heights
    mutable std::array<Height, 4> m_heights {};
    mutable std::size_t m_oldest = 0;
    QString m_text;
    TextRole m_role = TextRole::Body;
    bool m_isolated = false;
    bool m_refreshing = false;
};

}
