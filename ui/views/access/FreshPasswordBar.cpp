// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/FreshPasswordBar.h"

#include "presentation/access/FreshPasswordModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::FreshPasswordModel;

FreshPasswordBar::FreshPasswordBar(FreshPasswordModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
    onConfirmed(model.isConfirmed());
}

void FreshPasswordBar::buildLayout()
{
    m_banner = new Banner;
    m_form = new FormBuilder;
    m_password = m_form->row(tr("Your own password"), new PasswordField, u"password"_s,
        tr("Asked once more, because this matters."));
    m_password->edit()->setObjectName(u"freshPasswordEdit"_s);
    m_confirm = new Button(tr("Confirm"));
    m_confirm->setObjectName(u"confirmFreshButton"_s);
    m_done = new PlainLabel(
        tr("Confirmed as you. This serves for %1 min.").arg(m_model.minutes()), TextRole::Muted);
    m_done->setObjectName(u"freshConfirmed"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_done);
    setTabOrder(m_password, m_confirm);
}

void FreshPasswordBar::bindModel()
{
    connect(m_confirm, &Button::clicked, this, &FreshPasswordBar::onConfirm);
    connect(m_password, &PasswordField::submitted, this, &FreshPasswordBar::onConfirm);
    connect(&m_model, &FreshPasswordModel::busyChanged, m_confirm, &Button::setDisabled);
    connect(&m_model, &FreshPasswordModel::confirmedChanged, this, &FreshPasswordBar::onConfirmed);
    connect(&m_model, &FreshPasswordModel::refused, this, &FreshPasswordBar::onRefused);
}

void FreshPasswordBar::focusFirst() { m_password->setFocus(Qt::OtherFocusReason); }

void FreshPasswordBar::onConfirm()
{
    m_hadFocus = isAncestorOf(QApplication::focusWidget());
    m_form->clearErrors();
    m_banner->dismiss();
    m_model.confirm(m_password->text());
}

void FreshPasswordBar::onConfirmed(bool isConfirmed)
{
    m_password->forget();
    m_form->setVisible(!isConfirmed);
    m_confirm->setVisible(!isConfirmed);
    m_done->setVisible(isConfirmed);
    // Later: the acts that wait for it are enabled by then.
    if (std::exchange(m_hadFocus, false) && isConfirmed)
        QMetaObject::invokeMethod(this, &FreshPasswordBar::goOn, Qt::QueuedConnection);
}

void FreshPasswordBar::goOn()
{
    auto* next = m_confirm->nextInFocusChain();
    const auto takesKeys = [this](const QWidget* each) {
        return !isAncestorOf(each) && each->isEnabled() && each->isVisible()
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    while (next != m_confirm && !takesKeys(next))
        next = next->nextInFocusChain();
    if (next != m_confirm)
        next->setFocus(Qt::TabFocusReason);
}

void FreshPasswordBar::onRefused(const domain::Error& error)
{
    m_hadFocus = false;
    m_password->forget();
    sayError(error, *m_form, *m_banner);
}

}
