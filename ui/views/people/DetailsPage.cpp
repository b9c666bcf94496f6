// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/DetailsPage.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "views/ActRow.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "views/people/PersonFields.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 150;

}

using presentation::DetailsForm;
using presentation::DetailsModel;

DetailsPage::DetailsPage(
    const presentation::Desk& desk, const presentation::PatientContext& context, QWidget* parent)
    : QWidget(parent)
    , m_model(new DetailsModel(desk, context, this))
{
    buildLayout();
    bindModel();
    bindFields();
}

void DetailsPage::buildLayout()
{
    m_page = new ScrollPage(tr("Change details"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_whose = new PlainLabel(QString(), TextRole::Title);
    m_whose->setIsolated(true);
    m_whose->setObjectName(u"detailsPatientLabel"_s);
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model->draft());
    m_form = new FormBuilder;
    m_fields = new PersonFields(*m_form, m_model->languages());
    buildLater();
    auto* card = new Card;
    card->setMaximumWidth(space(kFormUnits));
    card->body()->setSpacing(space(4));
    card->body()->addWidget(m_form);
    buildActs();
    card->body()->addLayout(actRow({ m_save, m_cancel }));
    m_page->body()->addWidget(m_whose);
    m_page->body()->addWidget(m_draftBar);
    m_page->body()->addLayout(narrowRow(card));
    m_page->body()->addStretch(1);
}

void DetailsPage::buildLater()
{
    m_form->addWidget(new Heading(tr("No longer with the practice"), 2));
    const auto parse = [this](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, m_model->today());
        return date ? std::optional(*date) : std::nullopt;
    };
    m_leftOn = m_form->row(tr("Left on"), new DateField, u"leftOn"_s,
        tr("The record stays, and is found when people who left are asked for."));
    m_hasDied = new QCheckBox(tr("Has died"));
    m_hasDied->setObjectName(u"hasDiedBox"_s);
    m_form->addWidget(m_hasDied);
    m_diedOn = m_form->row(
        tr("Died on"), new DateField, u"deathDate"_s, tr("Leave it empty if it is not known."));
    for (auto* field : { m_leftOn, m_diedOn }) {
        field->setPlaceholderText({}); // days to come are no examples here
        field->setParser(parse);
        field->setFormatter(presentation::dateText);
    }
}

void DetailsPage::buildActs()
{
    m_save = new Button(tr("Save the details"), ButtonKind::Primary);
    m_save->setObjectName(u"saveDetailsButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelDetailsButton"_s);
}

void DetailsPage::bindModel()
{
    connect(m_model, &DetailsModel::opened, this, [this] {
        m_whose->setText(m_model->whose());
        showTyped();
        focusFirst();
    });
    connect(m_model, &DetailsModel::restored, this, &DetailsPage::showTyped);
    connect(m_model, &DetailsModel::saved, this, &DetailsPage::changed);
    connect(m_model, &DetailsModel::refused, this, &DetailsPage::onRefused);
    connect(m_model, &DetailsModel::overtaken, this, &DetailsPage::onOvertaken);
    connect(m_save, &Button::clicked, this, &DetailsPage::onSave);
    bindAct(
        *this, u"save-details"_s, [this] { onSave(); }, Qt::WidgetWithChildrenShortcut);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model->draft().abandon();
        Q_EMIT leaveRequested();
    });
}

void DetailsPage::bindFields()
{
    connect(m_fields, &PersonFields::edited, this, &DetailsPage::onEdited);
    for (auto* field : { m_leftOn, m_diedOn })
        connect(field, &DateField::textChanged, this, &DetailsPage::onEdited);
    for (auto* box : { m_fields->keepsOldName(), m_hasDied })
        connect(box, &QCheckBox::toggled, this, &DetailsPage::onEdited);
}

void DetailsPage::start(bool goesOn)
{
    m_save->setEnabled(false); // until there is something to save
    showRows();
    m_model->open(goesOn);
}

void DetailsPage::focusFirst() { m_fields->focusFirst(); }

void DetailsPage::showTyped()
{
    const auto& form = m_model->typed();
    m_isShowing = true;
    m_fields->setValue(form.person);
    m_fields->keepsOldName()->setChecked(form.keepsOldName);
    m_leftOn->setText(form.leftOn);
    m_hasDied->setChecked(form.hasDied);
    m_diedOn->setText(form.diedOn);
    m_isShowing = false;
    showRows();
}

void DetailsPage::showRows()
{
    m_fields->keepsOldName()->setVisible(m_model->hasNewName());
    m_form->setFieldVisible(u"deathDate"_s, m_hasDied->isChecked());
    m_save->setEnabled(m_model->isChanged());
}

DetailsForm DetailsPage::value() const
{
    return { .person = m_fields->value(),
        .leftOn = m_leftOn->text(),
        .hasDied = m_hasDied->isChecked(),
        .diedOn = m_diedOn->text(),
        .keepsOldName = m_fields->keepsOldName()->isChecked() };
}

void DetailsPage::onEdited()
{
    if (m_isShowing)
        return;
    m_model->setTyped(value());
    showRows();
}

void DetailsPage::onSave()
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model->setTyped(value());
    if (m_model->isChanged())
        m_model->save();
}

void DetailsPage::onRefused(const domain::Error& error)
{
    auto known = error;
    known.field = PersonFields::fieldOf(error.field);
    sayError(known, *m_form, *m_page->banner());
}

void DetailsPage::onOvertaken(const QMap<QString, QString>& theirs)
{
    m_page->banner()->tell(Tone::Warning,
        tr("Somebody else changed these details while you had them open. Nothing of yours is lost: "
           "look again, and save."));
    m_page->reveal(*m_page->banner());
    for (auto each = theirs.begin(); each != theirs.end(); ++each)
        m_form->setFieldError(each.key(),
            each->isEmpty() ? tr("Somebody else has just emptied this.")
                            : tr("Somebody else has just entered: %1").arg(*each));
}

}
