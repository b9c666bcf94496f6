// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/MergesPage.h"

#include "presentation/people/MergeReviewModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/FreshPasswordBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 3;
    constexpr int kLines = 6;

}

using presentation::FreshPasswordModel;
using presentation::MergeList;
using presentation::MergeReviewModel;
using presentation::MergeTable;

MergesPage::MergesPage(MergeReviewModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    bindModel();
    onRead();
    onLooked();
}

void MergesPage::buildLayout()
{
    m_banner = new Banner;
    m_count = new PlainLabel;
    m_count->setObjectName(u"mergeCount"_s);
    m_list = new TableView(tr("Merges of records"));
    m_list->setObjectName(u"mergeList"_s);
    m_list->setModel(&m_model.list());
    m_list->setStretchColumn(MergeList::Folded);
    m_list->setDispensable({ MergeList::Asked });
    m_list->setVisibleRows(kRows);
    m_card = new Card(tr("What was asked for"));
    m_story = new PlainLabel;
    m_story->setObjectName(u"mergeStory"_s);
    m_remarks = new Banner;
    m_remarks->setObjectName(u"mergeRemarks"_s);
    m_remarks->setClosable(false);
    m_table = new TableView(tr("The two records side by side"));
    m_table->setObjectName(u"mergeTable"_s);
    m_table->setFramed(false);
    m_table->setModel(&m_model.table());
    m_table->setStretchColumn(MergeTable::Note);
    m_table->setDispensable({ MergeTable::Note });
    m_table->setVisibleRows(kLines);
    m_card->body()->addWidget(m_story);
    m_card->body()->addWidget(m_remarks);
    m_card->body()->addWidget(m_table, 1);
    buildDecision(*m_card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_count);
    column->addWidget(m_banner);
    column->addWidget(m_list);
    column->addWidget(m_card, 1);
}

void MergesPage::buildDecision(Card& card)
{
    m_decision = new QWidget;
    auto* column = new QVBoxLayout(m_decision);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_fresh = new FreshPasswordBar(m_model.fresh());
    m_form = new FormBuilder;
    m_reason = m_form->row(
        tr("Why it is refused"), new QLineEdit, u"mergeReason"_s, tr("Only for refusing."));
    m_reason->setObjectName(u"refuseReasonEdit"_s);
    m_approve = new Button(tr("Merge them"), ButtonKind::Primary);
    m_approve->setObjectName(u"approveMergeButton"_s);
    m_refuse = new Button(tr("Refuse"));
    m_refuse->setObjectName(u"refuseMergeButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_approve);
    acts->addWidget(m_refuse);
    acts->addStretch(1);
    column->addWidget(m_fresh);
    column->addWidget(m_form);
    column->addLayout(acts);
    card.body()->addWidget(m_decision);
}

void MergesPage::bindModel()
{
    connect(&m_model, &MergeReviewModel::read, this, &MergesPage::onRead);
    connect(&m_model, &MergeReviewModel::looked, this, &MergesPage::onLooked);
    connect(&m_model, &MergeReviewModel::refused, this, &MergesPage::onRefused);
    connect(&m_model, &MergeReviewModel::copying, this,
        [this] { m_banner->tell(Tone::Info, tr("A backup is being made first.")); });
    connect(&m_model, &MergeReviewModel::decided, this, [this](const QString& rest) {
        m_reason->clear();
        const auto done = tr("Done, and in the list.");
        m_banner->tell(Tone::Success, rest.isEmpty() ? done : done + u' ' + rest);
    });
    connect(
        &m_model.fresh(), &FreshPasswordModel::confirmedChanged, this, &MergesPage::refreshActs);
    connect(m_list, &TableView::currentRowChanged, &m_model, &MergeReviewModel::look);
    connect(m_approve, &Button::clicked, &m_model, &MergeReviewModel::approve);
    connect(m_refuse, &Button::clicked, this, [this] {
        m_form->clearErrors();
        m_model.refuse(m_reason->text());
    });
}

void MergesPage::onRead()
{
    const auto all = m_model.list().rowCount();
    m_count->setText(all == 0 ? tr("No records were merged, and nobody has asked for it.")
                              : tr("Waiting for a decision: %1.").arg(m_model.list().waiting()));
    m_list->setVisible(all > 0);
    if (all > 0 && isVisible())
        m_list->selectFirstRow();
}

// Looking at a merge is in the trail of both records, so nothing is looked at that nobody sees.
void MergesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_list->currentRow() < 0 && m_model.list().rowCount() > 0)
        m_list->selectFirstRow();
}

void MergesPage::onLooked()
{
    const auto& shown = m_model.shown();
    m_card->setVisible(shown.has_value());
    if (!shown)
        return;
    m_story->setText(presentation::noteWords(*shown).join(u'\n'));
    const auto remarks = m_model.remarks();
    if (remarks.isEmpty())
        m_remarks->dismiss();
    else
        m_remarks->tell(m_model.canApprove() ? Tone::Warning : Tone::Danger, remarks.join(u' '));
    const bool isUndo = shown->merge.state == domain::MergeState::UndoProposed;
    m_approve->setText(isUndo ? tr("Undo the merge") : tr("Merge them"));
    refreshActs();
}

void MergesPage::refreshActs()
{
    const bool isFresh = m_model.fresh().isConfirmed();
    m_decision->setVisible(m_model.canRefuse());
    m_form->setVisible(isFresh);
    m_approve->setEnabled(isFresh && m_model.canApprove());
    m_refuse->setEnabled(isFresh && m_model.canRefuse());
}

void MergesPage::onRefused(const domain::Error& error) { sayError(error, *m_form, *m_banner); }

}
