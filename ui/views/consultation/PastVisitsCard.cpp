// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/PastVisitsCard.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"
#include "widgets/Reveal.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    PlainLabel* verbatim(const QString& text, TextRole role = TextRole::Body)
    {
        auto* label = new PlainLabel(text, role);
        label->setIsolated(true);
        return label;
    }

}

PastVisitsCard::PastVisitsCard(
    presentation::ConsultationModel& record, presentation::PastVisitModel& visits, QWidget* parent)
    : QWidget(parent)
    , m_record(record)
    , m_visits(visits)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Past visits"));
    card->setObjectName(u"pastVisitsCard"_s);
    outer->addWidget(card);
    const auto lines = m_record.summary().visits;
    if (lines.empty())
        card->body()->addWidget(
            new PlainLabel(tr("This is the first visit recorded here."), TextRole::Muted));
    for (const auto& line : lines)
        addLine(*card->body(), line);
    connect(&m_visits, &presentation::PastVisitModel::read, this, &PastVisitsCard::show);
}

void PastVisitsCard::addLine(QVBoxLayout& column, const Line& line)
{
    auto* row = new QHBoxLayout;
    row->addWidget(line.amended.isEmpty() ? verbatim(line.text) : verbatim(line.amended), 1);
    auto* open = new Button(tr("Open"), ButtonKind::Quiet);
    open->setObjectName(u"openVisitButton"_s);
    open->setAccessibleName(tr("Open the visit: %1, %2").arg(line.text, line.detail));
    row->addWidget(open, 0, Qt::AlignTop);
    column.addLayout(row);
    if (line.amended.isEmpty())
        column.addWidget(new PlainLabel(line.detail, TextRole::Muted));
    auto* panel = new QWidget;
    panel->setObjectName(u"pastVisitPanel"_s);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(space(2), 0, 0, 0);
    inside->setSpacing(space(1));
    panel->hide();
    column.addWidget(panel);
    m_panels.insert(line.visit, panel);
    if (line.isNewest)
        m_newest.append(line.visit);
    connect(open, &Button::clicked, this, [this, panel, open, visit = line.visit] {
        if (panel->layout()->isEmpty()) {
            m_visits.open(visit);
            return;
        }
        panel->setVisible(panel->isHidden());
        open->setText(panel->isHidden() ? tr("Open") : tr("Close"));
    });
    connect(&m_visits, &presentation::PastVisitModel::read, open,
        [open, visit = line.visit](const app::PastVisit& past) {
            if (past.visit.uid == visit)
                open->setText(tr("Close"));
        });
}

void PastVisitsCard::show(const app::PastVisit& visit)
{
    auto* panel = m_panels.value(visit.visit.uid);
    if (!panel || !panel->layout()->isEmpty())
        return;
    panel->layout()->addWidget(verbatim(tr("Written by %1").arg(visit.clinician), TextRole::Muted));
    const auto lines = presentation::visitLines(visit, m_record.record().view);
    for (const auto& line : lines)
        panel->layout()->addWidget(verbatim(line));
    if (lines.isEmpty())
        panel->layout()->addWidget(
            new PlainLabel(tr("Nothing was written at this visit."), TextRole::Muted));
    if (!m_newest.contains(visit.visit.uid))
        panel->layout()->addWidget(
            new PlainLabel(tr("This is how it stood before it was amended."), TextRole::Muted));
    else if (m_visits.mayAmend())
        addAmending(*panel, visit);
    panel->show();
    // The button that opens it may be the last line in sight.
    revealLater(*panel);
}

void PastVisitsCard::addAmending(QWidget& panel, const app::PastVisit& visit)
{
    auto* amend = new Button(tr("Amend\u2026"));
    amend->setObjectName(u"amendVisitButton"_s);
    amend->setAccessibleName(tr("Amend this visit"));
    auto* why = new QLineEdit;
    why->setObjectName(u"amendReasonEdit"_s);
    why->setAccessibleName(tr("Why it is amended. The patient's plan says it too."));
    why->setPlaceholderText(tr("Why, in a line; the plan says it too"));
    why->setMaxLength(domain::kLineLimit);
    auto* begin = new Button(tr("Put it into the form"), ButtonKind::Primary);
    begin->setObjectName(u"beginAmendingButton"_s);
    auto* column = qobject_cast<QVBoxLayout*>(panel.layout());
    column->addWidget(amend, 0, Qt::AlignLeft);
    column->addWidget(why);
    column->addWidget(begin, 0, Qt::AlignLeft);
    why->hide();
    begin->hide();
    connect(amend, &Button::clicked, why, [why, begin] {
        why->show();
        begin->show();
        why->setFocus(Qt::OtherFocusReason);
    });
    const auto go = [this, why, visit] { Q_EMIT amendRequested(visit, why->text()); };
    connect(why, &QLineEdit::returnPressed, this, go);
    connect(begin, &Button::clicked, this, go);
}

}
