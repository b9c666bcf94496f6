// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rooftree::ui {

/// A plain text editor that takes no more than a number of characters. Tab leaves it.
class LimitedTextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LimitedTextEdit(QWidget* parent = nullptr);

    /// Characters (UTF-16 units); 0 or less means no limit.
    void setLimit(int limit) { m_limit = limit; }

    [[nodiscard]] int limit() const { return m_limit; }

    [[nodiscard]] int used() const;

    /// The height of `rows` lines is the least it takes, and as much as it asks for.
    void setVisibleRows(int rows);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Something typed or pasted did not fit and was left out.
    void limitReached();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int room() const;
    void trimToLimit();
    void refreshHeight();

    int m_limit = 0;
    int m_rows = 0;
};

}
