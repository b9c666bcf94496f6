// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/PersonFields.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"
#include "presentation/people/RegistrationModel.h"
#include "widgets/Banner.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/TextArea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

PersonFields::PersonFields(FormBuilder& form, const std::vector<app::PatientLanguage>& languages)
    : QObject(&form)
    , m_form(form)
{
    addIdentity();
    addContact(languages);
    addNeeds();
    bindFields();
}

void PersonFields::addIdentity()
{
    m_family = m_form.row(tr("Family name"), new QLineEdit, u"familyName"_s,
        tr("Somebody with a single name needs only one of the two."));
    m_given = m_form.row(tr("Given names"), new QLineEdit, u"givenName"_s);
    m_preferred = m_form.row(tr("Likes to be called"), new QLineEdit, u"preferredName"_s,
        tr("When it is not the given name."));
    m_title = m_form.row(tr("Title"), new QLineEdit, u"title"_s);
    m_keepsOldName = new QCheckBox(tr("Also find them by the old name"));
    m_keepsOldName->setObjectName(u"keepOldNameBox"_s);
    m_keepsOldName->hide();
    m_form.addWidget(m_keepsOldName);
    m_born = m_form.row(tr("Date of birth"), new DateField, u"birthDate"_s,
        tr("As in 14/3/1947. The year alone will do when no more is known."));
    m_born->setParser([](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseDate(typed);
        return date ? std::optional(*date) : std::nullopt;
    });
    m_born->setFormatter(presentation::dateText);
    m_born->setPlaceholderText({}); // the hint says it
    m_number = m_form.row(tr("NHS number"), new QLineEdit, u"nhsNumber"_s,
        tr("Ten digits. Leave it empty if it is not known."));
    m_numberNote = new Banner;
    m_numberNote->setObjectName(u"numberNote"_s);
    m_form.addWidget(m_numberNote);
    // Below what it follows from, before the rest is typed in vain.
    m_duplicates = new Banner;
    m_duplicates->setObjectName(u"duplicateNote"_s);
    m_form.addWidget(m_duplicates);
    m_gender = m_form.row(tr("Gender"), new QComboBox, u"gender"_s);
    using domain::AdministrativeGender;
    for (const auto gender : { AdministrativeGender::Unknown, AdministrativeGender::Female,
             AdministrativeGender::Male, AdministrativeGender::Other })
        m_gender->addItem(presentation::label(gender), static_cast<int>(gender));
}

void PersonFields::addContact(const std::vector<app::PatientLanguage>& languages)
{
    m_form.addWidget(new Heading(tr("Where and how to reach them"), 2));
    m_address = m_form.row(tr("Address"), new TextArea, u"address"_s);
    m_address->setVisibleRows(3);
    m_postcode = m_form.row(tr("Postcode"), new QLineEdit, u"postcode"_s);
    m_phone = m_form.row(tr("Phone"), new QLineEdit, u"phone"_s);
    m_mobile = m_form.row(tr("Mobile"), new QLineEdit, u"mobile"_s);
    m_email = m_form.row(tr("Email"), new QLineEdit, u"email"_s);
    m_language = m_form.row(tr("Language they read"), new QComboBox, u"language"_s);
    m_language->addItem(tr("Not recorded"), QString());
    for (const auto& each : languages)
        m_language->addItem(each.englishName, each.code);
}

void PersonFields::addNeeds()
{
    using domain::AccessNeedKind;
    using presentation::label;
    m_form.addWidget(new Heading(tr("What they need in order to take part"), 2));
    m_format = m_form.row(label(AccessNeedKind::Format), new QLineEdit, u"needFormat"_s,
        tr("As in large print or easy read."));
    m_contact = m_form.row(label(AccessNeedKind::Contact), new QLineEdit, u"needContact"_s,
        tr("As in text messages only."));
    m_support = m_form.row(label(AccessNeedKind::CommunicationSupport), new QLineEdit,
        u"needSupport"_s, tr("As in hearing aid, or more time."));
    m_professional = m_form.row(label(AccessNeedKind::CommunicationProfessional), new QLineEdit,
        u"needProfessional"_s, tr("As in Bengali interpreter."));
}

void PersonFields::bindFields()
{
    for (auto* edit : { m_title, m_given, m_family, m_preferred, m_number, m_postcode, m_phone,
             m_mobile, m_email, m_format, m_contact, m_support, m_professional })
        connect(edit, &QLineEdit::textChanged, this, &PersonFields::sayEdited);
    connect(m_born, &DateField::textChanged, this, &PersonFields::sayEdited);
    connect(m_address, &TextArea::textChanged, this, &PersonFields::sayEdited);
    for (auto* box : { m_gender, m_language })
        connect(box, &QComboBox::currentIndexChanged, this, &PersonFields::sayEdited);
    connect(m_number, &QLineEdit::textChanged, this, &PersonFields::onNumberEdited);
}

void PersonFields::sayEdited()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

void PersonFields::focusFirst() { m_family->setFocus(Qt::OtherFocusReason); }

QString PersonFields::fieldOf(const QString& errorField)
{
    return errorField == u"name"_s ? u"familyName"_s : errorField;
}

void PersonFields::setValue(const presentation::RegistrationForm& form)
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
    m_email->setText(form.email);
    showLanguage(form.language);
    m_format->setText(form.needFormat);
    m_contact->setText(form.needContact);
    m_support->setText(form.needSupport);
    m_professional->setText(form.needProfessional);
    m_isShowing = false;
}

/// What an import brought and no screen here speaks stays as it is.
void PersonFields::showLanguage(const QString& code)
{
    if (m_language->findData(code) < 0)
        m_language->addItem(code, code);
    m_language->setCurrentIndex(m_language->findData(code));
}

presentation::RegistrationForm PersonFields::value() const
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
        .email = m_email->text(),
        .language = m_language->currentData().toString(),
        .needFormat = m_format->text(),
        .needContact = m_contact->text(),
        .needSupport = m_support->text(),
        .needProfessional = m_professional->text() };
}

void PersonFields::onNumberEdited()
{
    const auto note = presentation::RegistrationModel::numberNote(m_number->text());
    if (note.isEmpty())
        m_numberNote->dismiss();
    else
        m_numberNote->tell(Tone::Warning, note);
}

}
