// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/SessionTrail.h"

#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Role;
using test::TestPractice;

namespace {

struct Session {
    TestPractice practice { GENERATE(from_range(test::engines())) };
    app::Gate gate = test::openGate();
    app::SessionTrail trail { gate, practice.database.unitOfWork() };
    domain::Actor nurse { practice.nurse, Role::Clinician, u"Nurse Jo Evans"_s, u"desk 1"_s };

    /// The newest events as "action outcome staff object".
    QStringList newest(int count)
    {
        auto rows = practice.database->query(
            { "SELECT action, outcome, COALESCE(staff_id, 0), object_kind, "
              "COALESCE(object_id, 0) FROM audit_event ORDER BY id DESC",
                "ttiti" });
        QStringList found;
        while (found.size() < count && rows.next()) {
            auto row = rows.row();
            auto line = row.text();
            line += u' ' + row.text();
            line += u' ' + QString::number(row.integer());
            line += u' ' + row.text();
            line += u' ' + QString::number(row.integer());
            found.prepend(line);
        }
        return found;
    }
};

}

TEST_CASE("coming, locking, unlocking and going are one event each", "[application][trail]")
{
    Session session;
    REQUIRE(session.trail.started(session.nurse));
    REQUIRE(session.trail.locked(session.nurse));
    REQUIRE(session.trail.unlockRefused(session.nurse));
    REQUIRE(session.trail.unlocked(session.nurse));
    REQUIRE(session.trail.ended(session.nurse));

    const auto id = QString::number(session.practice.nurse.value());
    CHECK(session.newest(5)
        == QStringList { u"session.start ok "_s + id + u"  0"_s,
            u"session.lock ok "_s + id + u"  0"_s,
            u"session.unlock refused "_s + id + u" staff "_s + id,
            u"session.unlock ok "_s + id + u"  0"_s, u"session.end ok "_s + id + u"  0"_s });
}

TEST_CASE("somebody who did not get in is in the trail as nobody", "[application][trail]")
{
    Session session;
    REQUIRE(session.trail.refused(u"desk 1"_s, session.practice.nurse));
    REQUIRE(session.trail.refused(u"desk 1"_s, {}));

    const auto id = QString::number(session.practice.nurse.value());
    CHECK(session.newest(2)
        == QStringList {
            u"session.refuse refused 0 staff "_s + id, u"session.refuse refused 0  0"_s });
}
