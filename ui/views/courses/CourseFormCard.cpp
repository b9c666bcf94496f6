// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/CourseFormCard.h"

#include "theme/Spacing.h"
#include "views/ActRow.h"
#include "views/FormErrors.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QLineEdit* edit(const QString& name)
    {
        auto* field = new QLineEdit;
        field->setObjectName(name);
        return field;
    }

}

CourseFormCard::CourseFormCard(presentation::CoursesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    for (auto* field : { m_first, m_time })
        connect(field, &QLineEdit::textChanged, this, &CourseFormCard::refreshDays);
}

void CourseFormCard::buildLayout()
{
    auto* card = new Card(tr("Plan a course"));
    m_form = new FormBuilder;
    m_title = m_form->row(tr("Name"), edit(u"courseTitleEdit"_s), u"courseTitle"_s);
    m_first = m_form->row(tr("First session"), edit(u"courseStartEdit"_s), u"courseStart"_s,
        tr("For example 13 Apr 2026 or 4w. The others follow, one a week; bank holidays are passed "
           "over."));
    m_time = m_form->row(tr("Time"), edit(u"courseTimeEdit"_s), u"courseTime"_s);
    m_days = new PlainLabel;
    m_days->setObjectName(u"courseDays"_s);
    m_form->addWidget(m_days);
    m_venue = m_form->row(tr("Place"), edit(u"courseVenueEdit"_s), u"courseVenue"_s);
    m_language = m_form->row(tr("Language"), edit(u"courseLanguageEdit"_s), u"courseLanguage"_s);
    m_capacity = m_form->row(tr("Number of places"), edit(u"courseCapacityEdit"_s), u"capacity"_s);
    m_conditions = new ChoiceChips(tr("For people with"), ChoiceChips::Mode::Several);
    for (const auto& each : m_model.rules().registers)
        m_conditions->addChoice(each.id, each.title);
    m_form->row(tr("For people with"), m_conditions, u"courseConditions"_s);
    auto* save = new Button(tr("Plan the course"), ButtonKind::Primary);
    save->setObjectName(u"saveCourseButton"_s);
    auto* close = new Button(tr("Not now"));
    close->setObjectName(u"closeCourseButton"_s);
    card->body()->addWidget(m_form);
    card->body()->addLayout(actRow({ save, close }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(save, &Button::clicked, this, [this] { m_model.add(value()); });
    connect(close, &Button::clicked, this, &CourseFormCard::closeRequested);
}

void CourseFormCard::start(const presentation::CourseForm& form)
{
    m_form->clearErrors();
    m_title->setText(form.title);
    m_first->setText(form.first);
    m_time->setText(form.time);
    m_venue->setText(form.venue);
    m_language->setText(form.language);
    m_capacity->setText(form.capacity);
    m_conditions->setChosen(form.conditions);
    refreshDays();
}

void CourseFormCard::focusFirst() { m_title->setFocus(Qt::OtherFocusReason); }

void CourseFormCard::sayError(const domain::Error& error, Banner& banner)
{
    ui::sayError(error, *m_form, banner);
}

presentation::CourseForm CourseFormCard::value() const
{
    return { m_title->text(), m_venue->text(), m_language->text(), m_capacity->text(),
        m_first->text(), m_time->text(), m_conditions->chosen() };
}

void CourseFormCard::refreshDays()
{
    const auto words = m_model.daysOf(value());
    m_days->setText(words);
    m_days->setVisible(!words.isEmpty());
}

}
