// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/PersonCard.h"

#include "presentation/common/Dates.h"
#include "presentation/courses/CourseWords.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::CoursesModel;

    void say(PlainLabel* label, const QString& words)
    {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }

}

PersonCard::PersonCard(CoursesModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    connect(m_steps, &ChoiceChips::toggled, this, &PersonCard::onStep);
    connect(m_courses, &ChoiceChips::toggled, this, &PersonCard::onCourse);
    connect(m_contacted, &Button::clicked, this, [this] {
        if (m_person)
            m_model.contacted(*m_person);
    });
}

void PersonCard::buildLayout()
{
    m_card = new Card(tr("Nobody"));
    m_card->setObjectName(u"personCard"_s);
    m_state = new PlainLabel({}, TextRole::Muted);
    m_progress = new PlainLabel({}, TextRole::Strong);
    m_progress->setObjectName(u"progressLabel"_s);
    m_needs = new PlainLabel;
    m_goal = new PlainLabel({}, TextRole::Quote);
    m_goal->setIsolated(true);
    m_steps = new ChoiceChips(tr("Next step"), ChoiceChips::Mode::Acts);
    m_steps->setObjectName(u"stepChips"_s);
    m_courses = new ChoiceChips(tr("Put them on the list of"), ChoiceChips::Mode::Acts);
    m_courses->setObjectName(u"placeChips"_s);
    m_away = new PlainLabel(tr("Away twice in a row: please ring them."), TextRole::Strong);
    m_away->setObjectName(u"awayLabel"_s);
    m_contacted = new Button(tr("Rang them"));
    m_contacted->setObjectName(u"contactedButton"_s);
    for (auto* line : std::initializer_list<QWidget*> {
             m_state, m_progress, m_away, m_needs, m_goal, m_steps, m_courses })
        m_card->body()->addWidget(line);
    m_card->body()->addWidget(m_contacted, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void PersonCard::show(const app::CoursePerson* person)
{
    setVisible(person != nullptr);
    m_person = person ? std::optional(*person) : std::nullopt;
    if (!person)
        return;
    const auto& who = person->enrolment;
    m_card->setTitle(person->name);
    QStringList state { presentation::label(who.state) };
    if (person->born)
        state << tr("born %1").arg(presentation::birthText(person->born));
    if (!person->phone.isEmpty())
        state << tr("telephone %1").arg(person->phone);
    if (person->isConcealed)
        state << tr("restricted record: the name alone");
    say(m_state, state.join(u" \u00b7 "_s));
    say(m_progress,
        domain::hasPlace(who.state) && who.course ? presentation::progressSentence(person->progress)
                                                  : QString());
    say(m_needs, who.needs.isEmpty() ? QString() : tr("Needs: %1").arg(who.needs));
    say(m_goal, who.goalWords.isEmpty() ? QString() : u"\u201c%1\u201d"_s.arg(who.goalWords));
    m_away->setVisible(person->toContact.has_value());
    m_contacted->setVisible(person->toContact.has_value() && m_model.mayEnrol());
    showSteps();
}

void PersonCard::showSteps()
{
    m_steps->clearChoices();
    m_courses->clearChoices();
    if (m_model.mayEnrol()) {
        int number = 0;
        for (const auto to : domain::stepsFrom(m_person->enrolment.state))
            m_steps->addChoice(
                domain::toWord(to), presentation::stepLabel(to), QString::number(++number));
        const bool isUnplaced = !m_person->enrolment.course;
        for (const auto& row : m_model.list().courses()) {
            if (isUnplaced && !row.course.isCancelled)
                m_courses->addChoice(QString::number(row.course.id.value()), row.course.title);
        }
    }
    m_steps->setVisible(!m_steps->keys().isEmpty());
    m_courses->setVisible(!m_courses->keys().isEmpty());
}

void PersonCard::onStep(const QString& key)
{
    const auto to = domain::enrolmentStateFromWord(key);
    if (m_person && to)
        m_model.step(*m_person, *to);
}

void PersonCard::onCourse(const QString& key)
{
    for (const auto& row : m_model.list().courses()) {
        if (m_person && key == QString::number(row.course.id.value()))
            m_model.place(*m_person, row.course.id);
    }
}

}
