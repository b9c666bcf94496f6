// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::ui {

class IconLabel;
class PlainLabel;

/// One row of a form: label, hint, editor, and the line that says what is wrong with it.
class FormField final : public QWidget {
    Q_OBJECT

public:
    FormField(
        const QString& label, QWidget* editor, const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }

    [[nodiscard]] QString error() const;

    /// Shows `sentence` under the editor and reads it out with it; empty takes it away.
    void setError(const QString& sentence);

private Q_SLOTS:
    void onEdited();

private:
    void buildLayout(const QString& label, const QString& hint);
    void bindEditor(const QString& label);

    QWidget* m_editor;
    QString m_hint;
    PlainLabel* m_error = nullptr;
    QWidget* m_errorRow = nullptr;
};

}
