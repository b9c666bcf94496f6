// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FormField.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QMetaMethod>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

FormField::FormField(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_hint(hint)
{
    buildLayout(label, hint);
    bindEditor(label);
}

void FormField::buildLayout(const QString& label, const QString& hint)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    // A label with a buddy would read an & as a shortcut.
    auto* name = new PlainLabel(withoutMnemonic(label), TextRole::Strong);
    name->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    column->addWidget(name);
    if (!hint.isEmpty())
        column->addWidget(new PlainLabel(hint, TextRole::Muted));
    column->addWidget(m_editor);

    m_errorRow = new QWidget;
    auto* row = new QHBoxLayout(m_errorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    m_error = new PlainLabel(QString(), TextRole::Error);
    row->addWidget(new IconLabel(u"danger"_s, ColourRole::Danger, 1.0), 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_errorRow->hide();
    column->addWidget(m_errorRow);
}

void FormField::bindEditor(const QString& label)
{
    for (QWidget* named : { m_editor, m_editor->focusProxy() }) {
        if (!named)
            continue;
        if (named->accessibleName().isEmpty())
            named->setAccessibleName(label);
        named->setAccessibleDescription(m_hint);
    }
    // Every editor of Qt and of ours names the signal that tells of an edit in its USER property.
    const QMetaProperty value = m_editor->metaObject()->userProperty();
    if (value.isValid() && value.hasNotifySignal()) {
        const int slot = metaObject()->indexOfSlot("onEdited()");
        connect(m_editor, value.notifySignal(), this, metaObject()->method(slot));
    }
}

QString FormField::error() const { return m_error->text(); }

void FormField::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    for (QWidget* marked : { m_editor, m_editor->focusProxy() }) {
        if (!marked)
            continue;
        setStyleProperty(*marked, "invalid", !sentence.isEmpty());
        marked->setAccessibleDescription(sentence.isEmpty() ? m_hint : sentence);
    }
}

void FormField::onEdited()
{
    if (!error().isEmpty())
        setError(QString());
}

}
