// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access/SqlStandings.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::HeldClaim;
    using app::Relation;
    using domain::PatientId;
    using domain::Result;
    using domain::StaffId;
    using domain::Standing;

    // The newest restriction of a patient is the one that counts.
    constexpr Sql kFacts {
        "SELECT "
        "COALESCE((SELECT r.is_restricted FROM patient_restriction r WHERE r.patient_id = p.id "
        "ORDER BY r.id DESC LIMIT 1), 0), "
        "(SELECT COUNT(*) FROM staff_patient w WHERE w.patient_id = p.id AND w.staff_id = :self), "
        "(SELECT COUNT(*) FROM staff_patient w WHERE w.patient_id = p.id), "
        "(SELECT COUNT(*) FROM appointment a WHERE a.patient_id = p.id AND a.on_day >= :first_day "
        "AND a.on_day <= :last_day AND a.state <> 'cancelled'), "
        "(SELECT COUNT(*) FROM follow_up f LEFT JOIN staff s ON s.id = :caller "
        "WHERE f.patient_id = p.id AND f.is_open = 1 "
        "AND (f.owner_staff_id = s.id OR f.owner_team_id = s.team_id OR f.owner_role IN "
        "(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id AND r.ended_at IS NULL))) "
        "+ (SELECT COUNT(*) FROM plan_action o LEFT JOIN staff s ON s.id = :promiser "
        "WHERE o.patient_id = p.id AND o.is_open = 1 "
        "AND (o.owner_staff_id = s.id OR o.owner_team_id = s.team_id OR o.owner_role IN "
        "(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id AND r.ended_at IS NULL))), "
        "(SELECT COUNT(*) FROM consultation c LEFT JOIN staff s ON s.id = :seer "
        "WHERE c.patient_id = p.id AND c.on_day >= :since_day "
        "AND (c.staff_id = s.id OR c.team_id = s.team_id)), p.merged_into_id "
        "FROM patient p WHERE p.id = :patient",
        "iiiiiii"
    };
    constexpr Sql kClaims { "SELECT kind, until_at FROM access_claim WHERE staff_id = :staff "
                            "AND patient_id = :patient AND until_at > :now",
        "ti" };
    constexpr Sql kConcealed {
        "SELECT r.patient_id FROM patient_restriction r WHERE r.is_restricted = 1 AND r.id = "
        "(SELECT MAX(n.id) FROM patient_restriction n WHERE n.patient_id = r.patient_id) "
        "AND NOT EXISTS (SELECT 1 FROM access_claim c WHERE c.patient_id = r.patient_id "
        "AND c.staff_id = :staff AND c.kind = 'break-glass' AND c.until_at > :now)",
        "i"
    };

    // No row has it: what is asked for nobody is true of nobody.
    constexpr StaffId kNobody { 0 };

}

SqlStandings::SqlStandings(
    Database& database, const domain::Clock& clock, const app::AccessRules& rules)
    : m_database(database)
    , m_clock(clock)
    , m_rules(rules)
{
}

/// What was merged into another record is not acted on any more: its rows are the other one's.
Result<Standing> SqlStandings::standing(StaffId me, PatientId patient)
{
    const auto today = m_clock.today();
    auto rows = m_database.query(kFacts,
        { me, today.addDays(-m_rules.bookedDaysAfter), today.addDays(m_rules.bookedDaysBefore), me,
            me, me, today.addDays(-m_rules.seenDays), patient });
    if (!rows.next())
        return Standing::Unlinked;
    auto row = rows.row();
    const auto isRestricted = row.boolean();
    const auto isOwn = row.boolean();
    const auto isColleague = row.boolean();
    const auto isLinked = row.integer() + row.integer() + row.integer() > 0;
    if (const auto into = row.maybeInteger())
        return domain::fail(domain::ErrorKind::Conflict, u"patient"_s, u"patient.merged"_s,
            { QString::number(*into) });
    if (isRestricted)
        return Standing::Restricted;
    if (isOwn)
        return Standing::Own;
    if (isColleague)
        return Standing::Colleague;
    return isLinked ? Standing::Linked : Standing::Unlinked;
}

std::vector<HeldClaim> SqlStandings::claims(StaffId me, PatientId patient)
{
    std::vector<HeldClaim> held;
    auto rows = m_database.query(kClaims, { me, patient, m_clock.now() });
    while (rows.next()) {
        auto row = rows.row();
        const auto kind = row.word(domain::claimKindFromWord);
        held.push_back({ kind, row.instant() });
    }
    return held;
}

Result<Relation> SqlStandings::of(const domain::Actor& actor, PatientId patient)
{
    return m_database.attempt([&]() -> Result<Relation> {
        const auto me = actor.staff.value_or(kNobody);
        const auto how = standing(me, patient);
        if (!how)
            return domain::failure(how);
        return Relation { *how, claims(me, patient) };
    });
}

Result<QSet<PatientId>> SqlStandings::concealedFrom(const domain::Actor& actor)
{
    return m_database.attempt([&]() -> Result<QSet<PatientId>> {
        QSet<PatientId> concealed;
        auto rows = m_database.query(kConcealed, { actor.staff.value_or(kNobody), m_clock.now() });
        while (rows.next())
            concealed.insert(rows.row().id<PatientId>());
        return concealed;
    });
}

}
