// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/RestorePeopleForm.h"

#include "views/access/PasswordField.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

RestorePeopleForm::RestorePeopleForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormBuilder)
    , m_accounts(new PlainLabel(QString(), TextRole::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_name = m_form->row(tr("Name of the practice in the backup"), new QLineEdit, u"practiceName"_s,
        tr("Type it as it stands above, to confirm that it is to be restored."));
    m_form->addWidget(new Heading(tr("Who restores"), 2));
    m_form->addWidget(new PlainLabel(
        tr("A manager and an administrator, who are two people, each with their own password."),
        TextRole::Muted));
    m_form->addWidget(m_accounts);
    m_first = addPerson(u"first"_s, tr("The first person"), {});
    m_second = addPerson(u"second"_s, tr("The second person"),
        tr("May stay empty only where one person alone holds these roles."));
    connect(m_second.password, &PasswordField::submitted, this, &RestorePeopleForm::submitted);
}

RestorePeopleForm::Fields RestorePeopleForm::addPerson(
    const QString& key, const QString& title, const QString& words)
{
    m_form->addWidget(new Heading(title, 3));
    if (!words.isEmpty())
        m_form->addWidget(new PlainLabel(words, TextRole::Muted));
    Fields fields { key };
    fields.userName = m_form->row(tr("User name"), new QLineEdit, key + u"UserName"_s);
    fields.userName->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    fields.password = m_form->row(tr("Password"), new PasswordField, key + u"Password"_s);
    fields.password->edit()->setObjectName(key + u"PasswordEdit"_s);
    fields.code = m_form->row(tr("Code of the authenticator"), new QLineEdit, key + u"Code"_s,
        tr("Six digits, or a recovery code."));
    fields.code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_form->setFieldVisible(key + u"Code"_s, false);
    connect(fields.userName, &QLineEdit::returnPressed, fields.password,
        qOverload<>(&QWidget::setFocus));
    return fields;
}

void RestorePeopleForm::ask(bool forName, const QString& accountWords)
{
    m_asksForName = forName;
    m_form->clearErrors();
    m_form->setFieldVisible(u"practiceName"_s, forName);
    m_accounts->setText(accountWords);
}

void RestorePeopleForm::focusFirst()
{
    (m_asksForName ? m_name : m_first.userName)->setFocus(Qt::OtherFocusReason);
}

QString RestorePeopleForm::typedName() const { return m_name->text(); }

presentation::RestorePerson RestorePeopleForm::personOf(const Fields& fields)
{
    return { fields.userName->text(), fields.password->text(), fields.code->text() };
}

presentation::RestorePeople RestorePeopleForm::people() const
{
    return { personOf(m_first), personOf(m_second) };
}

void RestorePeopleForm::uncover(const QString& field)
{
    for (const auto& person : { m_first, m_second }) {
        if (field == person.key + u"Code"_s)
            m_form->setFieldVisible(field, true);
    }
}

void RestorePeopleForm::forgetSecrets()
{
    for (const auto& person : { m_first, m_second }) {
        person.password->forget();
        person.code->clear();
    }
}

}
