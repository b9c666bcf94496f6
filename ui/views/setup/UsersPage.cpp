// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/UsersPage.h"

#include "presentation/access/UsersModel.h"
#include "presentation/common/Labels.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/access/PasswordField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 150;
    constexpr int kLeastHeight = 240; // pixels

}

using presentation::UsersModel;

UsersPage::UsersPage(UsersModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    buildForm();
    buildActs();
    bindModel();
    showForm(false);
}

void UsersPage::buildLayout()
{
    m_banner = new Banner;
    m_add = new Button(tr("Add somebody"));
    m_add->setObjectName(u"addStaffButton"_s);
    m_add->setIconName(u"plus"_s);
    m_table = new TableView(tr("People who work here"));
    m_table->setObjectName(u"staffTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(presentation::StaffList::Roles);
    m_table->setMinimumHeight(kLeastHeight);
    m_card = new Card(tr("Add somebody"));
    m_card->setMaximumWidth(space(kFormUnits));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_banner);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addLayout(narrowRow(m_card));
    column->addWidget(m_table, 1);
}

void UsersPage::buildForm()
{
    using domain::Profession;
    using domain::Role;
    m_form = new FormBuilder;
    m_name = m_form->row(tr("Name"), new QLineEdit, u"staffName"_s,
        tr("As colleagues know them, as in Nurse Jo Evans."));
    m_profession = m_form->row(tr("Profession"), new QComboBox, u"profession"_s);
    for (const auto profession : { Profession::GeneralPractitioner, Profession::Nurse,
             Profession::HealthcareAssistant, Profession::Pharmacist, Profession::Physiotherapist,
             Profession::SocialPrescriber, Profession::Receptionist, Profession::PracticeManager,
             Profession::LayTutor, Profession::Other })
        m_profession->addItem(presentation::label(profession), static_cast<int>(profession));
    m_roles = m_form->row(tr("Acts as"), new ChoiceChips(tr("Acts as"), ChoiceChips::Mode::Several),
        u"role"_s, tr("Decides what they may see and do."));
    for (const auto role : { Role::Reception, Role::Clinician, Role::Tutor, Role::Manager,
             Role::Administrator, Role::Auditor })
        m_roles->addChoice(toWord(role), presentation::label(role));
    m_userName = m_form->row(tr("User name"), new QLineEdit, u"userName"_s,
        tr("Leave it empty for somebody who does not sign in."));
    m_password = m_form->row(tr("First password"), new PasswordField, u"password"_s,
        tr("15 characters or more, as in four unlikely words."));
    m_card->body()->setSpacing(space(4));
    m_card->body()->addWidget(m_form);
}

void UsersPage::buildActs()
{
    m_save = new Button(tr("Add"), ButtonKind::Primary);
    m_save->setObjectName(u"saveStaffButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelStaffButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_save);
    acts->addWidget(m_cancel);
    acts->addStretch(1);
    m_card->body()->addLayout(acts);
}

void UsersPage::bindModel()
{
    connect(m_add, &Button::clicked, this, [this] { showForm(true); });
    connect(m_cancel, &Button::clicked, this, [this] { showForm(false); });
    connect(m_save, &Button::clicked, this, &UsersPage::onSave);
    connect(&m_model, &UsersModel::busyChanged, m_save, &Button::setDisabled);
    connect(&m_model, &UsersModel::added, this, &UsersPage::onAdded);
    connect(&m_model, &UsersModel::refused, this, &UsersPage::onRefused);
}

void UsersPage::showForm(bool shown)
{
    m_card->setVisible(shown);
    m_add->setVisible(!shown);
    if (!shown)
        return;
    m_form->clearErrors();
    m_banner->dismiss();
    m_name->clear();
    m_userName->clear();
    m_password->forget();
    m_roles->setChosen({});
    m_name->setFocus(Qt::OtherFocusReason);
}

void UsersPage::onSave()
{
    m_form->clearErrors();
    std::vector<domain::Role> roles;
    const auto chosen = m_roles->chosen();
    for (const auto& word : chosen)
        roles.push_back(*domain::roleFromWord(word));
    m_model.add({ .name = m_name->text(),
        .profession = static_cast<domain::Profession>(m_profession->currentData().toInt()),
        .team = {},
        .userName = m_userName->text(),
        .roles = std::move(roles),
        .password = m_password->text() });
}

void UsersPage::onAdded()
{
    showForm(false);
    m_banner->tell(Tone::Success, tr("Added. They can sign in from now on."));
}

void UsersPage::onRefused(const domain::Error& error) { sayError(error, *m_form, *m_banner); }

}
