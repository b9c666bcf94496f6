// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/courses/CoursesModel.h"
#include "views/Place.h"

class QLineEdit;

namespace rooftree::ui {

class Button;
class Card;
class CourseFormCard;
class Dialogs;
class PersonCard;
class PlainLabel;
class RegisterGrid;
class ScrollPage;
class TableView;

/// The courses, and one of them with its people and its register.
class CoursesPlace final : public Place {
    Q_OBJECT

public:
    CoursesPlace(presentation::CoursesModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeeCourses;
    }

    void activate() override;
    void focusFirst() override;
    void showPart(const QString& part) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeCourseCard();
    [[nodiscard]] QLayout* makeRegisterActs();
    void bindModel();
    void bindActs();
    void onRefreshed();
    void onDone(const QString& sentence);
    void onCourseRow(int row);
    void onMark(domain::EnrolmentId enrolment, int session, domain::AttendanceMark mark);
    void markRest();
    void cancelCourse();
    void planLike();
    void showPerson();
    void showCourse();
    void showForm(const presentation::CourseForm& form);

    presentation::CoursesModel& m_model;
    Dialogs& m_dialogs;
    bool m_isRefreshing = false;
    ScrollPage* m_page = nullptr;
    Button* m_plan = nullptr;
    CourseFormCard* m_form = nullptr;
    QWidget* m_columns = nullptr;
    TableView* m_list = nullptr;
    Card* m_course = nullptr;
    PlainLabel* m_when = nullptr;
    PlainLabel* m_places = nullptr;
    PlainLabel* m_hint = nullptr;
    RegisterGrid* m_grid = nullptr;
    Button* m_rest = nullptr;
    QLineEdit* m_walkIn = nullptr;
    Button* m_addWalkIn = nullptr;
    QLineEdit* m_capacity = nullptr;
    Button* m_setPlaces = nullptr;
    Button* m_copy = nullptr;
    Button* m_cancel = nullptr;
    PersonCard* m_person = nullptr;
};

}
