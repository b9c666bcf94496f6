// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/MergePage.h"

#include "presentation/people/MergeModel.h"
#include "presentation/people/PatientSearchModel.h"
#include "theme/Spacing.h"
#include "views/ActRow.h"
#include "views/FormErrors.h"
#include "views/people/PatientPicker.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/SearchBox.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 7;

}

using presentation::MergeModel;
using presentation::MergeTable;

MergePage::MergePage(const Models& models, QWidget* parent) : QWidget(parent), m_models(models)
{
    buildLayout();
    bindModel();
    onCompared();
    onEarlier();
}

void MergePage::buildLayout()
{
    m_page = new ScrollPage(tr("Merge two records of one person"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_page->body()->addWidget(new PlainLabel(
        tr("You ask, and the practice manager decides. Nothing changes before that, and it can be "
           "undone in the same way."),
        TextRole::Muted));
    addPickers();
    m_remarks = new Banner;
    m_remarks->setObjectName(u"mergeRemarks"_s);
    m_remarks->setClosable(false);
    m_page->body()->addWidget(m_remarks);
    m_comparison = new Card(tr("Side by side"));
    m_table = new TableView(tr("The two records side by side"));
    m_table->setObjectName(u"mergeTable"_s);
    m_table->setFramed(false);
    m_table->setModel(&m_models.merge.table());
    m_table->setStretchColumn(MergeTable::Note);
    m_table->setDispensable({ MergeTable::Note });
    m_table->setVisibleRows(kRows);
    m_comparison->body()->addWidget(m_table, 1);
    m_page->body()->addWidget(m_comparison, 1);
    addActs();
}

PatientPicker* MergePage::addPicker(
    Card& card, const QString& label, presentation::PatientSearchModel& search, const QString& name)
{
    auto* picker = new PatientPicker(search);
    picker->searchBox()->edit()->setObjectName(name);
    picker->searchBox()->edit()->setAccessibleName(label);
    card.body()->addWidget(new PlainLabel(label, TextRole::Strong));
    card.body()->addWidget(picker);
    return picker;
}

void MergePage::addPickers()
{
    auto* card = new Card;
    m_kept = addPicker(*card, tr("The record that stays"), m_models.keptSearch, u"keptSearch"_s);
    card->body()->addWidget(
        new PlainLabel(tr("Its name, address and numbers are the ones that count from then on."),
            TextRole::Muted));
    m_folded = addPicker(
        *card, tr("The record that becomes part of it"), m_models.foldedSearch, u"foldedSearch"_s);
    m_swap = new Button(tr("Exchange the two"), ButtonKind::Quiet);
    m_swap->setObjectName(u"swapMergeButton"_s);
    card->body()->addWidget(m_swap, 0, Qt::AlignLeft);
    m_page->body()->addWidget(card);
}

void MergePage::addActs()
{
    auto* card = new Card;
    m_form = new FormBuilder;
    m_reason = m_form->row(tr("Why they are one person"), new QLineEdit, u"mergeReason"_s,
        tr("For asking to undo a merge: why they are two."));
    m_reason->setObjectName(u"mergeReasonEdit"_s);
    m_propose = new Button(tr("Ask for the merge"), ButtonKind::Primary);
    m_propose->setObjectName(u"proposeMergeButton"_s);
    auto* leave = new Button(tr("Back to People"));
    leave->setObjectName(u"leaveMergeButton"_s);
    card->body()->addWidget(m_form);
    card->body()->addLayout(actRow({ m_propose, leave }));
    m_page->body()->addWidget(card);
    m_earlier = new Card(tr("What was merged into it"));
    m_earlier->setObjectName(u"earlierMerges"_s);
    m_page->body()->addWidget(m_earlier);
    m_page->body()->addStretch(1);
    connect(leave, &Button::clicked, this, &MergePage::leaveRequested);
}

void MergePage::bindModel()
{
    auto& merge = m_models.merge;
    connect(m_kept, &PatientPicker::chosenChanged, this, &MergePage::onPicked);
    connect(m_folded, &PatientPicker::chosenChanged, this, &MergePage::onPicked);
    connect(m_swap, &Button::clicked, this, &MergePage::swap);
    connect(m_propose, &Button::clicked, this, [this] {
        m_form->clearErrors();
        m_models.merge.propose(m_reason->text());
    });
    connect(m_reason, &QLineEdit::returnPressed, m_propose, &Button::click);
    connect(&merge, &MergeModel::compared, this, &MergePage::onCompared);
    connect(&merge, &MergeModel::earlierRead, this, &MergePage::onEarlier);
    connect(&merge, &MergeModel::keptKnown, this, [this](const app::DirectoryEntry& person) {
        m_kept->choose(person);
        focusFirst();
    });
    connect(&merge, &MergeModel::refused, this, &MergePage::onRefused);
    connect(&merge, &MergeModel::proposed, this, &MergePage::onProposed);
}

void MergePage::start(std::optional<domain::PatientId> kept)
{
    m_page->banner()->dismiss();
    m_form->clearErrors();
    m_reason->clear();
    m_folded->clear();
    {
        const QSignalBlocker quiet(m_kept);
        m_kept->clear();
    }
    m_models.merge.start(kept);
}

void MergePage::focusFirst()
{
    auto* first = m_kept->patient() ? m_folded : m_kept;
    first->setFocus(Qt::OtherFocusReason);
}

void MergePage::onPicked()
{
    m_page->banner()->dismiss();
    m_models.merge.choose(m_kept->patient(), m_folded->patient());
}

void MergePage::swap()
{
    const auto kept = m_kept->person();
    const auto folded = m_folded->person();
    if (!kept || !folded)
        return;
    // Between the two steps both would be one record.
    {
        const QSignalBlocker quiet(m_kept);
        m_kept->choose(*folded);
    }
    m_folded->choose(*kept);
}

void MergePage::onCompared()
{
    const auto& merge = m_models.merge;
    const bool isPair = merge.kept() && merge.folded();
    m_swap->setEnabled(isPair);
    m_comparison->setVisible(merge.isCompared());
    m_propose->setEnabled(merge.mayPropose());
    const auto remarks = merge.remarks();
    if (remarks.isEmpty())
        m_remarks->dismiss();
    else
        m_remarks->tell(merge.mayPropose() ? Tone::Warning : Tone::Danger, remarks.join(u' '),
            merge.wantsSwap() ? tr("Exchange the two") : QString());
}

void MergePage::onRefused(const domain::Error& error)
{
    sayError(error, *m_form, *m_page->banner());
}

void MergePage::onProposed()
{
    m_reason->clear();
    m_folded->clear();
    m_page->banner()->tell(Tone::Success,
        tr("Asked. The practice manager finds it under Oversight, and nothing changes before."));
}

void MergePage::onEarlier()
{
    if (m_earlierRows) {
        m_earlierRows->hide();
        m_earlierRows->deleteLater();
    }
    m_earlierRows = new QWidget;
    auto* column = new QVBoxLayout(m_earlierRows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_earlier->body()->addWidget(m_earlierRows);
    const auto& entries = m_models.merge.earlier();
    m_earlier->setVisible(!entries.empty());
    for (const auto& entry : entries)
        column->addWidget(earlierRow(entry));
}

QWidget* MergePage::earlierRow(const app::MergeEntry& entry)
{
    auto* row = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new PlainLabel(tr("%1: %2", "name of a merged record: its state")
                                    .arg(entry.foldedName, presentation::label(entry.merge.state)),
        TextRole::Strong);
    name->setIsolated(true);
    words->addWidget(name);
    words->addWidget(new PlainLabel(presentation::noteWords(entry).join(u'\n'), TextRole::Muted));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addLayout(words, 1);
    const auto id = entry.merge.id;
    if (entry.merge.state == domain::MergeState::Done) {
        auto* undo = new Button(tr("Ask to undo it"));
        undo->setObjectName(u"undoMergeButton"_s);
        connect(undo, &Button::clicked, this,
            [this, id] { m_models.merge.proposeUndo(id, m_reason->text()); });
        across->addWidget(undo);
    } else if (domain::isWaiting(entry.merge.state)) {
        auto* withdraw = new Button(tr("Withdraw it"));
        withdraw->setObjectName(u"withdrawMergeButton"_s);
        connect(withdraw, &Button::clicked, this, [this, id] { m_models.merge.withdraw(id); });
        across->addWidget(withdraw);
    }
    return row;
}

}
