// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trail/AnchorPage.h"

#include "presentation/common/Dates.h"
#include "presentation/trail/TrailModel.h"
#include "theme/Spacing.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString momentText(domain::Instant at)
    {
        return AnchorPage::tr("%1 at %2")
            .arg(presentation::dateText(domain::civilDate(at)), presentation::timeText(at));
    }

}

AnchorPage::AnchorPage(presentation::TrailModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    connect(m_print, &Button::clicked, this, &AnchorPage::print);
}

void AnchorPage::buildLayout()
{
    m_due = new Banner;
    auto* card = new Card(tr("The end of the trail"));
    auto* words = new PlainLabel(tr(
        "Each event is chained to the one before. Who can write the database could write a whole "
        "new trail, but not the page in your folder: print this once a week."));
    words->setWordWrap(true);
    m_count = new PlainLabel(QString(), TextRole::Strong);
    m_count->setObjectName(u"anchorCount"_s);
    m_hash = new PlainLabel;
    m_hash->setObjectName(u"anchorHash"_s);
    m_hash->setWordWrap(true);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setAccessibleName(tr("Hash of the last event"));
    m_last = new PlainLabel(QString(), TextRole::Muted);
    m_print = new Button(tr("Save the page as PDF"), ButtonKind::Primary);
    m_print->setObjectName(u"printAnchorButton"_s);
    m_print->setIconName(u"print"_s);
    m_print->setEnabled(false);
    for (QWidget* widget : std::initializer_list<QWidget*> { words, m_count, m_hash, m_last })
        card->body()->addWidget(widget);
    card->body()->addWidget(m_print, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_due);
    column->addWidget(card);
}

void AnchorPage::showHead()
{
    const auto& head = m_model.head();
    if (!head)
        return;
    m_count->setText(tr("Events: %1, the last on %2")
                         .arg(QString::number(head->anchor.seq), momentText(head->at)));
    QStringList groups;
    for (qsizetype at = 0; at < head->anchor.hash.size(); at += 8)
        groups << head->anchor.hash.mid(at, 8);
    m_hash->setText(groups.join(u' '));
    m_last->setText(m_model.lastAnchor()
            ? tr("Last put on paper on %1.").arg(momentText(*m_model.lastAnchor()))
            : tr("Never put on paper yet."));
    m_print->setEnabled(m_model.mayPrintAnchor() && head->anchor.seq > 0);
    if (m_model.isAnchorDue())
        m_due->tell(Tone::Warning, tr("A page for the folder is due."));
    else
        m_due->dismiss();
}

void AnchorPage::print()
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the page go?"), m_model.anchorName(), tr("PDF (*.pdf)"));
    if (path)
        m_model.printAnchor(*path);
}

}
