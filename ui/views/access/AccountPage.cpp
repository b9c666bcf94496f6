// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/AccountPage.h"

#include "presentation/access/QuickUnlock.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/FreshPasswordBar.h"
#include "views/access/PasswordField.h"
#include "views/access/ShortcutsPart.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::AccountModel;
using presentation::QuickUnlock;

namespace {

    QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(space(2));
        for (auto* widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    }

    Button* button(const QString& words, const QString& name, ButtonKind kind)
    {
        auto* made = new Button(words, kind);
        made->setObjectName(name);
        return made;
    }

}

AccountPage::AccountPage(AccountModel& model, QuickUnlock& quick, QWidget* parent)
    : AccessPage(tr("My account"), u"person"_s, parent)
    , m_model(model)
    , m_quick(quick)
{
    buildPin();
    buildPassword();
    buildFactor();
    m_shortcuts = new ShortcutsPart(m_model.shortcuts());
    column()->addWidget(m_shortcuts);
    m_done = button(tr("Back to work"), u"leaveAccountButton"_s, ButtonKind::Primary);
    column()->addWidget(m_done, 0, Qt::AlignLeft);
    bindPin();
    bindModel();
}

void AccountPage::buildPin()
{
    column()->addWidget(new Heading(tr("PIN for this desk"), 3));
    m_pinWords = new PlainLabel(QString(), TextRole::Muted);
    column()->addWidget(m_pinWords);
    m_pinForm = new FormBuilder;
    m_pin = m_pinForm->row(tr("New PIN"), new QLineEdit, u"pin"_s);
    m_pin->setObjectName(u"newPinEdit"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(m_quick.digits());
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    column()->addWidget(m_pinForm);
    m_setPin = button(tr("Set the PIN"), u"setPinButton"_s, ButtonKind::Secondary);
    m_forgetPin = button(tr("Remove the PIN"), u"forgetPinButton"_s, ButtonKind::Quiet);
    column()->addLayout(rowOf({ m_setPin, m_forgetPin }));
}

void AccountPage::buildPassword()
{
    column()->addWidget(new Heading(tr("Password"), 3));
    m_fresh = new FreshPasswordBar(m_model.fresh());
    column()->addWidget(m_fresh);
    m_form = new FormBuilder;
    m_password = m_form->row(tr("New password"), new PasswordField, u"password"_s,
        tr("15 characters or more. Three or four words that only you would put together work "
           "well."));
    m_password->edit()->setObjectName(u"newPasswordEdit"_s);
    m_password->offerSuggestion([this] { return m_model.suggestPassword(); });
    column()->addWidget(m_form);
    m_savePassword
        = button(tr("Change the password"), u"savePasswordButton"_s, ButtonKind::Secondary);
    column()->addLayout(rowOf({ m_savePassword }));
}

void AccountPage::buildFactor()
{
    m_factor = new QWidget;
    auto* part = new QVBoxLayout(m_factor);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(space(3));
    part->addWidget(new Heading(tr("Authenticator"), 3));
    m_factorWords = new PlainLabel(QString(), TextRole::Muted);
    m_factorWords->setObjectName(u"factorWords"_s);
    part->addWidget(m_factorWords);
    m_secret = new PlainLabel;
    m_secret->setObjectName(u"factorSecret"_s);
    m_secret->setSelectable(true);
    m_secret->setAccessibleName(tr("Secret and recovery codes"));
    part->addWidget(m_secret);
    m_codeForm = new FormBuilder;
    m_code = m_codeForm->row(tr("Code that it shows now"), new QLineEdit, u"code"_s);
    m_code->setObjectName(u"factorCodeEdit"_s);
    part->addWidget(m_codeForm);
    m_propose
        = button(tr("Set up an authenticator"), u"proposeFactorButton"_s, ButtonKind::Secondary);
    m_turnOn = button(tr("Turn it on"), u"factorOnButton"_s, ButtonKind::Secondary);
    m_turnOff = button(tr("Turn it off"), u"factorOffButton"_s, ButtonKind::Secondary);
    part->addLayout(rowOf({ m_propose, m_turnOn, m_turnOff }));
    column()->addWidget(m_factor);
}

void AccountPage::bindPin()
{
    connect(m_setPin, &Button::clicked, this, [this] { m_quick.set(m_pin->text()); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] { m_quick.set(m_pin->text()); });
    connect(m_forgetPin, &Button::clicked, &m_quick, &QuickUnlock::forget);
    connect(&m_quick, &QuickUnlock::changed, this, &AccountPage::refreshPin);
    connect(&m_quick, &QuickUnlock::busyChanged, m_setPin, &Button::setDisabled);
    connect(&m_quick, &QuickUnlock::refused, this, [this](const domain::Error& error) {
        if (!isHidden())
            sayError(error, *m_pinForm, *banner());
    });
}

void AccountPage::bindModel()
{
    connect(m_done, &Button::clicked, this, &AccountPage::done);
    connect(m_savePassword, &Button::clicked, this,
        [this] { m_model.setPassword(m_password->text()); });
    connect(m_password, &PasswordField::submitted, m_savePassword, &Button::click);
    connect(m_propose, &Button::clicked, &m_model, &AccountModel::proposeFactor);
    connect(m_turnOn, &Button::clicked, this, [this] { m_model.turnFactorOn(m_code->text()); });
    connect(m_code, &QLineEdit::returnPressed, m_turnOn, &Button::click);
    connect(m_turnOff, &Button::clicked, &m_model, &AccountModel::turnFactorOff);
    connect(&m_model, &AccountModel::changed, this, &AccountPage::refreshFactor);
    connect(&m_model, &AccountModel::saved, this, &AccountPage::onSaved);
    connect(&m_model, &AccountModel::refused, this, &AccountPage::onRefused);
    for (auto* act : { m_savePassword, m_turnOn, m_turnOff })
        connect(&m_model, &AccountModel::busyChanged, act, &Button::setDisabled);
}

void AccountPage::start()
{
    banner()->dismiss();
    m_form->clearErrors();
    m_codeForm->clearErrors();
    m_password->forget();
    m_factor->setVisible(m_model.mayHaveFactor());
    m_model.refresh();
    m_shortcuts->start();
    refreshPin();
    refreshFactor();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void AccountPage::refreshPin()
{
    m_pin->clear();
    m_pinForm->clearErrors();
    m_pinWords->setText(m_quick.isSet()
            ? tr("A PIN is set. It opens the lock of this desk until you sign out.")
            : tr("%n digits that open the lock of this desk until you sign out. They are kept "
                 "nowhere.",
                nullptr, m_quick.digits()));
    m_forgetPin->setVisible(m_quick.isSet());
}

void AccountPage::refreshFactor()
{
    const auto& proposal = m_model.proposal();
    const bool isOn = m_model.factor().has_value();
    m_code->clear();
    m_secret->setVisible(proposal.has_value());
    m_codeForm->setVisible(proposal.has_value());
    m_turnOn->setVisible(proposal.has_value());
    m_propose->setVisible(!isOn && !proposal);
    m_turnOff->setVisible(isOn && !proposal);
    if (proposal) {
        m_factorWords->setText(tr("Type the secret into your authenticator. Write the recovery "
                                  "codes down and keep them apart: each opens once."));
        m_secret->setText(tr("Secret: %1").arg(proposal->secret) + u"\n\n"_s
            + proposal->recoveryCodes.join(u'\n'));
    } else if (isOn) {
        m_factorWords->setText(tr("On: signing in asks for a code. Recovery codes left: %1.")
                                   .arg(m_model.factor()->codesLeft));
    } else {
        m_factorWords->setText(tr("Off. With it, signing in asks for a code that changes every 30 "
                                  "seconds, so a stolen password is not enough."));
    }
}

void AccountPage::onSaved(AccountModel::Act act)
{
    m_form->clearErrors();
    m_codeForm->clearErrors();
    m_password->forget();
    switch (act) {
    case AccountModel::Act::Password:
        banner()->tell(Tone::Success, tr("The password is changed."));
        break;
    case AccountModel::Act::FactorOn:
        banner()->tell(Tone::Success, tr("The authenticator is on."));
        break;
    case AccountModel::Act::FactorOff:
        banner()->tell(Tone::Success, tr("The authenticator is off."));
        break;
    }
}

void AccountPage::onRefused(const domain::Error& error)
{
    sayError(error, error.field == u"code"_s ? *m_codeForm : *m_form, *banner());
}

}
