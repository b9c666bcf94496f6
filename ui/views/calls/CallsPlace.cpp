// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/CallsPlace.h"

#include "presentation/followup/CallWords.h"
#include "presentation/followup/CallsModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/calls/CallCard.h"
#include "views/calls/CallForm.h"
#include "views/calls/CallsTable.h"
#include "views/calls/LooseEndsPanel.h"
#include "views/calls/PromisesPanel.h"
#include "views/drafts/DraftBar.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/EmptyState.h"
#include "widgets/FormBuilder.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastColumn = 400;

    QString keyOf(app::CallScope scope)
    {
        switch (scope) {
        case app::CallScope::Mine:
            return u"mine"_s;
        case app::CallScope::MyTeam:
            return u"team"_s;
        case app::CallScope::Everybody:
            break;
        }
        return u"everybody"_s;
    }

    app::CallScope scopeOf(const QString& key)
    {
        for (const auto scope : { app::CallScope::Mine, app::CallScope::MyTeam }) {
            if (key == keyOf(scope))
                return scope;
        }
        return app::CallScope::Everybody;
    }

}

using presentation::CallsModel;

CallsPlace::CallsPlace(CallsModel& model, QWidget* parent) : Place(parent), m_model(model)
{
    buildLayout();
    bindModel();
    bindCard();
    showNobody();
    onRefreshed();
}

QString CallsPlace::title() const { return tr("Who needs a call"); }

void CallsPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    buildScope();
    m_table = new CallsTable(m_model.list());
    m_card = new CallCard;
    m_draftBar = new DraftBar;
    m_columns = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, m_columns);
    columns->setSpacing(space(4));
    columns->addWidget(m_table);
    columns->addWidget(m_card);
    columns->setStretch(0, 5);
    columns->setStretch(1, 3);
    m_empty = new EmptyState(QString(), u"calls"_s);
    m_everybody = m_empty->addAction(tr("Show everybody's calls"));
    m_everybody->setObjectName(u"everybodyButton"_s);
    m_page->body()->addWidget(m_draftBar);
    m_page->body()->addWidget(m_columns);
    m_page->body()->addWidget(m_empty, 1);
    m_promises = new PromisesPanel(m_model.promises());
    m_page->body()->addWidget(m_promises);
    m_looseEnds = new LooseEndsPanel(m_model.looseEnds(), LooseEndsPanel::Shows::Line);
    m_page->body()->addWidget(m_looseEnds);
    m_page->body()->addStretch(1);
}

void CallsPlace::buildScope()
{
    m_scope = new ChoiceChips(tr("Whose calls"));
    m_scope->setObjectName(u"scopeChips"_s);
    m_scope->addChoice(keyOf(app::CallScope::Mine), tr("Mine"));
    m_scope->addChoice(keyOf(app::CallScope::MyTeam), tr("My team"));
    m_scope->addChoice(keyOf(app::CallScope::Everybody), tr("Everybody"));
    m_scope->setChosen({ keyOf(m_model.scope()) });
    m_page->body()->addWidget(m_scope);
}

void CallsPlace::bindModel()
{
    connect(m_scope, &ChoiceChips::toggled, this, &CallsPlace::onScope);
    connect(
        m_everybody, &Button::clicked, this, [this] { onScope(keyOf(app::CallScope::Everybody)); });
    connect(m_table, &CallsTable::chosenChanged, this, &CallsPlace::showChosen);
    connect(m_table, &CallsTable::letterPressed, this, &CallsPlace::onLetter);
    connect(&m_model, &CallsModel::refreshed, this, &CallsPlace::onRefreshed);
    connect(&m_model, &CallsModel::saved, this, &CallsPlace::onSaved);
    connect(&m_model, &CallsModel::failed, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    connect(&m_model, &CallsModel::refused, this, [this](const domain::Error& error) {
        sayError(error, *m_card->form()->form(), *m_page->banner());
    });
}

void CallsPlace::bindCard()
{
    connect(m_card->form(), &CallForm::edited, this, &CallsPlace::onEdited);
    connect(m_card->form(), &CallForm::saveRequested, this, &CallsPlace::save);
    connect(m_card, &CallCard::openRequested, this, [this] {
        if (m_shown)
            askForRecord(m_shown->followUp.patient);
    });
    connect(m_promises, &PromisesPanel::openRequested, this, &CallsPlace::askForRecord);
    connect(m_promises, &PromisesPanel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    connect(m_looseEnds, &LooseEndsPanel::openRequested, this, &CallsPlace::askForRecord);
    connect(m_looseEnds, &LooseEndsPanel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_page->banner()); });
    connect(m_page->banner(), &Banner::actionTriggered, this, [this] {
        if (m_toOpen)
            askForRecord(*m_toOpen);
    });
}

void CallsPlace::activate()
{
    m_model.refresh();
    m_model.promises().refresh();
    m_model.looseEnds().refresh();
}

void CallsPlace::focusFirst()
{
    if (m_columns->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_scope->chip(keyOf(m_model.scope()))->setFocus(Qt::OtherFocusReason);
}

int CallsPlace::draftsKept() const { return m_model.typedCalls(); }

void CallsPlace::hideEvent(QHideEvent* event)
{
    m_model.keepTyped();
    Place::hideEvent(event);
}

void CallsPlace::goOnWith(const app::Draft& draft)
{
    if (const auto call = draft.key.part())
        m_wanted = domain::FollowUpId(*call);
    // The call may be a colleague's to make.
    onScope(keyOf(app::CallScope::Everybody));
    m_model.refresh();
}

void CallsPlace::showWanted()
{
    const auto wanted = std::exchange(m_wanted, {});
    if (!wanted)
        return;
    const auto* row = m_model.list().find(*wanted);
    if (!row) {
        m_page->banner()->tell(Tone::Info, tr("This call is no longer in the list."));
        return;
    }
    m_model.draftOf(*row).draft().acceptNext();
    m_table->view()->setCurrentIndex(m_model.list().indexOf(*wanted));
}

void CallsPlace::onScope(const QString& key)
{
    // A chip pressed again would take the choice back; one scope is always chosen.
    m_scope->setChosen({ key });
    m_model.setScope(scopeOf(key));
}

void CallsPlace::onRefreshed()
{
    const bool isEmpty = m_model.list().rowCount() == 0 && !m_shown;
    const bool wasHidden = !m_columns->isVisibleTo(this);
    const bool isEverybody = m_model.scope() == app::CallScope::Everybody;
    m_columns->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_model.isRead());
    m_empty->setSentence(
        isEverybody ? tr("Nobody needs a call.") : tr("Nobody in this list needs a call."));
    m_everybody->setVisible(!isEverybody);
    Q_EMIT newCountChanged(m_model.dueNow());
    if (!m_shown)
        m_table->view()->selectFirstRow();
    else if (m_table->chosen())
        showChosen();
    if (wasHidden && !isEmpty && isVisible())
        focusFirst();
    showWanted();
}

void CallsPlace::showChosen()
{
    const auto* row = m_table->chosen() ? m_model.list().find(*m_table->chosen()) : nullptr;
    if (row) {
        showCall(*row);
        return;
    }
    if (!m_shown)
        return;
    // Done at another desk while somebody was writing here: the words stay in sight.
    if (!m_model.hasTyped(m_shown->followUp.id))
        showNobody();
    else if (!m_model.list().find(m_shown->followUp.id))
        m_page->banner()->tell(
            Tone::Info, tr("This call is no longer in the list. What you typed is still here."));
}

void CallsPlace::showCall(const app::CallRow& call)
{
    const bool isOther = !m_shown || m_shown->followUp.id != call.followUp.id;
    m_shown = call;
    m_card->showCall(call,
        { m_model.today(), m_model.list().hasNamesake(call), m_model.mayOpenRecords(),
            m_model.mayRecord() });
    m_card->setVisible(true);
    // What is being typed is never touched by a newer reading of the same call.
    if (!isOther)
        return;
    auto& draft = m_model.draftOf(call);
    disconnect(m_restored);
    m_restored = connect(&draft, &presentation::CallDraft::restored, this, &CallsPlace::showTyped);
    m_draftBar->follow(m_model.mayRecord() ? &draft.draft() : nullptr);
    showTyped();
}

void CallsPlace::showTyped()
{
    m_card->form()->start(m_model.draftOf(*m_shown).typed(),
        { m_model.today(), m_model.suggestedNext(*m_shown), m_model.planRules(), m_model.signer(),
            { m_shown->promised, m_shown->otherGoals } });
}

void CallsPlace::showNobody()
{
    m_shown.reset();
    m_draftBar->follow(nullptr);
    m_card->setVisible(false);
}

void CallsPlace::onEdited()
{
    if (!m_shown)
        return;
    m_model.draftOf(*m_shown).setTyped(m_card->form()->value());
    Q_EMIT draftsChanged();
}

void CallsPlace::onLetter(const QString& letter)
{
    if (m_shown && m_model.mayRecord())
        m_card->form()->takeOutcomeKey(letter);
}

void CallsPlace::save()
{
    if (!m_shown)
        return;
    m_card->form()->form()->clearErrors();
    m_page->banner()->dismiss();
    m_model.draftOf(*m_shown).setTyped(m_card->form()->value());
    m_model.record(*m_shown);
}

void CallsPlace::onSaved(const presentation::SavedCall& call)
{
    Q_EMIT draftsChanged();
    m_toOpen.reset();
    if (call.nextStep == domain::NextStep::Change && m_model.mayOpenRecords()) {
        m_toOpen = call.patient;
        m_page->banner()->tell(Tone::Success,
            tr("The call is saved. The goal is changed in the record."), tr("Open the record"));
    } else {
        m_page->banner()->tell(Tone::Success,
            domain::closes(call.outcome) ? tr("The call is saved and leaves the list.")
                                         : tr("The try is saved; the call stays in the list."));
    }
    if (m_shown && m_shown->followUp.id == call.followUp) {
        showNobody();
        // A call that stays is shown again with an empty form; one that is done makes room for the
        // next when the list is read.
        if (!domain::closes(call.outcome))
            showChosen();
    }
    m_model.refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CallsPlace::askForRecord(domain::PatientId patient)
{
    Q_EMIT patientOpenRequested(patient.value(), {});
}

}
