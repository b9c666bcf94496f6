// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/PasswordField.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_show(new Button(tr("Show"), ButtonKind::Quiet))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    m_edit->setObjectName(u"passwordEdit"_s);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setObjectName(u"showPasswordButton"_s);
    m_show->setAccessibleName(tr("Show the password"));
    setFocusProxy(m_edit);
    setShown(false);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    connect(m_show, &Button::clicked, this,
        [this] { setShown(m_edit->echoMode() == QLineEdit::Password); });
}

void PasswordField::offerSuggestion(std::function<QString()> suggest)
{
    auto* offer = new Button(tr("Suggest one"), ButtonKind::Quiet);
    offer->setObjectName(u"suggestPasswordButton"_s);
    layout()->addWidget(offer);
    setTabOrder(m_show, offer);
    connect(offer, &Button::clicked, this, [this, suggest = std::move(suggest)] {
        m_edit->setText(suggest());
        setShown(true);
    });
}

QString PasswordField::text() const { return m_edit->text(); }

void PasswordField::setText(const QString& text) { m_edit->setText(text); }

void PasswordField::forget()
{
    m_edit->setText({});
    setShown(false);
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
}

}
