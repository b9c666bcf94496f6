// SPDX-License-Identifier: GPL-3.0-or-later
// FT-11: two desks read, think and save the same goal and the same person in any order. Whoever
// saves what somebody else changed since is told so; nobody's words go unseen.
// ROOFTREE_FAULT_TIER=long runs ten thousand orders.
#include "application/consultation/FinishConsultation.h"
#include "catch_compat.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::TestPractice;

namespace {

constexpr int kSteps = 14;

int orders() { return qEnvironmentVariable("ROOFTREE_FAULT_TIER") == u"long"_s ? 10'000 : 500; }

/// What a desk saves under: the version it read, or, carelessly, whatever is newest now.
enum class Care { Versioned, Unversioned };

/// One desk with a connection of its own.
class Desk final {
public:
    Desk(TestPractice& practice, QString name, Care care)
        : m_practice(practice)
        , m_name(std::move(name))
        , m_care(care)
        , m_database(practice.database.another())
        , m_unit(*m_database, practice.database.clock)
        , m_goals(*m_database)
        , m_patients(*m_database)
        , m_consultations(*m_database)
        , m_schedule(*m_database)
        , m_drafts(*m_database)
        , m_finish({ m_unit, m_consultations, m_schedule, m_drafts, m_patients, m_nobody,
              practice.database.clock })
    {
    }

    void read(domain::GoalId goal, domain::PatientId patient)
    {
        m_goal = m_goals.find(goal).value();
        m_patient = m_patients.find(patient).value();
    }

    [[nodiscard]] bool hasReadGoal() const { return m_goal.has_value(); }

    /// Amends the goal on screen: "left 3 after right 2" says which text this one was made from.
    bool saveGoal()
    {
        const auto base = std::exchange(m_goal, {});
        auto goal = m_practice.agreedGoal(next(base->content.words.toString()));
        goal.uid = base->uid;
        goal.baseVersion
            = m_care == Care::Versioned ? base->version : m_goals.find(base->id).value().version;
        auto record = m_practice.record();
        record.goals = { goal };
        const domain::Actor nurse { m_practice.nurse, domain::Role::Clinician, m_name, m_name };
        const auto proof = test::openGate().allow<domain::Action::WriteConsultation>(
            nurse, { m_practice.patient });
        return wasSaved(m_finish.run(*proof, domain::SaveKey::make(), record));
    }

    [[nodiscard]] bool hasReadPatient() const { return m_patient.has_value(); }

    /// Amends the person on screen in the same way.
    bool savePatient()
    {
        const auto base = std::exchange(m_patient, {});
        auto details = base->details;
        details.usualGp = next(details.usualGp);
        const domain::Actor nurse { m_practice.nurse, domain::Role::Clinician, m_name, m_name };
        const app::WriteStamp stamp { domain::SaveKey::make(), nurse,
            domain::Action::RegisterPatient, base->id };
        return wasSaved(m_unit.write(stamp, [&](domain::EventId event) -> domain::Result<void> {
            const auto version = m_care == Care::Versioned
                ? base->version
                : m_patients.find(base->id).value().version;
            const auto done = m_patients.update(base->id, version, details, event);
            return done ? domain::Result<void>() : domain::failure(done);
        }));
    }

    int refused = 0;

private:
    [[nodiscard]] QString next(const QString& base)
    {
        return u"%1 %2 after %3"_s.arg(
            m_name, QString::number(++m_count), base.section(u" after "_s, 0, 0));
    }

    template <class T> bool wasSaved(const domain::Result<T>& saved)
    {
        if (saved)
            return true;
        // Anything but a conflict would be a fault of the test.
        REQUIRE(saved.error().kind == domain::ErrorKind::Conflict);
        ++refused;
        return false;
    }

    TestPractice& m_practice;
    QString m_name;
    Care m_care;
    std::unique_ptr<storage::Database> m_database;
    storage::SqlUnitOfWork m_unit;
    storage::SqlGoalRepository m_goals;
    storage::SqlPatientRepository m_patients;
    storage::SqlConsultationRepository m_consultations;
    storage::SqlScheduleRepository m_schedule;
    storage::SqlDraftRepository m_drafts;
    app::SilentPublisher m_nobody;
    app::FinishConsultation m_finish;
    std::optional<domain::Goal> m_goal;
    std::optional<domain::Patient> m_patient;
    int m_count = 0;
};

/// What a text says it is, and what it says it was made from.
QString ownName(const QString& text) { return text.section(u" after "_s, 0, 0); }

QString baseName(const QString& text) { return text.section(u" after "_s, 1, 1); }

class Surgery final {
public:
    explicit Surgery(Care care)
        : m_desks { std::make_unique<Desk>(practice, u"left"_s, care),
            std::make_unique<Desk>(practice, u"right"_s, care) }
    {
    }

    /// Runs one order of steps over a new goal; answers how many texts were written over unseen.
    int run(quint32 seed)
    {
        QRandomGenerator dice(seed);
        const auto goal = addGoal();
        auto shown = practice.patients.find(practice.patient).value().details.usualGp;
        int overwritten = 0;
        for (int step = 0; step < kSteps; ++step) {
            auto& desk = *m_desks[dice.bounded(2)];
            const auto act = dice.bounded(4);
            if (act == 0) {
                desk.read(goal, practice.patient);
            } else if (act == 1 && desk.hasReadGoal()) {
                saved += desk.saveGoal() ? 1 : 0;
            } else if (act == 2 && desk.hasReadPatient() && desk.savePatient()) {
                ++saved;
                const auto now = practice.patients.find(practice.patient).value().details.usualGp;
                // What was shown until now must be what the new text was made from.
                overwritten += baseName(now) == ownName(shown) ? 0 : 1;
                shown = now;
            }
        }
        return overwritten + overwrittenIn(goal);
    }

    [[nodiscard]] int refused() const { return m_desks[0]->refused + m_desks[1]->refused; }

    TestPractice practice { storage::Engine::Sqlite };
    int saved = 0;

private:
    domain::GoalId addGoal()
    {
        auto record = practice.record();
        record.goals = { practice.agreedGoal(u"first"_s) };
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        }));
        return practice.goals.byUid(record.goals[0].uid).value()->id;
    }

    /// Versions that were not made from the one before them.
    int overwrittenIn(domain::GoalId goal)
    {
        QMap<qint64, QString> texts;
        const auto history = practice.goals.history(goal).value();
        for (const auto& version : history)
            texts.insert(version.version.value(), version.content.words.toString());
        int overwritten = 0;
        for (auto it = std::next(texts.begin()); it != texts.end(); ++it)
            overwritten += baseName(*it) == ownName(*std::prev(it)) ? 0 : 1;
        return overwritten;
    }

    std::array<std::unique_ptr<Desk>, 2> m_desks;
};

}

TEST_CASE("ft11 a save under whatever version is newest is caught", "[hz07_c5][ft11]")
{
    Surgery surgery(Care::Unversioned);
    int overwritten = 0;
    for (quint32 seed = 1; seed <= 50; ++seed)
        overwritten += surgery.run(seed);

    CHECK(overwritten > 10);
}

TEST_CASE("ft11 no order of reading, thinking and saving writes over a text unseen",
    "[hz07_c1][hz07_c5][ft11]")
{
    Surgery surgery(Care::Versioned);
    const auto most = orders();
    for (int seed = 1; seed <= most; ++seed) {
        INFO("seed " << seed);
        REQUIRE(surgery.run(static_cast<quint32>(seed)) == 0);
    }

    // Enough happened for that to mean something.
    CHECK(surgery.saved > most);
    CHECK(surgery.refused() > most / 4);
}
