// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/RegistrationPage.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"
#include "presentation/people/RegistrationModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/ScrollPage.h"
#include "widgets/TextArea.h"

#include <QComboBox>
#include <QLineEdit>
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
    addIdentity();
    addContact();
    addNeeds();
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model.draft());
    m_page->body()->addWidget(m_draftBar);
    auto* card = new Card;
    card->setMaximumWidth(space(kFormUnits));
    card->body()->setSpacing(space(4));
    card->body()->addWidget(m_form);
    m_page->body()->addLayout(narrowRow(card));
    addActs();
    card->body()->addWidget(m_save->parentWidget());
    m_page->body()->addStretch(1);
}

void RegistrationPage::addIdentity()
{
    m_family = m_form->row(tr("Family name"), new QLineEdit, u"familyName"_s,
        tr("Somebody with a single name needs only one of the two."));
    m_given = m_form->row(tr("Given names"), new QLineEdit, u"givenName"_s);
    m_preferred = m_form->row(tr("Likes to be called"), new QLineEdit, u"preferredName"_s,
        tr("When it is not the given name."));
    m_title = m_form->row(tr("Title"), new QLineEdit, u"title"_s);
    m_born = m_form->row(tr("Date of birth"), new DateField, u"birthDate"_s,
        tr("As in 14/3/1947. The year alone will do when no more is known."));
    m_born->setParser([](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseDate(typed);
        return date ? std::optional(*date) : std::nullopt;
    });
    m_born->setFormatter(presentation::dateText);
    m_born->setPlaceholderText({}); // the hint says it
    m_number = m_form->row(tr("NHS number"), new QLineEdit, u"nhsNumber"_s,
        tr("Ten digits. Leave it empty if it is not known."));
    m_numberNote = new Banner;
    m_numberNote->setObjectName(u"numberNote"_s);
    m_form->addWidget(m_numberNote);
    // Below what it follows from, before the rest is typed in vain.
    m_duplicates = new Banner;
    m_duplicates->setObjectName(u"duplicateNote"_s);
    m_form->addWidget(m_duplicates);
    m_gender = m_form->row(tr("Gender"), new QComboBox, u"gender"_s);
    using domain::AdministrativeGender;
    for (const auto gender : { AdministrativeGender::Unknown, AdministrativeGender::Female,
             AdministrativeGender::Male, AdministrativeGender::Other })
        m_gender->addItem(presentation::label(gender), static_cast<int>(gender));
}

void RegistrationPage::addContact()
{
    m_form->addWidget(new Heading(tr("Where and how to reach them"), 2));
    m_address = m_form->row(tr("Address"), new TextArea, u"address"_s);
    m_address->setVisibleRows(3);
    m_postcode = m_form->row(tr("Postcode"), new QLineEdit, u"postcode"_s);
    m_phone = m_form->row(tr("Phone"), new QLineEdit, u"phone"_s);
    m_mobile = m_form->row(tr("Mobile"), new QLineEdit, u"mobile"_s);
}

void RegistrationPage::addNeeds()
{
    using domain::AccessNeedKind;
    using presentation::label;
    m_form->addWidget(new Heading(tr("What they need in order to take part"), 2));
    m_format = m_form->row(label(AccessNeedKind::Format), new QLineEdit, u"needFormat"_s,
        tr("As in large print or easy read."));
    m_contact = m_form->row(label(AccessNeedKind::Contact), new QLineEdit, u"needContact"_s,
        tr("As in text messages only."));
    m_support = m_form->row(label(AccessNeedKind::CommunicationSupport), new QLineEdit,
        u"needSupport"_s, tr("As in hearing aid, or more time."));
    m_professional = m_form->row(label(AccessNeedKind::CommunicationProfessional), new QLineEdit,
        u"needProfessional"_s, tr("As in Bengali interpreter."));
}

void RegistrationPage::addActs()
{
    m_save = new Button(tr("Register"), ButtonKind::Primary);
    m_save->setObjectName(u"saveRegistrationButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelRegistrationButton"_s);
    auto* acts = new QWidget;
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch(1);
}

void RegistrationPage::bindModel()
{
    connect(m_save, &Button::clicked, this, &RegistrationPage::onSave);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model.draft().abandon();
        Q_EMIT leaveRequested();
    });
    connect(&m_model, &RegistrationModel::restored, this, [this] { show(m_model.typed()); });
    for (auto* edit : { m_title, m_given, m_family, m_preferred, m_number, m_postcode, m_phone,
             m_mobile, m_format, m_contact, m_support, m_professional })
        connect(edit, &QLineEdit::textChanged, this, &RegistrationPage::onEdited);
    connect(m_born, &DateField::textChanged, this, &RegistrationPage::onEdited);
    connect(m_address, &TextArea::textChanged, this, &RegistrationPage::onEdited);
    connect(m_gender, &QComboBox::currentIndexChanged, this, &RegistrationPage::onEdited);
    connect(m_number, &QLineEdit::textChanged, this, &RegistrationPage::onNumberEdited);
    connect(&m_model, &RegistrationModel::duplicatesFound, this, &RegistrationPage::showDuplicates);
    connect(&m_model, &RegistrationModel::registered, this, &RegistrationPage::registered);
    connect(&m_model, &RegistrationModel::refused, this, &RegistrationPage::onRefused);
}

void RegistrationPage::start(std::optional<app::DraftId> wanted)
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model.begin(wanted);
    show(m_model.typed());
}

void RegistrationPage::startFrom(const presentation::RegistrationForm& typed)
{
    start();
    show(typed);
    m_model.setTyped(form());
}

void RegistrationPage::showDuplicates()
{
    const auto words = m_model.duplicateWords();
    if (words.isEmpty()) {
        m_duplicates->dismiss();
        return;
    }
    m_duplicates->tell(Tone::Info,
        tr("Perhaps here already. Look before you register; nothing stops you.\n%1")
            .arg(words.join(u'\n')));
}

void RegistrationPage::show(const presentation::RegistrationForm& form)
{
    m_isShowing = true;
    m_title->setText(form.title);
    m_given->setText(form.given);
    m_family->setText(form.family);
    m_preferred->setText(form.preferred);
    m_born->setText(form.birthDate);
    m_number->setText(form.nhsNumber);
    m_gender->setCurrentIndex(m_gender->findData(static_cast<int>(form.gender)));
    m_address->setText(form.address);
    m_postcode->setText(form.postcode);
    m_phone->setText(form.phone);
    m_mobile->setText(form.mobile);
    m_format->setText(form.needFormat);
    m_contact->setText(form.needContact);
    m_support->setText(form.needSupport);
    m_professional->setText(form.needProfessional);
    m_isShowing = false;
}

void RegistrationPage::onEdited()
{
    if (!m_isShowing)
        m_model.setTyped(form());
}

void RegistrationPage::focusFirst() { m_family->setFocus(Qt::OtherFocusReason); }

presentation::RegistrationForm RegistrationPage::form() const
{
    return { .title = m_title->text(),
        .given = m_given->text(),
        .family = m_family->text(),
        .preferred = m_preferred->text(),
        .birthDate = m_born->text(),
        .nhsNumber = m_number->text(),
        .gender = static_cast<domain::AdministrativeGender>(m_gender->currentData().toInt()),
        .address = m_address->text(),
        .postcode = m_postcode->text(),
        .phone = m_phone->text(),
        .mobile = m_mobile->text(),
        .needFormat = m_format->text(),
        .needContact = m_contact->text(),
        .needSupport = m_support->text(),
        .needProfessional = m_professional->text() };
}

void RegistrationPage::onSave()
{
    m_form->clearErrors();
    m_page->banner()->dismiss();
    m_model.save(form());
}

void RegistrationPage::onRefused(const domain::Error& error)
{
    auto known = error;
    // A name that is missing altogether is said by its first field.
    if (known.field == u"name"_s)
        known.field = u"familyName"_s;
    sayError(known, *m_form, *m_page->banner());
}

void RegistrationPage::onNumberEdited()
{
    const auto note = RegistrationModel::numberNote(m_number->text());
    if (note.isEmpty())
        m_numberNote->dismiss();
    else
        m_numberNote->tell(Tone::Warning, note);
}

}
