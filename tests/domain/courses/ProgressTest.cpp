// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/Progress.h"

#include "application/courses/ReadCourseFormats.h"
#include "catch_compat.h"

using namespace rooftree;
using domain::AttendanceMark;
using domain::Outlook;
using domain::Progress;

namespace {

const domain::CourseFormat& format()
{
    static const auto formats = app::readCourseFormats().value();
    return formats.front();
}

const QDate kFirst(2026, 4, 13);

/// "PPAEP__": one letter a session, a week apart from kFirst.
std::vector<domain::MarkedSession> line(const char* letters)
{
    std::vector<domain::MarkedSession> sessions;
    auto day = kFirst;
    for (const auto* at = letters; *at != 0; ++at, day = day.addDays(7)) {
        const auto mark = *at == 'P' ? AttendanceMark::Present
            : *at == 'L'             ? AttendanceMark::Late
            : *at == 'E'             ? AttendanceMark::Excused
            : *at == 'A'             ? AttendanceMark::Absent
                                     : AttendanceMark::None;
        sessions.push_back({ day, mark });
    }
    return sessions;
}

/// As it stands on the evening of the fifth session.
Progress after(const char* letters, int week = 5)
{
    return domain::progressOf(
        line(letters), format(), format().neededOf(7), kFirst.addDays(7 * (week - 1)));
}

}

TEST_CASE("the programme has seven weekly sessions of three hours, completed with five",
    "[domain][courses]")
{
    CHECK(format().id == QStringLiteral("smp"));
    CHECK(format().sessions == 7);
    CHECK(format().everyDays == 7);
    CHECK(format().minutes == 180);
    CHECK(format().neededOf(7) == 5);
    // The share of the rule for other lengths, rounded up.
    CHECK(format().neededOf(6) == 5);
    CHECK(format().neededOf(10) == 8);
    CHECK(format().neededOf(1) == 1);
    CHECK(format().verifiedBy.isEmpty());
}

TEST_CASE("P P A E P can still finish, and needs both that are left", "[domain][courses]")
{
    const auto progress = after("PPAEP__");
    CHECK(progress == Progress { 3, 5, 7, 5, 0 });
    CHECK(progress.missing() == 2);
    CHECK(progress.left() == 2);
    CHECK(progress.outlook() == Outlook::CanFinish);
}

TEST_CASE("A A A P P can no longer finish", "[domain][courses]")
{
    const auto progress = after("AAAPP__");
    CHECK(progress == Progress { 2, 5, 7, 5, 0 });
    CHECK(progress.outlook() == Outlook::CannotFinish);
}

TEST_CASE("late counts as attended, and five finish the course", "[domain][courses]")
{
    CHECK(after("PLPLP__").outlook() == Outlook::Finished);
    CHECK(after("PLPL___").outlook() == Outlook::CanFinish);
}

TEST_CASE("what nobody marked may have been attended", "[domain][courses]")
{
    const auto progress = after("AAP_P__", 6);
    CHECK(progress.unmarked == 1);
    CHECK(progress.outlook() == Outlook::CanFinish);
    CHECK(after("AAPAP__", 6).outlook() == Outlook::CannotFinish);
}

TEST_CASE("an apology before the day holds no session", "[domain][courses]")
{
    const auto progress = after("PPPPPE_");
    CHECK(progress.held == 5);
    CHECK(progress.left() == 2);
}

TEST_CASE("two absences in a row are a run, and an apology neither is one nor ends it",
    "[domain][courses]")
{
    CHECK(domain::absenceRun(line("PAA____"), 2) == 2);
    CHECK(domain::absenceRun(line("PAEA___"), 2) == 2);
    CHECK(domain::absenceRun(line("PAAA___"), 2) == 2);
    CHECK_FALSE(domain::absenceRun(line("APA____"), 2));
    CHECK_FALSE(domain::absenceRun(line("AALP___"), 2));
    CHECK(domain::absenceRun(line("AAPAA__"), 2) == 4);
}
