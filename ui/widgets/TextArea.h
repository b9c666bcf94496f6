// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::ui {

class LimitedTextEdit;
class PlainLabel;

/// Several lines of plain text with a quiet count of characters under them.
class TextArea final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    explicit TextArea(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setPlaceholderText(const QString& text);

    /// Characters; 0 or less means no limit and no count.
    void setLimit(int limit);
    void setVisibleRows(int rows);

    [[nodiscard]] LimitedTextEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

private:
    void buildLayout();
    void refreshCount();

    LimitedTextEdit* m_edit = nullptr;
    PlainLabel* m_count = nullptr;
};

}
