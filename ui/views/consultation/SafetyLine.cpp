// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/SafetyLine.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using Above = presentation::BoardRow::Above;

SafetyLine::SafetyLine(QWidget* parent) : QWidget(parent)
{
    buildLayout();
    connect(m_ask, &Button::clicked, this, &SafetyLine::asked);
    connect(m_back, &Button::clicked, this, &SafetyLine::putBack);
    connect(m_reason, &QLineEdit::textEdited, this, &SafetyLine::reasonEdited);
    connect(m_reason, &QLineEdit::returnPressed, this, &SafetyLine::putFirst);
}

void SafetyLine::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_chip = new StatusChip(tr("first, for safety"), Tone::Warning);
    m_words = new PlainLabel(QString(), TextRole::Strong);
    m_words->setObjectName(u"aboveWordsLabel"_s);
    m_words->setIsolated(true);
    m_ask = new Button(tr("Put first, for safety"), ButtonKind::Quiet);
    m_ask->setObjectName(u"putFirstButton"_s);
    m_back = new Button(tr("Put back"), ButtonKind::Quiet);
    m_back->setObjectName(u"putBackButton"_s);
    for (auto* button : { m_ask, m_back }) {
        // The row itself has the key.
        button->setFocusPolicy(Qt::NoFocus);
        setPlainToolTip(*button, tr("S"));
    }
    auto* state = new QHBoxLayout;
    state->setSpacing(space(2));
    state->addWidget(m_chip);
    state->addStretch(1);
    state->addWidget(m_back);
    column->addLayout(state);
    column->addWidget(m_words);
    m_asking = new QWidget;
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space(1));
    asking->addWidget(new PlainLabel(
        tr("Why must this come first? You both read it. Enter puts it first."), TextRole::Muted));
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"aboveReasonEdit"_s);
    m_reason->setAccessibleName(tr("Why this must come before what the patient said"));
    m_reason->setMaxLength(domain::kLineLimit);
    asking->addWidget(m_reason);
    column->addWidget(m_asking);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
}

void SafetyLine::show(const presentation::BoardRow& row, bool isLocked)
{
    const bool isAbove = row.above == Above::Yes;
    setVisible(row.isClinicianOnly() && (isAbove || !isLocked));
    m_chip->setVisible(isAbove);
    m_words->setVisible(isAbove);
    m_words->setText(tr("because: %1").arg(row.aboveReason));
    m_back->setVisible(isAbove && !isLocked);
    m_asking->setVisible(row.above == Above::Asked && !isLocked);
    m_ask->setVisible(row.above == Above::No && !isLocked);
    if (m_reason->text() != row.aboveReason)
        m_reason->setText(row.aboveReason);
}

void SafetyLine::focusReason() { m_reason->setFocus(Qt::OtherFocusReason); }

}
