// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/SignInPage.h"

#include "presentation/access/SignInModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

SignInPage::SignInPage(presentation::SignInModel& model, QWidget* parent)
    : AccessPage(model.practiceName(), u"home"_s, parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void SignInPage::buildLayout()
{
    m_form = new FormBuilder;
    m_userName = m_form->row(tr("User name"), new QLineEdit, u"userName"_s);
    m_userName->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password = m_form->row(tr("Password"), new PasswordField, u"password"_s);
    m_code = m_form->row(tr("Code of the authenticator"), new QLineEdit, u"code"_s,
        tr("Six digits, or a recovery code."));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    column()->addWidget(m_form);
    m_form->setFieldVisible(u"code"_s, false);
    m_signIn = new Button(tr("Sign in"), ButtonKind::Primary);
    m_signIn->setObjectName(u"signInButton"_s);
    column()->addWidget(m_signIn, 0, Qt::AlignLeft);
    setTabOrder(m_code, m_signIn);
    if (!m_model.demoAccounts().empty())
        addDemoAccounts();
}

void SignInPage::addDemoAccounts()
{
    column()->addWidget(new Heading(tr("Demonstration accounts"), 3));
    column()->addWidget(
        new PlainLabel(tr("Everybody in this practice is invented. These accounts exist only here; "
                          "choose one to fill in its name and password."),
            TextRole::Muted));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space(2));
    for (const auto& account : m_model.demoAccounts())
        addDemoAccount(account, *rows);
    column()->addLayout(rows);
}

void SignInPage::addDemoAccount(const presentation::DemoAccount& account, QVBoxLayout& rows)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(3));
    auto* button = new Button(account.userName);
    button->setObjectName(u"demo_"_s + account.userName);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(new PlainLabel(account.words), 1);
    rows.addLayout(row);
    connect(button, &Button::clicked, this, [this, account] {
        m_userName->setText(account.userName);
        m_password->setText(account.password);
        m_signIn->setFocus(Qt::OtherFocusReason);
    });
}

void SignInPage::bindModel()
{
    using presentation::SignInModel;
    connect(m_signIn, &Button::clicked, this, &SignInPage::onSignIn);
    connect(m_userName, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &PasswordField::submitted, this, &SignInPage::onSignIn);
    connect(m_code, &QLineEdit::returnPressed, this, &SignInPage::onSignIn);
    connect(&m_model, &SignInModel::busyChanged, m_signIn, &Button::setDisabled);
    connect(&m_model, &SignInModel::refused, this, &SignInPage::onRefused);
}

void SignInPage::start()
{
    m_userName->clear();
    m_password->forget();
    m_code->clear();
    m_form->setFieldVisible(u"code"_s, false);
    m_form->clearErrors();
    banner()->dismiss();
    m_userName->setFocus(Qt::OtherFocusReason);
}

void SignInPage::onSignIn()
{
    m_form->clearErrors();
    m_model.signIn(m_userName->text(), m_password->text(), m_code->text());
}

void SignInPage::onRefused(const domain::Error& error)
{
    if (isHidden())
        return;
    // The password was right: it stays for the code that is asked for now.
    const bool asksForCode = error.field == u"code"_s;
    if (!asksForCode)
        m_password->forget();
    m_code->clear();
    m_form->setFieldVisible(u"code"_s, asksForCode);
    sayError(error, *m_form, *banner());
    if (asksForCode)
        m_code->setFocus(Qt::OtherFocusReason);
}

}
