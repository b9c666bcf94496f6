// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Merges.h"

#include "application/access/LoadSignInRules.h"
#include "catch_compat.h"
#include "storage/access/SqlStandings.h"
#include "storage/backup/SqlBackupRepository.h"
#include "storage/people/SqlMergeRepository.h"
#include "storage/trail/SqlAccessLog.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::Action;
using domain::MergeState;
using domain::Role;
using domain::SaveKey;
using domain::StaffId;

namespace {

const auto kPassword = u"seven quiet green boats"_s;

/// Makes copies on paper, and notes them unless it belongs to another practice.
class CopyRoom final : public app::BackupRoom {
public:
    CopyRoom(test::TestPractice& practice, app::BackupRepository& backups)
        : m_practice(practice)
        , m_backups(backups)
    {
    }

    app::BackupProof proof = app::BackupProof::Restored;
    bool isElsewhere = false;
    QString trouble;

    const domain::BackupRules& rules() const override { return m_rules; }

    domain::Result<app::BackupOverview> overview(
        const app::Authorized<Action::MakeBackup>&) override
    {
        app::BackupOverview overview;
        overview.hasKey = m_backups.key()->has_value();
        overview.plan = m_backups.plan().value();
        return overview;
    }

    domain::Result<QString> setKey(
        const app::Authorized<Action::ScheduleBackups>&, const SaveKey&, const QString&) override
    {
        return QString();
    }

    domain::Result<void> setPlan(const app::Authorized<Action::ScheduleBackups>&, const SaveKey&,
        const app::BackupPlan&) override
    {
        return {};
    }

    domain::Result<app::BackupDone> make(const app::Authorized<Action::MakeBackup>&,
        const app::BackupWish&, const app::BackupWatch&) override
    {
        if (!trouble.isEmpty())
            return domain::fail(domain::ErrorKind::Storage, u"file"_s, trouble);
        app::BackupDone done;
        done.run = { m_practice.database.clock.now(), app::BackupKind::Manual, proof,
            u"copy-%1"_s.arg(++m_made), u"/media/copies"_s, u"d"_s, 1, false };
        if (!isElsewhere)
            REQUIRE(m_practice.write(
                [&](domain::EventId event) { return m_backups.add(done.run, event); }));
        return done;
    }

private:
    test::TestPractice& m_practice;
    app::BackupRepository& m_backups;
    domain::BackupRules m_rules {};
    int m_made = 0;
};

/// Two records of Margaret, a nurse who saw both, and a manager.
struct Clinic {
    Clinic() : practice(GENERATE(from_range(test::engines())))
    {
        nurse = { add(u"Jo Evans"_s, u"jo"_s, Role::Clinician), Role::Clinician, u"Jo"_s, u"d"_s };
        manager
            = { add(u"Sam Carter"_s, u"sam"_s, Role::Manager), Role::Manager, u"Sam"_s, u"d"_s };
        kept = practice.patient;
        folded = practice.addPatient(u"Smith"_s, u"Maggie"_s);
    }

    StaffId add(const QString& name, const QString& userName, Role role)
    {
        const domain::Staff person { StaffId(0), QUuid::createUuid(), name,
            domain::Profession::Other, {}, userName, { role, Role::Manager }, true,
            domain::RowVersion::first() };
        const auto hash = hasher.hash(kPassword).value();
        return practice
            .write([&](domain::EventId event) { return practice.staff.add(person, hash, event); })
            .value();
    }

    template <Action A>
    app::Authorized<A> proof(const domain::Actor& actor, domain::PatientId patient)
    {
        return gate.allow<A>(actor, { patient }).value();
    }

    QString propose(const QString& reason = u"Same person, registered twice."_s)
    {
        return said(merges.propose(proof<Action::ProposeMerge>(nurse, kept),
            proof<Action::ProposeMerge>(nurse, folded), SaveKey::make(), QUuid::createUuid(),
            reason));
    }

    domain::MergeId newest() { return repository.all()->front().merge.id; }

    /// What the deciding person's room gives.
    app::SafetyCopy copy(const domain::Actor& actor)
    {
        auto boss = actor;
        boss.role = Role::Manager;
        const auto mayCopy = gate.allow<Action::MakeBackup>(boss).value();
        return app::SafetyCopy::take(room, mayCopy, fresh.ask(actor, kPassword).value()).value();
    }

    QString approve(const domain::Actor& actor, const SaveKey& key = SaveKey::make())
    {
        return approve(actor, copy(actor), key);
    }

    QString approve(const domain::Actor& actor, const app::SafetyCopy& taken,
        const SaveKey& key = SaveKey::make())
    {
        auto boss = actor;
        boss.role = Role::Manager;
        return said(merges.approve(proof<Action::ApproveMerge>(boss, kept), taken, key, newest()));
    }

    void setUpBackups()
    {
        REQUIRE(practice.write([&](domain::EventId event) {
            return backups.setKey({ QByteArray(64, 'a'), QByteArray(64, 'b') }, event);
        }));
        REQUIRE(practice.write([&](domain::EventId event) {
            return backups.setPlan({ u"/media/copies"_s, u"d"_s, true, {}, {} }, event);
        }));
    }

    QString undo()
    {
        return said(merges.proposeUndo(proof<Action::ProposeMerge>(nurse, kept), SaveKey::make(),
            newest(), u"Two people after all."_s));
    }

    void change(domain::PatientId patient, const std::function<void(domain::PatientDetails&)>& how)
    {
        auto known = practice.patients.find(patient).value();
        how(known.details);
        practice
            .write([&](domain::EventId event) {
                return practice.patients.update(patient, known.version, known.details, event);
            })
            .value();
    }

    MergeState state() { return repository.find(newest())->merge.state; }

    static QString said(const domain::Result<app::SaveOutcome>& outcome)
    {
        return outcome ? u"saved"_s : outcome.error().detail;
    }

    test::TestPractice practice;
    app::PasswordHasher hasher { app::PasswordHasher::Cost::Cheapest };
    test::FakeSteadyClock steady;
    test::FakeTryStore tries;
    app::Gate gate = test::openGate();
    app::Throttle throttle { tries, steady, app::loadSignInRules()->throttle };
    app::SessionTrail trail { gate, practice.database.unitOfWork() };
    app::PasswordCheck check { practice.staff, hasher, throttle, trail };
    app::FreshPassword fresh { practice.staff, check, steady, 5 };
    app::SilentPublisher nobody;
    storage::SqlMergeRepository repository { *practice.database };
    storage::SqlBackupRepository backups { *practice.database };
    CopyRoom room { practice, backups };
    app::Merges merges { { practice.database.unitOfWork(), repository, practice.patients, backups,
        fresh, nobody, practice.database.clock } };
    domain::Actor nurse;
    domain::Actor manager;
    domain::PatientId kept { 0 };
    domain::PatientId folded { 0 };
};

}

TEST_CASE("two people make one record of two, and two people take it back",
    "[application][people][merge][hz12_c4]")
{
    Clinic clinic;
    const auto appointment = clinic.practice.addAppointment(clinic.folded);

    REQUIRE(clinic.propose() == u"saved"_s);
    CHECK(clinic.practice.schedule.find(appointment)->patient == clinic.folded);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    CHECK(clinic.practice.schedule.find(appointment)->patient == clinic.kept);
    CHECK(clinic.state() == MergeState::Done);
    REQUIRE(clinic.undo() == u"saved"_s);
    CHECK(clinic.practice.schedule.find(appointment)->patient == clinic.kept);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);

    CHECK(clinic.practice.schedule.find(appointment)->patient == clinic.folded);
    CHECK(clinic.state() == MergeState::Undone);
    const auto entry = clinic.repository.find(clinic.newest()).value();
    REQUIRE(entry.notes.size() == 4);
    CHECK(entry.notes.front().reason == u"Same person, registered twice."_s);
    CHECK(entry.notes.back().who == u"Sam Carter"_s);
}

TEST_CASE("nobody decides on a merge that they asked for", "[application][people][merge][hz12_c4]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);

    CHECK(clinic.approve(clinic.nurse) == u"merge.own-proposal"_s);
    CHECK(clinic.state() == MergeState::Proposed);

    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    REQUIRE(clinic.undo() == u"saved"_s);
    CHECK(clinic.approve(clinic.nurse) == u"merge.own-proposal"_s);
    CHECK(clinic.state() == MergeState::UndoProposed);
}

TEST_CASE("unsaved words hold a merge up, unless whoever typed them has left",
    "[application][people][merge][hz09][hz12_c4]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto key
        = app::DraftKey::ofPatient(*clinic.nurse.staff, clinic.folded, u"consultation"_s);
    REQUIRE(clinic.practice.drafts.keep(
        { key, QUuid::createUuid(), "{}", clinic.practice.database.clock.now() }));

    CHECK(clinic.approve(clinic.manager) == u"merge.unsaved-words"_s);

    auto gone = clinic.practice.staff.find(*clinic.nurse.staff).value();
    gone.isActive = false;
    REQUIRE(clinic.practice.write(
        [&](domain::EventId event) { return clinic.practice.staff.change(gone, event); }));
    CHECK(clinic.approve(clinic.manager) == u"saved"_s);
    // Not one word of it is lost.
    CHECK(clinic.practice.drafts.find(key).value().has_value());
}

TEST_CASE("no copy that was tried, no merge, wherever backups are set up",
    "[application][people][merge][hz12_c4][r40]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto withoutBackups = clinic.copy(clinic.manager);
    CHECK(withoutBackups.ground() == app::SafetyCopy::Ground::NotSetUp);
    clinic.setUpBackups();

    CHECK(clinic.approve(clinic.manager, withoutBackups) == u"merge.copy-first"_s);
    clinic.room.isElsewhere = true;
    CHECK(clinic.approve(clinic.manager) == u"merge.copy-first"_s);
    clinic.room.trouble = u"backup.disk-full"_s;
    const auto boss = clinic.manager;
    const auto failed
        = app::SafetyCopy::take(clinic.room, clinic.gate.allow<Action::MakeBackup>(boss).value(),
            clinic.fresh.ask(boss, kPassword).value());
    REQUIRE_FALSE(failed);
    CHECK(failed.error().detail == u"backup.disk-full"_s);
    CHECK(clinic.state() == MergeState::Proposed);

    clinic.room.trouble.clear();
    clinic.room.isElsewhere = false;
    CHECK(clinic.approve(clinic.manager) == u"saved"_s);
    CHECK(clinic.state() == MergeState::Done);
}

TEST_CASE("the trail says what an approval rested on", "[application][people][merge][r40][r50]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto purpose = [&] {
        auto rows = clinic.practice.database->query(
            { "SELECT purpose FROM audit_event WHERE action = 'merge.approve' ORDER BY id DESC "
              "LIMIT 1",
                "t" });
        return rows.next() ? rows.row().text() : QString();
    };

    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    CHECK(purpose() == u"no-copies"_s);

    clinic.setUpBackups();
    REQUIRE(clinic.undo() == u"saved"_s);
    clinic.room.proof = GENERATE(app::BackupProof::Restored, app::BackupProof::ReadBack);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    CHECK(purpose()
        == (clinic.room.proof == app::BackupProof::Restored ? u"copy-restored"_s
                                                            : u"copy-read-back"_s));
}

TEST_CASE("a copy serves nobody but whoever typed the password for it",
    "[application][people][merge][r40][r16]")
{
    Clinic clinic;
    auto nurse = clinic.nurse;
    nurse.role = Role::Manager;

    const auto copy
        = app::SafetyCopy::take(clinic.room, clinic.gate.allow<Action::MakeBackup>(nurse).value(),
            clinic.fresh.ask(clinic.manager, kPassword).value());

    REQUIRE_FALSE(copy);
    CHECK(copy.error().detail == u"fresh.again"_s);
}

TEST_CASE("deciding asks for a password that was typed just now",
    "[application][people][merge][hz12_c4][r16]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto proof = clinic.proof<Action::ApproveMerge>(clinic.manager, clinic.kept);
    const auto old = clinic.fresh.ask(clinic.manager, kPassword).value();
    const auto copy = clinic.copy(clinic.manager);
    clinic.steady.advanceMs(6 * 60'000);

    CHECK(Clinic::said(clinic.merges.approve(proof, copy, SaveKey::make(), clinic.newest()))
        == u"fresh.again"_s);
    CHECK(Clinic::said(clinic.merges.refuse(proof, old, SaveKey::make(), clinic.newest(), u"No."_s))
        == u"fresh.again"_s);
}

TEST_CASE("a merge can be refused with a reason, or withdrawn by whoever asked",
    "[application][people][merge]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto proof = clinic.proof<Action::ApproveMerge>(clinic.manager, clinic.kept);
    const auto fresh = clinic.fresh.ask(clinic.manager, kPassword).value();

    CHECK(Clinic::said(clinic.merges.refuse(proof, fresh, SaveKey::make(), clinic.newest(), {}))
        == u"text.empty"_s);
    CHECK(Clinic::said(clinic.merges.refuse(
              proof, fresh, SaveKey::make(), clinic.newest(), u"Two sisters."_s))
        == u"saved"_s);
    CHECK(clinic.state() == MergeState::Refused);
    CHECK(clinic.approve(clinic.manager) == u"merge.changed"_s);

    REQUIRE(clinic.propose() == u"saved"_s);
    const auto other = clinic.proof<Action::ProposeMerge>(
        { clinic.manager.staff, Role::Clinician, u"Sam"_s, u"d"_s }, clinic.kept);
    CHECK(Clinic::said(clinic.merges.withdraw(other, SaveKey::make(), clinic.newest()))
        == u"merge.not-yours"_s);
    const auto own = clinic.proof<Action::ProposeMerge>(clinic.nurse, clinic.kept);
    CHECK(
        Clinic::said(clinic.merges.withdraw(own, SaveKey::make(), clinic.newest())) == u"saved"_s);
    CHECK(clinic.state() == MergeState::Withdrawn);
}

TEST_CASE("two NHS numbers are two people, and the number does not go with a record",
    "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    const auto number = [](const QString& text) { return domain::NhsNumber::parse(text).value(); };
    clinic.change(clinic.kept, [](auto& details) { details.nhsNumber.reset(); });
    clinic.change(
        clinic.folded, [&](auto& details) { details.nhsNumber = number(u"999 000 0026"_s); });

    CHECK(clinic.propose() == u"merge.number-would-go"_s);

    clinic.change(
        clinic.kept, [&](auto& details) { details.nhsNumber = number(u"999 000 0018"_s); });
    CHECK(clinic.propose() == u"merge.two-nhs-numbers"_s);
}

TEST_CASE("what came in between stops a merge that was asked for",
    "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    CHECK(clinic.propose() == u"merge.other-waiting"_s);
    clinic.practice.database.write([&](domain::EventId event) -> domain::Result<void> {
        clinic.practice.database->script(
            ("INSERT INTO kiosk_session (uid, patient_id, state, needs_help, offered_at, saved_in) "
             "VALUES ('10000000-0000-4000-8000-000000000005', "
                + std::to_string(clinic.folded.value()) + ", 'answering', 0, 5, "
                + std::to_string(event.value()) + ")"));
        return {};
    });

    CHECK(clinic.approve(clinic.manager) == u"merge.screen-in-use"_s);
    CHECK(clinic.state() == MergeState::Proposed);
}

TEST_CASE(
    "a merge that was saved and not answered is not merged twice", "[application][people][merge]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    const auto key = SaveKey::make();
    REQUIRE(clinic.approve(clinic.manager, key) == u"saved"_s);

    CHECK(clinic.approve(clinic.manager, key) == u"saved"_s);
    CHECK(clinic.state() == MergeState::Done);
}

TEST_CASE("nothing is done to a record that was merged, and the refusal says where it went",
    "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    storage::SqlStandings standings(
        *clinic.practice.database, clinic.practice.database.clock, app::AccessRules::standard());
    const app::Gate gate(app::PermissionMatrix::standard(), standings);
    const auto read = [&] {
        const auto proof = gate.allow<Action::ClaimAccess>(clinic.nurse, { clinic.folded });
        return proof ? QStringList { u"allowed"_s }
                     : QStringList { proof.error().detail } + proof.error().args;
    };
    CHECK(read() == QStringList { u"allowed"_s });
    REQUIRE(clinic.propose() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);

    CHECK(read() == QStringList { u"patient.merged"_s, QString::number(clinic.kept.value()) });

    REQUIRE(clinic.undo() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    CHECK(read() == QStringList { u"allowed"_s });
}

TEST_CASE("a merged record is on no list, and its name finds the one it became",
    "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    QList<qint64> listed;
    QStringList former;
    REQUIRE(clinic.practice.directory.forEach([&](app::DirectoryEntry&& entry) {
        listed << entry.id.value();
        former << entry.formerNames;
    }));

    CHECK(listed == QList<qint64> { clinic.kept.value() });
    CHECK(former == QStringList { u"SMITH, Maggie"_s });
    CHECK(clinic.practice.directory.count() == 1);
    CHECK(clinic.practice.directory.entries({ clinic.folded })->empty());
}

TEST_CASE("a record that holds another one stays, and undoing goes backwards",
    "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    REQUIRE(clinic.propose() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    const auto third = clinic.practice.addPatient(u"Ahmed"_s, u"M"_s);

    const auto outcome
        = clinic.merges.propose(clinic.proof<Action::ProposeMerge>(clinic.nurse, third),
            clinic.proof<Action::ProposeMerge>(clinic.nurse, clinic.kept), SaveKey::make(),
            QUuid::createUuid(), u"Again."_s);

    CHECK(Clinic::said(outcome) == u"merge.holds-others"_s);
}

TEST_CASE("who looked at either record is told of the one that they became",
    "[application][people][merge][trail][hz12_c4]")
{
    Clinic clinic;
    auto& work = clinic.practice.database.unitOfWork();
    const auto look = [&](domain::PatientId patient, const QString& station) {
        auto actor = clinic.nurse;
        actor.station = station;
        REQUIRE(work.note({ SaveKey::make(), actor, Action::ReadRecord, patient }));
    };
    const auto stations = [&](domain::PatientId patient) {
        const domain::Actor auditor { {}, Role::Auditor, u"a"_s, u"a"_s };
        const auto proof = clinic.gate.allow<Action::SeeAccessLog>(auditor, { patient }).value();
        QStringList found;
        const auto entries
            = storage::SqlAccessLog(*clinic.practice.database).ofPatient(proof, 50).value();
        for (const auto& entry : entries) {
            if (entry.action == Action::ReadRecord)
                found << entry.station;
        }
        found.sort();
        return found;
    };
    look(clinic.kept, u"1"_s);
    look(clinic.folded, u"2"_s);
    REQUIRE(clinic.propose() == u"saved"_s);
    CHECK(stations(clinic.kept) == QStringList { u"1"_s });
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    look(clinic.kept, u"3"_s);

    CHECK(stations(clinic.kept) == QStringList { u"1"_s, u"2"_s, u"3"_s });

    REQUIRE(clinic.undo() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);
    look(clinic.kept, u"4"_s);
    CHECK(stations(clinic.kept) == QStringList { u"1"_s, u"3"_s, u"4"_s });
    CHECK(stations(clinic.folded) == QStringList { u"2"_s, u"3"_s });
}

TEST_CASE("comparing two records is in the trail of both", "[application][people][merge][trail]")
{
    Clinic clinic;

    const auto preview
        = clinic.merges.compare(clinic.proof<Action::ProposeMerge>(clinic.nurse, clinic.kept),
            clinic.proof<Action::ProposeMerge>(clinic.nurse, clinic.folded));

    REQUIRE(preview);
    CHECK(preview->kept.id == clinic.kept);
    for (const auto patient : { clinic.kept, clinic.folded })
        CHECK(clinic.practice.database.number(
                  ("SELECT COUNT(*) FROM audit_event WHERE object_kind = 'merge-preview' AND "
                   "patient_id = "
                      + std::to_string(patient.value()))
                      .c_str())
            == 1);
}

TEST_CASE(
    "whom both records name for a register is on it once", "[application][people][merge][hz12_c5]")
{
    Clinic clinic;
    domain::Condition copd;
    copd.system = u"http://snomed.info/sct"_s;
    copd.code = u"13645005"_s;
    copd.term = u"COPD"_s;
    copd.sourceKey = u"emis/condition/7"_s;
    for (const auto patient : { clinic.kept, clinic.folded })
        clinic.practice
            .write([&](domain::EventId event) -> domain::Result<bool> {
                return clinic.practice.imports.addCondition(patient, copd, event);
            })
            .value();
    CHECK(clinic.practice.conditions.withAnyOf({ copd.code })->size() == 2);
    REQUIRE(clinic.propose() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);

    const auto found = clinic.practice.conditions.withAnyOf({ copd.code }).value();

    REQUIRE(found.size() == 1);
    CHECK(found.front().patient == clinic.kept);
    CHECK(clinic.practice.conditions.ofPatient(clinic.kept)->size() == 1);
}

TEST_CASE("plans on paper keep their numbers and are read from both records",
    "[application][people][merge][hz11]")
{
    Clinic clinic;
    const auto issue = [&](domain::PatientId patient) {
        auto record = clinic.practice.record();
        record.patient = patient;
        const auto visit = clinic.practice
                               .write([&](domain::EventId event) {
                                   return clinic.practice.consultations.add(
                                       record, clinic.practice.nurse, event);
                               })
                               .value();
        const app::IssuedPlan plan { domain::IssuedPlanId(0), QUuid::createUuid(), patient, visit,
            clinic.practice.issuedPlans.nextNumber(patient).value(), clinic.practice.now(), u"a4"_s,
            "{}", "pdf" };
        clinic.practice
            .write(
                [&](domain::EventId event) { return clinic.practice.issuedPlans.add(plan, event); })
            .value();
        return plan.uid;
    };
    issue(clinic.kept);
    const auto other = issue(clinic.folded);
    REQUIRE(clinic.propose() == u"saved"_s);
    REQUIRE(clinic.approve(clinic.manager) == u"saved"_s);

    const auto plans = clinic.practice.issuedPlans.ofPatient(clinic.kept).value();

    REQUIRE(plans.size() == 2);
    for (const auto& plan : plans) {
        CHECK(plan.number == 1);
        CHECK(plan.patient == clinic.kept);
    }
    CHECK((*clinic.practice.issuedPlans.byUid(other))->patient == clinic.kept);
    CHECK(clinic.practice.issuedPlans.nextNumber(clinic.kept) == 2);
}
