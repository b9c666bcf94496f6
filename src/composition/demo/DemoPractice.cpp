// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoPractice.h"

#include "composition/Practice.h"
#include "composition/demo/DemoHistory.h"
#include "storage/people/SqlPatientRepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using domain::Result;
    using domain::SaveKey;

    constexpr std::uint32_t kSeed = 20071113;
    constexpr int kPeople = 600;
    constexpr int kMonths = 18;
    constexpr int kMonthsBeforeChange = 9;
    constexpr int kBookings = 24;

    template <class T> Result<void> done(const Result<T>& result)
    {
        return result ? Result<void> {} : domain::failure(result);
    }

    Result<void> addStaff(const app::Services& services, const DemoData& data)
    {
        // One hash for all: the accounts are for show and say so on the sign-in page.
        const auto hash = app::PasswordHasher().hash(DemoPractice::demoPassword());
        if (!hash)
            return domain::failure(hash);
        const auto proof = services.gate.asSystem<app::Action::SetUpPractice>(u"demo"_s);
        const auto stamp = app::WriteStamp::of(proof, SaveKey::make());
        auto& store = services.staffStore.with(proof);
        return done(services.work.write(stamp, [&](domain::EventId event) -> Result<void> {
            const domain::Practice practice { QUuid::createUuid(), data.practiceName, {}, true };
            if (auto saved = store.setPractice(practice, event); !saved)
                return saved;
            QHash<QString, domain::TeamId> teams;
            for (const auto& name : data.teams) {
                const auto team = store.addTeam(name, event);
                if (!team)
                    return domain::failure(team);
                teams.insert(name, *team);
            }
            for (const auto& person : data.staff) {
                domain::Staff staff { domain::StaffId(0), QUuid::createUuid(), person.name,
                    person.profession, {}, person.userName, person.roles, true,
                    domain::RowVersion::first() };
                if (teams.contains(person.team))
                    staff.team = teams.find(person.team).value();
                if (const auto added = store.add(staff, *hash, event); !added)
                    return domain::failure(added);
            }
            return {};
        }));
    }

    Result<void> addPeople(const app::Services& services, const std::vector<DemoPerson>& people)
    {
        const auto proof = services.gate.asSystem<app::Action::MakeDemo>(u"demo"_s);
        const auto stamp = app::WriteStamp::of(proof, SaveKey::make());
        auto& store = services.imports.with(proof);
        return done(services.work.write(stamp, [&](domain::EventId event) -> Result<void> {
            for (const auto& person : people) {
                const auto id = store.addPatient(person.uid, person.details, event);
                if (!id)
                    return domain::failure(id);
                for (const auto& condition : person.conditions) {
                    if (const auto added = store.addCondition(*id, condition, event); !added)
                        return domain::failure(added);
                }
            }
            return {};
        }));
    }

    Result<std::vector<DemoPatient>> patientsToSee(
        app::PatientRepository& known, const std::vector<DemoPerson>& people)
    {
        std::vector<DemoPatient> patients;
        for (const auto& person : people) {
            if (person.details.death || person.details.leftOn || !person.isOnRegister)
                continue;
            const auto stored = known.byUid(person.uid);
            if (!stored)
                return domain::failure(stored);
            if (*stored)
                patients.push_back({ (*stored)->id, &person });
        }
        return patients;
    }

    Result<DemoHistory::Setting> settingOf(Practice& practice, DemoClock& clock,
        const DemoData& data, const std::vector<DemoPerson>& people, QDate today)
    {
        const auto& services = practice.services();
        storage::SqlPatientRepository known(practice.database());
        auto patients = patientsToSee(known, people);
        if (!patients)
            return domain::failure(patients);
        const auto staff = services.staff.all();
        if (!staff)
            return domain::failure(staff);
        std::vector<domain::Staff> clinicians;
        std::optional<domain::Staff> receptionist;
        for (const auto& each : *staff) {
            if (each.has(domain::Role::Clinician))
                clinicians.push_back(each);
            else if (each.has(domain::Role::Reception) && !receptionist)
                receptionist = each;
        }
        if (clinicians.empty() || !receptionist || patients->empty())
            return domain::fail(domain::ErrorKind::Incompatible, u"demo"_s, u"demo.changed"_s);
        return DemoHistory::Setting { services, clock, data, *std::move(patients),
            std::move(clinicians), *receptionist, today.addMonths(-kMonths + kMonthsBeforeChange) };
    }

    Result<void> playHistory(
        DemoHistory& history, QDate today, const DemoPractice::Progress& progress)
    {
        const auto first = today.addMonths(-kMonths);
        const auto days = first.daysTo(today);
        for (auto day = first; day < today; day = day.addDays(1)) {
            if (auto played = history.play(day); !played)
                return played;
            const auto percent = static_cast<int>(first.daysTo(day) * 100 / days);
            if (progress && !progress(percent))
                break;
        }
        return {};
    }

    Result<bool> isFresh(const app::Services& services)
    {
        const auto practice = services.staff.practice();
        if (!practice)
            return domain::failure(practice);
        if (*practice && !(*practice)->isDemo)
            return domain::fail(domain::ErrorKind::Conflict, u"practice"_s, u"demo.not-a-demo"_s);
        return !practice->has_value();
    }

    Result<bool> isBooked(
        const app::Services& services, const DemoHistory::Setting& setting, QDate day)
    {
        const domain::Actor actor { setting.receptionist.id, domain::Role::Reception,
            setting.receptionist.name, u"demo"_s };
        const auto see = services.gate.allow<app::Action::SeeToday>(actor);
        if (!see)
            return domain::failure(see);
        const auto rows = services.today.list(*see, day);
        if (!rows)
            return domain::failure(rows);
        return !rows->empty();
    }

    Result<DemoSummary> fill(
        const storage::DatabaseUrl& url, QDate today, const DemoPractice::Progress& progress)
    {
        const auto data = DemoData::load();
        if (!data)
            return domain::failure(data);
        DemoClock clock;
        clock.set(domain::instantAt(today, QTime(7, 0)));
        app::SilentPublisher publisher;
        auto practice = Practice::open(url, storage::OpenMode::Existing, clock, publisher);
        if (!practice && practice.error().kind == domain::ErrorKind::NotFound)
            practice = Practice::open(url, storage::OpenMode::Create, clock, publisher);
        if (!practice)
            return domain::failure(practice);
        const auto& services = (*practice)->services();
        const auto fresh = isFresh(services);
        if (!fresh)
            return domain::failure(fresh);

        Dice dice(kSeed);
        const auto people = demoPeople(*data, dice, kPeople, today);
        if (*fresh) {
            if (auto added = addStaff(services, *data); !added)
                return domain::failure(added);
            if (auto added = addPeople(services, people); !added)
                return domain::failure(added);
        }
        auto setting = settingOf(**practice, clock, *data, people, today);
        if (!setting)
            return domain::failure(setting);
        const auto booked = isBooked(services, *setting, today);
        if (!booked)
            return domain::failure(booked);
        DemoHistory history(*std::move(setting), dice);
        DemoSummary summary { *fresh, *fresh ? kPeople : 0 };
        if (*fresh) {
            if (auto played = playHistory(history, today, progress); !played)
                return domain::failure(played);
        }
        if (!*booked) {
            const auto added = history.book(today, kBookings);
            if (!added)
                return domain::failure(added);
            summary.bookedToday = *added;
        }
        summary.visits = history.visits();
        summary.calls = history.calls();
        return summary;
    }

}

QString DemoPractice::demoPassword() { return u"elm tree surgery demo"_s; }

QString DemoPractice::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"rooftree/demo.rooftree"_s);
}

Result<DemoSummary> DemoPractice::make(
    const storage::DatabaseUrl& url, QDate today, const Progress& progress)
{
    if (url.engine() != storage::Engine::Sqlite || QFileInfo::exists(url.path()))
        return fill(url, today, progress);
    // Made beside its place and moved there when whole: an interrupted run leaves nothing to
    // stumble over.
    const auto unfinished = url.path() + u".part"_s;
    for (const auto& suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(unfinished + suffix);
    const auto beside = storage::DatabaseUrl::file(unfinished);
    if (!beside)
        return domain::failure(beside);
    auto summary = fill(*beside, today, progress);
    if (summary && !QFile::rename(unfinished, url.path()))
        return domain::fail(domain::ErrorKind::Storage, u"database"_s, u"database.not-permitted"_s);
    return summary;
}

}
