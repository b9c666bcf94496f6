// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/OpenActionsCard.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using ActionLine = presentation::RecordSummary::ActionLine;

OpenActionsCard::OpenActionsCard(
    const Lines& lines, presentation::ReferralsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Open actions"));
    outer->addWidget(card);
    const std::pair<ActionLine::Whose, QString> groups[]
        = { { ActionLine::Whose::Mine, tr("Mine") },
              { ActionLine::Whose::Patients, tr("The patient's") },
              { ActionLine::Whose::Others, tr("Other people's here") } };
    for (const auto& [whose, title] : groups) {
        bool isFirst = true;
        for (const auto& line : lines) {
            if (line.whose != whose)
                continue;
            if (std::exchange(isFirst, false))
                card->body()->addWidget(new PlainLabel(title, TextRole::Strong));
            addLine(*card->body(), line);
        }
    }
}

void OpenActionsCard::addLine(QVBoxLayout& column, const ActionLine& line)
{
    auto* words = new PlainLabel(line.words);
    words->setIsolated(true);
    column.addWidget(words);
    auto* row = new QHBoxLayout;
    QStringList detail;
    for (const auto& part : { line.who, line.due }) {
        if (!part.isEmpty())
            detail << part;
    }
    row->addWidget(new PlainLabel(detail.join(u", "_s), TextRole::Muted), 1);
    if (line.isLate)
        row->addWidget(new StatusChip(tr("due"), Tone::Warning));
    auto* done = new Button(tr("Done"));
    done->setObjectName(u"actionDoneButton"_s);
    done->setAccessibleName(tr("Done: %1").arg(line.words));
    done->setVisible(m_model.mayTick());
    // Asked once. A button that is switched off would drop the keyboard.
    connect(
        done, &Button::clicked, this, [this, line] { m_model.settleAction(line); },
        Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    row->addWidget(done);
    column.addLayout(row);
}

}
