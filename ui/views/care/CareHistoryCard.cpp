// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CareHistoryCard.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::CareModel;
using State = presentation::CareModel::Line::State;

CareHistoryCard::CareHistoryCard(CareModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Written down before"), this);
    m_card->setObjectName(u"careHistory"_s);
    outer->addWidget(m_card);
    connect(&m_model, &CareModel::shown, this, &CareHistoryCard::rebuild);
    connect(&m_model, &CareModel::replaced, this, &CareHistoryCard::rebuild);
}

void CareHistoryCard::rebuild()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(m_card);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    m_card->body()->addWidget(m_lines);
    const auto history = m_model.history();
    if (history.empty())
        m_column->addWidget(new PlainLabel(tr("Nothing yet."), TextRole::Muted));
    for (const auto& line : history)
        addLine(line);
}

void CareHistoryCard::addLine(const CareModel::Line& line)
{
    auto* entry = new QWidget(m_lines);
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* words = new PlainLabel(line.text, TextRole::Body);
    words->setObjectName(u"careLine"_s);
    words->setIsolated(true);
    column->addWidget(words);
    column->addWidget(new PlainLabel(line.detail, TextRole::Muted));
    auto* row = new FlowLayout(space(2));
    if (line.state != State::Stands) {
        row->addWidget(new StatusChip(
            line.state == State::Replaced ? tr("corrected") : tr("taken back"), Tone::Neutral));
        auto* reason = new PlainLabel(tr("because: %1").arg(line.reason), TextRole::Muted);
        reason->setIsolated(true);
        row->addWidget(reason);
    } else if (m_model.mayWrite()) {
        auto* correct = new Button(tr("Correct"), ButtonKind::Quiet);
        correct->setObjectName(u"correctCareButton"_s);
        correct->setAccessibleName(tr("Correct: %1, %2").arg(line.text, line.detail));
        auto* takeBack = new Button(tr("Take back"), ButtonKind::Quiet);
        takeBack->setObjectName(u"takeCareBackButton"_s);
        takeBack->setAccessibleName(tr("Take back: %1, %2").arg(line.text, line.detail));
        row->addWidget(correct);
        row->addWidget(takeBack);
        connect(correct, &Button::clicked, this, [this, id = line.entry] {
            m_model.correct(id);
            Q_EMIT formWanted();
        });
        connect(takeBack, &Button::clicked, this, [this, id = line.entry] {
            m_model.takeBack(id);
            Q_EMIT formWanted();
        });
    }
    column->addLayout(row);
    m_column->addWidget(entry);
}

}
