// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/RestrictionModel.h"
#include "presentation/agenda/MyListModel.h"
#include "presentation/care/CareModel.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/consultation/PastVisitModel.h"
#include "presentation/consultation/PlanPrintModel.h"
#include "presentation/consultation/ReferralsModel.h"
#include "presentation/consultation/VisitLetterModel.h"
#include "presentation/courses/CourseReferralModel.h"
#include "presentation/flare/FlarePlanModel.h"
#include "presentation/instruments/QuestionnaireModel.h"
#include "views/Place.h"

class QVBoxLayout;

namespace rooftree::ui {

class AgendaColumn;
class Banner;
class ChoiceBar;
class ClaimCard;
class CloseOutBar;
class Columns;
class ConflictPanel;
class Dialogs;
class CarePage;
class FlarePlanPage;
class FollowUpCard;
class GoalCard;
class PatientBannerBar;
class PromiseCard;
class RecordColumn;
class StepCard;
class TextExpander;

/// The consultation of exactly one patient: banner, what matters, goal and plan, how it's going,
/// and the line that closes it. Made afresh for each patient.
class ConsultationPlace final : public Place {
    Q_OBJECT

public:
    ConsultationPlace(const presentation::Desk& desk, Dialogs& dialogs, domain::PatientId patient,
        std::optional<domain::AppointmentId> appointment, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] domain::Action requiredAction() const override;
    void activate() override;
    void focusFirst() override;
    [[nodiscard]] int draftsKept() const override;
    void goOnWith(const app::Draft& draft) override;

    [[nodiscard]] presentation::ConsultationModel& model() { return *m_model; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeGoalColumn(QWidget* parent);
    [[nodiscard]] QWidget* makeRecordColumn(QWidget* parent);
    [[nodiscard]] QVBoxLayout* makeUndoRoom();
    void bindModel();
    void bindOutcomes();
    void bindViews();
    void bindKeys();
    void bindUndo();
    void undo();
    void bindFlare();
    void showFlare(const QString& shape, bool goesOn);
    void leaveFlare();
    void toggleFlare();
    void bindCare();
    void showCare(const QString& sheet, const QString& kind, bool goesOn);
    void leaveCare();
    void toggleCare();
    void goOnWithCare(const QString& form);
    [[nodiscard]] CarePage& carePage();
    [[nodiscard]] bool isCareShown() const;
    [[nodiscard]] bool canShowSidePage() const;
    void toVisit();
    void goOnWithFlare(const QString& form);
    [[nodiscard]] FlarePlanPage& flarePage();
    [[nodiscard]] bool isFlareShown() const;
    [[nodiscard]] bool isOnSidePage(const QWidget& widget) const;
    void onOpened();
    void onFinished();
    void offerDraft();
    void askAboutConflict();
    void sayNewer();
    void bindAmending();
    void sayAmending();
    void onRefreshed();
    void onGoalWanted(int row);
    void showTogether();
    void print();
    void printAccess();
    void printLetter(domain::ReferralNoteId note, bool hasGoals);
    void printList();
    void bindVisitLetter();
    void printVisitLetter(const QSet<QString>& chosen, presentation::VisitLetterModel::Size size);
    void onPlanReady();
    void printPlan(const presentation::PaperId& paper, documents::Rendering rendering);
    void onPlanPrinted();
    void copySummary();
    void complain(const domain::Error& error);
    void onOpenRefused(const domain::Error& error);
    void sayMerged(const domain::Error& error);
    void askForMerge();
    void askForDetails();
    void askForClaim(domain::ClaimKind kind);
    void onClaimed();
    void showRecord(bool shown);
    void showGlass();

    const presentation::Desk& m_desk;
    Dialogs& m_dialogs;
    domain::PatientId m_patient;
    presentation::RestrictionModel* m_restriction;
    presentation::QuestionnaireModel* m_questionnaires;
    presentation::ConsultationModel* m_model;
    presentation::ReferralsModel* m_referrals;
    presentation::MyListModel* m_list;
    presentation::PlanPrintModel* m_plan;
    presentation::FlarePlanModel* m_flareModel;
    presentation::CareModel* m_careModel;
    presentation::CourseReferralModel* m_courses;
    presentation::PastVisitModel* m_visits;
    presentation::VisitLetterModel* m_letter;
    QString m_flareWanted; ///< a draft of this shape was chosen before the record was read
    QString m_careWanted; ///< the same of checks and counts, by the form of the draft
    bool m_isOpening = false;
    PatientBannerBar* m_patientBar = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_undo = nullptr; ///< what was done last, for ten seconds
    TextExpander* m_expander = nullptr;
    ChoiceBar* m_draft = nullptr;
    ConflictPanel* m_conflict = nullptr;
    Banner* m_amending = nullptr; ///< which visit the form is the next version of
    Banner* m_newer = nullptr; ///< somebody else wrote to this record
    Columns* m_columns = nullptr;
    AgendaColumn* m_agenda = nullptr;
    QWidget* m_goalColumn = nullptr;
    GoalCard* m_goal = nullptr;
    StepCard* m_step = nullptr;
    FollowUpCard* m_followUp = nullptr;
    PromiseCard* m_promises = nullptr;
    RecordColumn* m_record = nullptr;
    QVBoxLayout* m_sideRoom = nullptr; ///< for the pages instead of the columns
    FlarePlanPage* m_flare = nullptr; ///< none before it is asked for
    CarePage* m_carePage = nullptr; ///< the same
    CloseOutBar* m_closeOut = nullptr;
    Banner* m_glass = nullptr;
    QVBoxLayout* m_claimRoom = nullptr;
    ClaimCard* m_claim = nullptr;
};

}
