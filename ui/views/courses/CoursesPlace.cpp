// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/CoursesPlace.h"

#include "presentation/common/Dates.h"
#include "presentation/courses/CourseWords.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/courses/CourseFormCard.h"
#include "views/courses/PersonCard.h"
#include "views/courses/RegisterGrid.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastColumn = 320;
    constexpr int kWalkInUnits = 50;
    constexpr int kCapacityUnits = 16;

    QLineEdit* lineEdit(const QString& name, const QString& words, int units)
    {
        auto* field = new QLineEdit;
        field->setObjectName(name);
        field->setAccessibleName(words);
        field->setPlaceholderText(words);
        field->setFixedWidth(space(units));
        return field;
    }

    Button* button(const QString& name, const QString& words)
    {
        auto* made = new Button(words);
        made->setObjectName(name);
        return made;
    }

}

using presentation::CourseList;
using presentation::CoursesModel;

CoursesPlace::CoursesPlace(CoursesModel& model, Dialogs& dialogs, QWidget* parent)
    : Place(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
    bindActs();
    showCourse();
}

QString CoursesPlace::title() const { return tr("Courses"); }

void CoursesPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    m_plan = button(u"planCourseButton"_s, tr("Plan a course"));
    m_page->addHeaderWidget(m_plan);
    m_form = new CourseFormCard(m_model);
    m_form->hide();
    m_list = new TableView(tr("Courses, the newest first"));
    m_list->setObjectName(u"courseTable"_s);
    m_list->setModel(&m_model.list());
    m_list->setStretchColumn(CourseList::Title);
    m_list->setDispensable({ CourseList::Waiting, CourseList::Starts });
    m_person = new PersonCard(m_model);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space(3));
    leftColumn->addWidget(m_list);
    leftColumn->addWidget(m_person);
    leftColumn->addStretch(1);
    m_columns = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, m_columns);
    columns->setSpacing(space(4));
    columns->addWidget(left);
    columns->addWidget(makeCourseCard());
    columns->setStretch(0, 4);
    columns->setStretch(1, 7);
    m_page->body()->addWidget(m_form);
    m_page->body()->addWidget(m_columns);
    m_page->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

QWidget* CoursesPlace::makeCourseCard()
{
    m_course = new Card(tr("Waiting for any course"));
    m_course->setObjectName(u"courseCard"_s);
    m_when = new PlainLabel({}, TextRole::Muted);
    m_places = new PlainLabel;
    m_places->setObjectName(u"placesLabel"_s);
    m_hint = new PlainLabel(tr("On a session: P present, L late, E sent apologies, A absent, H "
                               "went home early. Delete takes a mark back. E may be set before "
                               "the day."),
        TextRole::Muted);
    m_grid = new RegisterGrid(m_model.sheet());
    for (auto* line : std::initializer_list<QWidget*> { m_when, m_places, m_grid, m_hint })
        m_course->body()->addWidget(line);
    m_course->body()->addLayout(makeRegisterActs());
    return m_course;
}

QLayout* CoursesPlace::makeRegisterActs()
{
    m_rest = button(u"markRestButton"_s, tr("Mark the rest present"));
    m_walkIn = lineEdit(u"walkInEdit"_s, tr("Name of somebody who walked in"), kWalkInUnits);
    m_addWalkIn = button(u"walkInButton"_s, tr("Add them"));
    m_capacity = lineEdit(u"placesEdit"_s, tr("Places"), kCapacityUnits);
    m_setPlaces = button(u"setPlacesButton"_s, tr("Change places"));
    m_copy = button(u"copyCourseButton"_s, tr("Plan the same again"));
    m_cancel = button(u"cancelCourseButton"_s, tr("Cancel this course\u2026"));
    auto* acts = new FlowLayout(space(2));
    for (auto* each : std::initializer_list<QWidget*> {
             m_rest, m_walkIn, m_addWalkIn, m_capacity, m_setPlaces, m_copy, m_cancel })
        acts->addWidget(each);
    return acts;
}

void CoursesPlace::bindModel()
{
    connect(&m_model, &CoursesModel::refreshed, this, &CoursesPlace::onRefreshed);
    connect(&m_model, &CoursesModel::done, this, &CoursesPlace::onDone);
    connect(&m_model, &CoursesModel::refused, this, [this](const domain::Error& error) {
        if (m_form->isVisible())
            m_form->sayError(error, *m_page->banner());
        else
            sayError(error, *m_page->banner());
    });
    connect(m_list, &TableView::currentRowChanged, this, &CoursesPlace::onCourseRow);
    connect(m_grid, &RegisterGrid::chosenChanged, this, &CoursesPlace::showPerson);
    connect(m_grid, &RegisterGrid::markRequested, this, &CoursesPlace::onMark);
}

void CoursesPlace::bindActs()
{
    connect(m_plan, &Button::clicked, this, [this] { showForm(m_model.startingForm()); });
    connect(m_form, &CourseFormCard::closeRequested, this, [this] {
        m_form->hide();
        focusFirst();
    });
    connect(m_rest, &Button::clicked, this, &CoursesPlace::markRest);
    connect(m_addWalkIn, &Button::clicked, this, [this] { m_model.addWalkIn(m_walkIn->text()); });
    connect(m_walkIn, &QLineEdit::returnPressed, m_addWalkIn, &Button::click);
    connect(m_setPlaces, &Button::clicked, this, [this] { m_model.setPlaces(m_capacity->text()); });
    connect(m_copy, &Button::clicked, this, &CoursesPlace::planLike);
    connect(m_cancel, &Button::clicked, this, &CoursesPlace::cancelCourse);
}

void CoursesPlace::activate() { m_model.refresh(); }

void CoursesPlace::focusFirst()
{
    if (m_form->isVisible())
        m_form->focusFirst();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void CoursesPlace::showPart(const QString& part)
{
    if (part == u"plan" && m_model.mayManage())
        showForm(m_model.startingForm());
}

void CoursesPlace::showForm(const presentation::CourseForm& form)
{
    m_form->start(form);
    m_form->show();
    m_form->focusFirst();
}

void CoursesPlace::onRefreshed()
{
    m_isRefreshing = true;
    m_list->selectRow(m_model.list().rowOf(m_model.chosen()));
    m_isRefreshing = false;
    showCourse();
    showPerson();
}

void CoursesPlace::onDone(const QString& sentence)
{
    m_walkIn->clear();
    m_form->hide();
    if (!sentence.isEmpty())
        m_page->banner()->tell(Tone::Success, sentence);
}

void CoursesPlace::onCourseRow(int row)
{
    // Before the first answer the only row is that of nobody's course, and nobody chose it.
    if (!m_isRefreshing && m_model.isRead() && row >= 0)
        m_model.choose(m_model.list().courseAt(row));
}

void CoursesPlace::onMark(domain::EnrolmentId enrolment, int session, domain::AttendanceMark mark)
{
    const auto* person = m_model.sheet().at(m_model.sheet().rowOf(enrolment));
    if (person && m_model.mayMark())
        m_model.mark(*person, session, mark);
}

void CoursesPlace::markRest()
{
    if (m_grid->session() == 0)
        m_page->banner()->tell(Tone::Info, tr("Please choose a session in the register first."));
    else
        m_model.markRest(m_grid->session(), domain::AttendanceMark::Present);
}

void CoursesPlace::planLike()
{
    if (const auto* row = m_model.list().find(m_model.chosen()))
        showForm(m_model.copyOf(row->course));
}

void CoursesPlace::cancelCourse()
{
    if (m_dialogs.confirm({ tr("Cancel this course?"),
            tr("Nobody is lost: who has not finished waits for another course, in the order of "
               "the referrals. The register stays as it is."),
            tr("Cancel the course"), true }))
        m_model.cancelCourse({});
}

void CoursesPlace::showPerson()
{
    const auto chosen = m_grid->chosen();
    m_person->show(chosen ? m_model.sheet().at(m_model.sheet().rowOf(*chosen)) : nullptr);
}

void CoursesPlace::showCourse()
{
    const auto* row = m_model.list().find(m_model.chosen());
    const bool isOn = row && !row->course.isCancelled;
    m_course->setTitle(row ? row->course.title : tr("Waiting for any course"));
    m_when->setVisible(row != nullptr);
    m_places->setVisible(row != nullptr);
    if (row && !row->course.sessions.empty()) {
        const auto& first = row->course.sessions.front();
        QStringList words { tr("%1 to %2", "days")
                                .arg(presentation::dateText(first.day),
                                    presentation::dateText(row->course.sessions.back().day)),
            first.time.toString(u"HH:mm"_s), row->course.venue, row->course.language };
        words.removeAll(QString());
        m_when->setText(words.join(u" \u00b7 "_s));
        m_places->setText(presentation::placesSentence(row->places));
        m_capacity->setText(QString::number(row->course.capacity));
    }
    m_plan->setVisible(m_model.mayManage());
    for (auto* each : std::initializer_list<QWidget*> { m_rest, m_walkIn, m_addWalkIn, m_hint })
        each->setVisible(isOn && m_model.mayMark());
    for (auto* each : std::initializer_list<QWidget*> { m_capacity, m_setPlaces, m_cancel })
        each->setVisible(isOn && m_model.mayManage());
    m_copy->setVisible(row && m_model.mayManage());
}

}
