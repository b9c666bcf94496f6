// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/PromisesPanel.h"

#include "presentation/followup/PromisesModel.h"
#include "theme/Spacing.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChipDelegate.h"
#include "widgets/TableView.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::PromiseList;

    constexpr int kRows = 3;

    // Work to do, not a failure: never red.
    Tone dueTone(const QModelIndex& index)
    {
        const auto late = index.data(PromiseList::DaysLateRole);
        if (!late.isValid() || late.value<int>() < 0)
            return Tone::Neutral;
        return late.value<int>() > 0 ? Tone::Warning : Tone::Info;
    }

}

PromisesPanel::PromisesPanel(presentation::PromisesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
    onRefreshed();
}

void PromisesPanel::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space(2));
    m_undo = new Banner;
    m_undo->setObjectName(u"promiseUndoBanner"_s);
    outer->addWidget(m_undo);
    auto* card = new Card(tr("What we promised"));
    m_list = card;
    outer->addWidget(card);
    m_view = new TableView(tr("What was promised, soonest first"));
    m_view->setObjectName(u"promisesTable"_s);
    m_view->setModel(&m_model.list());
    m_view->setItemDelegateForColumn(PromiseList::Due, new ChipDelegate(dueTone, this));
    m_view->setStretchColumn(PromiseList::What);
    m_view->setDispensable({ PromiseList::Who });
    m_view->setVisibleRows(kRows);
    m_view->setFramed(false);
    m_view->installEventFilter(this);
    card->body()->addWidget(m_view);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    m_done = new Button(tr("Done (Space)"), ButtonKind::Primary);
    m_done->setObjectName(u"promiseDoneButton"_s);
    m_open = new Button(tr("Open the record"), ButtonKind::Quiet);
    m_open->setObjectName(u"promiseOpenButton"_s);
    acts->addWidget(m_done);
    acts->addWidget(m_open);
    acts->addStretch(1);
    card->body()->addLayout(acts);
}

void PromisesPanel::bindModel()
{
    using presentation::PromisesModel;
    using presentation::UndoOffer;
    auto& offer = m_model.undo();
    connect(&offer, &UndoOffer::offered, m_undo, &Banner::offerUndo);
    connect(&offer, &UndoOffer::ended, m_undo, &Banner::dismiss);
    connect(m_undo, &Banner::undoRequested, &offer, &UndoOffer::takeBack);
    connect(m_done, &Button::clicked, this, &PromisesPanel::done);
    connect(m_open, &Button::clicked, this, &PromisesPanel::open);
    connect(m_view, &TableView::currentRowChanged, this, &PromisesPanel::onCurrentRow);
    connect(m_view, &TableView::rowActivated, this, &PromisesPanel::open);
    connect(&m_model, &PromisesModel::refreshed, this, &PromisesPanel::onRefreshed);
    connect(&m_model, &PromisesModel::refused, this, &PromisesPanel::refused);
}

bool PromisesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && !key->isAutoRepeat() && m_model.mayTick()) {
            done();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromisesPanel::done()
{
    if (const auto* promise = m_model.list().at(m_view->currentRow())) {
        m_doneRow = m_view->currentRow();
        m_model.done(*promise);
    }
}

void PromisesPanel::onCurrentRow(int row)
{
    if (const auto* promise = m_model.list().at(row); promise && !m_isRestoring)
        m_chosen = promise->action.uid;
    showActs();
}

/// *Done* stands only beside what this role may say so of.
void PromisesPanel::showActs()
{
    const auto* promise = m_model.list().at(m_view->currentRow());
    m_done->setVisible(promise && m_model.mayTick(*promise));
}

/// One that went elsewhere leaves nothing chosen, so that no key meets another than was looked at.
void PromisesPanel::restore()
{
    auto& list = m_model.list();
    m_isRestoring = true;
    int row = m_chosen ? list.rowOf(*m_chosen) : 0;
    if (row < 0 && m_doneRow >= 0)
        row = std::min(m_doneRow, list.rowCount() - 1);
    m_doneRow = -1;
    m_view->setCurrentIndex(list.index(row, PromiseList::Due));
    m_isRestoring = false;
    const auto* promise = list.at(row);
    m_chosen = promise ? std::optional(promise->action.uid) : std::nullopt;
}

void PromisesPanel::open()
{
    const auto* promise = m_model.list().at(m_view->currentRow());
    if (promise && m_model.mayOpenRecords())
        Q_EMIT openRequested(promise->action.patient);
}

void PromisesPanel::onRefreshed()
{
    const int rows = m_model.list().rowCount();
    const bool hadKeyboard = m_list->isAncestorOf(QApplication::focusWidget());
    m_list->setVisible(rows > 0);
    m_open->setVisible(m_model.mayOpenRecords());
    if (rows > 0) {
        restore();
        showActs();
    } else if (hadKeyboard && !m_undo->isHidden()) {
        m_undo->setFocus(Qt::OtherFocusReason);
    }
}

}
