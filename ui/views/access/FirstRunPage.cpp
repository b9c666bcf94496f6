// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/FirstRunPage.h"

#include "presentation/access/FirstRunModel.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

FirstRunPage::FirstRunPage(presentation::FirstRunModel& model, QWidget* parent)
    : AccessPage(tr("Set up your practice"), u"home"_s, parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void FirstRunPage::buildLayout()
{
    column()->addWidget(new PlainLabel(
        tr("This database is new. Nobody can sign in until you have named the practice and its "
           "first manager, who then adds everybody else."),
        TextRole::Muted));
    m_form = new FormBuilder;
    m_practiceName = m_form->row(tr("Name of the practice"), new QLineEdit, u"practiceName"_s);
    m_odsCode = m_form->row(tr("Code of the practice"), new QLineEdit, u"odsCode"_s,
        tr("A letter and five digits, as in A82023. May be left empty."));
    m_form->addWidget(new Heading(tr("The first manager"), 2));
    m_managerName = m_form->row(tr("Your name"), new QLineEdit, u"staffName"_s,
        tr("As colleagues know you, as in Dr Anjali Patel."));
    m_userName = m_form->row(tr("User name"), new QLineEdit, u"userName"_s,
        tr("What you type to sign in, as in anjali.patel."));
    m_password = m_form->row(tr("Password"), new PasswordField, u"password"_s,
        tr("15 characters or more. Three or four words that only you would put together work "
           "well."));
    m_password->offerSuggestion([this] { return m_model.suggestPassword(); });
    buildDisk();
    column()->addWidget(m_form);
    m_save = new Button(tr("Set up the practice"), ButtonKind::Primary);
    m_save->setObjectName(u"setUpButton"_s);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    m_restore = new Button(tr("I have a backup"), ButtonKind::Quiet);
    m_restore->setObjectName(u"haveBackupButton"_s);
    column()->addWidget(m_restore, 0, Qt::AlignLeft);
    if (m_diskKnown) {
        setTabOrder(m_password, m_diskKnown);
        setTabOrder(m_diskKnown, m_save);
    } else {
        setTabOrder(m_password, m_save);
    }
    setTabOrder(m_save, m_restore);
}

void FirstRunPage::buildDisk()
{
    const auto disk = m_model.openDisk();
    if (!disk)
        return;
    m_form->addWidget(new Heading(tr("This computer"), 2));
    m_form->addWidget(new PlainLabel(disk == app::DiskEncryption::Off
            ? tr("The disk of this computer is not encrypted: whoever takes it can read the "
                 "practice. Have it encrypted before patients are recorded.")
            : tr("Rooftree cannot tell whether the disk of this computer is encrypted. Without "
                 "that, whoever takes it can read the practice: please look in the system's "
                 "settings.")));
    m_diskKnown = m_form->row(
        tr("Disk encryption"), new QCheckBox(tr("I know, and I see to it")), u"openDisk"_s);
    m_diskKnown->setObjectName(u"diskKnownCheck"_s);
}

void FirstRunPage::bindModel()
{
    using presentation::FirstRunModel;
    connect(m_save, &Button::clicked, this, &FirstRunPage::onSave);
    connect(m_restore, &Button::clicked, this, &FirstRunPage::restoreRequested);
    connect(m_password, &PasswordField::submitted, this, &FirstRunPage::onSave);
    connect(&m_model, &FirstRunModel::busyChanged, m_save, &Button::setDisabled);
    connect(&m_model, &FirstRunModel::busyChanged, m_restore, &Button::setDisabled);
    connect(&m_model, &FirstRunModel::refused, this, &FirstRunPage::onRefused);
    connect(&m_model, &FirstRunModel::done, m_password, &PasswordField::forget);
}

void FirstRunPage::focusFirst() { m_practiceName->setFocus(Qt::OtherFocusReason); }

void FirstRunPage::onSave()
{
    m_form->clearErrors();
    banner()->dismiss();
    m_model.save({ .name = m_practiceName->text(),
                     .odsCode = m_odsCode->text(),
                     .isDemo = false,
                     .managerName = m_managerName->text(),
                     .userName = m_userName->text(),
                     .password = m_password->text() },
        m_diskKnown && m_diskKnown->isChecked());
}

void FirstRunPage::onRefused(const domain::Error& error) { sayError(error, *m_form, *banner()); }

}
