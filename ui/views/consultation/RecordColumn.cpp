// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/RecordColumn.h"

#include "theme/Spacing.h"
#include "views/access/RestrictionCard.h"
#include "views/care/CareCard.h"
#include "views/consultation/AccessCard.h"
#include "views/consultation/CourseCard.h"
#include "views/consultation/FlareCard.h"
#include "views/consultation/GoalEndPanel.h"
#include "views/consultation/LetterCard.h"
#include "views/consultation/OpenActionsCard.h"
#include "views/consultation/PastVisitsCard.h"
#include "views/consultation/TrendBox.h"
#include "views/instruments/QuestionnaireCard.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    PlainLabel* verbatim(const QString& text, TextRole role)
    {
        auto* label = new PlainLabel(text, role);
        label->setIsolated(true);
        return label;
    }

    QLayout* lineLayout(const presentation::RecordSummary::Line& line, QWidget* act)
    {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* row = new QHBoxLayout;
        row->addWidget(verbatim(line.text, TextRole::Body), 1);
        if (line.isDue)
            row->addWidget(new StatusChip(RecordColumn::tr("due"), Tone::Warning));
        if (act)
            row->addWidget(act);
        column->addLayout(row);
        if (!line.detail.isEmpty())
            column->addWidget(new PlainLabel(line.detail, TextRole::Muted));
        return column;
    }

}

RecordColumn::RecordColumn(const Models& models, QWidget* parent)
    : QWidget(parent)
    , m_model(models.consultation)
    , m_restriction(models.restriction)
    , m_plans(models.plans)
    , m_referrals(models.referrals)
    , m_courses(models.courses)
    , m_visits(models.visits)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    m_questionnaires = new QuestionnaireCard(models.questionnaires);
    m_column->addWidget(m_questionnaires);
    m_courseCard = new CourseCard(m_model, m_courses);
    m_column->addWidget(m_courseCard);
    m_letterCard = new LetterCard(m_model, models.letter);
    m_column->addWidget(m_letterCard);
    m_column->addStretch();
    connect(m_letterCard, &LetterCard::printRequested, this, &RecordColumn::visitLetterRequested);
    connect(&m_referrals, &presentation::ReferralsModel::refused, this, &RecordColumn::load);
    connect(m_questionnaires, &QuestionnaireCard::saved, this, &RecordColumn::recordChanged);
}

void RecordColumn::load()
{
    for (auto* card : m_cards)
        card->deleteLater();
    m_cards.clear();
    m_at = 0;
    const auto summary = m_model.summary();
    addGoals(summary);
    m_column->removeWidget(m_questionnaires);
    m_column->insertWidget(m_at++, m_questionnaires);
    m_questionnaires->show(summary);
    addCare();
    addFlarePlans();
    m_column->removeWidget(m_courseCard);
    m_column->insertWidget(m_at++, m_courseCard);
    m_courses.refresh();
    m_column->removeWidget(m_letterCard);
    m_column->insertWidget(m_at++, m_letterCard);
    m_letterCard->load();
    addLines(tr("Follow-ups due"), summary.followUps, tr("No follow-up is open."));
    if (!summary.actions.empty())
        addCard(new OpenActionsCard(summary.actions, m_referrals));
    addOthers(summary.others);
    addLines(tr("Conditions"), summary.conditions, tr("No conditions are recorded here."));
    addVisits();
    addPlans(summary.issuedPlans);
    if (m_access)
        m_access->deleteLater();
    m_access = new AccessCard(m_model);
    connect(m_access, &AccessCard::printRequested, this, &RecordColumn::accessPrintRequested);
    m_column->insertWidget(m_at++, m_access);
    if (m_restriction.mayChange() && !m_restrictionCard) {
        m_restrictionCard = new RestrictionCard(m_restriction);
        m_column->insertWidget(m_at, m_restrictionCard);
        m_column->insertWidget(m_at + 1, makePersonCard());
        m_restriction.refresh();
    }
}

QWidget* RecordColumn::makePersonCard()
{
    auto* card = new Card(tr("Name, address and needs"));
    auto* details = new Button(tr("Change details…"));
    details->setObjectName(u"changeDetailsButton"_s);
    card->body()->addWidget(details, 0, Qt::AlignLeft);
    connect(details, &Button::clicked, this, &RecordColumn::detailsRequested);
    auto* merge = new Button(tr("Merge with another record…"));
    merge->setObjectName(u"mergeRecordButton"_s);
    card->body()->addWidget(new PlainLabel(
        tr("Registered twice? Two records of one person can be made one, and that can be undone."),
        TextRole::Muted));
    card->body()->addWidget(merge, 0, Qt::AlignLeft);
    connect(merge, &Button::clicked, this, &RecordColumn::mergeRequested);
    return card;
}

void RecordColumn::addGoals(const presentation::RecordSummary& summary)
{
    auto* card = new Card(tr("How it's going"));
    if (summary.openGoals.empty())
        card->body()->addWidget(new PlainLabel(
            tr("No goal is open. The first one starts in the middle."), TextRole::Muted));
    for (const auto& goal : summary.openGoals) {
        card->body()->addWidget(verbatim(goal.words, TextRole::Strong));
        if (!goal.ownWords.isEmpty())
            card->body()->addWidget(
                verbatim(u"\u201c%1\u201d"_s.arg(goal.ownWords), TextRole::Quote));
        card->body()->addWidget(new PlainLabel(goal.state, TextRole::Muted));
        if (!goal.step.isEmpty())
            card->body()->addWidget(verbatim(goal.step, TextRole::Body));
        auto* row = new QHBoxLayout;
        row->addWidget(
            new PlainLabel(goal.confidence.isEmpty() ? tr("confidence not asked")
                                                     : tr("confidence %1").arg(goal.confidence),
                TextRole::Muted),
            1);
        auto* review = new Button(tr("Review"));
        review->setObjectName(u"reviewGoalButton"_s);
        review->setAccessibleName(tr("Review the goal: %1").arg(goal.words));
        row->addWidget(review);
        card->body()->addLayout(row);
        if (m_referrals.maySettle())
            addEnding(*card, *row, goal);
        if (goal.trend)
            card->body()->addWidget(
                new TrendBox(*goal.trend, u"%1: %2"_s.arg(goal.trend->title, goal.words)));
        addAttainment(*card, goal);
        connect(
            review, &Button::clicked, this, [this, id = goal.goal] { Q_EMIT reviewRequested(id); });
    }
    addGasScore(*card, summary.gasScore);
    addCard(card);
}

/// The question stands below the goal while somebody ends it.
void RecordColumn::addEnding(
    Card& card, QHBoxLayout& row, const presentation::RecordSummary::GoalLine& goal)
{
    auto* end = new Button(tr("End…"), ButtonKind::Quiet);
    end->setObjectName(u"endGoalButton"_s);
    end->setAccessibleName(tr("End the goal: %1").arg(goal.words));
    row.addWidget(end);
    auto* room = new QVBoxLayout;
    card.body()->addLayout(room);
    // Made when somebody asks for it: a record is drawn without.
    connect(end, &Button::clicked, end, [this, end, room, goal] {
        auto* panel
            = room->isEmpty() ? nullptr : qobject_cast<GoalEndPanel*>(room->itemAt(0)->widget());
        if (!panel) {
            auto* next = end->nextInFocusChain();
            panel = new GoalEndPanel(goal, m_referrals);
            room->addWidget(panel);
            putBeforeInTabOrder(*next, { panel });
            connect(panel, &GoalEndPanel::cancelled, end, [panel, end] {
                end->setFocus(Qt::OtherFocusReason);
                panel->hide();
            });
        }
        panel->show();
        panel->focusFirst();
    });
}

void RecordColumn::addAttainment(Card& card, const presentation::RecordSummary::GoalLine& goal)
{
    if (!goal.went.isEmpty())
        card.body()->addWidget(
            new PlainLabel(tr("How it went: %1").arg(goal.went), TextRole::Muted));
    if (goal.attainment)
        card.body()->addWidget(
            new TrendBox(*goal.attainment, u"%1: %2"_s.arg(goal.attainment->title, goal.words)));
}

/// One number for all goals says little in ten minutes: it shows to whom asks for it.
void RecordColumn::addGasScore(Card& card, const QString& score)
{
    if (score.isEmpty())
        return;
    auto* wish = new Button(tr("Goal attainment score"), ButtonKind::Quiet);
    wish->setObjectName(u"gasScoreButton"_s);
    auto* words = new PlainLabel(score, TextRole::Body);
    words->setObjectName(u"gasScore"_s);
    words->hide();
    card.body()->addWidget(wish, 0, Qt::AlignLeft);
    card.body()->addWidget(words);
    connect(wish, &Button::clicked, words, [words] { words->setVisible(words->isHidden()); });
}

void RecordColumn::addFlarePlans()
{
    auto* card = new FlareCard(m_model, m_plans.mayPrint());
    connect(card, &FlareCard::openRequested, this, &RecordColumn::flareOpenRequested);
    connect(card, &FlareCard::printRequested, this, &RecordColumn::flarePrintRequested);
    addCard(card);
}

void RecordColumn::addVisits()
{
    auto* card = new PastVisitsCard(m_model, m_visits);
    connect(card, &PastVisitsCard::amendRequested, this, &RecordColumn::amendRequested);
    addCard(card);
}

void RecordColumn::addCare()
{
    const auto& view = m_model.record().view;
    auto* card = new CareCard(
        presentation::careViews(view, m_model.rules(), domain::civilDate(view.asAt)), this);
    connect(card, &CareCard::openRequested, this, &RecordColumn::careOpenRequested);
    addCard(card);
}

void RecordColumn::focusCourses() { m_courseCard->focusFirst(); }

void RecordColumn::focusLetter() { m_letterCard->focusFirst(); }

void RecordColumn::addCard(QWidget* card)
{
    m_column->insertWidget(m_at++, card);
    m_cards.push_back(card);
}

void RecordColumn::addOthers(const std::vector<presentation::RecordSummary::ReferralLine>& others)
{
    if (others.empty())
        return;
    auto* card = new Card(tr("Open actions: others'"));
    card->setObjectName(u"othersCard"_s);
    for (const auto& line : others) {
        card->body()->addWidget(verbatim(line.to, TextRole::Strong));
        card->body()->addWidget(verbatim(line.about, TextRole::Body));
        if (!line.reason.isEmpty())
            card->body()->addWidget(verbatim(tr("because: %1").arg(line.reason), TextRole::Body));
        auto* row = new QHBoxLayout;
        row->addWidget(new PlainLabel(line.detail, TextRole::Muted), 1);
        auto* settled = new Button(tr("Settled"));
        settled->setObjectName(u"settleReferralButton"_s);
        settled->setAccessibleName(tr("Settled: %1, %2").arg(line.to, line.about));
        settled->setVisible(m_referrals.maySettle());
        if (m_referrals.mayPrint())
            row->addWidget(makeLetterButton(line));
        row->addWidget(settled);
        card->body()->addLayout(row);
        // Asked once. A button that is switched off would drop the keyboard.
        connect(
            settled, &Button::clicked, this, [this, line] { m_referrals.settle(line); },
            Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    }
    m_column->insertWidget(m_at++, card);
    m_cards.push_back(card);
}

QWidget* RecordColumn::makeLetterButton(const presentation::RecordSummary::ReferralLine& line)
{
    auto* button = new Button(tr("Letter"));
    button->setObjectName(u"letterButton"_s);
    button->setAccessibleName(tr("Letter to: %1, %2").arg(line.to, line.about));
    auto* menu = new QMenu(button);
    const std::pair<QString, bool> kinds[]
        = { { tr("Letter"), false }, { tr("Letter with the patient's goals"), true } };
    for (const auto& [words, hasGoals] : kinds)
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, note = line.note, withGoals = hasGoals] {
                Q_EMIT letterRequested(note, withGoals);
            });
    button->setMenu(menu);
    return button;
}

void RecordColumn::addLines(const QString& title, const Lines& lines, const QString& empty)
{
    auto* card = new Card(title);
    if (lines.empty())
        card->body()->addWidget(new PlainLabel(empty, TextRole::Muted));
    for (const auto& line : lines)
        card->body()->addLayout(lineLayout(line, nullptr));
    addCard(card);
}

void RecordColumn::addPlans(const Lines& lines)
{
    const auto& plans = m_model.record().view.issuedPlans;
    auto* card = new Card(tr("Plans given"));
    if (lines.empty())
        card->body()->addWidget(
            new PlainLabel(tr("No plan has been printed yet."), TextRole::Muted));
    for (std::size_t i = 0; i < lines.size(); ++i)
        card->body()->addLayout(
            lineLayout(lines[i], m_plans.mayPrint() ? makePrintButton(plans[i]) : nullptr));
    addCard(card);
}

QWidget* RecordColumn::makePrintButton(const app::IssuedPlan& plan)
{
    auto* button = new Button(tr("Print"));
    button->setObjectName(u"printPlanAgainButton"_s);
    button->setAccessibleName(tr("Print plan %1 again").arg(plan.number));
    auto* menu = new QMenu(button);
    const presentation::PaperId paper { plan.uid, domain::civilDate(plan.issuedAt) };
    for (const auto rendering : presentation::kRenderings) {
        auto* act = menu->addAction(presentation::label(rendering));
        connect(act, &QAction::triggered, this,
            [this, paper, rendering] { Q_EMIT planPrintRequested(paper, rendering); });
    }
    button->setMenu(menu);
    return button;
}

}
