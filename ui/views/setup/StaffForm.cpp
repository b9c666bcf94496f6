// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/StaffForm.h"

#include "presentation/common/Labels.h"
#include "views/access/PasswordField.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using domain::Profession;
using domain::Role;

StaffForm::StaffForm(std::function<QString()> suggest, QWidget* parent)
    : QWidget(parent)
    , m_form(new FormBuilder)
{
    buildPerson();
    buildAccount(std::move(suggest));
    bindFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

void StaffForm::buildPerson()
{
    m_name = m_form->row(tr("Name"), new QLineEdit, u"staffName"_s,
        tr("As colleagues know them, as in Nurse Jo Evans."));
    m_profession = m_form->row(tr("Profession"), new QComboBox, u"profession"_s);
    for (const auto profession : { Profession::GeneralPractitioner, Profession::Nurse,
             Profession::HealthcareAssistant, Profession::Pharmacist, Profession::Physiotherapist,
             Profession::SocialPrescriber, Profession::Receptionist, Profession::PracticeManager,
             Profession::LayTutor, Profession::Other })
        m_profession->addItem(presentation::label(profession), static_cast<int>(profession));
    m_team = m_form->row(tr("Team"), new QComboBox, u"team"_s);
    m_roles = m_form->row(tr("Acts as"), new ChoiceChips(tr("Acts as"), ChoiceChips::Mode::Several),
        u"role"_s, tr("Decides what they may see and do."));
    for (const auto role : { Role::Reception, Role::Clinician, Role::Tutor, Role::Manager,
             Role::Administrator, Role::Auditor })
        m_roles->addChoice(toWord(role), presentation::label(role));
}

void StaffForm::buildAccount(std::function<QString()> suggest)
{
    m_userName = m_form->row(tr("User name"), new QLineEdit, u"userName"_s,
        tr("Leave it empty for somebody who does not sign in."));
    m_password = m_form->row(tr("New password"), new PasswordField, u"password"_s,
        tr("15 characters or more, as in three or four unlikely words."));
    m_password->offerSuggestion(std::move(suggest));
}

void StaffForm::bindFields()
{
    for (auto* edit : { m_name, m_userName })
        connect(edit, &QLineEdit::textEdited, this, &StaffForm::edited);
    for (auto* combo : { m_profession, m_team })
        connect(combo, &QComboBox::activated, this, &StaffForm::edited);
    connect(m_roles, &ChoiceChips::choiceChanged, this, &StaffForm::edited);
}

void StaffForm::setTeams(const std::vector<domain::Team>& teams)
{
    const auto chosen = m_team->currentData();
    m_team->clear();
    m_team->addItem(tr("no team"), QVariant());
    for (const auto& team : teams)
        m_team->addItem(team.name, team.id.value());
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

void StaffForm::begin(Mode mode, const domain::Staff* person)
{
    for (const auto& key : { u"staffName"_s, u"profession"_s, u"team"_s, u"role"_s })
        m_form->setFieldVisible(key, mode != Mode::Password);
    m_form->setFieldVisible(u"userName"_s, mode == Mode::Add);
    m_form->setFieldVisible(u"password"_s, mode != Mode::Change);
    m_form->clearErrors();
    fill(person);
    (mode == Mode::Password ? static_cast<QWidget*>(m_password) : m_name)
        ->setFocus(Qt::OtherFocusReason);
}

void StaffForm::fill(const domain::Staff* person)
{
    const domain::Staff nobody { domain::StaffId(0), {}, {}, Profession::GeneralPractitioner, {},
        {}, {}, true, domain::RowVersion::first() };
    const auto& shown = person ? *person : nobody;
    m_name->setText(shown.name);
    m_profession->setCurrentIndex(m_profession->findData(static_cast<int>(shown.profession)));
    m_team->setCurrentIndex(shown.team ? std::max(0, m_team->findData(shown.team->value())) : 0);
    QStringList roles;
    for (const auto role : shown.roles)
        roles << toWord(role);
    m_roles->setChosen(roles);
    m_userName->clear();
    m_password->forget();
}

Profession StaffForm::profession() const
{
    return static_cast<Profession>(m_profession->currentData().toInt());
}

std::optional<domain::TeamId> StaffForm::team() const
{
    const auto chosen = m_team->currentData();
    return chosen.isValid() ? std::optional(domain::TeamId(chosen.toLongLong())) : std::nullopt;
}

std::vector<Role> StaffForm::roles() const
{
    std::vector<Role> roles;
    const auto chosen = m_roles->chosen();
    for (const auto& word : chosen)
        roles.push_back(*domain::roleFromWord(word));
    return roles;
}

presentation::StaffDraft::Typed StaffForm::typed() const
{
    return { m_name->text(), profession(), team(), m_userName->text(), m_roles->chosen() };
}

void StaffForm::show(const presentation::StaffDraft::Typed& typed)
{
    m_name->setText(typed.name);
    m_profession->setCurrentIndex(m_profession->findData(static_cast<int>(typed.profession)));
    m_team->setCurrentIndex(typed.team ? std::max(0, m_team->findData(typed.team->value())) : 0);
    m_roles->setChosen(typed.roles);
    m_userName->setText(typed.userName);
}

app::NewStaff StaffForm::newStaff() const
{
    return { m_name->text(), profession(), team(), m_userName->text(), roles(),
        m_password->text() };
}

app::StaffChange StaffForm::changed(const domain::Staff& person) const
{
    return { person.id, person.version, m_name->text(), profession(), team(), roles() };
}

QString StaffForm::password() const { return m_password->text(); }

void StaffForm::forget() { m_password->forget(); }

}
