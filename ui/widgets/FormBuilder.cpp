// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FormBuilder.h"

#include "theme/Spacing.h"
#include "widgets/FormField.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rooftree::ui {

FormBuilder::FormBuilder(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(4));
}

void FormBuilder::addField(
    const QString& label, QWidget* editor, const QString& fieldKey, const QString& hint)
{
    auto* field = new FormField(label, editor, hint);
    field->setObjectName(fieldKey + QStringLiteral("Field"));
    if (editor->objectName().isEmpty())
        editor->setObjectName(fieldKey + QStringLiteral("Editor"));
    m_column->addWidget(field);
    m_fields.insert(fieldKey, field);
    m_order.append(fieldKey);
    if (m_lastEditor)
        setTabOrder(m_lastEditor, editor);
    m_lastEditor = editor;
}

void FormBuilder::addWidget(QWidget* widget) { m_column->addWidget(widget); }

bool FormBuilder::setFieldError(const QString& fieldKey, const QString& sentence)
{
    FormField* field = m_fields.value(fieldKey);
    if (field)
        field->setError(sentence);
    return field != nullptr;
}

void FormBuilder::clearErrors()
{
    for (FormField* field : std::as_const(m_fields))
        field->setError(QString());
}

QString FormBuilder::fieldError(const QString& fieldKey) const
{
    const FormField* field = m_fields.value(fieldKey);
    return field ? field->error() : QString();
}

bool FormBuilder::hasErrors() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [](const FormField* field) { return !field->error().isEmpty(); });
}

void FormBuilder::setFieldVisible(const QString& fieldKey, bool visible)
{
    if (FormField* field = m_fields.value(fieldKey))
        field->setVisible(visible);
}

void FormBuilder::focusFirstError()
{
    for (const QString& key : std::as_const(m_order)) {
        FormField* field = m_fields.value(key);
        if (!field->error().isEmpty() && !field->isHidden()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}
