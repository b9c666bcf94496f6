// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceBar.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/Button.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ChoiceBar::ChoiceBar(QWidget* parent) : QFrame(parent)
{
    setProperty("banner", u"warning"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(2), space(2));
    row->setSpacing(space(3));
    row->addWidget(new IconLabel(u"edit"_s, ColourRole::Warning));
    auto* words = new QVBoxLayout;
    words->setSpacing(space(1));
    m_sentence = new PlainLabel;
    m_detail = new PlainLabel(QString(), TextRole::Quote);
    m_detail->setIsolated(true);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    m_first = new Button(QString(), ButtonKind::Secondary);
    m_first->setObjectName(u"firstChoiceButton"_s);
    m_second = new Button(QString());
    m_second->setObjectName(u"secondChoiceButton"_s);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &Button::clicked, this, [this] {
        hide();
        Q_EMIT firstChosen();
    });
    connect(m_second, &Button::clicked, this, [this] {
        hide();
        Q_EMIT secondChosen();
    });
    hide();
}

void ChoiceBar::ask(
    const QString& sentence, const QString& detail, const QString& first, const QString& second)
{
    offer(sentence, detail, first, second);
    m_first->setFocus(Qt::OtherFocusReason);
}

void ChoiceBar::offer(
    const QString& sentence, const QString& detail, const QString& first, const QString& second)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_first->setText(first);
    m_second->setText(second);
    show();
}

}
