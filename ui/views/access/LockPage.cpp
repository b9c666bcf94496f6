// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/LockPage.h"

#include "presentation/access/SignInModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

LockPage::LockPage(presentation::SignInModel& model, QWidget* parent)
    : AccessPage(tr("Locked"), u"lock"_s, parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void LockPage::buildLayout()
{
    m_who = new PlainLabel;
    m_who->setIsolated(true);
    column()->addWidget(m_who);
    column()->addWidget(
        new PlainLabel(tr("What was typed is kept for its author."), TextRole::Muted));
    m_form = new FormBuilder;
    m_password = m_form->row(tr("Password"), new PasswordField, u"password"_s);
    column()->addWidget(m_form);
    m_unlock = new Button(tr("Unlock"), ButtonKind::Primary);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_other = new Button(tr("Sign in as somebody else"), ButtonKind::Quiet);
    m_other->setObjectName(u"signOutButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_unlock);
    acts->addWidget(m_other);
    acts->addStretch(1);
    column()->addLayout(acts);
    setTabOrder(m_password, m_unlock);
    setTabOrder(m_unlock, m_other);
}

void LockPage::bindModel()
{
    using presentation::SignInModel;
    connect(m_unlock, &Button::clicked, this, &LockPage::onUnlock);
    connect(m_password, &PasswordField::submitted, this, &LockPage::onUnlock);
    connect(m_other, &Button::clicked, &m_model, &SignInModel::signOut);
    connect(&m_model, &SignInModel::busyChanged, m_unlock, &Button::setDisabled);
    connect(&m_model, &SignInModel::refused, this, &LockPage::onRefused);
}

void LockPage::start()
{
    m_who->setText(tr("Signed in: %1").arg(m_model.lockedName()));
    m_password->forget();
    m_form->clearErrors();
    banner()->dismiss();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::onUnlock()
{
    m_form->clearErrors();
    m_model.unlock(m_password->text());
}

void LockPage::onRefused(const domain::Error& error)
{
    if (isHidden())
        return;
    m_password->forget();
    sayError(error, *m_form, *banner());
}

}
