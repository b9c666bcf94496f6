// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class FormField;

/// A column of labelled editors. One call gives a row its label, buddy, place in the tab order,
/// accessible name and the line under it where an error is said.
class FormBuilder final : public QWidget {
    Q_OBJECT

public:
    explicit FormBuilder(QWidget* parent = nullptr);

    /// Adds `editor` under `label`; `fieldKey` is the field name that errors carry. `hint` is a
    /// quiet line under the label.
    template <typename Editor>
    Editor* row(const QString& label, Editor* editor, const QString& fieldKey,
        const QString& hint = QString())
    {
        addField(label, editor, fieldKey, hint);
        return editor;
    }

    /// Adds a widget that needs no label: a heading, a row of buttons.
    void addWidget(QWidget* widget);

    /// Says what is wrong under the field; an empty sentence takes it away. It goes by itself when
    /// the person edits. Returns false when there is no such field, so that the caller can say it
    /// elsewhere.
    bool setFieldError(const QString& fieldKey, const QString& sentence);
    void clearErrors();

    [[nodiscard]] QString fieldError(const QString& fieldKey) const;
    [[nodiscard]] bool hasErrors() const;

    [[nodiscard]] QStringList fieldKeys() const { return m_order; }

    /// Shows or hides a whole row.
    void setFieldVisible(const QString& fieldKey, bool visible);

    void focusFirstError();

private:
    void addField(
        const QString& label, QWidget* editor, const QString& fieldKey, const QString& hint);

    QVBoxLayout* m_column = nullptr;
    QMap<QString, FormField*> m_fields;
    QStringList m_order;
    QPointer<QWidget> m_lastEditor;
};

}
