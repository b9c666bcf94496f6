// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/courses/CoursesModel.h"

#include <QWidget>

namespace rooftree::ui {

class Button;
class Card;
class ChoiceChips;
class PlainLabel;

/// The person who is chosen on a course: where they stand, how far they are, and the next steps.
class PersonCard final : public QWidget {
    Q_OBJECT

public:
    explicit PersonCard(presentation::CoursesModel& model, QWidget* parent = nullptr);

    /// Null: nobody.
    void show(const app::CoursePerson* person);

private:
    void buildLayout();
    void showSteps();
    void onStep(const QString& key);
    void onCourse(const QString& key);

    presentation::CoursesModel& m_model;
    std::optional<app::CoursePerson> m_person;
    Card* m_card = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_progress = nullptr;
    PlainLabel* m_needs = nullptr;
    PlainLabel* m_goal = nullptr;
    ChoiceChips* m_steps = nullptr;
    ChoiceChips* m_courses = nullptr;
    PlainLabel* m_away = nullptr;
    Button* m_contacted = nullptr;
};

}
