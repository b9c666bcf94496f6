// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ManageStaff.h"

#include "application/followup/WorkLeft.h"
#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Role;
using domain::Staff;

namespace {

    bool canAct(const Staff& person, Role role)
    {
        return person.isActive && !person.userName.isEmpty() && person.has(role);
    }

    bool isHeld(const std::vector<Staff>& everybody, Role role)
    {
        return std::any_of(everybody.begin(), everybody.end(),
            [role](const Staff& person) { return canAct(person, role); });
    }

    /// Refuses what would leave nobody who manages or nobody who administers.
    Result<void> checkStillLed(std::vector<Staff> everybody, const Staff& changed)
    {
        const bool hadManager = isHeld(everybody, Role::Manager);
        const bool hadAdministrator = isHeld(everybody, Role::Administrator);
        for (auto& person : everybody) {
            if (person.id == changed.id)
                person = changed;
        }
        if (hadManager && !isHeld(everybody, Role::Manager))
            return domain::fail(ErrorKind::Conflict, u"role"_s, u"staff.last-manager"_s);
        if (hadAdministrator && !isHeld(everybody, Role::Administrator))
            return domain::fail(ErrorKind::Conflict, u"role"_s, u"staff.last-administrator"_s);
        return {};
    }

    TrailDetails about(StaffId id, const QString& purpose)
    {
        return { TrailOutcome::Ok, { u"staff"_s, id.value() }, purpose };
    }

    Result<QString> checkedTeamName(const QString& typed)
    {
        const auto name = domain::cleanLine(typed, domain::kLineLimit, u"teamName"_s);
        if (name && name->isEmpty())
            return domain::fail(ErrorKind::Validation, u"teamName"_s, u"text.empty"_s);
        return name;
    }

}

Result<std::vector<Staff>> ManageStaff::all(const Proof&) const { return m_needs.staff.all(); }

Result<std::vector<domain::Team>> ManageStaff::teams(const Proof&) const
{
    return m_needs.staff.teams();
}

Result<QStringList> ManageStaff::practiceWords() const
{
    const auto practice = m_needs.staff.practice();
    if (!practice)
        return domain::failure(practice);
    return *practice ? QStringList { (*practice)->name } : QStringList();
}

Result<SaveOutcome> ManageStaff::save(
    const Proof& proof, const FreshProof& fresh, const WriteStamp& stamp, const Work& work) const
{
    if (const auto checked = m_needs.fresh.check(fresh, proof.actor()); !checked)
        return domain::failure(checked);
    const auto saved = m_needs.work.write(stamp, [&](EventId event) -> Result<void> {
        if (const auto turn = m_needs.staff.takeTurn(); !turn)
            return turn;
        return work(event);
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Users, {} });
    return saved;
}

Result<SaveOutcome> ManageStaff::add(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, const NewStaff& wish) const
{
    const auto words = practiceWords();
    if (!words)
        return domain::failure(words);
    const auto account = prepareAccount(wish, m_needs.passwords, *words);
    if (!account)
        return domain::failure(account);
    return save(proof, fresh, WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto added = m_needs.staff.add(account->staff, account->passwordHash, event);
        return added ? Result<void> {} : domain::failure(added);
    });
}

Result<void> ManageStaff::checkNothingIsLeft(
    const Staff& before, const Staff& after, const QString& code) const
{
    const auto everybody = m_needs.staff.all();
    if (!everybody)
        return domain::failure(everybody);
    const auto open = m_needs.openWork.of(workLeft(before, after, *everybody, m_needs.clock.now()));
    if (!open)
        return domain::failure(open);
    if (open->empty())
        return {};
    const auto counts = countOpen(*open);
    return domain::fail(ErrorKind::Conflict, u"role"_s, code,
        { QString::number(counts.calls), QString::number(counts.visits) });
}

Result<void> ManageStaff::put(const Staff& person, EventId event) const
{
    const auto everybody = m_needs.staff.all();
    if (!everybody)
        return domain::failure(everybody);
    if (const auto led = checkStillLed(*everybody, person); !led)
        return led;
    return m_needs.staff.change(person, event);
}

Result<SaveOutcome> ManageStaff::change(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, const StaffChange& wish) const
{
    const auto name = checkedStaffName(wish.name);
    if (!name)
        return domain::failure(name);
    const auto stamp = WriteStamp::of(proof, key, about(wish.id, u"change"_s));
    return save(proof, fresh, stamp, [&](EventId event) -> Result<void> {
        auto person = m_needs.staff.find(wish.id);
        if (!person)
            return domain::failure(person);
        if (!person->userName.isEmpty() && wish.roles.empty())
            return domain::fail(ErrorKind::Validation, u"role"_s, u"staff.no-role"_s);
        const auto before = *person;
        person->name = *name;
        person->profession = wish.profession;
        person->team = wish.team;
        person->roles = wish.roles;
        person->version = wish.version;
        if (auto handed = checkNothingIsLeft(before, *person, u"staff.role-with-work"_s); !handed)
            return handed;
        return put(*person, event);
    });
}

Result<SaveOutcome> ManageStaff::setPassword(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, StaffId id, const QString& password) const
{
    const auto person = m_needs.staff.find(id);
    if (!person)
        return domain::failure(person);
    if (person->userName.isEmpty())
        return domain::fail(ErrorKind::Validation, u"userName"_s, u"staff.no-user-name"_s);
    const auto words = practiceWords();
    if (!words)
        return domain::failure(words);
    const auto hash = hashOfNew(
        password, m_needs.passwords, QStringList { person->userName, person->name } + *words);
    if (!hash)
        return domain::failure(hash);
    const auto saved = save(proof, fresh, WriteStamp::of(proof, key, about(id, u"password"_s)),
        [&](EventId event) { return m_needs.staff.setPasswordHash(id, *hash, event); });
    if (!saved)
        return saved;
    const auto forgotten = m_needs.throttle.forget(person->userName);
    return forgotten ? saved : Result<SaveOutcome>(domain::failure(forgotten));
}

Result<SaveOutcome> ManageStaff::saveActive(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, const StaffChange& who, bool isActive) const
{
    const auto purpose = isActive ? u"reopen"_s : u"close"_s;
    const auto stamp = WriteStamp::of(proof, key, about(who.id, purpose));
    return save(proof, fresh, stamp, [&](EventId event) -> Result<void> {
        auto person = m_needs.staff.find(who.id);
        if (!person)
            return domain::failure(person);
        const auto before = *person;
        person->isActive = isActive;
        person->version = who.version;
        if (auto handed = checkNothingIsLeft(before, *person, u"staff.open-work"_s); !handed)
            return handed;
        return put(*person, event);
    });
}

Result<SaveOutcome> ManageStaff::close(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, StaffId id, domain::RowVersion version) const
{
    return saveActive(proof, fresh, key, { id, version }, false);
}

Result<SaveOutcome> ManageStaff::reopen(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, StaffId id, domain::RowVersion version) const
{
    return saveActive(proof, fresh, key, { id, version }, true);
}

Result<void> ManageStaff::checkNameIsFree(
    const QString& team, std::optional<domain::TeamId> own) const
{
    const auto teams = m_needs.staff.teams();
    if (!teams)
        return domain::failure(teams);
    const bool isTaken = std::any_of(teams->begin(), teams->end(), [&](const domain::Team& each) {
        return each.id != own && each.name.compare(team, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return domain::fail(ErrorKind::Conflict, u"teamName"_s, u"team.name-taken"_s);
    return {};
}

Result<SaveOutcome> ManageStaff::addTeam(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, const QString& typed) const
{
    const auto name = checkedTeamName(typed);
    if (!name)
        return domain::failure(name);
    return save(proof, fresh, WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        if (const auto free = checkNameIsFree(*name, {}); !free)
            return free;
        const auto added = m_needs.staff.addTeam(*name, event);
        return added ? Result<void> {} : domain::failure(added);
    });
}

Result<SaveOutcome> ManageStaff::renameTeam(const Proof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, domain::TeamId id, const QString& typed) const
{
    const auto name = checkedTeamName(typed);
    if (!name)
        return domain::failure(name);
    const TrailDetails details { TrailOutcome::Ok, { u"team"_s, id.value() }, u"change"_s };
    return save(
        proof, fresh, WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            if (const auto free = checkNameIsFree(*name, id); !free)
                return free;
            return m_needs.staff.renameTeam(id, *name, event);
        });
}

Result<SaveOutcome> ManageStaff::setIdleMinutes(
    const Proof& proof, const FreshProof& fresh, const domain::SaveKey& key, int minutes) const
{
    const TrailDetails details { TrailOutcome::Ok, { u"practice"_s }, u"lock"_s };
    return save(proof, fresh, WriteStamp::of(proof, key, details),
        [&](EventId event) { return m_needs.staff.setIdleMinutes(minutes, event); });
}

}
