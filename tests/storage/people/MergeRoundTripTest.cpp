// SPDX-License-Identifier: GPL-3.0-or-later
// HZ-12: merging two records and taking it back leaves every row as it was, for many pairs.
#include "catch_compat.h"
#include "storage/people/MergeMoves.h"
#include "storage/people/SqlMergeRepository.h"
#include "storage/trail/HashedTables.h"
#include "storage/trail/SqlTrail.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using storage::Engine;
using test::TestPractice;

namespace {

/// Rows of one pair of records, made at random: everything that a record can have.
class RandomRecords final {
public:
    RandomRecords(TestPractice& practice, unsigned seed) : m_practice(practice), m_random(seed) { }

    void add(domain::PatientId kept, domain::PatientId folded, EventId event)
    {
        m_event = event.value();
        for (const auto patient : { kept.value(), folded.value() })
            addRecord(patient);
        m_practice.database->script(m_sql.toStdString());
        m_sql.clear();
    }

    /// One more visit with a goal, a step and a call; and a step and a call for a goal from before.
    void addVisit(domain::PatientId patient, EventId event, qint64 oldGoal = 0)
    {
        m_event = event.value();
        addVisits(patient.value(), 1);
        if (oldGoal != 0)
            addStep(patient.value(), oldGoal, m_last["consultation"]);
        m_practice.database->script(m_sql.toStdString());
        m_sql.clear();
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    qint64 next(const char* table) { return ++m_last[table]; }

    static QString uid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    /// A row; every text in quotes, %e is the event.
    qint64 row(const char* table, const QString& columns, const QString& values)
    {
        const auto id = next(table);
        m_sql += u"INSERT INTO "_s + QLatin1String(table) + u" (id, "_s + columns
            + u", saved_in) VALUES ("_s + QString::number(id) + u", "_s + values + u", "_s
            + QString::number(m_event) + u");\n"_s;
        return id;
    }

    static QString n(qint64 number) { return QString::number(number); }

    static QString q(const QString& text) { return u'\'' + text + u'\''; }

    void addRecord(qint64 patient)
    {
        addPerson(patient);
        addVisits(patient, upTo(3));
        addWaitingRoom(patient);
        addQuestionnaires(patient);
    }

    void addPerson(qint64 patient)
    {
        for (int i = upTo(2); i > 0; --i)
            row("patient_identifier", u"patient_id, system, value"_s,
                n(patient) + u", 'urn:x', "_s + q(uid()));
        for (int i = upTo(1); i > 0; --i)
            row("patient_name", u"patient_id, family, given"_s, n(patient) + u", 'Before', 'A'"_s);
        for (int i = upTo(2); i > 0; --i)
            row("access_need", u"patient_id, kind, words"_s,
                n(patient) + u", 'format', 'large print'"_s);
        // One of a shape; sometimes both records have it.
        for (const auto* shape : { "chronic-pain", "copd" }) {
            if (upTo(2) == 0)
                addFlarePlan(patient, QLatin1String(shape));
        }
        // Sometimes on one course in both records.
        if (upTo(2) == 0)
            row("course_enrolment", u"uid, patient_id, course_id, state, referred_at, on_day"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(course()) + u", 'referred', 5, 1"_s);
        if (upTo(2) == 0)
            row("recall_step", u"uid, patient_id, kind, method, on_day, note, staff_id, at"_s,
                q(uid()) + u", "_s + n(patient) + u", 'invited', 'letter', 5, '', "_s
                    + n(m_practice.nurse.value()) + u", 5"_s);
        if (upTo(2) == 0)
            row("care_entry",
                u"uid, patient_id, sheet, sheet_version, kind, on_day, staff_id, at, "
                u"is_taken_back, "
                "reason"_s,
                q(uid()) + u", "_s + n(patient) + u", 'copd', '1.0', 'smoking', 5, "_s
                    + n(m_practice.nurse.value()) + u", 5, 0, ''"_s);
        if (upTo(2) == 0)
            row("recall_exception",
                u"uid, patient_id, condition, reason, note, from_day, until_day, staff_id"_s,
                q(uid()) + u", "_s + n(patient) + u", '', 'declined', '', 5, 9, "_s
                    + n(m_practice.nurse.value()));
        // The same key in both records: from one import.
        for (int key = 0; key < 6; ++key) {
            if (upTo(2) == 0)
                row("condition",
                    u"patient_id, system, code, term, status, is_entered_in_error, source_key"_s,
                    n(patient) + u", 's', 'c', 't', 'active', 0, "_s + q(u"k%1"_s.arg(key)));
            if (upTo(2) == 0)
                row("external_fact",
                    u"patient_id, resource_type, source_key, system, code, term, status, value, unit"_s,
                    n(patient) + u", 'Observation', "_s + q(u"k%1"_s.arg(key))
                        + u", 's', 'c', 't', 'final', '5', 'mg'"_s);
        }
    }

    qint64 course()
    {
        if (m_course == 0)
            m_course = row("course",
                u"uid, title, format, format_version, conditions, venue, language, capacity, "
                "needed, nation"_s,
                q(uid()) + u", 'Spring', 'smp', '1.0', '', '', '', 12, 5, ''"_s);
        return m_course;
    }

    void addFlarePlan(qint64 patient, const QString& shape)
    {
        const auto plan = row("flare_plan", u"uid, patient_id, shape"_s,
            q(uid()) + u", "_s + n(patient) + u", "_s + q(shape));
        const auto version = row("flare_plan_version",
            u"flare_plan_id, version, shape_version, staff_id, is_approved, at, on_day"_s,
            n(plan) + u", 1, '1.0', "_s + n(m_practice.nurse.value()) + u", 1, 5, 1"_s);
        row("flare_plan_text", u"version_id, section, words"_s,
            n(version) + u", 'triggers', 'cold days'"_s);
    }

    void addVisits(qint64 patient, int many)
    {
        for (int i = 0; i < many; ++i) {
            const auto visit = row("consultation",
                u"uid, patient_id, staff_id, kind, started_at, finished_at, on_day, note"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(m_practice.nurse.value())
                    + u", 'routine', 5, 9, 1, 'note "_s + n(upTo(9)) + u'\'');
            const auto item = row("agenda_item",
                u"uid, patient_id, consultation_id, source, topic, words, raised_at"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(visit)
                    + u", 'clinician', 'sleep', 'awake', 5"_s);
            row("consultation_item",
                u"consultation_id, agenda_item_id, agreed_order, outcome, passed_to"_s,
                n(visit) + u", "_s + n(item) + u", 1, 'someone-else', 'physio'"_s);
            row("referral_note",
                u"uid, patient_id, consultation_id, agenda_item_id, passed_to, reason, "
                "is_for_patient, made_at, is_open"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(visit) + u", "_s + n(item)
                    + u", 'physio', 'stairs', 1, 5, 1"_s);
            row("plan_action",
                u"uid, patient_id, consultation_id, words, is_at_next_visit, made_at, is_open"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(visit) + u", 'ring', 1, 5, 1"_s);
            addGoal(patient, visit);
            row("issued_plan",
                u"uid, patient_id, consultation_id, number, issued_at, on_day, rendering, "
                "content, pdf_base64"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(visit) + u", "_s
                    + n(++m_plans[patient]) + u", 5, 1, 'r', '{}', 'cGRm'"_s);
        }
    }

    void addGoal(qint64 patient, qint64 visit)
    {
        const auto goal = row("goal", u"uid, patient_id"_s, q(uid()) + u", "_s + n(patient));
        row("goal_version",
            u"goal_id, version, words, why, category, set_by, lifecycle, achievement, at, on_day, "
            "consultation_id"_s,
            n(goal) + u", 1, 'walk', '', 'c', 'patient', 'active', 'in-progress', 5, 1, "_s
                + n(visit));
        addStep(patient, goal, visit);
    }

    void addStep(qint64 patient, qint64 goal, qint64 visit)
    {
        const auto plan = row("action_plan",
            u"uid, patient_id, goal_id, consultation_id, staff_id, what, how_much, when_text, "
            "where_text, made_easier, barrier, response, no_follow_up_reason, made_at, on_day"_s,
            q(uid()) + u", "_s + n(patient) + u", "_s + n(goal) + u", "_s + n(visit) + u", "_s
                + n(m_practice.nurse.value())
                + u", 'walk', '10', 'am', 'park', '', '', '', '', 5, 1"_s);
        const auto call = row("follow_up",
            u"uid, patient_id, goal_id, action_plan_id, method, due_day, current_due_day, "
            "owner_staff_id, is_open"_s,
            q(uid()) + u", "_s + n(patient) + u", "_s + n(goal) + u", "_s + n(plan)
                + u", 'phone', 9, 9, "_s + n(m_practice.nurse.value()) + u", "_s + n(upTo(1)));
        row("follow_up_attempt",
            u"uid, follow_up_id, staff_id, at, on_day, outcome, got_in_the_way, note"_s,
            q(uid()) + u", "_s + n(call) + u", "_s + n(m_practice.nurse.value())
                + u", 5, 1, 'no-answer', '', ''"_s);
    }

    void addWaitingRoom(qint64 patient)
    {
        for (int i = upTo(2); i > 0; --i) {
            const auto booked = row("appointment",
                u"uid, patient_id, staff_id, starts_at, on_day, minutes, reason, state"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(m_practice.nurse.value())
                    + u", 5, 1, 10, 'review', 'fulfilled'"_s);
            const auto session = row("kiosk_session",
                u"uid, patient_id, appointment_id, state, needs_help, offered_at"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(booked) + u", 'finished', 0, 5"_s);
            const auto agenda = row("agenda",
                u"uid, patient_id, appointment_id, kiosk_session_id, raised_at, on_day, "
                "what_matters, not_to_discuss, companion, answered_by, is_complete"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(booked) + u", "_s + n(session)
                    + u", 5, 1, 'walking', '', '', 'patient', 1"_s);
            row("agenda_item",
                u"uid, patient_id, agenda_id, source, topic, words, patient_rank, raised_at"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + n(agenda)
                    + u", 'patient-kiosk', 'sleep', 'awake', 1, 5"_s);
            row("kiosk_alert", u"uid, kind, patient_id, session_id, flag, station, raised_at"_s,
                q(uid()) + u", 'red-flag', "_s + n(patient) + u", "_s + n(session)
                    + u", 'f', 's', 5"_s);
        }
    }

    void addQuestionnaires(qint64 patient)
    {
        for (const auto* instrument : { "phq-4", "mrc", "cat" }) {
            const auto name = q(QLatin1String(instrument));
            if (upTo(1) == 0)
                row("questionnaire_request",
                    u"uid, patient_id, instrument, asked_at, asked_by, state"_s,
                    q(uid()) + u", "_s + n(patient) + u", "_s + name + u", 5, "_s
                        + n(m_practice.nurse.value()) + u", 'open'"_s);
            if (upTo(1) == 0)
                continue;
            const auto response = row("questionnaire_response",
                u"uid, patient_id, instrument, instrument_version, answered_at, on_day, "
                "answered_by, mode, is_complete, recorded_by, scorer"_s,
                q(uid()) + u", "_s + n(patient) + u", "_s + name
                    + u", '1.0', 5, 1, 'patient', 'paper', 1, "_s + n(m_practice.nurse.value())
                    + u", '1'"_s);
            row("questionnaire_answer", u"response_id, item, value"_s,
                n(response) + u", 'a', "_s + n(upTo(3)));
            row("questionnaire_score", u"response_id, score, value_e4, missing"_s,
                n(response) + u", 'total', 70000, 0"_s);
        }
    }

    TestPractice& m_practice;
    qint64 m_course = 0;
    std::mt19937 m_random;
    std::map<QByteArray, qint64> m_last { { "consultation", 1000 } };
    std::map<qint64, qint64> m_plans;
    QString m_sql;
    qint64 m_event = 0;
};

struct Pair {
    domain::PatientId kept;
    domain::PatientId folded;
    app::Merge merge;
};

/// What a row says, without the two columns that keep count of writing it.
std::set<QByteArray> rowsOf(storage::Database& database, const QByteArray& table)
{
    QByteArrayList columns;
    const auto sql = database.engine() == Engine::Sqlite
        ? "SELECT name FROM pragma_table_info('" + table + "')"
        : "SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_name = '"
            + table + "' AND table_schema = 'public'";
    {
        const auto text = sql.toStdString();
        auto rows = database.query({ text, "t" });
        while (rows.next()) {
            const auto name = rows.row().bytes();
            const bool isCount = name == "saved_in" || (name == "version" && table != "goal");
            if (!isCount)
                columns << "COALESCE(CAST(" + name + " AS TEXT), '~')";
        }
    }
    std::sort(columns.begin(), columns.end());
    const auto select = ("SELECT " + columns.join(" || '|' || ") + " FROM " + table).toStdString();
    std::set<QByteArray> found;
    auto rows = database.query({ select, "t" });
    while (rows.next())
        found.insert(rows.row().bytes());
    return found;
}

using Content = std::map<QByteArray, std::set<QByteArray>>;

Content contentOf(TestPractice& practice)
{
    Content content;
    for (const auto& table : storage::hashedTables(*practice.database)) {
        if (!table.name.startsWith("patient_merge"))
            content[table.name] = rowsOf(*practice.database, table.name);
    }
    return content;
}

QStringList differences(const Content& one, const Content& other)
{
    QStringList found;
    for (const auto& [table, rows] : one) {
        if (rows != other.at(table))
            found << QString::fromUtf8(table);
    }
    return found;
}

bool isWhole(TestPractice& practice)
{
    const domain::Actor auditor { {}, domain::Role::Auditor, u"test"_s, u"test"_s };
    const auto proof = test::openGate().allow<app::Action::VerifyTrail>(auditor);
    const auto report = storage::SqlTrail(*practice.database).verify(*proof);
    return report && report->isWhole();
}

struct Records {
    explicit Records(Engine engine, int pairs)
        : practice(engine)
        , merges(*practice.database)
        , random(practice, 20261123)
    {
        for (int i = 0; i < pairs; ++i)
            addPair();
    }

    void addPair()
    {
        const auto kept = practice.addPatient(u"Kept"_s, u"A"_s);
        const auto folded = practice.addPatient(u"Folded"_s, u"A"_s);
        all.push_back({ kept, folded, { domain::MergeId(0), QUuid::createUuid(), kept, folded } });
        practice.database.write([&](EventId event) -> domain::Result<void> {
            random.add(kept, folded, event);
            const auto id = merges.add(all.back().merge, event);
            all.back().merge.id = id.value();
            return {};
        });
    }

    void set(Pair& pair, domain::MergeState next)
    {
        practice.database.write([&](EventId event) -> domain::Result<void> {
            if (auto done = merges.setState(pair.merge, next, event); !done)
                return done;
            pair.merge.state = next;
            pair.merge.version = pair.merge.version.next();
            if (next == domain::MergeState::Done)
                return merges.fold(pair.merge, event);
            return next == domain::MergeState::Undone ? merges.unfold(pair.merge, event)
                                                      : domain::Result<void>();
        });
    }

    /// Rows of the tables that move which are still the folded record's and not in both.
    int leftBehind(const Pair& pair)
    {
        int left = 0;
        for (const auto& count : merges.counts(pair.kept, pair.folded).value())
            left += count.folded - count.same;
        return left;
    }

    TestPractice practice;
    storage::SqlMergeRepository merges;
    RandomRecords random;
    std::vector<Pair> all;
};

void roundTrip(Engine engine, int pairs)
{
    Records records(engine, pairs);
    const auto before = contentOf(records.practice);

    for (auto& pair : records.all)
        records.set(pair, domain::MergeState::Done);

    int left = 0;
    for (const auto& pair : records.all)
        left += records.leftBehind(pair);
    CHECK(left == 0);
    CHECK(isWhole(records.practice));
    CHECK(differences(before, contentOf(records.practice)).contains(u"goal"_s));

    std::shuffle(records.all.begin(), records.all.end(), std::mt19937(7));
    for (auto& pair : records.all)
        records.set(pair, domain::MergeState::UndoProposed);
    for (auto& pair : records.all)
        records.set(pair, domain::MergeState::Undone);

    const auto apart = differences(before, contentOf(records.practice));
    INFO(apart.join(u", "_s).toStdString());
    CHECK(apart.isEmpty());
    CHECK(isWhole(records.practice));
}

}

TEST_CASE("hz12_c4 merging and undoing five hundred pairs leaves every row as it was",
    "[storage][people][merge][hz12_c4]")
{
    roundTrip(Engine::Sqlite, 500);
}

TEST_CASE("merging and undoing leaves every row as it was on each engine",
    "[storage][people][merge][hz12_c4]")
{
    roundTrip(GENERATE(from_range(test::engines())), 25);
}

TEST_CASE("what is written after a merge stays, and what hangs on a goal goes back with it",
    "[storage][people][merge][hz12_c4]")
{
    Records records(GENERATE(from_range(test::engines())), 12);
    for (auto& pair : records.all)
        records.set(pair, domain::MergeState::Done);
    const auto goalsOf = [&](domain::PatientId patient) {
        return records.practice.database.number(
            ("SELECT COUNT(*) FROM goal WHERE patient_id = " + std::to_string(patient.value()))
                .c_str());
    };
    std::map<qint64, qint64> own;
    int hung = 0;
    for (auto& pair : records.all) {
        const auto moved = records.practice.database.number(
            ("SELECT COALESCE(MAX(row_id), 0) FROM patient_merge_move WHERE table_name = 'goal' "
             "AND merge_id = "
                + std::to_string(pair.merge.id.value()))
                .c_str());
        records.practice.database.write([&](EventId event) -> domain::Result<void> {
            records.random.addVisit(pair.kept, event, moved);
            return {};
        });
        own[pair.kept.value()] = records.practice.database.number(
            ("SELECT MAX(id) FROM goal WHERE patient_id = " + std::to_string(pair.kept.value()))
                .c_str());
        hung += records.merges.countBack(pair.merge)->hanging;
        CHECK(records.merges.countBack(pair.merge)->hanging == (moved != 0 ? 2 : 0));
    }
    CHECK(hung > 0);

    for (auto& pair : records.all) {
        const auto all = goalsOf(pair.kept);
        records.set(pair, domain::MergeState::UndoProposed);
        records.set(pair, domain::MergeState::Undone);
        INFO(pair.kept.value());
        CHECK(goalsOf(pair.kept) + goalsOf(pair.folded) == all);
        CHECK(records.practice.database.number(("SELECT patient_id FROM goal WHERE id = "
                  + std::to_string(own[pair.kept.value()]))
                                                   .c_str())
            == pair.kept.value());
    }
    // No step and no call is one person's for another person's goal.
    CHECK(records.practice.database.number(
              "SELECT COUNT(*) FROM action_plan a JOIN goal g ON g.id = a.goal_id "
              "WHERE a.patient_id <> g.patient_id")
        == 0);
    CHECK(records.practice.database.number(
              "SELECT COUNT(*) FROM follow_up f JOIN goal g ON g.id = f.goal_id "
              "WHERE f.patient_id <> g.patient_id")
        == 0);
    CHECK(isWhole(records.practice));
}

TEST_CASE("a finished row moves only with the journal, and nothing else of it changes",
    "[storage][people][merge][hz18][hz12_c4]")
{
    Records records(GENERATE(from_range(test::engines())), 4);
    auto& pair = records.all.front();
    const auto tryIt = [&](const std::string& sql) {
        return records.practice.database.tryWrite([&](EventId event) -> domain::Result<void> {
            return records.practice.database->attempt([&]() -> domain::Result<void> {
                auto text = QByteArray::fromStdString(sql);
                text.replace("{e}", QByteArray::number(event.value()));
                text.replace("{k}", QByteArray::number(pair.kept.value()));
                text.replace("{f}", QByteArray::number(pair.folded.value()));
                text.replace("{m}", QByteArray::number(pair.merge.id.value()));
                records.practice.database->script(text.toStdString());
                return {};
            });
        });
    };
    records.practice.database.write([&](EventId event) -> domain::Result<void> {
        records.random.addVisit(pair.folded, event);
        return {};
    });
    const std::string journal
        = "INSERT INTO patient_merge_move (merge_id, table_name, row_id, is_back, saved_in) "
          "SELECT {m}, 'consultation', id, 0, {e} FROM consultation WHERE patient_id = {f};";

    CHECK(
        !tryIt("UPDATE consultation SET patient_id = {k}, saved_in = {e} WHERE patient_id = {f}"));
    CHECK(!tryIt(journal
        + "UPDATE consultation SET patient_id = {k}, note = 'x', saved_in = {e} "
          "WHERE patient_id = {f}"));
    CHECK(!tryIt(journal
        + "UPDATE consultation SET note = 'x', saved_in = {e} "
          "WHERE patient_id = {f}"));
    CHECK(tryIt(journal
        + "UPDATE consultation SET patient_id = {k}, saved_in = {e} "
          "WHERE patient_id = {f}"));
    CHECK(!tryIt("DELETE FROM patient_merge_move"));
}

TEST_CASE("every table of a patient goes with a merge or says why it stays",
    "[storage][people][merge][hz12_c4]")
{
    test::TestDatabase practice(Engine::Sqlite);
    QStringList tables;
    auto rows = practice->query({ "SELECT s.name FROM sqlite_schema s JOIN "
                                  "pragma_table_info(s.name) c ON c.name = 'patient_id' "
                                  "WHERE s.type = 'table' ORDER BY s.name",
        "t" });
    while (rows.next())
        tables << rows.row().text();

    auto known = storage::MergeMoves::tables() + storage::MergeMoves::staying();
    known.sort();

    CHECK(tables == known);
}

TEST_CASE("every column of a finished row is held when it moves", "[storage][people][merge][hz18]")
{
    test::TestDatabase practice(Engine::Sqlite);
    for (const auto* table : { "agenda", "agenda_item", "consultation", "action_plan" }) {
        const auto name = QString::fromLatin1(table);
        QString trigger;
        {
            auto rows = practice->query(
                { "SELECT sql FROM sqlite_schema WHERE name = :name", "t" }, { name + u"_keep"_s });
            REQUIRE(rows.next());
            trigger = rows.row().text();
        }
        auto rows = practice->query({ "SELECT name FROM pragma_table_info(:name)", "t" }, { name });
        while (rows.next()) {
            const auto column = rows.row().text();
            INFO(table << "." << column.toStdString());
            const bool isFree = column == u"patient_id" || column == u"saved_in";
            CHECK(trigger.contains(u"NEW."_s + column + u" IS OLD."_s) != isFree);
        }
    }
}
