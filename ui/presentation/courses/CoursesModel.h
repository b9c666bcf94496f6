// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/Courses.h"
#include "presentation/common/Desk.h"
#include "presentation/courses/CourseList.h"
#include "presentation/courses/CourseRegister.h"

#include <QObject>

namespace rooftree::presentation {

/// What somebody typed of a new course.
struct CourseForm {
    QString title;
    QString venue;
    QString language;
    QString capacity;
    QString first; ///< as typed: "13 Apr 2026"
    QString time; ///< as typed: "14:00"
    QStringList conditions;
};

/// The courses, one of them with its people, and everything that is done to them. Each act is for
/// the enrolment that it names, whatever is chosen meanwhile.
class CoursesModel final : public QObject {
    Q_OBJECT

public:
    explicit CoursesModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] CourseList& list() { return m_list; }

    [[nodiscard]] CourseRegister& sheet() { return m_sheet; }

    /// True once the first answer came.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] std::optional<domain::CourseId> chosen() const { return m_chosen; }

    [[nodiscard]] bool mayManage() const;
    [[nodiscard]] bool mayEnrol() const;
    [[nodiscard]] bool mayMark() const;

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    [[nodiscard]] const app::Rules& rules() const { return m_desk.services.rules; }

    /// refreshed() or refused() follows.
    void refresh();
    /// Shows the people of a course, or with nothing those who wait for any.
    void choose(std::optional<domain::CourseId> course);

    /// A form with what is usual, or with what this course has.
    [[nodiscard]] CourseForm startingForm() const;
    [[nodiscard]] CourseForm copyOf(const domain::Course& course) const;
    /// What the days of the form would be, in a sentence; empty while the day is not understood.
    [[nodiscard]] QString daysOf(const CourseForm& form) const;

    /// Each ends in done() with a sentence, or refused().
    void add(const CourseForm& form);
    void setPlaces(const QString& places);
    void cancelCourse(const QString& reason);
    void step(const app::CoursePerson& person, domain::EnrolmentState to);
    void place(const app::CoursePerson& person, domain::CourseId course);
    void mark(const app::CoursePerson& person, int session, domain::AttendanceMark mark);
    /// Everybody who has a place and is not marked for this session.
    void markRest(int session, domain::AttendanceMark mark);
    void addWalkIn(const QString& name);
    void match(const app::CoursePerson& person, domain::PatientId patient);
    void contacted(const app::CoursePerson& person);

Q_SIGNALS:
    void refreshed();
    void done(const QString& sentence);
    void refused(const rooftree::domain::Error& error);

private:
    struct Read {
        std::vector<app::CourseRow> courses;
        std::vector<app::CoursePerson> people;
    };

    using Answer = domain::Result<app::SaveOutcome>;
    using Job = std::function<Answer(const app::Services&, const domain::Actor&)>;

    [[nodiscard]] domain::Result<app::Courses::Wish> wishOf(const CourseForm& form) const;
    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void onRead(int generation, domain::Result<Read> read);
    void run(Job job, const QString& sentence);
    void forget();

    const Desk& m_desk;
    CourseList m_list;
    CourseRegister m_sheet;
    std::optional<domain::CourseId> m_chosen;
    int m_generation = 0;
    bool m_isRead = false;
    bool m_hasChosen = false;
};

}
