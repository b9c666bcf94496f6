// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/ConsultationPlace.h"

#include "presentation/drafts/DraftForms.h"
#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "views/access/ClaimCard.h"
#include "views/care/CarePage.h"
#include "views/consultation/AgendaColumn.h"
#include "views/consultation/CloseOutBar.h"
#include "views/consultation/Columns.h"
#include "views/consultation/ConflictPanel.h"
#include "views/consultation/FollowUpCard.h"
#include "views/consultation/GoalCard.h"
#include "views/consultation/PatientBannerBar.h"
#include "views/consultation/PromiseCard.h"
#include "views/consultation/RecordColumn.h"
#include "views/consultation/StepCard.h"
#include "views/consultation/TextExpander.h"
#include "views/flare/FlarePlanPage.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceBar.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::ConsultationModel;

ConsultationPlace::ConsultationPlace(const presentation::Desk& desk, Dialogs& dialogs,
    domain::PatientId patient, std::optional<domain::AppointmentId> appointment, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_patient(patient)
    , m_restriction(new presentation::RestrictionModel(desk, patient, this))
    , m_questionnaires(new presentation::QuestionnaireModel(desk, patient, this))
    , m_model(new ConsultationModel(desk, patient, appointment, this))
    , m_referrals(new presentation::ReferralsModel(desk, patient, m_model->undo(), this))
    , m_list(new presentation::MyListModel(
          desk, presentation::PatientContext(patient, appointment), this))
    , m_plan(new presentation::PlanPrintModel(
          desk, presentation::PatientContext(patient, appointment), this))
    , m_flareModel(new presentation::FlarePlanModel(desk, patient, this))
    , m_careModel(new presentation::CareModel(desk, patient, this))
    , m_courses(new presentation::CourseReferralModel(desk, patient, this))
    , m_visits(new presentation::PastVisitModel(desk, patient, this))
    , m_letter(new presentation::VisitLetterModel(
          desk, presentation::PatientContext(patient, appointment), this))
{
    buildLayout();
    bindModel();
    bindOutcomes();
    bindViews();
    bindKeys();
    bindUndo();
    bindAmending();
    bindFlare();
    bindCare();
    bindVisitLetter();
}

QString ConsultationPlace::title() const { return tr("Consultation"); }

domain::Action ConsultationPlace::requiredAction() const { return domain::Action::ReadRecord; }

int ConsultationPlace::draftsKept() const
{
    return int(m_model->hasUnsaved()) + int(m_flareModel->hasUnsaved())
        + int(m_careModel->hasUnsaved());
}

void ConsultationPlace::goOnWith(const app::Draft& draft)
{
    if (presentation::isFlarePlanForm(draft.key.form))
        goOnWithFlare(draft.key.form);
    else if (presentation::isCareForm(draft.key.form))
        goOnWithCare(draft.key.form);
    else
        m_model->draft().acceptNext();
}

void ConsultationPlace::activate()
{
    if (std::exchange(m_isOpening, true))
        return;
    m_model->open();
}

void ConsultationPlace::focusFirst()
{
    if (m_claim)
        m_claim->focusFirst();
    else if (isFlareShown())
        m_flare->focusFirst();
    else if (isCareShown())
        m_carePage->focusFirst();
    else if (m_model->state() == ConsultationModel::State::Open && !m_model->offeredDraft())
        m_agenda->focusFirst();
}

void ConsultationPlace::hideEvent(QHideEvent* event)
{
    // Before anything else is opened: a reopened patient finds the newest words.
    m_model->draft().flush();
    m_flareModel->draft().flush();
    m_careModel->draft().flush();
    Place::hideEvent(event);
}

void ConsultationPlace::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_patientBar = new PatientBannerBar(this);
    column->addWidget(m_patientBar);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(space(3), space(2), space(3), 0);
    m_glass = new Banner(this);
    m_glass->setObjectName(u"glassBanner"_s);
    m_glass->setClosable(false);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"messageBanner"_s);
    m_draft = new ChoiceBar(this);
    m_draft->setObjectName(u"draftBar"_s);
    m_conflict = new ConflictPanel(this);
    m_conflict->setObjectName(u"conflictBar"_s);
    m_newer = new Banner(this);
    m_newer->setObjectName(u"newerBanner"_s);
    m_amending = new Banner(this);
    m_amending->setObjectName(u"amendingBanner"_s);
    m_amending->setClosable(false);
    for (auto* bar : std::initializer_list<QWidget*> {
             m_glass, m_amending, m_newer, m_banner, m_draft, m_conflict })
        bars->addWidget(bar);
    column->addLayout(bars);
    m_claimRoom = new QVBoxLayout;
    column->addLayout(m_claimRoom);
    m_expander = new TextExpander(this);
    m_columns = new Columns(this);
    m_columns->addColumn(
        10, [this](QWidget* parent) { return m_agenda = new AgendaColumn(*m_model, parent); });
    m_columns->addColumn(13, [this](QWidget* parent) { return makeGoalColumn(parent); });
    m_columns->addColumn(8, [this](QWidget* parent) { return makeRecordColumn(parent); });
    column->addWidget(m_columns, 1);
    m_sideRoom = new QVBoxLayout;
    column->addLayout(m_sideRoom, 1);
    column->addLayout(makeUndoRoom());
    m_closeOut = new CloseOutBar(*m_model, this);
    column->addWidget(m_closeOut);
    // Where everything is stacked there is no room for a line that stays: it ends the page.
    connect(m_columns, &Columns::stackedChanged, this, [this, column](bool stacked) {
        if (stacked)
            m_columns->addStackedFooter(m_closeOut);
        else
            column->addWidget(m_closeOut);
    });
}

QWidget* ConsultationPlace::makeRecordColumn(QWidget* parent)
{
    m_record = new RecordColumn({ *m_model, *m_restriction, *m_questionnaires, *m_plan,
                                    *m_referrals, *m_courses, *m_visits, *m_letter },
        parent);
    return m_record;
}

QWidget* ConsultationPlace::makeGoalColumn(QWidget* parent)
{
    m_goalColumn = new QWidget(parent);
    auto* column = new QVBoxLayout(m_goalColumn);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_goal = new GoalCard(*m_model, m_goalColumn);
    m_step = new StepCard(*m_model, m_goalColumn);
    m_followUp = new FollowUpCard(*m_model, m_goalColumn);
    m_promises = new PromiseCard(*m_model, m_goalColumn);
    for (auto* card : std::initializer_list<QWidget*> { m_goal, m_step, m_followUp, m_promises })
        column->addWidget(card);
    column->addStretch();
    return m_goalColumn;
}

void ConsultationPlace::bindModel()
{
    connect(m_model, &ConsultationModel::opened, this, &ConsultationPlace::onOpened);
    connect(m_model, &ConsultationModel::openRefused, this, &ConsultationPlace::onOpenRefused);
    connect(m_model, &ConsultationModel::accessEnded, this, &ConsultationPlace::askForClaim);
    connect(m_model, &ConsultationModel::accessRenewed, this, &ConsultationPlace::showGlass);
    connect(m_model, &ConsultationModel::saveRefused, this, &ConsultationPlace::complain);
    connect(m_model, &ConsultationModel::planRefused, this, &ConsultationPlace::complain);
    connect(m_model, &ConsultationModel::draftNotKept, this, [this] {
        m_banner->tell(Tone::Warning,
            tr("What you type is not kept on this computer at the moment. It stays on the screen; "
               "it is tried again every second."));
    });
    connect(m_model, &ConsultationModel::draftOffered, this, &ConsultationPlace::offerDraft);
    connect(m_model, &ConsultationModel::draftAnswered, this, [this] {
        m_goalColumn->setEnabled(m_model->canEdit());
        m_agenda->focusFirst();
    });
    connect(m_model, &ConsultationModel::stateChanged, this,
        [this] { m_goalColumn->setEnabled(m_model->canEdit()); });
    connect(m_model, &ConsultationModel::changed, this, &Place::draftsChanged);
}

void ConsultationPlace::bindOutcomes()
{
    connect(m_model, &ConsultationModel::finished, this, &ConsultationPlace::onFinished);
    connect(m_model, &ConsultationModel::goalConflict, this, &ConsultationPlace::askAboutConflict);
    connect(m_model, &ConsultationModel::planReady, this, &ConsultationPlace::onPlanReady);
    connect(
        m_plan, &presentation::PlanPrintModel::printed, this, &ConsultationPlace::onPlanPrinted);
    connect(m_plan, &presentation::PlanPrintModel::failed, this, &ConsultationPlace::complain);
    connect(m_draft, &ChoiceBar::firstChosen, m_model, &ConsultationModel::restoreDraft);
    connect(m_draft, &ChoiceBar::secondChosen, m_model, &ConsultationModel::discardDraft);
    connect(m_conflict, &ConflictPanel::mineChosen, m_model, &ConsultationModel::keepMyGoal);
    connect(m_conflict, &ConflictPanel::theirsChosen, m_model, &ConsultationModel::takeTheirGoal);
    connect(m_model, &ConsultationModel::changedElsewhere, this, &ConsultationPlace::sayNewer);
    connect(m_model, &ConsultationModel::refreshed, this, &ConsultationPlace::onRefreshed);
    connect(m_newer, &Banner::actionTriggered, m_model, &ConsultationModel::showNewer);
}

void ConsultationPlace::bindViews()
{
    connect(
        m_patientBar, &PatientBannerBar::togetherRequested, this, &ConsultationPlace::showTogether);
    connect(m_agenda, &AgendaColumn::goalWanted, this, &ConsultationPlace::onGoalWanted);
    connect(m_agenda, &AgendaColumn::listWanted, this, &ConsultationPlace::printList);
    connect(m_list, &presentation::MyListModel::printed, this, [this] {
        m_banner->tell(Tone::Success, tr("The patient's list is in the file you chose."));
    });
    connect(m_list, &presentation::MyListModel::failed, this, &ConsultationPlace::complain);
    connect(m_record, &RecordColumn::mergeRequested, this, &ConsultationPlace::askForMerge);
    connect(m_record, &RecordColumn::detailsRequested, this, &ConsultationPlace::askForDetails);
    connect(m_record, &RecordColumn::accessPrintRequested, this, &ConsultationPlace::printAccess);
    connect(m_record, &RecordColumn::planPrintRequested, this, &ConsultationPlace::printPlan);
    connect(m_model, &ConsultationModel::accessLogPrinted, this,
        [this] { m_banner->tell(Tone::Success, tr("The list is saved.")); });
    connect(m_record, &RecordColumn::recordChanged, m_model, &ConsultationModel::showNewer);
    connect(m_record, &RecordColumn::reviewRequested, this, [this](domain::GoalId goal) {
        m_model->reviewGoal(goal);
        m_goal->focusFirst();
    });
    connect(m_closeOut, &CloseOutBar::finishRequested, m_model, &ConsultationModel::finish);
    connect(m_closeOut, &CloseOutBar::skipRequested, m_followUp, &FollowUpCard::focusReason);
    connect(m_closeOut, &CloseOutBar::printRequested, this, &ConsultationPlace::print);
    connect(m_closeOut, &CloseOutBar::copyRequested, this, &ConsultationPlace::copySummary);
    connect(m_closeOut, &CloseOutBar::nextPatientRequested, this, &Place::nextPatientRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isOnSidePage(*now))
            m_expander->attend(now);
        if (!now || !m_columns->isAncestorOf(now))
            return;
        m_columns->reveal(now);
        m_expander->attend(now);
    });
}

void ConsultationPlace::bindKeys()
{
    const auto bind = [this](const QString& act, auto run) {
        bindAct(*this, act, run, Qt::WidgetWithChildrenShortcut);
    };
    bind(u"save-visit"_s, [this] {
        if (isFlareShown())
            m_flare->save();
        else if (isCareShown())
            m_careModel->save();
        else
            m_model->finish();
    });
    bind(u"print-plan"_s, [this] {
        if (isFlareShown())
            m_flare->print();
        else if (!isCareShown())
            print();
    });
    bind(u"flare-plan"_s, [this] { toggleFlare(); });
    bind(u"care"_s, [this] { toggleCare(); });
    bind(u"refer-course"_s, [this] {
        toVisit();
        m_record->focusCourses();
    });
    bind(u"visit-letter"_s, [this] {
        toVisit();
        m_record->focusLetter();
    });
    bind(u"copy-summary"_s, [this] { copySummary(); });
    bind(u"together"_s, [this] { showTogether(); });
    bind(u"agenda"_s, [this] {
        toVisit();
        m_agenda->focusFirst();
    });
    bind(u"goal"_s, [this] {
        toVisit();
        m_goal->focusFirst();
    });
    bind(u"teach-back"_s, [this] {
        toVisit();
        m_closeOut->focusTeachBack();
    });
    bind(u"undo"_s, [this] { undo(); });
    bind(u"take-sentence"_s, [this] { m_goal->takeSentence(); });
    bind(u"use-sentence"_s, [this] { m_model->goal().useSentence(); });
    bind(u"merge-record"_s, [this] { askForMerge(); });
    bind(u"change-details"_s, [this] { askForDetails(); });
    bind(u"who-does-what"_s, [this] {
        toVisit();
        m_promises->focusFirst();
    });
    bind(u"follow-up"_s, [this] {
        toVisit();
        m_followUp->focusFirst();
    });
}

}
