// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/LockPage.h"

#include "presentation/access/QuickUnlock.h"
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

using presentation::QuickUnlock;
using presentation::SignInModel;

LockPage::LockPage(SignInModel& model, QuickUnlock& quick, QWidget* parent)
    : AccessPage(tr("Locked"), u"lock"_s, parent)
    , m_model(model)
    , m_quick(quick)
{
    buildLayout();
    bindModel();
    bindQuick();
    ask();
}

void LockPage::buildLayout()
{
    m_who = new PlainLabel;
    m_who->setIsolated(true);
    column()->addWidget(m_who);
    column()->addWidget(
        new PlainLabel(tr("What was typed is kept for its author."), TextRole::Muted));
    buildFields();
    buildActs();
    setTabOrder(m_pin, m_password);
    setTabOrder(m_password, m_unlock);
    setTabOrder(m_unlock, m_usePassword);
    setTabOrder(m_usePassword, m_other);
}

void LockPage::buildFields()
{
    m_form = new FormBuilder;
    m_pin = m_form->row(tr("PIN"), new QLineEdit, u"pin"_s);
    m_pin->setObjectName(u"pinEdit"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(m_quick.digits());
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password = m_form->row(tr("Password"), new PasswordField, u"password"_s);
    column()->addWidget(m_form);
}

void LockPage::buildActs()
{
    m_unlock = new Button(tr("Unlock"), ButtonKind::Primary);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_usePassword = new Button(tr("Use the password"), ButtonKind::Quiet);
    m_usePassword->setObjectName(u"usePasswordButton"_s);
    m_other = new Button(tr("Sign in as somebody else"), ButtonKind::Quiet);
    m_other->setObjectName(u"signOutButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_unlock);
    acts->addWidget(m_usePassword);
    acts->addStretch(1);
    column()->addLayout(acts);
    column()->addWidget(m_other, 0, Qt::AlignLeft);
}

void LockPage::bindModel()
{
    connect(m_unlock, &Button::clicked, this, &LockPage::onUnlock);
    connect(m_password, &PasswordField::submitted, this, &LockPage::onUnlock);
    connect(m_other, &Button::clicked, &m_model, &SignInModel::signOut);
    connect(&m_model, &SignInModel::busyChanged, m_unlock, &Button::setDisabled);
    connect(&m_model, &SignInModel::refused, this, &LockPage::onRefused);
}

void LockPage::bindQuick()
{
    connect(m_pin, &QLineEdit::returnPressed, this, &LockPage::onUnlock);
    connect(m_pin, &QLineEdit::textEdited, this, &LockPage::onPinTyped);
    connect(m_usePassword, &Button::clicked, this, [this] { askFor(false); });
    connect(&m_quick, &QuickUnlock::busyChanged, m_unlock, &Button::setDisabled);
    connect(&m_quick, &QuickUnlock::refused, this, &LockPage::onRefused);
    connect(&m_quick, &QuickUnlock::changed, this, &LockPage::ask);
}

void LockPage::start()
{
    m_who->setText(tr("Signed in: %1").arg(m_model.lockedName()));
    ask();
}

void LockPage::ask() { askFor(m_quick.isSet()); }

void LockPage::askFor(bool pin)
{
    m_asksForPin = pin;
    m_form->clearErrors();
    banner()->dismiss();
    m_form->setFieldVisible(u"pin"_s, pin);
    m_form->setFieldVisible(u"password"_s, !pin);
    m_usePassword->setVisible(pin);
    m_pin->clear();
    m_password->forget();
    if (!isHidden())
        (pin ? static_cast<QWidget*>(m_pin) : m_password)->setFocus(Qt::OtherFocusReason);
}

void LockPage::onPinTyped(const QString& text)
{
    // The last digit opens: a PIN is there to be quick.
    if (text.size() == m_quick.digits())
        onUnlock();
}

void LockPage::onUnlock()
{
    m_form->clearErrors();
    if (m_asksForPin)
        m_quick.unlock(m_pin->text());
    else
        m_model.unlock(m_password->text());
}

void LockPage::onRefused(const domain::Error& error)
{
    if (isHidden())
        return;
    m_pin->clear();
    m_password->forget();
    sayError(error, *m_form, *banner());
}

}
