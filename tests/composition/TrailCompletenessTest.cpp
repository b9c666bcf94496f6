// SPDX-License-Identifier: GPL-3.0-or-later
// every act emits exactly one event. The list is the permission matrix itself, so that a new
// act cannot come without either a case or a reason here.
#include "application/access/Accounts.h"
#include "application/care/CareRecords.h"
#include "application/courses/Courses.h"
#include "application/flare/FlarePlans.h"
#include "application/followup/LooseEnds.h"
#include "application/recall/Recall.h"
#include "application/trail/NoteReading.h"
#include "application/training/Learning.h"
#include "catch_compat.h"
#include "composition/Practice.h"
#include "resources/Resources.h"
#include "storage/people/SqlPatientRepository.h"
#include "support/FixedClock.h"
#include "support/TestPractice.h"

#include <QTemporaryDir>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::Action;

namespace {

/// A practice with a nurse, a patient and an appointment, and the use cases over it.
class Clinic final {
public:
    Clinic()
    {
        const auto& s = services();
        const auto setUp = s.gate.asSystem<Action::SetUpPractice>(u"test"_s);
        REQUIRE(s.setUp.run(setUp, domain::SaveKey::make(),
            { u"Mill Lane"_s, {}, false, u"Ruth Ashworth"_s, u"ruth"_s,
                u"three plain words of ours"_s }));
        addNurse(u"jo"_s);
        nurse.staff = s.staff.byUserName(u"jo"_s).value()->id;
        patient = registerSomebody(u"Ahmed"_s);
        const auto booked
            = s.today.book(allow<Action::BookAppointment>(patient), domain::SaveKey::make(),
                { QUuid::createUuid(), *nurse.staff, domain::instantAt(clock.today(), { 12, 30 }),
                    10, u"review"_s });
        REQUIRE(booked);
    }

    [[nodiscard]] const app::Services& services() const { return practice->services(); }

    template <Action A>
    app::Authorized<A> allow(
        std::optional<domain::PatientId> about = {}, std::optional<domain::Role> role = {})
    {
        auto actor = nurse;
        actor.role = role.value_or(domain::Role::Clinician);
        const auto proof = services().gate.allow<A>(actor, { about });
        REQUIRE(proof);
        return *proof;
    }

    void addNurse(const QString& userName)
    {
        app::NewStaff wish;
        wish.name = u"Nurse Jo Evans"_s;
        wish.profession = domain::Profession::Nurse;
        wish.userName = userName;
        wish.roles = { domain::Role::Clinician };
        wish.password = u"four other plain words"_s;
        auto manager = nurse;
        manager.staff = services().staff.byUserName(u"ruth"_s).value()->id;
        manager.role = domain::Role::Manager;
        const auto proof = services().gate.allow<Action::ManageUsers>(manager);
        REQUIRE(proof);
        const auto fresh
            = services().accounts.fresh.ask(manager, u"three plain words of ours"_s).value();
        REQUIRE(services().manageStaff.add(*proof, fresh, domain::SaveKey::make(), wish));
    }

    domain::PatientId registerSomebody(const QString& family)
    {
        const auto made = services().registerPatient.run(allow<Action::RegisterPatient>(),
            domain::SaveKey::make(), QUuid::createUuid(), test::named(family, u"Margaret"_s));
        REQUIRE(made);
        return made->id;
    }

    domain::AppointmentId appointment()
    {
        return services()
            .today.list(allow<Action::SeeToday>(), clock.today())
            .value()
            .front()
            .appointment.id;
    }

    domain::KioskSessionId offered()
    {
        const auto session = services().waitingRoom.offer(
            allow<Action::OfferKiosk>(patient), domain::SaveKey::make(), appointment());
        REQUIRE(session);
        return *session;
    }

    template <Action A> void noteReading(std::optional<domain::PatientId> about = {})
    {
        REQUIRE(app::noteReading(services().work,
            allow<A>(about,
                services().gate.isAllowed(nurse, A) ? domain::Role::Clinician
                                                    : domain::Role::Manager)));
    }

    /// The actions of the events after the first `known` ones.
    QStringList eventsAfter(qint64 known)
    {
        auto rows = practice->database().query(
            { "SELECT action FROM audit_event WHERE id > :known ORDER BY id", "t" }, { known });
        QStringList actions;
        while (rows.next())
            actions << rows.row().text();
        return actions;
    }

    qint64 newest()
    {
        auto rows = practice->database().query({ "SELECT MAX(id) FROM audit_event", "i" });
        REQUIRE(rows.next());
        return rows.row().integer();
    }

    QTemporaryDir folder;
    test::FixedClock clock;
    app::SilentPublisher publisher;
    std::unique_ptr<composition::Practice> practice = composition::Practice::open(
        storage::DatabaseUrl::file(folder.filePath(u"practice.rooftree"_s)).value(),
        storage::OpenMode::Create, clock, publisher, { app::PasswordHasher::Cost::Cheapest, true })
                                                          .value();
    domain::Actor nurse { {}, domain::Role::Clinician, u"Nurse Jo Evans"_s, u"desk 1"_s };
    domain::PatientId patient { 0 };
};

using Case = std::function<void(Clinic&)>;

domain::ConsultationRecord visitOf(Clinic& clinic)
{
    return { QUuid::createUuid(), clinic.patient, {}, domain::ConsultationKind::PlannedReview,
        clinic.clock.now(), { clinic.clock.now().ms + 600'000 }, {}, {}, {}, {}, {} };
}

const std::map<QString, Case>& cases()
{
    static const std::map<QString, Case> all {
        { u"users.manage"_s, [](Clinic& c) { c.addNurse(u"jo2"_s); } },
        { u"patient.register"_s, [](Clinic& c) { (void)c.registerSomebody(u"Baker"_s); } },
        { u"patient.read"_s,
            [](Clinic& c) {
                REQUIRE(
                    c.services().changeDetails.open(c.allow<Action::ReadDemographics>(c.patient)));
            } },
        { u"patient.change-details"_s,
            [](Clinic& c) {
                const auto patient
                    = storage::SqlPatientRepository(c.practice->database()).find(c.patient).value();
                REQUIRE(c.services().changeDetails.run(c.allow<Action::ChangeDetails>(c.patient),
                    domain::SaveKey::make(), patient.version, patient.details));
            } },
        { u"training.learn"_s,
            [](Clinic& c) {
                REQUIRE(c.services().learning.turnTo(c.allow<Action::LearnModule>(),
                    domain::SaveKey::make(), u"agenda-setting"_s, 2));
                REQUIRE(c.services().learning.mine(c.allow<Action::LearnModule>()));
            } },
        { u"training.see"_s,
            [](Clinic& c) {
                REQUIRE(c.services().learning.everybody(
                    c.allow<Action::SeeTraining>({}, domain::Role::Manager)));
            } },
        { u"today.see"_s,
            [](Clinic& c) {
                REQUIRE(c.services().today.open(c.allow<Action::SeeToday>(), c.clock.today()));
                REQUIRE(c.services().today.list(c.allow<Action::SeeToday>(), c.clock.today()));
            } },
        { u"appointment.book"_s,
            [](Clinic& c) {
                REQUIRE(c.services().today.book(c.allow<Action::BookAppointment>(c.patient),
                    domain::SaveKey::make(),
                    { QUuid::createUuid(), *c.nurse.staff,
                        domain::instantAt(c.clock.today(), { 15, 0 }), 10, u"x"_s }));
            } },
        { u"kiosk.offer"_s, [](Clinic& c) { (void)c.offered(); } },
        { u"record.read"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::ReadRecord>(c.patient);
                REQUIRE(c.services().openRecord.run(proof, {}));
                REQUIRE(c.services().openRecord.refresh(proof, {}));
            } },
        { u"consultation.write"_s,
            [](Clinic& c) {
                REQUIRE(c.services().finishConsultation.run(
                    c.allow<Action::WriteConsultation>(c.patient), domain::SaveKey::make(),
                    visitOf(c)));
            } },
        { u"flare-plan.write"_s,
            [](Clinic& c) {
                REQUIRE(c.services().flarePlans.keep(c.allow<Action::WriteFlarePlan>(c.patient),
                    domain::SaveKey::make(),
                    { QUuid::createUuid(), QUuid::createUuid(), u"copd"_s, {},
                        { { u"usual-state"_s, u"up the stairs"_s } }, false, {} }));
            } },
        { u"questionnaire.ask"_s,
            [](Clinic& c) {
                REQUIRE(
                    c.services().questionnaires.ask(c.allow<Action::AskQuestionnaire>(c.patient),
                        domain::SaveKey::make(), { u"phq-4"_s }));
            } },
        { u"questionnaire.record"_s,
            [](Clinic& c) {
                app::QuestionnaireEntry entry;
                entry.uid = QUuid::createUuid();
                entry.instrument = u"phq-2"_s;
                entry.answers = { { u"phq1"_s, 1 } };
                REQUIRE(c.services().questionnaires.record(
                    c.allow<Action::RecordQuestionnaire>(c.patient), domain::SaveKey::make(),
                    entry));
            } },
        { u"care.record"_s,
            [](Clinic& c) {
                REQUIRE(c.services().careRecords.record(c.allow<Action::RecordCare>(c.patient),
                    domain::SaveKey::make(),
                    { QUuid::createUuid(), u"copd"_s, u"smoking"_s, {},
                        { { u"status"_s, { u"never"_s } } } }));
            } },
        { u"calls.see"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::SeeCalls>();
                REQUIRE(c.services().calls.open(proof, app::CallScope::Everybody));
                REQUIRE(c.services().calls.list(proof, app::CallScope::Everybody));
            } },
        { u"loose-ends.see"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::SeeLooseEnds>();
                REQUIRE(c.services().looseEnds.open(proof));
                REQUIRE(c.services().looseEnds.list(proof));
            } },
        { u"courses.see"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::SeeCourses>();
                REQUIRE(c.services().courses.open(proof));
                REQUIRE(c.services().courses.list(proof));
                REQUIRE(c.services().courses.people(proof, {}));
            } },
        { u"recall.see"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::SeeRecall>();
                REQUIRE(c.services().recall.open(proof, {}));
                REQUIRE(c.services().recall.list(proof, {}));
            } },
        { u"recall.export"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::ExportRecall>({}, domain::Role::Reception);
                REQUIRE(c.services().recall.takeOut(proof, {}));
            } },
        { u"register.see"_s,
            [](Clinic& c) {
                const auto proof = c.allow<Action::SeeRegister>();
                REQUIRE(c.services().registers.list(proof, u"copd", true));
                REQUIRE(c.services().registers.count(proof, u"copd", true));
            } },
        { u"reports.run"_s,
            [](Clinic& c) {
                REQUIRE(c.practice->audit().run(c.allow<Action::RunReports>(),
                    c.clock.today().addDays(-30), c.clock.today(), c.clock.today()));
            } },
        { u"reports.export"_s, [](Clinic& c) { c.noteReading<Action::ExportReport>(); } },
        { u"patient.search"_s,
            [](Clinic& c) { c.noteReading<Action::SearchPatients>(c.patient); } },
        { u"document.print"_s, [](Clinic& c) { c.noteReading<Action::PrintDocument>(c.patient); } },
        { u"trail.anchor"_s, [](Clinic& c) { c.noteReading<Action::PrintAnchor>(); } },
        { u"trail.see"_s, [](Clinic& c) { c.noteReading<Action::SeeTrail>(); } },
        { u"session.start"_s,
            [](Clinic& c) { REQUIRE(c.services().sessionTrail.started(c.nurse)); } },
        { u"session.refuse"_s,
            [](Clinic& c) { REQUIRE(c.services().sessionTrail.refused(u"desk 1"_s, {})); } },
        { u"session.lock"_s,
            [](Clinic& c) { REQUIRE(c.services().sessionTrail.locked(c.nurse)); } },
        { u"session.unlock"_s,
            [](Clinic& c) { REQUIRE(c.services().sessionTrail.unlocked(c.nurse)); } },
        { u"session.end"_s, [](Clinic& c) { REQUIRE(c.services().sessionTrail.ended(c.nurse)); } },
    };
    return all;
}

/// Acts without a case above, each with why.
const std::map<QString, QString>& exempt()
{
    static const std::map<QString, QString> all {
        { u"practice.set-up"_s, u"once in a database: the first event of every Clinic here"_s },
        { u"patient.find"_s, u"keys of a search; patient.search says that one was used"_s },
        { u"patient.import"_s, u"one write of the import: PatientListImportTest"_s },
        { u"record.import"_s, u"one write a file: FhirImportTest"_s },
        { u"kiosk.answer"_s, u"one write a step: WaitingRoom, CareLoopTest"_s },
        { u"kiosk.print-list"_s,
            u"one before the words are read, one when the paper came out: StationPostTest"_s },
        { u"agenda.write"_s, u"no use case yet: items of a visit are consultation.write"_s },
        { u"plan.issue"_s, u"one write: SqlIssuedPlanRepositoryTest"_s },
        { u"promises.tick"_s, u"one write: PromisesTest"_s },
        { u"calls.record"_s, u"one write: SqlFollowUpRepositoryTest"_s },
        { u"database.migrate"_s, u"one event when rows were touched: RowHashTest"_s },
        { u"database.doctor"_s, u"looks at settings, shows nothing of anybody"_s },
        { u"demo.make"_s, u"made-up people"_s },
        { u"trail.verify"_s,
            u"compares hashes, shows nothing of anybody, and must not write to a "
            "database that may be damaged"_s },
        { u"trail.of-patient"_s, u"shows the trail, not the record; record.read came before it"_s },
        { u"merge.see"_s,
            u"a list of names; looking at a merge is one event for each of its two records: "
            "MergesTest"_s },
        { u"permissions.see"_s, u"a table of the program"_s },
        { u"stations.see"_s, u"the state of machines, nothing of anybody"_s },
        { u"alert.see"_s, u"a list that waits on every desk; taking one on has its event"_s },
    };
    return all;
}

/// Acts whose use cases have tests of their own beside them: they write through UnitOfWork::write,
/// which makes exactly one event.
const QStringList kTestedBesideThem { u"access.claim"_s, u"record.restrict"_s, u"access.review"_s,
    u"account.own"_s, u"work.reassign"_s, u"backup.make"_s, u"backup.restore"_s,
    u"backup.schedule"_s, u"integrity.check"_s, u"clock.jump"_s, u"stations.manage"_s,
    u"merge.propose"_s, u"merge.approve"_s, u"alert.raise"_s, u"alert.acknowledge"_s,
    u"kiosk.refuse"_s, u"kiosk.purge"_s, u"agenda.key-paper"_s, u"opioids.total"_s,
    u"opioids.approve"_s, u"opioids.switch"_s, u"courses.manage"_s, u"courses.refer"_s,
    u"courses.enrol"_s, u"courses.mark"_s, u"recall.work"_s };

QStringList acts()
{
    QStringList words;
    const auto lines = resources::read(u"rules/permissions.csv").split('\n');
    for (const auto& line : lines.mid(1)) {
        if (!line.trimmed().isEmpty())
            words << QString::fromUtf8(line.left(line.indexOf(',')));
    }
    return words;
}

}

TEST_CASE("r50 every act has a case, or a reason why not", "[composition][trail][r50]")
{
    for (const auto& act : acts()) {
        INFO(act.toStdString());
        const auto known = static_cast<int>(cases().contains(act))
            + static_cast<int>(exempt().contains(act))
            + static_cast<int>(kTestedBesideThem.contains(act));
        CHECK(known == 1);
    }
}

TEST_CASE("r50 an act is one event, its own", "[composition][trail][r50]")
{
    Clinic clinic;
    for (const auto& [act, run] : cases()) {
        INFO(act.toStdString());
        const auto known = clinic.newest();
        run(clinic);
        CHECK(clinic.eventsAfter(known) == QStringList { act });
    }
}
