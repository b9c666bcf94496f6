// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskStillThere.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Heading.h"
#include "widgets/PlainLabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskStillThere::KioskStillThere(presentation::KioskModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_question(tr("Are you still there?"))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setObjectName(u"stillThere"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(12), space(12), space(12), space(12));
    column->setSpacing(space(6));
    column->addStretch();
    auto* heading = new Heading(m_question, 1);
    heading->setAlignment(Qt::AlignHCenter);
    column->addWidget(heading);
    m_left = new PlainLabel;
    m_left->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_left);
    m_more = new Button(tr("Yes, I need more time"), ButtonKind::Primary);
    m_more->setObjectName(u"moreTimeButton"_s);
    m_more->setMinimumSize(millimetres(90), millimetres(24));
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_more, &Button::clicked, &m_model, &presentation::KioskModel::stillHere);
    connect(
        &m_model, &presentation::KioskModel::stillThereChanged, this, &KioskStillThere::refresh);
    parent->installEventFilter(this);
    hide();
}

void KioskStillThere::refresh()
{
    const bool asking = m_model.isAsking();
    if (asking)
        m_left->setText(tr("This screen will clear in %1 seconds.").arg(m_model.secondsLeft()));
    if (asking == isVisible())
        return;
    setGeometry(parentWidget()->rect());
    setVisible(asking);
    if (!asking) {
        Q_EMIT answered();
        return;
    }
    raise();
    m_more->setFocus(Qt::OtherFocusReason);
    Q_EMIT asked();
}

QStringList KioskStillThere::spoken() const
{
    return { m_question, m_left->text(), m_more->text() };
}

bool KioskStillThere::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

}
