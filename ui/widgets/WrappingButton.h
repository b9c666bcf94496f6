// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Button.h"

namespace rooftree::ui {

/// A button as wide as its place, for words of any length: what does not fit in one line goes on in
/// the next, and the button grows taller.
class WrappingButton final : public Button {
    Q_OBJECT

public:
    explicit WrappingButton(QWidget* parent = nullptr);

    void setWords(const QString& words);

    [[nodiscard]] const QString& words() const { return m_words; }

    /// A target for a finger. Unlike a minimum height it gives way to words of more lines.
    void setLeastHeight(int pixels);

    [[nodiscard]] QSize sizeHint() const override;

    /// Never wider than its longest word asks for.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wrap();
    [[nodiscard]] int padding() const;

    QString m_words;
    int m_leastHeight = 0;
};

}
