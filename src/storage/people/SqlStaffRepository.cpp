// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlStaffRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::EventId;
    using domain::Result;
    using domain::Staff;
    using domain::StaffId;

    constexpr Sql kAll { "SELECT id, uid, name, profession, team_id, user_name, is_active, version "
                         "FROM staff ORDER BY name, id",
        "itttitii" };
    constexpr Sql kById { "SELECT id, uid, name, profession, team_id, user_name, is_active, "
                          "version FROM staff WHERE id = :id",
        "itttitii" };
    constexpr Sql kByUserName { "SELECT id, uid, name, profession, team_id, user_name, is_active, "
                                "version FROM staff WHERE user_name = :user_name",
        "itttitii" };
    constexpr Sql kAllRoles { "SELECT staff_id, role FROM staff_role WHERE ended_at IS NULL "
                              "ORDER BY id",
        "it" };
    constexpr Sql kRolesOf { "SELECT role FROM staff_role WHERE staff_id = :id AND "
                             "ended_at IS NULL ORDER BY id",
        "t" };
    constexpr Sql kHash { "SELECT password_hash FROM staff WHERE id = :id", "t" };
    constexpr Sql kAdd { "INSERT INTO staff (uid, name, profession, team_id, user_name, "
                         "password_hash, is_active, saved_in) VALUES (:uid, :name, :profession, "
                         ":team_id, :user_name, :password_hash, :is_active, :saved_in) "
                         "RETURNING id",
        "i" };
    // A role that comes back is the old row again.
    constexpr Sql kAddRole { "INSERT INTO staff_role (staff_id, role, saved_in) VALUES (:staff_id, "
                             ":role, :saved_in) ON CONFLICT (staff_id, role) DO UPDATE SET "
                             "ended_at = NULL, saved_in = excluded.saved_in" };
    constexpr Sql kEndRole { "UPDATE staff_role SET ended_at = (SELECT at FROM audit_event WHERE "
                             "id = :event), saved_in = :saved_in WHERE staff_id = :staff AND "
                             "role = :role" };
    constexpr Sql kChange { "UPDATE staff SET name = :name, profession = :profession, team_id = "
                            ":team, is_active = :is_active, version = version + 1, saved_in = "
                            ":saved_in WHERE id = :id AND version = :version" };
    // Writers queue at this row: who comes second sees what the first one did.
    constexpr Sql kTakeTurn { "UPDATE schema_info SET change_number = change_number + 1" };
    constexpr Sql kSetHash { "UPDATE staff SET password_hash = :hash, version = version + 1, "
                             "saved_in = :saved_in WHERE id = :id" };
    constexpr Sql kTeams { "SELECT id, name FROM team ORDER BY name", "it" };
    constexpr Sql kAddTeam {
        "INSERT INTO team (name, saved_in) VALUES (:name, :saved_in) RETURNING id", "i"
    };
    constexpr Sql kRenameTeam { "UPDATE team SET name = :name, saved_in = :saved_in "
                                "WHERE id = :id" };
    constexpr Sql kPractice { "SELECT uid, name, ods_code, is_demo, idle_minutes FROM practice",
        "tttii" };
    constexpr Sql kSetIdle { "UPDATE practice SET idle_minutes = :minutes, version = version + 1, "
                             "saved_in = :saved_in" };
    constexpr Sql kSetPractice {
        "INSERT INTO practice (id, uid, name, ods_code, is_demo, saved_in) VALUES (1, :uid, :name, "
        ":ods_code, :is_demo, :saved_in) ON CONFLICT (id) DO UPDATE SET uid = excluded.uid, "
        "name = excluded.name, ods_code = excluded.ods_code, is_demo = excluded.is_demo, "
        "version = practice.version + 1, saved_in = excluded.saved_in"
    };

    /// Without the roles.
    Staff readStaff(Row row)
    {
        Staff staff { row.id<StaffId>(), row.uid(), row.text(),
            row.word(domain::professionFromWord), row.maybeId<domain::TeamId>(), row.textOrEmpty(),
            {}, row.boolean(), row.version() };
        return staff;
    }

    std::optional<Staff> readOne(Database& database, const Sql& sql, const Value& key)
    {
        std::optional<Staff> staff;
        {
            auto rows = database.query(sql, { key });
            if (!rows.next())
                return std::nullopt;
            staff = readStaff(rows.row());
        }
        auto roles = database.query(kRolesOf, { staff->id });
        while (roles.next())
            staff->roles.push_back(roles.row().word(domain::roleFromWord));
        return staff;
    }

    auto notFound() { return domain::fail(ErrorKind::NotFound, u"staff"_s, u"staff.not-found"_s); }

    bool isUserNameTaken(Database& database, const QString& userName)
    {
        if (userName.isEmpty())
            return false;
        return database.query(kByUserName, { userName }).next();
    }

}

Result<std::vector<Staff>> SqlStaffRepository::all()
{
    return m_database.attempt([&]() -> Result<std::vector<Staff>> {
        std::vector<Staff> everybody;
        QHash<StaffId, std::size_t> places;
        auto rows = m_database.query(kAll);
        while (rows.next()) {
            everybody.push_back(readStaff(rows.row()));
            places.insert(everybody.back().id, everybody.size() - 1);
        }
        auto roles = m_database.query(kAllRoles);
        while (roles.next()) {
            auto row = roles.row();
            const auto place = places.constFind(row.id<StaffId>());
            if (place != places.constEnd())
                everybody[*place].roles.push_back(row.word(domain::roleFromWord));
        }
        return everybody;
    });
}

Result<Staff> SqlStaffRepository::find(StaffId id)
{
    return m_database.attempt([&]() -> Result<Staff> {
        auto staff = readOne(m_database, kById, id);
        if (!staff)
            return notFound();
        return *std::move(staff);
    });
}

Result<std::optional<Staff>> SqlStaffRepository::byUserName(const QString& userName)
{
    return m_database.attempt([&]() -> Result<std::optional<Staff>> {
        return readOne(m_database, kByUserName, userName);
    });
}

Result<QByteArray> SqlStaffRepository::passwordHash(StaffId id)
{
    return m_database.attempt([&]() -> Result<QByteArray> {
        auto rows = m_database.query(kHash, { id });
        if (!rows.next())
            return notFound();
        return rows.row().bytes();
    });
}

Result<StaffId> SqlStaffRepository::add(
    const Staff& staff, const QByteArray& passwordHash, EventId event)
{
    return m_database.attempt([&]() -> Result<StaffId> {
        if (isUserNameTaken(m_database, staff.userName))
            return domain::fail(ErrorKind::Conflict, u"userName"_s, u"staff.user-name-taken"_s);
        const StaffId id(m_database.insert(kAdd,
            { staff.uid, staff.name, toWord(staff.profession), staff.team,
                Value::orNull(staff.userName), passwordHash, staff.isActive, event }));
        for (const auto role : staff.roles)
            m_database.execute(kAddRole, { id, toWord(role), event });
        return id;
    });
}

Result<void> SqlStaffRepository::takeTurn()
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kTakeTurn);
        return {};
    });
}

Result<void> SqlStaffRepository::change(const Staff& staff, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto before = readOne(m_database, kById, staff.id);
        if (!before)
            return notFound();
        const auto changed = m_database.execute(kChange,
            { staff.name, toWord(staff.profession), staff.team, staff.isActive, event, staff.id,
                staff.version });
        if (changed == 0)
            return domain::fail(ErrorKind::Conflict, u"staff"_s, u"staff.changed"_s);
        for (const auto role : before->roles) {
            if (!staff.has(role))
                m_database.execute(kEndRole, { event, event, staff.id, toWord(role) });
        }
        for (const auto role : staff.roles) {
            if (!before->has(role))
                m_database.execute(kAddRole, { staff.id, toWord(role), event });
        }
        return {};
    });
}

Result<void> SqlStaffRepository::setPasswordHash(StaffId id, const QByteArray& hash, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kSetHash, { hash, event, id }) == 0)
            return notFound();
        return {};
    });
}

Result<std::vector<domain::Team>> SqlStaffRepository::teams()
{
    return m_database.attempt([&]() -> Result<std::vector<domain::Team>> {
        std::vector<domain::Team> teams;
        auto rows = m_database.query(kTeams);
        while (rows.next()) {
            auto row = rows.row();
            teams.push_back({ row.id<domain::TeamId>(), row.text() });
        }
        return teams;
    });
}

Result<domain::TeamId> SqlStaffRepository::addTeam(const QString& name, EventId event)
{
    return m_database.attempt([&]() -> Result<domain::TeamId> {
        return domain::TeamId(m_database.insert(kAddTeam, { name, event }));
    });
}

Result<void> SqlStaffRepository::renameTeam(domain::TeamId id, const QString& name, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kRenameTeam, { name, event, id }) == 0)
            return domain::fail(ErrorKind::NotFound, u"team"_s, u"team.not-found"_s);
        return {};
    });
}

Result<std::optional<domain::Practice>> SqlStaffRepository::practice()
{
    return m_database.attempt([&]() -> Result<std::optional<domain::Practice>> {
        auto rows = m_database.query(kPractice);
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        return domain::Practice { row.uid(), row.text(), row.text(), row.boolean(),
            row.maybeNumber() };
    });
}

Result<void> SqlStaffRepository::setIdleMinutes(int minutes, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kSetIdle, { minutes, event });
        return {};
    });
}

Result<void> SqlStaffRepository::setPractice(const domain::Practice& practice, EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kSetPractice,
            { practice.uid, practice.name, practice.odsCode, practice.isDemo, event });
        return {};
    });
}

}
