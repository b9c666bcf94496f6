// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/ShortcutsPart.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::TextShortcutsModel;
using presentation::UndoOffer;

ShortcutsPart::ShortcutsPart(TextShortcutsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void ShortcutsPart::buildLayout()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    m_column->addWidget(new Heading(tr("Text shortcuts"), 3));
    m_column->addWidget(new PlainLabel(
        tr("In a consultation ;walk and Tab write your text out. Tab then goes to what stands in "
           "square brackets, to be typed over: walk for [10 minutes] after [lunch]. Nothing about "
           "a patient belongs here."),
        TextRole::Muted));
    m_undo = new Banner;
    m_undo->setObjectName(u"shortcutUndoBanner"_s);
    m_column->addWidget(m_undo);
    m_none = new PlainLabel(tr("None yet."), TextRole::Muted);
    m_column->addWidget(m_none);
    m_rows = new QWidget;
    m_column->addWidget(m_rows);
    m_form = new FormBuilder;
    m_word = m_form->row(tr("Letters"), new QLineEdit, u"shortcutWord"_s);
    m_word->setObjectName(u"shortcutWordEdit"_s);
    m_word->setPlaceholderText(u"walk"_s);
    m_word->setMaxLength(domain::kShortcutWordLimit + 1); // with its semicolon
    m_text = m_form->row(tr("Text"), new QLineEdit, u"shortcutText"_s,
        tr("Up to %1 characters.").arg(domain::kShortcutTextLimit));
    m_text->setObjectName(u"shortcutTextEdit"_s);
    m_text->setMaxLength(domain::kShortcutTextLimit);
    m_column->addWidget(m_form);
    m_save = new Button(tr("Keep this shortcut"));
    m_save->setObjectName(u"saveShortcutButton"_s);
    m_column->addWidget(m_save, 0, Qt::AlignLeft);
}

void ShortcutsPart::bindModel()
{
    connect(m_save, &Button::clicked, this, &ShortcutsPart::save);
    connect(m_word, &QLineEdit::returnPressed, this, &ShortcutsPart::save);
    connect(m_text, &QLineEdit::returnPressed, this, &ShortcutsPart::save);
    connect(&m_model, &TextShortcutsModel::changed, this, &ShortcutsPart::refresh);
    connect(&m_model, &TextShortcutsModel::saved, this, [this] {
        m_form->clearErrors();
        m_word->clear();
        m_text->clear();
        m_word->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &TextShortcutsModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_form, *m_undo); });
    connect(&m_model.undo(), &UndoOffer::offered, m_undo, &Banner::offerUndo);
    connect(&m_model.undo(), &UndoOffer::ended, m_undo, &Banner::dismiss);
    connect(m_undo, &Banner::undoRequested, &m_model.undo(), &UndoOffer::takeBack);
}

void ShortcutsPart::start()
{
    m_undo->dismiss();
    m_form->clearErrors();
    m_model.refresh();
    refresh();
}

void ShortcutsPart::save() { m_model.save(m_word->text(), m_text->text()); }

void ShortcutsPart::refresh()
{
    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    for (const auto& shortcut : m_model.shortcuts())
        column->addWidget(makeRow(shortcut));
    m_column->insertWidget(m_column->indexOf(m_rows), rows);
    m_rows->hide();
    m_rows->deleteLater();
    m_rows = rows;
    m_rows->setVisible(!m_model.shortcuts().empty());
    m_none->setVisible(m_model.shortcuts().empty());
}

QWidget* ShortcutsPart::makeRow(const domain::TextShortcut& shortcut)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    auto* word = new PlainLabel(u";"_s + shortcut.word(), TextRole::Strong);
    word->setWordWrap(false);
    auto* text = new PlainLabel(shortcut.text());
    text->setIsolated(true);
    auto* change = new Button(tr("Change"), ButtonKind::Quiet);
    change->setObjectName(u"changeShortcutButton"_s);
    change->setAccessibleName(tr("Change ;%1").arg(shortcut.word()));
    auto* remove = new Button(tr("Remove"), ButtonKind::Quiet);
    remove->setObjectName(u"removeShortcutButton"_s);
    remove->setAccessibleName(tr("Remove ;%1").arg(shortcut.word()));
    line->addWidget(word);
    line->addWidget(text, 1);
    line->addWidget(change);
    line->addWidget(remove);
    connect(change, &Button::clicked, this, [this, shortcut] {
        m_word->setText(shortcut.word());
        m_text->setText(shortcut.text());
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(remove, &Button::clicked, this, [this, shortcut] { m_model.remove(shortcut.word()); });
    return row;
}

}
