// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskUnlockPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/OnScreenKeyboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskUnlockPage::KioskUnlockPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("For staff"),
        model.isStation()
            ? tr("Type the PIN of this screen. What the patient has said is kept.")
            : tr("Type your password to take the screen back. What the patient has said is kept."),
        parent)
{
    setLayoutDirection(Qt::LeftToRight); // in English, whatever the patient speaks
    m_password = new QLineEdit;
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setAccessibleName(model.isStation() ? tr("PIN") : tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    m_password->setAcceptDrops(false);
    auto* open = new Button(tr("Take back"), ButtonKind::Primary);
    open->setObjectName(u"unlockButton"_s);
    open->setMinimumHeight(millimetres(15));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(4));
    row->addWidget(m_password, 1);
    row->addWidget(open);
    body()->addLayout(row);
    body()->addStretch();
    auto* keyboard = new OnScreenKeyboard;
    keyboard->setTarget(m_password);
    addFooter(keyboard);

    const auto unlock = [this, &model] {
        say({});
        model.unlock(m_password->text());
    };
    connect(open, &Button::clicked, this, unlock);
    connect(m_password, &QLineEdit::returnPressed, this, unlock);
    connect(keyboard, &OnScreenKeyboard::enterPressed, this, unlock);
    connect(&model, &presentation::KioskModel::unlockRefused, this, [this, &model] {
        m_password->clear();
        say(model.isStation()
                ? tr("That did not work. Wait a little, then type the PIN again.")
                : tr("That is not the password of the person who handed this screen over."));
    });
}

void KioskUnlockPage::focusFirst() { m_password->setFocus(Qt::OtherFocusReason); }

}
