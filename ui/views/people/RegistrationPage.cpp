// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/RegistrationPage.h"

#include "presentation/people/RegistrationModel.h"
#include "theme/Spacing.h"
#include "views/ActRow.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "views/people/PersonFields.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FormBuilder.h"
#include "widgets/ScrollPage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 150;

}

using presentation::RegistrationModel;

RegistrationPage::RegistrationPage(RegistrationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void RegistrationPage::buildLayout()
{
    m_page = new ScrollPage(tr("Register a patient"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_form = new FormBuilder;
    m_fields = new PersonFields(*m_form, m_model.languages());
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model.draft());
    m_page->body()->addWidget(m_draftBar);
    auto* card = new Card;
    card->setMaximumWidth(space(kFormUnits));
    card->body()->setSpacing(space(4));
    card->body()->addWidget(m_form);
    m_page->body()->addLayout(narrowRow(card));
    addActs();
    card->body()->addLayout(actRow({ m_save, m_cancel }));
    m_page->body()->addStretch(1);
}

void RegistrationPage::addActs()
{
    m_save = new Button(tr("Register"), ButtonKind::Primary);
    m_save->setObjectName(u"saveRegistrationButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelRegistrationButton"_s);
}

void RegistrationPage::bindModel()
{
    connect(m_save, &Button::clicked, this, &RegistrationPage::onSave);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model.draft().abandon();
        Q_EMIT leaveRequested();
    });
    connect(&m_model, &RegistrationModel::restored, this,
        [this] { m_fields->setValue(m_model.typed()); });
    connect(m_fields, &PersonFields::edited, this, &RegistrationPage::onEdited);
    connect(&m_model, &RegistrationModel::duplicatesFound, this, &RegistrationPage::showDuplicates);
    connect(&m_model, &RegistrationModel::registered, this, &RegistrationPage::registered);
    connect(&m_model, &RegistrationModel::refused, this, &RegistrationPage::onRefused);
}

void RegistrationPage::start(std::optional<app::DraftId> wanted)
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model.begin(wanted);
    m_fields->setValue(m_model.typed());
}

void RegistrationPage::startFrom(const presentation::RegistrationForm& typed)
{
    start();
    m_fields->setValue(typed);
    m_model.setTyped(m_fields->value());
}

void RegistrationPage::showDuplicates()
{
    const auto words = m_model.duplicateWords();
    if (words.isEmpty()) {
        m_fields->duplicates()->dismiss();
        return;
    }
    m_fields->duplicates()->tell(Tone::Info,
        tr("Perhaps here already. Look before you register; nothing stops you.\n%1")
            .arg(words.join(u'\n')));
}

void RegistrationPage::onEdited() { m_model.setTyped(m_fields->value()); }

void RegistrationPage::focusFirst() { m_fields->focusFirst(); }

void RegistrationPage::onSave()
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model.save(m_fields->value());
}

void RegistrationPage::onRefused(const domain::Error& error)
{
    auto known = error;
    known.field = PersonFields::fieldOf(error.field);
    sayError(known, *m_form, *m_page->banner());
}

}
