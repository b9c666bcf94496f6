// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"
#include "presentation/courses/CourseReferralModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Button;
class ChoiceChips;

/// The courses of the patient in the record, and *Refer to a course*: a digit chooses, Tab and
/// Space refer. The first open goal and the access needs go with it.
class CourseCard final : public QWidget {
    Q_OBJECT

public:
    CourseCard(const presentation::ConsultationModel& consultation,
        presentation::CourseReferralModel& courses, QWidget* parent = nullptr);

    /// Puts the keyboard on the choice of courses.
    void focusFirst();

private:
    void buildLayout();
    void load();
    void refer();

    const presentation::ConsultationModel& m_consultation;
    presentation::CourseReferralModel& m_courses;
    QVBoxLayout* m_lines = nullptr;
    Banner* m_banner = nullptr;
    ChoiceChips* m_offers = nullptr;
    Button* m_refer = nullptr;
};

}
