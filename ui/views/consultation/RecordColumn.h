// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/RestrictionModel.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/consultation/PastVisitModel.h"
#include "presentation/consultation/PlanPrintModel.h"
#include "presentation/consultation/ReferralsModel.h"
#include "presentation/consultation/VisitLetterModel.h"
#include "presentation/courses/CourseReferralModel.h"
#include "presentation/instruments/QuestionnaireModel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

class AccessCard;
class Card;
class CourseCard;
class LetterCard;
class QuestionnaireCard;
class RestrictionCard;

/// Column 3: what was agreed before and how it goes, every fact with its age.
class RecordColumn final : public QWidget {
    Q_OBJECT

public:
    struct Models {
        presentation::ConsultationModel& consultation;
        presentation::RestrictionModel& restriction;
        presentation::QuestionnaireModel& questionnaires;
        const presentation::PlanPrintModel& plans;
        presentation::ReferralsModel& referrals;
        presentation::CourseReferralModel& courses;
        presentation::PastVisitModel& visits;
        presentation::VisitLetterModel& letter;
    };

    explicit RecordColumn(const Models& models, QWidget* parent = nullptr);

    void load();
    /// Puts the keyboard on *Refer to a course*.
    void focusCourses();
    /// Opens the letter before the next visit and puts the keyboard on it.
    void focusLetter();

Q_SIGNALS:
    void amendRequested(const rooftree::app::PastVisit& visit, const QString& reason);
    void reviewRequested(rooftree::domain::GoalId goal);
    void accessPrintRequested();
    void mergeRequested();
    void detailsRequested();
    void planPrintRequested(
        const rooftree::presentation::PaperId& paper, rooftree::documents::Rendering rendering);
    void letterRequested(rooftree::domain::ReferralNoteId note, bool hasGoals);
    void visitLetterRequested(
        const QSet<QString>& chosen, rooftree::presentation::VisitLetterModel::Size size);
    void careOpenRequested(const QString& sheet);
    /// An empty shape: whichever suits.
    void flareOpenRequested(const QString& shape);
    void flarePrintRequested(
        const QString& shape, const QUuid& issued, rooftree::documents::Rendering rendering);
    /// The record has to be read again.
    void recordChanged();

private:
    using Lines = std::vector<presentation::RecordSummary::Line>;

    void addGoals(const presentation::RecordSummary& summary);
    void addEnding(Card& card, QHBoxLayout& row, const presentation::RecordSummary::GoalLine& goal);
    static void addAttainment(Card& card, const presentation::RecordSummary::GoalLine& goal);
    static void addGasScore(Card& card, const QString& score);
    void addCard(QWidget* card);
    [[nodiscard]] QWidget* makeLetterButton(const presentation::RecordSummary::ReferralLine& line);
    void addFlarePlans();
    void addCare();
    [[nodiscard]] QWidget* makePersonCard();
    void addOthers(const std::vector<presentation::RecordSummary::ReferralLine>& others);
    void addLines(const QString& title, const Lines& lines, const QString& empty);
    void addVisits();
    void addPlans(const Lines& lines);
    [[nodiscard]] QWidget* makePrintButton(const app::IssuedPlan& plan);

    presentation::ConsultationModel& m_model;
    presentation::RestrictionModel& m_restriction;
    const presentation::PlanPrintModel& m_plans;
    presentation::ReferralsModel& m_referrals;
    presentation::CourseReferralModel& m_courses;
    presentation::PastVisitModel& m_visits;
    QVBoxLayout* m_column = nullptr;
    std::vector<QWidget*> m_cards;
    int m_at = 0; ///< where the next card goes
    QuestionnaireCard* m_questionnaires = nullptr;
    CourseCard* m_courseCard = nullptr;
    LetterCard* m_letterCard = nullptr;
    AccessCard* m_access = nullptr;
    RestrictionCard* m_restrictionCard = nullptr;
};

}
