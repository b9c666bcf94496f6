// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/courses/CourseWords.h"

#include "presentation/common/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::AttendanceMark;
    using domain::EnrolmentState;
    using domain::Outlook;

    QString translated(const char* words) { return QCoreApplication::translate("courses", words); }

    QString needs(const domain::Progress& progress)
    {
        const int missing = progress.missing();
        const int open = progress.left() + progress.unmarked;
        if (missing < open)
            return translated(QT_TRANSLATE_NOOP("courses", "needs %1 of the %2 that are left"))
                .arg(QString::number(missing), QString::number(open));
        if (missing == 1)
            return translated(QT_TRANSLATE_NOOP("courses", "needs the last one"));
        if (missing == 2)
            return translated(QT_TRANSLATE_NOOP("courses", "needs both"));
        return translated(QT_TRANSLATE_NOOP("courses", "needs all %1")).arg(missing);
    }

}

QString label(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Referred:
        return translated(QT_TRANSLATE_NOOP("courses", "referred"));
    case EnrolmentState::Contacted:
        return translated(QT_TRANSLATE_NOOP("courses", "contacted"));
    case EnrolmentState::Accepted:
        return translated(QT_TRANSLATE_NOOP("courses", "said yes"));
    case EnrolmentState::Waitlisted:
        return translated(QT_TRANSLATE_NOOP("courses", "waiting list"));
    case EnrolmentState::Declined:
        return translated(QT_TRANSLATE_NOOP("courses", "said no"));
    case EnrolmentState::Unsuitable:
        return translated(QT_TRANSLATE_NOOP("courses", "not suitable"));
    case EnrolmentState::Enrolled:
        return translated(QT_TRANSLATE_NOOP("courses", "has a place"));
    case EnrolmentState::Started:
        return translated(QT_TRANSLATE_NOOP("courses", "started"));
    case EnrolmentState::Completed:
        return translated(QT_TRANSLATE_NOOP("courses", "completed"));
    case EnrolmentState::DroppedOut:
        return translated(QT_TRANSLATE_NOOP("courses", "dropped out"));
    case EnrolmentState::Transferred:
        return translated(QT_TRANSLATE_NOOP("courses", "went elsewhere"));
    }
    return {};
}

QString stepLabel(EnrolmentState to)
{
    switch (to) {
    case EnrolmentState::Contacted:
        return translated(QT_TRANSLATE_NOOP("courses", "Spoke to them"));
    case EnrolmentState::Accepted:
        return translated(QT_TRANSLATE_NOOP("courses", "They say yes"));
    case EnrolmentState::Waitlisted:
        return translated(QT_TRANSLATE_NOOP("courses", "On the waiting list"));
    case EnrolmentState::Declined:
        return translated(QT_TRANSLATE_NOOP("courses", "They say no"));
    case EnrolmentState::Unsuitable:
        return translated(QT_TRANSLATE_NOOP("courses", "Not suitable"));
    case EnrolmentState::Enrolled:
        return translated(QT_TRANSLATE_NOOP("courses", "Give them a place"));
    case EnrolmentState::DroppedOut:
        return translated(QT_TRANSLATE_NOOP("courses", "Dropped out"));
    case EnrolmentState::Transferred:
        return translated(QT_TRANSLATE_NOOP("courses", "Went elsewhere"));
    default:
        return label(to);
    }
}

QString label(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::None:
        return translated(QT_TRANSLATE_NOOP("courses", "not marked"));
    case AttendanceMark::Present:
        return translated(QT_TRANSLATE_NOOP("courses", "present"));
    case AttendanceMark::Late:
        return translated(QT_TRANSLATE_NOOP("courses", "late"));
    case AttendanceMark::LeftEarly:
        return translated(QT_TRANSLATE_NOOP("courses", "left early"));
    case AttendanceMark::Excused:
        return translated(QT_TRANSLATE_NOOP("courses", "sent apologies"));
    case AttendanceMark::Absent:
        return translated(QT_TRANSLATE_NOOP("courses", "absent"));
    }
    return {};
}

QString markLetter(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Present:
        return u"P"_s;
    case AttendanceMark::Late:
        return u"L"_s;
    case AttendanceMark::LeftEarly:
        return u"H"_s;
    case AttendanceMark::Excused:
        return u"E"_s;
    case AttendanceMark::Absent:
        return u"A"_s;
    case AttendanceMark::None:
        break;
    }
    return u"\u2013"_s;
}

std::optional<AttendanceMark> markOfLetter(QStringView letter)
{
    for (const auto mark : { AttendanceMark::Present, AttendanceMark::Late,
             AttendanceMark::LeftEarly, AttendanceMark::Excused, AttendanceMark::Absent }) {
        if (letter.compare(markLetter(mark), Qt::CaseInsensitive) == 0)
            return mark;
    }
    return std::nullopt;
}

QString progressSentence(const domain::Progress& progress)
{
    const auto counts = translated(QT_TRANSLATE_NOOP("courses", "%1 of %2 held, %1 of %3 planned"))
                            .arg(QString::number(progress.attended), QString::number(progress.held),
                                QString::number(progress.planned));
    switch (progress.outlook()) {
    case Outlook::Finished:
        return translated(QT_TRANSLATE_NOOP("courses", "%1: has completed the course."))
            .arg(counts);
    case Outlook::CannotFinish:
        return translated(QT_TRANSLATE_NOOP("courses", "%1: can no longer finish.")).arg(counts);
    case Outlook::CanFinish:
        break;
    }
    if (progress.unmarked > 0)
        return translated(
            QT_TRANSLATE_NOOP("courses", "%1, %2 not marked yet: can still finish, %3."))
            .arg(counts, QString::number(progress.unmarked), needs(progress));
    return translated(QT_TRANSLATE_NOOP("courses", "%1: can still finish, %2."))
        .arg(counts, needs(progress));
}

QString placesSentence(const domain::Places& places)
{
    const auto taken
        = translated(QT_TRANSLATE_NOOP("courses", "%1 of %2 places taken, %3 waiting."))
              .arg(QString::number(places.taken), QString::number(places.capacity),
                  QString::number(places.waiting));
    if (places.toOffer() == 0)
        return taken;
    if (places.toOffer() == 1)
        return translated(
            QT_TRANSLATE_NOOP("courses", "%1 One place can go to the first who waits."))
            .arg(taken);
    return translated(QT_TRANSLATE_NOOP("courses", "%1 Places can go to the first %2 who wait."))
        .arg(taken, QString::number(places.toOffer()));
}

QString datesSentence(const domain::SessionDates& dates)
{
    QStringList days;
    for (const auto& day : dates.days)
        days << dateText(day);
    auto sentence = translated(QT_TRANSLATE_NOOP("courses", "%1 sessions: %2."))
                        .arg(QString::number(dates.days.size()), days.join(u", "_s));
    QStringList skipped;
    for (const auto& each : dates.skipped)
        skipped << translated(QT_TRANSLATE_NOOP("courses", "%1 (%2)"))
                       .arg(dateText(each.day), each.name);
    if (!skipped.isEmpty())
        sentence += u' '
            + translated(QT_TRANSLATE_NOOP("courses", "Passed over: %1."))
                  .arg(skipped.join(u", "_s));
    if (dates.isBeyondKnown)
        sentence += u' '
            + translated(QT_TRANSLATE_NOOP("courses",
                "Some days are later than the bank holidays that are known: please look at them."));
    return sentence;
}

QString recordSentence(const app::Enrolments::CourseLine& line)
{
    const auto title = line.title.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("courses", "The next course"))
        : line.title;
    if (!domain::hasPlace(line.state) || line.week == 0)
        return translated(QT_TRANSLATE_NOOP("courses", "%1: %2")).arg(title, label(line.state));
    return translated(QT_TRANSLATE_NOOP("courses", "%1: week %2 of %3, %4 attended"))
        .arg(title, QString::number(line.week), QString::number(line.progress.planned),
            QString::number(line.progress.attended));
}

}
