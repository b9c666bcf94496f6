// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/courses/CoursesModel.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Banner;
class ChoiceChips;
class FormBuilder;
class PlainLabel;

/// Planning a course. The days that follow from the first one stand there before it is saved.
class CourseFormCard final : public QWidget {
    Q_OBJECT

public:
    explicit CourseFormCard(presentation::CoursesModel& model, QWidget* parent = nullptr);

    void start(const presentation::CourseForm& form);
    void focusFirst();
    /// Under its field, or in the banner.
    void sayError(const domain::Error& error, Banner& banner);

Q_SIGNALS:
    void closeRequested();

private:
    void buildLayout();
    void refreshDays();
    [[nodiscard]] presentation::CourseForm value() const;

    presentation::CoursesModel& m_model;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_time = nullptr;
    QLineEdit* m_venue = nullptr;
    QLineEdit* m_language = nullptr;
    QLineEdit* m_capacity = nullptr;
    ChoiceChips* m_conditions = nullptr;
    PlainLabel* m_days = nullptr;
};

}
