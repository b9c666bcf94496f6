// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trail/TrailPlace.h"

#include "presentation/trail/TrailModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/trail/AnchorPage.h"
#include "views/trail/TrailEventsPage.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceChips.h"
#include "widgets/EmptyState.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 12;

}

using presentation::TrailModel;

TrailPlace::TrailPlace(TrailModel& model, Dialogs& dialogs, QWidget* parent)
    : Place(parent)
    , m_model(model)
{
    buildLayout(dialogs);
    bindModel();
}

QString TrailPlace::title() const { return tr("Audit trail"); }

void TrailPlace::buildLayout(Dialogs& dialogs)
{
    m_page = new ScrollPage(title());
    m_parts = new ChoiceChips(tr("Parts of the audit trail"));
    m_page->body()->addWidget(m_parts);
    m_events = new TrailEventsPage(m_model, dialogs);
    m_anchor = new AnchorPage(m_model, dialogs);
    addPart(u"events"_s, tr("What was done"), m_events);
    addPart(u"unusual"_s, tr("Worth a question"), unusualPage());
    addPart(u"anchor"_s, tr("Anchor"), m_anchor);
    m_page->body()->addStretch(1);
    m_parts->setChosen({ u"events"_s });
    onPart();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

QWidget* TrailPlace::unusualPage()
{
    auto* page = new QWidget;
    m_unusual = new TableView(tr("Openings that are worth a question"));
    m_unusual->setObjectName(u"unusualTable"_s);
    m_unusual->setModel(&m_model.unusual());
    m_unusual->setStretchColumn(presentation::UnusualList::Why);
    m_unusual->setVisibleRows(kRows);
    m_nothingUnusual = new EmptyState(tr("Nothing to ask about in the last four weeks."));
    auto* words = new PlainLabel(
        tr("A line here is a reason to ask, not a finding: somebody may look after a namesake."),
        TextRole::Muted);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(words);
    column->addWidget(m_unusual);
    column->addWidget(m_nothingUnusual);
    return page;
}

void TrailPlace::addPart(const QString& key, const QString& words, QWidget* page)
{
    m_parts->addChoice(key, words);
    m_partPages.insert(key, page);
    page->hide();
    m_page->body()->addWidget(page);
}

void TrailPlace::bindModel()
{
    connect(m_parts, &ChoiceChips::choiceChanged, this, &TrailPlace::onPart);
    connect(&m_model, &TrailModel::unusualRead, this, &TrailPlace::onUnusual);
    connect(&m_model, &TrailModel::headRead, this, &TrailPlace::onHead);
    connect(&m_model, &TrailModel::failed, this, &TrailPlace::onFailed);
    connect(&m_model, &TrailModel::listSaved, this,
        [this] { m_page->banner()->tell(Tone::Success, tr("The list is saved.")); });
    connect(&m_model, &TrailModel::anchorPrinted, this, [this] {
        m_page->banner()->tell(
            Tone::Success, tr("The page is saved. Print it and put it into the folder."));
    });
}

void TrailPlace::onPart()
{
    // One part is always chosen: choosing it again changes nothing.
    if (m_parts->choice().isEmpty())
        m_parts->setChosen({ m_part });
    m_part = m_parts->choice();
    for (auto page = m_partPages.cbegin(); page != m_partPages.cend(); ++page)
        page.value()->setVisible(page.key() == m_part);
}

void TrailPlace::activate()
{
    m_model.readPeople();
    m_events->ask();
    m_model.readUnusual();
    m_model.readHead();
}

void TrailPlace::focusFirst() { m_parts->chip(m_part)->setFocus(Qt::OtherFocusReason); }

void TrailPlace::onUnusual()
{
    const auto count = m_model.unusual().rowCount();
    m_unusual->setVisible(count > 0);
    m_nothingUnusual->setVisible(count == 0);
}

void TrailPlace::onHead()
{
    m_anchor->showHead();
    Q_EMIT newCountChanged(m_model.isAnchorDue() ? 1 : 0);
}

void TrailPlace::onFailed(const domain::Error& error) { sayError(error, *m_page->banner()); }

}
