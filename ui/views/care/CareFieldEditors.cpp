// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CareFieldEditors.h"

#include "domain/common/DateParser.h"
#include "domain/common/Text.h"
#include "views/care/BodyMap.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/TextArea.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::CareFieldType;

    QString labelOf(const domain::CareField& field)
    {
        return field.isRequired ? field.label
                                : CareFieldEditors::tr("%1 (may stay empty)").arg(field.label);
    }

    QString hintOf(const domain::CareField& field)
    {
        if (field.type != CareFieldType::Number)
            return field.help;
        const auto range
            = CareFieldEditors::tr("%1 to %2 %3")
                  .arg(QString::number(field.lowest), QString::number(field.highest), field.unit)
                  .trimmed();
        return field.help.isEmpty() ? range : field.help + u' ' + range;
    }

}

CareFieldEditors::CareFieldEditors(presentation::CareModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormBuilder(this);
    column->addWidget(m_form);
    if (m_model.kind().hasBodyPicture)
        addBody();
    for (const auto& field : m_model.kind().fields)
        add(field);
    load();
}

void CareFieldEditors::addBody()
{
    m_body = new BodyMap;
    m_body->setObjectName(u"bodyMap"_s);
    m_form->addWidget(m_body);
    for (const auto& field : m_model.kind().fields) {
        for (const auto& choice : field.choices)
            m_body->setName(choice.id, choice.words);
    }
    connect(m_body, &BodyMap::chosenChanged, this, [this](const QString& field, const auto& ids) {
        typed(field, ids);
        load();
    });
}

void CareFieldEditors::add(const domain::CareField& field)
{
    QWidget* editor = nullptr;
    switch (field.type) {
    case CareFieldType::Choice:
    case CareFieldType::Choices:
        editor = makeChips(field);
        break;
    case CareFieldType::Number:
        editor = makeNumber(field);
        break;
    case CareFieldType::Day:
        editor = makeDay(field);
        break;
    case CareFieldType::Words:
        editor = makeWords(field);
        break;
    }
    editor->setObjectName(u"care_"_s + field.id);
    m_form->row(labelOf(field), editor, field.id, hintOf(field));
    m_order << field.id;
    m_editors.insert(field.id, editor);
}

QWidget* CareFieldEditors::makeChips(const domain::CareField& field)
{
    auto* chips = new ChoiceChips(field.label,
        field.type == CareFieldType::Choice ? ChoiceChips::Mode::One : ChoiceChips::Mode::Several);
    for (const auto& choice : field.choices)
        chips->addChoice(choice.id, choice.words);
    connect(chips, &ChoiceChips::choiceChanged, this, [this, chips, id = field.id] {
        typed(id, chips->chosen());
        if (m_body)
            m_body->setChosen(id, chips->chosen());
    });
    m_loaders.insert(field.id, [chips](const QStringList& said) { chips->setChosen(said); });
    return chips;
}

QWidget* CareFieldEditors::makeNumber(const domain::CareField& field)
{
    auto* line = new QLineEdit;
    constexpr int kLongest = 9;
    line->setMaxLength(kLongest);
    connect(line, &QLineEdit::textChanged, this,
        [this, id = field.id](const QString& text) { typed(id, { text }); });
    m_loaders.insert(field.id, [line](const QStringList& said) { line->setText(said.value(0)); });
    return line;
}

QWidget* CareFieldEditors::makeDay(const domain::CareField& field)
{
    auto* line = new DateField;
    line->setParser([this](const QString& text) -> std::optional<QDate> {
        const auto day = domain::parseTypedDate(text, m_model.today());
        return day ? std::optional(*day) : std::nullopt;
    });
    connect(line, &QLineEdit::textChanged, this,
        [this, id = field.id](const QString& text) { typed(id, { text }); });
    m_loaders.insert(field.id, [line](const QStringList& said) { line->setText(said.value(0)); });
    return line;
}

QWidget* CareFieldEditors::makeWords(const domain::CareField& field)
{
    auto* area = new TextArea;
    area->setLimit(domain::kTextLimit);
    area->setVisibleRows(2);
    area->edit()->setObjectName(u"careWords_"_s + field.id);
    connect(area, &TextArea::textChanged, this,
        [this, area, id = field.id] { typed(id, { area->text() }); });
    m_loaders.insert(field.id, [area](const QStringList& said) { area->setText(said.value(0)); });
    return area;
}

void CareFieldEditors::typed(const QString& field, const QStringList& answers)
{
    if (!m_isLoading)
        m_model.setTyped(field, answers);
}

void CareFieldEditors::load()
{
    m_isLoading = true;
    for (const auto& id : m_order) {
        m_loaders.value(id)(m_model.form().typed.value(id));
        if (m_body)
            m_body->setChosen(id, m_model.form().typed.value(id));
    }
    m_isLoading = false;
    m_form->clearErrors();
    m_form->setEnabled(m_model.mayWrite());
}

void CareFieldEditors::focusFirst()
{
    if (!m_order.isEmpty())
        m_editors.value(m_order.front())->setFocus(Qt::OtherFocusReason);
}

}
