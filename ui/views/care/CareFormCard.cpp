// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CareFormCard.h"

#include "domain/common/DateParser.h"
#include "domain/common/Text.h"
#include "views/ActRow.h"
#include "views/care/CareFieldEditors.h"
#include "views/drafts/DraftBar.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/Text.h"
#include "wording/Sentences.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using Mode = presentation::CareForm::Mode;
using presentation::CareModel;

CareFormCard::CareFormCard(CareModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    bindModel();
}

void CareFormCard::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(QString(), this);
    outer->addWidget(m_card);
    m_help = new PlainLabel(QString(), TextRole::Muted);
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model.draft());
    m_frame = new FormBuilder;
    m_fieldsRoom = new QVBoxLayout;
    auto* fields = new QWidget;
    fields->setLayout(m_fieldsRoom);
    m_fieldsRoom->setContentsMargins(0, 0, 0, 0);
    m_frame->addWidget(fields);
    m_day = m_frame->row(tr("When"), new DateField, u"careDay"_s);
    m_day->setObjectName(u"careDayField"_s);
    m_day->setPlaceholderText(tr("today; or for example yesterday, 14/3/2026"));
    m_day->setParser([this](const QString& text) -> std::optional<QDate> {
        const auto day = domain::parseTypedDate(text, m_model.today());
        return day ? std::optional(*day) : std::nullopt;
    });
    m_reason = m_frame->row(tr("Why it is changed"), new QLineEdit, u"careReason"_s);
    m_reason->setObjectName(u"careReasonField"_s);
    m_reason->setMaxLength(domain::kLineLimit);
    m_sum = new PlainLabel(QString(), TextRole::Strong);
    m_sum->setObjectName(u"careSum"_s);
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(u"saveCareButton"_s);
    setPlainToolTip(*m_save, tr("Ctrl+Enter"));
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelCareButton"_s);
    for (auto* each : std::initializer_list<QWidget*> { m_help, m_draftBar, m_frame, m_sum })
        m_card->body()->addWidget(each);
    m_card->body()->addLayout(actRow({ m_save, m_cancel }));
}

void CareFormCard::bindModel()
{
    connect(m_day, &QLineEdit::textChanged, &m_model, &CareModel::setOnDay);
    connect(m_reason, &QLineEdit::textChanged, &m_model, &CareModel::setReason);
    connect(m_save, &Button::clicked, &m_model, &CareModel::save);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model.cancel();
        focusFirst();
    });
    connect(&m_model, &CareModel::replaced, this, &CareFormCard::load);
    connect(&m_model, &CareModel::changed, this, &CareFormCard::refresh);
}

void CareFormCard::rebuildFields()
{
    if (m_builtFor == &m_model.kind())
        return;
    m_builtFor = &m_model.kind();
    if (m_fields) {
        m_fields->hide();
        m_fields->deleteLater();
    }
    m_fields = new CareFieldEditors(m_model, m_fieldsRoom->parentWidget());
    m_fieldsRoom->addWidget(m_fields);
    // Tab goes by what was made first, and these were made after the buttons.
    QWidget* before = m_draftBar;
    for (const auto& field : m_model.kind().fields) {
        auto* editor = m_fields->editor(field.id);
        QWidget* last = editor->focusProxy() ? editor->focusProxy() : editor;
        setTabOrder(before, last);
        before = last;
        for (auto* each = before->nextInFocusChain(); editor->isAncestorOf(each);
             each = each->nextInFocusChain())
            before = each;
    }
    for (auto* each : std::initializer_list<QWidget*> { m_day, m_reason, m_save, m_cancel }) {
        setTabOrder(before, each);
        before = each;
    }
}

void CareFormCard::load()
{
    rebuildFields();
    const auto mode = m_model.form().mode;
    const auto& kind = m_model.kind();
    m_card->setTitle(mode == Mode::New ? tr("Write down: %1").arg(kind.title)
            : mode == Mode::Correct    ? tr("Correct: %1").arg(kind.title)
                                       : tr("Take back: %1").arg(kind.title));
    m_help->setText(mode == Mode::TakeBack
            ? tr("It stays in the record as it was, with your reason, and counts no more.")
            : mode == Mode::Correct
            ? tr("The entry as it was stays in the record, with your reason.")
            : kind.help);
    m_help->setVisible(!m_help->text().isEmpty());
    m_day->setText(m_model.form().onDay);
    m_reason->setText(m_model.form().reason);
    m_frame->clearErrors();
    m_frame->setFieldVisible(u"careDay"_s, mode != Mode::TakeBack);
    m_frame->setFieldVisible(u"careReason"_s, mode != Mode::New);
    m_fields->parentWidget()->setVisible(mode != Mode::TakeBack);
    m_fields->load();
    m_save->setText(mode == Mode::TakeBack ? tr("Take it back") : tr("Save"));
    m_cancel->setVisible(mode != Mode::New);
    refresh();
}

void CareFormCard::refresh()
{
    const auto sum = m_model.sumText();
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
    m_save->setVisible(m_model.mayWrite());
    m_save->setEnabled(m_model.canSave());
    m_day->setEnabled(m_model.mayWrite());
}

void CareFormCard::focusFirst()
{
    if (m_model.form().mode == Mode::TakeBack)
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (m_fields)
        m_fields->focusFirst();
}

bool CareFormCard::say(const domain::Error& error)
{
    const auto sentence = wording::sentence(error);
    if (m_frame->setFieldError(error.field, sentence)) {
        m_frame->focusFirstError();
        return true;
    }
    // The errors of the fields name the label as it stands beside the editor.
    for (const auto& field : m_model.kind().fields) {
        if (error.args.value(0) == field.label && m_fields
            && m_fields->form().setFieldError(field.id, sentence)) {
            m_fields->form().focusFirstError();
            return true;
        }
    }
    return false;
}

}
