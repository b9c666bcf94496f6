// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drafts/DraftsPlace.h"

#include "presentation/drafts/DraftForms.h"
#include "presentation/drafts/DraftsModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::DraftList;
using presentation::DraftsModel;

DraftsPlace::DraftsPlace(DraftsModel& model, QWidget* parent) : Place(parent), m_model(model)
{
    buildLayout();
    bindModel();
    refresh();
}

QString DraftsPlace::title() const { return tr("Drafts kept"); }

void DraftsPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_page->body()->addWidget(new PlainLabel(
        tr("What you typed and did not save. Nobody else sees it, and it is in no record. What "
           "you throw away can be had back for %1 hours.")
            .arg(m_model.keptHours()),
        TextRole::Muted));
    m_table = new TableView(tr("Your drafts"));
    m_table->setObjectName(u"draftsTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(DraftList::Patient);
    m_table->setDispensable({ DraftList::Born, DraftList::State });
    m_words = new Card(tr("What you typed"));
    m_text = new PlainLabel;
    m_text->setObjectName(u"draftWords"_s);
    m_text->setAccessibleName(tr("What you typed"));
    m_text->setSelectable(true);
    m_text->setIsolated(true);
    m_words->body()->addWidget(m_text);
    m_kept = new QWidget;
    auto* kept = new QVBoxLayout(m_kept);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->setSpacing(space(3));
    kept->addWidget(m_table);
    buildActs();
    kept->addWidget(m_words);
    m_empty = new EmptyState(
        tr("No draft is kept. Whatever you type anywhere is kept here until you save it."),
        u"edit"_s);
    m_page->body()->addWidget(m_kept);
    m_page->body()->addWidget(m_empty, 1);
    m_page->body()->addStretch(1);
}

void DraftsPlace::buildActs()
{
    m_goOn = new Button(tr("Go on with it"), ButtonKind::Primary);
    m_goOn->setObjectName(u"goOnButton"_s);
    m_discard = new Button(tr("Throw it away"));
    m_discard->setObjectName(u"discardDraftButton"_s);
    m_bringBack = new Button(tr("Have it back"));
    m_bringBack->setObjectName(u"bringBackButton"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    for (auto* button : { m_goOn, m_discard, m_bringBack })
        row->addWidget(button);
    m_kept->layout()->addWidget(acts);
}

void DraftsPlace::bindModel()
{
    connect(&m_model, &DraftsModel::refreshed, this, &DraftsPlace::refresh);
    connect(&m_model, &DraftsModel::failed, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    connect(&m_model, &DraftsModel::discarded, this, [this](qint64 draft) {
        m_thrownAway = app::DraftId(draft);
        m_page->banner()->offerUndo(tr("The draft is thrown away."));
    });
    connect(&m_model, &DraftsModel::broughtBack, this,
        [this] { m_page->banner()->tell(Tone::Success, tr("The draft is kept again.")); });
    connect(m_page->banner(), &Banner::undoRequested, this, [this] {
        if (const auto draft = std::exchange(m_thrownAway, {}))
            m_model.bringBack(*draft);
    });
    connect(m_table, &TableView::currentRowChanged, this, &DraftsPlace::onCurrentRow);
    connect(m_table, &TableView::rowActivated, this, &DraftsPlace::goOn);
    connect(m_goOn, &Button::clicked, this, &DraftsPlace::goOn);
    connect(m_discard, &Button::clicked, this, [this] {
        if (m_chosen)
            m_model.discard(*m_chosen);
    });
    connect(m_bringBack, &Button::clicked, this, [this] {
        if (m_chosen)
            m_model.bringBack(*m_chosen);
    });
}

void DraftsPlace::activate() { m_model.refresh(); }

void DraftsPlace::focusFirst()
{
    if (m_kept->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_page->setFocus(Qt::OtherFocusReason);
}

const DraftList::Row* DraftsPlace::chosen() const
{
    return m_chosen ? m_model.list().find(*m_chosen) : nullptr;
}

void DraftsPlace::refresh()
{
    const bool isEmpty = m_model.list().rowCount() == 0;
    m_kept->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_model.isRead());
    // What is chosen is a draft, not a line.
    const auto index = m_chosen ? m_model.list().indexOf(*m_chosen) : QModelIndex();
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->selectFirstRow();
    showChosen();
}

void DraftsPlace::onCurrentRow(int row)
{
    if (row < 0)
        return;
    m_chosen = app::DraftId(m_model.list().index(row, 0).data(DraftList::DraftRole).toLongLong());
    showChosen();
}

QString DraftsPlace::wordsOf(const DraftList::Row& row)
{
    if (row.isOfOtherRole)
        return tr("You typed this in another role. Act in that role to read it and go on.");
    QStringList lines;
    for (const auto& line : presentation::draftLines(row.draft.content))
        lines << tr("%1: %2", "field and what was typed").arg(line.label, line.text);
    return lines.isEmpty() ? tr("Only choices, no words.") : lines.join(u'\n');
}

void DraftsPlace::showChosen()
{
    const auto* row = chosen();
    const bool isOpen = row && !row->draft.discardedAt;
    m_goOn->setVisible(isOpen && !row->isOfOtherRole);
    m_discard->setVisible(isOpen);
    m_bringBack->setVisible(row && !isOpen);
    if (row)
        m_text->setText(wordsOf(*row));
    m_words->setVisible(row);
}

void DraftsPlace::goOn()
{
    const auto* row = chosen();
    if (row && !row->draft.discardedAt && !row->isOfOtherRole)
        Q_EMIT draftRequested(row->draft);
}

}
