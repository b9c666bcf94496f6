// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/UsersPage.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/access/FreshPasswordBar.h"
#include "views/drafts/DraftBar.h"
#include "views/setup/LeaverPanel.h"
#include "views/setup/PracticePanel.h"
#include "views/setup/StaffForm.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kFormUnits = 150;
    constexpr int kLeastHeight = 240; // pixels

    QString sentence(presentation::UsersModel::Act act)
    {
        using Act = presentation::UsersModel::Act;
        switch (act) {
        case Act::Added:
            return UsersPage::tr("Added. They can sign in from now on.");
        case Act::Changed:
            return UsersPage::tr("Saved.");
        case Act::Password:
            return UsersPage::tr("Saved. From now on they sign in with the new password.");
        case Act::NoSecondFactor:
            return UsersPage::tr("Saved. They sign in without an authenticator and can set one up "
                                 "again.");
        case Act::Closed:
            return UsersPage::tr("The account is closed; sessions of this person end within "
                                 "seconds.");
        case Act::Reopened:
            return UsersPage::tr("The account is open again.");
        case Act::Handed:
            return UsersPage::tr("The work is handed over.");
        case Act::Teams:
            return UsersPage::tr("The team is saved.");
        case Act::Lock:
            return UsersPage::tr("Saved. Every desk follows within seconds.");
        }
        Q_UNREACHABLE();
    }

}

using presentation::UsersModel;

UsersPage::UsersPage(UsersModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    buildCard();
    bindModel();
    bindActs();
    bindDraft();
    turnTo(Doing::Nothing);
}

void UsersPage::buildLayout()
{
    m_banner = new Banner;
    m_add = new Button(tr("Add somebody"));
    m_add->setObjectName(u"addStaffButton"_s);
    m_add->setIconName(u"plus"_s);
    m_practiceButton = new Button(tr("Teams and lock"));
    m_practiceButton->setObjectName(u"practiceButton"_s);
    m_table = new TableView(tr("People who work here"));
    m_table->setObjectName(u"staffTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(presentation::StaffList::Roles);
    m_table->setDispensable({ presentation::StaffList::Team, presentation::StaffList::Profession });
    m_table->setMinimumHeight(kLeastHeight);
    m_card = new Card(tr("Add somebody"));
    m_card->setMaximumWidth(space(kFormUnits));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_add);
    acts->addWidget(m_practiceButton);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_banner);
    column->addLayout(acts);
    column->addLayout(narrowRow(m_card));
    column->addWidget(m_table, 1);
}

void UsersPage::buildCard()
{
    m_form = new StaffForm([this] { return m_model.suggestPassword(); });
    m_leaver = new LeaverPanel(m_model);
    m_practice = new PracticePanel(m_model);
    m_fresh = new FreshPasswordBar(m_model.fresh());
    auto* body = m_card->body();
    body->setSpacing(space(4));
    m_draftBar = new DraftBar;
    body->addWidget(m_draftBar);
    body->addWidget(m_fresh);
    body->addWidget(m_form);
    buildActs();
    buildPersonActs();
    body->addWidget(m_leaver);
    body->addWidget(m_practice);
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

void UsersPage::buildPersonActs()
{
    m_newPassword = new Button(tr("New password"));
    m_newPassword->setObjectName(u"newPasswordButton"_s);
    m_noSecondFactor = new Button(tr("Remove the authenticator"));
    m_noSecondFactor->setObjectName(u"removeFactorButton"_s);
    m_close = new Button(tr("Close the account"));
    m_close->setObjectName(u"leaveButton"_s);
    m_personActs = new QWidget;
    auto* acts = new FlowLayout(space(2), m_personActs);
    for (auto* button : { m_newPassword, m_noSecondFactor, m_close })
        acts->addWidget(button);
    m_card->body()->addWidget(m_personActs);
}

void UsersPage::bindModel()
{
    connect(&m_model, &UsersModel::busyChanged, m_save, &Button::setDisabled);
    connect(&m_model, &UsersModel::refreshed, this, &UsersPage::onRefreshed);
    connect(&m_model, &UsersModel::saved, this, &UsersPage::onSaved);
    connect(&m_model, &UsersModel::refused, this, &UsersPage::onRefused);
}

void UsersPage::bindActs()
{
    connect(m_add, &Button::clicked, this, [this] {
        m_model.draft().begin();
        turnTo(Doing::Adding);
    });
    connect(m_practiceButton, &Button::clicked, this, [this] { turnTo(Doing::Practice); });
    connect(m_table, &TableView::rowActivated, this, &UsersPage::onOpened);
    connect(m_save, &Button::clicked, this, &UsersPage::onSave);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_doing == Doing::Adding)
            m_model.draft().form().abandon();
        turnTo(Doing::Nothing);
    });
    connect(m_newPassword, &Button::clicked, this, [this] { turnTo(Doing::GivingPassword); });
    connect(m_noSecondFactor, &Button::clicked, this,
        [this] { m_model.removeSecondFactor(m_person->id); });
    connect(m_close, &Button::clicked, this, &UsersPage::onClose);
    connect(m_leaver, &LeaverPanel::done, this, [this] { turnTo(Doing::Nothing); });
    connect(m_practice, &PracticePanel::done, this, [this] { turnTo(Doing::Nothing); });
}

void UsersPage::bindDraft()
{
    connect(m_form, &StaffForm::edited, this, [this] {
        if (m_doing == Doing::Adding)
            m_model.draft().setTyped(m_form->typed());
    });
    connect(&m_model.draft(), &presentation::StaffDraft::restored, this,
        [this] { m_form->show(m_model.draft().typed()); });
}

void UsersPage::goOnWith(app::DraftId draft)
{
    m_model.draft().begin(draft);
    turnTo(Doing::Adding);
}

QString UsersPage::titleOf(Doing doing) const
{
    switch (doing) {
    case Doing::Adding:
        return tr("Add somebody");
    case Doing::Practice:
        return tr("Teams and lock");
    case Doing::GivingPassword:
        return tr("New password for %1").arg(m_person->name);
    case Doing::Leaving:
        return tr("%1 leaves").arg(m_person->name);
    case Doing::Changing:
        return m_person->name;
    case Doing::Nothing:
        break;
    }
    return {};
}

void UsersPage::turnTo(Doing doing)
{
    m_doing = doing;
    const bool hasForm
        = doing == Doing::Adding || doing == Doing::Changing || doing == Doing::GivingPassword;
    m_card->setVisible(doing != Doing::Nothing);
    m_card->setTitle(titleOf(doing));
    m_add->setVisible(doing == Doing::Nothing);
    m_practiceButton->setVisible(doing == Doing::Nothing);
    m_form->setVisible(hasForm);
    m_draftBar->follow(doing == Doing::Adding ? &m_model.draft().form() : nullptr);
    m_save->setVisible(hasForm);
    m_cancel->setVisible(hasForm);
    m_personActs->setVisible(doing == Doing::Changing);
    m_leaver->setVisible(doing == Doing::Leaving);
    m_practice->setVisible(doing == Doing::Practice);
    m_form->forget();
    if (doing == Doing::Nothing)
        return;
    m_banner->dismiss();
    m_save->setText(doing == Doing::Adding ? tr("Add") : tr("Save"));
    if (hasForm) {
        const auto mode = doing == Doing::Adding ? StaffForm::Mode::Add
            : doing == Doing::Changing           ? StaffForm::Mode::Change
                                                 : StaffForm::Mode::Password;
        m_form->begin(mode, doing == Doing::Adding ? nullptr : &*m_person);
    }
    if (doing == Doing::Changing)
        refreshPersonActs();
    if (doing == Doing::Leaving)
        m_leaver->begin(*m_person);
    if (doing == Doing::Practice)
        m_practice->begin();
    if (!m_model.fresh().isConfirmed())
        m_fresh->focusFirst();
}

void UsersPage::refreshPersonActs()
{
    const bool signsIn = !m_person->userName.isEmpty();
    m_newPassword->setVisible(signsIn && m_person->isActive);
    m_noSecondFactor->setVisible(signsIn && m_person->isActive);
    m_close->setText(m_person->isActive ? tr("Close the account") : tr("Open the account again"));
}

FormBuilder& UsersPage::fields() const
{
    if (m_doing == Doing::Leaving)
        return m_leaver->fields();
    return m_doing == Doing::Practice ? m_practice->fields() : m_form->fields();
}

void UsersPage::onOpened(const QModelIndex& index)
{
    const auto* person = m_model.list().person(index.row());
    if (!person)
        return;
    m_person = *person;
    turnTo(Doing::Changing);
}

void UsersPage::onSave()
{
    fields().clearErrors();
    if (m_doing == Doing::Adding)
        m_model.add(m_form->newStaff());
    else if (m_doing == Doing::GivingPassword)
        m_model.setPassword(m_person->id, m_form->password());
    else
        m_model.change(m_form->changed(*m_person));
}

void UsersPage::onClose()
{
    if (m_person->isActive)
        turnTo(Doing::Leaving);
    else
        m_model.reopen(*m_person);
}

void UsersPage::onRefreshed()
{
    m_form->setTeams(m_model.teams());
    const auto& everybody = m_model.list().staff();
    const auto found = std::find_if(everybody.begin(), everybody.end(),
        [this](const domain::Staff& each) { return m_person && each.id == m_person->id; });
    // The version that a save must name; what is being typed stays.
    if (found != everybody.end() && m_doing == Doing::Leaving)
        m_person = *found;
}

void UsersPage::onSaved(UsersModel::Act act)
{
    const bool goesOn = act == UsersModel::Act::Handed || act == UsersModel::Act::Teams
        || act == UsersModel::Act::Lock;
    if (act == UsersModel::Act::Handed)
        m_leaver->begin(*m_person);
    if (!goesOn)
        turnTo(Doing::Nothing);
    m_banner->tell(Tone::Success, sentence(act));
}

void UsersPage::onRefused(const domain::Error& error) { sayError(error, fields(), *m_banner); }

}
