// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "catch_compat.h"
#include "storage/trail/HashedTables.h"
#include "storage/trail/SqlTrail.h"
#include "support/OpenGate.h"
#include "support/TestDatabase.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::TrailFault;
using storage::Engine;
using test::TestDatabase;

namespace {

/// A row of every table, most columns filled; {e} is the event.
const QByteArray kRows = R"(
INSERT INTO practice (id, uid, name, ods_code, is_demo, saved_in)
    VALUES (1, '10000000-0000-4000-8000-000000000001', 'Elm', 'X1', 0, {e});
INSERT INTO team (id, name, saved_in) VALUES (1, 'Wł', {e});
INSERT INTO staff (id, uid, name, profession, team_id, user_name, password_hash, is_active,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000002', 'Jo', 'nurse', 1, 'jo', 'h', 1,
    {e});
INSERT INTO staff_role (id, staff_id, role, saved_in) VALUES (1, 1, 'clinician', {e});
INSERT INTO patient (id, uid, nhs_number, family, given, preferred, title, family_folded, birth,
    birth_day, gender, address_lines, email, language, usual_gp, is_dead, details_hash, saved_in)
    VALUES (1, '10000000-0000-4000-8000-000000000003', 9990000018, 'Ahmed', 'Margaret', '', 'Mrs',
    'ahmed', '1947-03-14', -8329, 'female', '1 High St', '', 'en', '', 0, 'd', {e});
INSERT INTO patient_identifier (id, patient_id, system, value, saved_in)
    VALUES (1, 1, 'urn:x', '7', {e});
INSERT INTO patient (id, uid, nhs_number, family, given, preferred, title, family_folded, birth,
    birth_day, gender, address_lines, email, language, usual_gp, is_dead, details_hash, saved_in)
    VALUES (7, '10000000-0000-4000-8000-000000000051', 9990000026, 'Smith', 'Maggie', '', '',
    'smith', '1947', -8400, 'female', '', '', '', '', 0, 'd', {e});
INSERT INTO patient_name (id, patient_id, family, given, saved_in)
    VALUES (1, 1, 'Smith', 'Margaret', {e});
INSERT INTO patient_merge (id, uid, kept_id, folded_id, state, saved_in)
    VALUES (1, '10000000-0000-4000-8000-000000000052', 1, 7, 'proposed', {e});
INSERT INTO patient_merge_step (id, merge_id, step, staff_id, at, reason, saved_in)
    VALUES (1, 1, 'propose', 1, 5, 'twice', {e});
INSERT INTO patient_merge_move (id, merge_id, table_name, row_id, is_back, saved_in)
    VALUES (1, 1, 'goal', 1, 0, {e});
INSERT INTO access_need (id, patient_id, kind, words, saved_in)
    VALUES (1, 1, 'format', 'large print', {e});
INSERT INTO condition (id, patient_id, system, code, term, status, is_entered_in_error, onset_day,
    source_key, saved_in) VALUES (1, 1, 's', 'c', 'COPD', 'active', 0, 17000, 'k', {e});
INSERT INTO external_fact (id, patient_id, resource_type, source_key, system, code, term, status,
    value, unit, saved_in) VALUES (1, 1, 'Observation', 'k', 's', 'c', 't', 'final', '5', 'mg',
    {e});
INSERT INTO import_run (id, file_sha256, kind, layout, row_count, created_count, unchanged_count,
    rejected_count, at, saved_in) VALUES (1,
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'patients', 'l', 1, 1, 0, 0,
    5, {e});
INSERT INTO appointment (id, uid, patient_id, staff_id, starts_at, on_day, minutes, reason, state,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000004', 1, 1, 5, 1, 10, 'review', 'booked',
    {e});
INSERT INTO kiosk_session (id, uid, patient_id, appointment_id, state, needs_help, offered_at,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000005', 1, 1, 'offered', 0, 5, {e});
INSERT INTO agenda (id, uid, patient_id, appointment_id, kiosk_session_id, raised_at, on_day,
    what_matters, not_to_discuss, companion, answered_by, is_complete, saved_in)
    VALUES (1, '10000000-0000-4000-8000-000000000006', 1, 1, 1, 5, 1, 'walking', '', '', 'patient',
    1, {e});
INSERT INTO agenda_read (id, agenda_id, at, saved_in) VALUES (1, 1, 6, {e});
INSERT INTO agenda_item (id, uid, patient_id, agenda_id, source, topic, words, patient_rank,
    raised_at, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000007', 1, 1, 'patient-kiosk',
    'sleep', 'awake', 1, 5, {e});
INSERT INTO questionnaire_request (id, uid, patient_id, instrument, asked_at, asked_by, state,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000031', 1, 'phq-4', 5, 1, 'open', {e});
INSERT INTO printed_questionnaire (id, session_id, instrument, instrument_version, saved_in)
    VALUES (1, 1, 'phq-4', '1.0', {e});
INSERT INTO questionnaire_response (id, uid, patient_id, instrument, instrument_version,
    answered_at, on_day, answered_by, mode, is_complete, session_id, recorded_by, language, scorer,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000032', 1, 'phq-4', '1.0', 5, 1,
    'patient', 'kiosk', 1, 1, 1, 'cy', '1', {e});
INSERT INTO questionnaire_answer (id, response_id, item, value, saved_in)
    VALUES (1, 1, 'gad1', 3, {e});
INSERT INTO questionnaire_score (id, response_id, score, value_e4, missing, saved_in)
    VALUES (1, 1, 'total', 70000, 1, {e});
INSERT INTO consultation (id, uid, patient_id, staff_id, kind, started_at, finished_at, on_day,
    note, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000008', 1, 1, 'routine', 5, 9, 1,
    'n', {e});
INSERT INTO referral_note (id, uid, patient_id, consultation_id, agenda_item_id, passed_to, reason,
    is_for_patient, made_at, is_open, saved_in) VALUES (1,
    '10000000-0000-4000-8000-000000000041', 1, 1, 1, 'physiotherapist', 'the stairs', 1, 5, 1, {e});
INSERT INTO plan_action (id, uid, patient_id, consultation_id, words, owner_role, due_day,
    is_at_next_visit, made_at, is_open, saved_in) VALUES (1,
    '10000000-0000-4000-8000-000000000042', 1, 1, 'book it', 'reception', 20000, 0, 5, 1, {e});
INSERT INTO feature_decision (id, feature, decision, rules_hash, staff_id, at, saved_in)
    VALUES (1, 'opioid-total', 'approved',
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 1, 5, {e});
INSERT INTO training_place (id, staff_id, module, module_version, page, at, saved_in)
    VALUES (1, 1, 'agenda-setting', '1', 3, 5, {e});
INSERT INTO training_attempt (id, uid, staff_id, module, module_version, at, on_day, answers, asked,
    right_answers, pass_percent, is_passed, valid_until, saved_in) VALUES (1,
    '10000000-0000-4000-8000-000000000051', 1, 'agenda-setting', '1', 5, 1, 'acb', 3, 3, 80, 1,
    9, {e});
INSERT INTO text_shortcut (id, staff_id, word, words, is_removed, saved_in)
    VALUES (1, 1, 'walk', 'walk for [10 minutes]', 0, {e});
INSERT INTO consultation_item (id, consultation_id, agenda_item_id, agreed_order, outcome,
    passed_to, saved_in) VALUES (1, 1, 1, 1, 'discussed', '', {e});
INSERT INTO goal (id, uid, patient_id, saved_in)
    VALUES (1, '10000000-0000-4000-8000-000000000009', 1, {e});
INSERT INTO goal_version (id, goal_id, version, words, why, category, set_by, lifecycle,
    achievement, at, on_day, consultation_id, saved_in) VALUES (1, 1, 1, 'walk', '', 'c', 'patient',
    'active', 'in-progress', 5, 1, 1, {e});
INSERT INTO action_plan (id, uid, patient_id, goal_id, consultation_id, staff_id, what, how_much,
    when_text, where_text, made_easier, barrier, response, no_follow_up_reason, made_at, on_day,
    saved_in) VALUES (1, '10000000-0000-4000-8000-00000000000a', 1, 1, 1, 1, 'walk', '10', 'am',
    'park', '', '', '', '', 5, 1, {e});
INSERT INTO follow_up (id, uid, patient_id, goal_id, action_plan_id, method, due_day,
    current_due_day, owner_staff_id, is_open, saved_in) VALUES (1,
    '10000000-0000-4000-8000-00000000000b', 1, 1, 1, 'phone', 9, 9, 1, 1, {e});
INSERT INTO follow_up_attempt (id, uid, follow_up_id, staff_id, at, on_day, outcome, got_in_the_way,
    note, saved_in) VALUES (1, '10000000-0000-4000-8000-00000000000c', 1, 1, 5, 1, 'spoke', '', '',
    {e});
INSERT INTO issued_plan (id, uid, patient_id, consultation_id, number, issued_at, on_day, rendering,
    content, pdf_base64, saved_in) VALUES (1, '10000000-0000-4000-8000-00000000000d', 1, 1, 1, 5, 1,
    'r', '{}', 'cGRm', {e});
INSERT INTO flare_plan (id, uid, patient_id, shape, version, saved_in) VALUES (1,
    '10000000-0000-4000-8000-000000000051', 1, 'copd', 1, {e});
INSERT INTO flare_plan_version (id, flare_plan_id, version, shape_version, staff_id, is_approved, at,
    on_day, saved_in) VALUES (1, 1, 1, '1.0', 1, 1, 5, 1, {e});
INSERT INTO flare_plan_text (id, version_id, section, words, saved_in)
    VALUES (1, 1, 'usual-state', 'up the stairs', {e});
INSERT INTO issued_flare_plan (id, uid, patient_id, version_id, issued_at, on_day, content,
    pdf_base64, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000052', 1, 1, 5, 1, '{}',
    'cGRm', {e});
INSERT INTO course (id, uid, title, format, format_version, conditions, venue, language, capacity,
    needed, nation, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000061', 'Spring', 'smp',
    '1.0', 'copd', 'Hall', 'English', 12, 5, '', {e});
INSERT INTO course_session (id, course_id, number, on_day, start_minute, minutes, venue, saved_in)
    VALUES (1, 1, 1, 9, 840, 180, 'Hall', {e});
INSERT INTO course_enrolment (id, uid, patient_id, course_id, state, referred_at, on_day,
    waiting_since, goal_words, needs, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000062',
    1, 1, 'waitlisted', 5, 1, 6, 'walk', 'large print', {e});
INSERT INTO course_step (id, enrolment_id, course_id, state, staff_id, at, on_day, reason, saved_in)
    VALUES (1, 1, 1, 'waitlisted', 1, 6, 1, 'full', {e});
INSERT INTO course_mark (id, enrolment_id, session_id, mark, staff_id, at, saved_in)
    VALUES (1, 1, 1, 'present', 1, 9, {e});
INSERT INTO course_contact (id, enrolment_id, session_id, raised_at, saved_in)
    VALUES (1, 1, 1, 9, {e});
INSERT INTO recall_step (id, uid, patient_id, kind, method, on_day, note, takes_back_id, staff_id, at,
    saved_in) VALUES (1, '10000000-0000-4000-8000-000000000063', 1, 'invited', 'letter', 9, 'large',
    NULL, 1, 9, {e});
INSERT INTO recall_exception (id, uid, patient_id, condition, reason, note, from_day, until_day,
    ended_day, staff_id, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000064', 1, 'copd',
    'declined', 'rang', 9, 20, 12, 1, {e});
INSERT INTO care_entry (id, uid, patient_id, sheet, sheet_version, kind, on_day, staff_id, at,
    replaces_id, is_taken_back, reason, saved_in) VALUES (1, '10000000-0000-4000-8000-000000000065',
    1, 'copd', '1.0', 'smoking', 9, 1, 9, NULL, 0, '', {e});
INSERT INTO care_value (id, entry_id, field, words, number, saved_in)
    VALUES (1, 1, 'status', 'current', 20, {e});
INSERT INTO patient_restriction (id, patient_id, is_restricted, reason, at, saved_in)
    VALUES (1, 1, 1, 'at-risk', 5, {e});
INSERT INTO access_claim (id, staff_id, patient_id, kind, reason, words, at, until_at, saved_in)
    VALUES (1, 1, 1, 'break-glass', 'urgent-call', 'rang', 5, 9, {e});
INSERT INTO access_review (id, claim_id, staff_id, finding, words, at, saved_in)
    VALUES (1, 1, 1, 'in-order', 'asked', 9, {e});
INSERT INTO staff_patient (id, staff_id, patient_id, saved_in) VALUES (1, 1, 1, {e});
INSERT INTO kiosk_station (id, uid, name, token_hash, pin_hash, enrolled_at, saved_in) VALUES (1,
    '10000000-0000-4000-8000-00000000000e', 'By the window',
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'p', 5, {e});
INSERT INTO kiosk_alert (id, uid, kind, patient_id, session_id, flag, station, raised_at, saved_in)
    VALUES (1, '10000000-0000-4000-8000-00000000000f', 'red-flag', 1, 1, 'f', 's', 5, {e});
)";

struct Practice {
    TestDatabase database { GENERATE(from_range(test::engines())) };
    app::Gate gate = test::openGate();

    Practice()
    {
        database.spoil();
        database.write([&](domain::EventId event) -> domain::Result<void> {
            auto sql = kRows;
            database->script(sql.replace("{e}", QByteArray::number(event.value())).toStdString());
            return {};
        });
    }

    [[nodiscard]] bool isSqlite() { return database->engine() == Engine::Sqlite; }

    /// What a disk or a hand with the tables open is not held up by.
    void disarm()
    {
        if (isSqlite()) {
            database->script("PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF");
            for (const auto& trigger :
                names("SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                      "AND (name LIKE '%!_keep' ESCAPE '!' "
                      "OR name LIKE '%!_stay' ESCAPE '!')"))
                database->script("DROP TRIGGER " + trigger);
            return;
        }
        for (const auto& constraint :
            names("SELECT 'ALTER TABLE ' || CAST(conrelid AS regclass) || ' DROP CONSTRAINT ' || "
                  "conname FROM pg_constraint WHERE contype IN ('c', 'f') AND connamespace = "
                  "CAST('public' AS regnamespace)"))
            database->script(constraint);
        database->script("SET session_replication_role = replica");
    }

    std::vector<std::string> names(std::string_view sql)
    {
        std::vector<std::string> found;
        auto rows = database->query({ sql, "t" });
        while (rows.next())
            found.push_back(rows.row().bytes().toStdString());
        return found;
    }

    app::TrailReport verify()
    {
        const domain::Actor auditor { {}, domain::Role::Auditor, u"test"_s, u"test"_s };
        const auto proof = gate.allow<app::Action::VerifyTrail>(auditor);
        REQUIRE(proof);
        const auto report = storage::SqlTrail(*database).verify(*proof);
        REQUIRE(report);
        return *report;
    }

    static std::string published(const QString& name)
    {
        QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/sql/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto sql = file.readAll().trimmed();
        return (sql.endsWith(';') ? sql.chopped(1) : sql).toStdString();
    }

    /// The queries of docs/sql that compare the rows, as psql or the shell of SQLite runs them.
    std::vector<std::string> published()
    {
        if (!isSqlite()) {
            const auto maker = published(u"verify_rows.sql"_s);
            return names(maker.substr(0, maker.rfind("\\gexec")));
        }
        const auto gather = names(published(u"verify_rows_sqlite.sql"_s));
        REQUIRE(gather.size() == 1);
        database->script("DROP TABLE IF EXISTS temp.said");
        database->script(gather.front());
        return { published(u"verify_rows_sqlite_end.sql"_s) };
    }

    /// "table row fault" for each fault that docs/sql finds without the program.
    QStringList faultsBySql()
    {
        QStringList found;
        for (const auto& sql : published()) {
            auto rows = database->query({ sql, "tit" });
            while (rows.next()) {
                auto row = rows.row();
                const auto table = row.text();
                const auto id = QString::number(row.integer());
                found << table + u' ' + id + u' ' + row.text();
            }
        }
        return found;
    }
};

}

TEST_CASE("every row that names its event is hashed", "[storage][trail][schema]")
{
    Practice practice;
    const auto tables = storage::hashedTables(*practice.database);
    // A new table that says saved_in gets {hashed TABLE} in its migration. Left out: what is not
    // about patients and is emptied or written over as a matter of course (docs/adr/0017).
    const std::string notHashed = "('row_touched', 'backup_plan', 'backup_key', 'backup_run', "
                                  "'second_factor', 'recovery_code')";
    const auto expected = practice.database.number(practice.isSqlite()
            ? "SELECT count(*) FROM sqlite_schema m, pragma_table_info(m.name) c "
              "WHERE m.type = 'table' AND c.name = 'saved_in' AND m.name NOT IN "
                + notHashed
            : "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND "
              "column_name = 'saved_in' AND table_name NOT IN "
                + notHashed);
    CHECK(static_cast<qint64>(tables.size()) == expected);

    const auto report = practice.verify();
    CHECK(report.isWhole());
    CHECK(report.rows == expected + 1); // a merge is of two patients
    CHECK(practice.database.number("SELECT count(*) FROM row_touched") == 0);
}

TEST_CASE("ft06 whatever changes in any column of any table is noticed, and the row is named",
    "[storage][trail][ft06][hz18_c5]")
{
    Practice practice;
    practice.disarm();
    for (const auto& table : storage::hashedTables(*practice.database)) {
        for (const auto& column : table.columns) {
            const auto name = column.name.toStdString();
            const auto update = "UPDATE " + table.name.toStdString() + " SET " + name + " = ";
            INFO(update);
            // One letter more in a text, one more in a number, something where nothing was.
            practice.database->script(update
                + (column.isText ? "COALESCE(" + name + ", '') || 'x'"
                                 : "COALESCE(" + name + ", 0) + 1"));
            const auto report = practice.verify();
            CHECK_FALSE(report.isWhole());
            CHECK(report.table == QString::fromLatin1(table.name));
            CHECK(report.faultAt >= 1);
            practice.database->script(update
                + (column.isText ? "substr(" + name + ", 1, length(" + name + ") - 1)"
                                 : name + " - 1"));
            // Where nothing was, nothing is again.
            if (!practice.verify().isWhole())
                practice.database->script(update + "NULL");
            CHECK(practice.verify().isWhole());
        }
    }
}

TEST_CASE("ft25 rows that were taken out, slipped in, or changed with their hash are named",
    "[storage][trail][ft25][hz18_c5]")
{
    Practice practice;
    practice.disarm();

    struct Case {
        std::string sql;
        TrailFault fault;
        std::string table;
        qint64 at;
    };

    const std::string zeros(64, '0');
    const std::vector<Case> cases {
        { "DELETE FROM goal_version", TrailFault::RowMissing, "goal_version", 1 },
        { "INSERT INTO team (id, name, saved_in) VALUES (5, 'x', (SELECT max(id) FROM "
          "audit_event))",
            TrailFault::RowNotWritten, "team", 5 },
        { "UPDATE row_hash SET hash = '" + zeros + "' WHERE table_name = 'goal'",
            TrailFault::RowListChanged, "", 1 },
        { "DELETE FROM row_hash WHERE table_name = 'goal'", TrailFault::RowListChanged, "", 1 },
    };
    const auto& each = cases[GENERATE(range<std::size_t>(0, 4))];
    practice.database->script(each.sql);

    const auto report = practice.verify();

    INFO(each.sql);
    CHECK(report.fault == each.fault);
    CHECK(report.table.toStdString() == each.table);
    CHECK(report.faultAt == each.at);
}

TEST_CASE("the next save does not make good what a hand wrote", "[storage][trail][ft25]")
{
    Practice practice;
    practice.database->script("UPDATE patient SET family = 'Other'");
    // As if it had been written by the event that comes next.
    const auto next = practice.database.number("SELECT max(id) + 1 FROM audit_event");
    if (practice.isSqlite())
        practice.database->script("PRAGMA foreign_keys=OFF; UPDATE patient SET given = 'Any', "
                                  "saved_in = "
            + std::to_string(next) + "; PRAGMA foreign_keys=ON");
    practice.database.write([](domain::EventId) -> domain::Result<void> { return {}; });

    const auto report = practice.verify();
    CHECK(report.fault == TrailFault::RowChanged);
    CHECK(report.table == u"patient"_s);
}

TEST_CASE("a correction may remove a patient's parts, and nobody else may", "[storage][trail]")
{
    Practice practice;
    practice.database.write([&](domain::EventId event) -> domain::Result<void> {
        practice.database->script("UPDATE patient SET version = version + 1, saved_in = "
            + std::to_string(event.value()) + "; DELETE FROM access_need");
        return {};
    });
    CHECK(practice.verify().isWhole());

    practice.database->script("DELETE FROM patient_identifier");
    practice.database.write([](domain::EventId) -> domain::Result<void> { return {}; });
    const auto report = practice.verify();
    CHECK(report.fault == TrailFault::RowMissing);
    CHECK(report.table == u"patient_identifier"_s);
}

TEST_CASE("what a migration touched is hashed under an event of the program", "[storage][trail]")
{
    Practice practice;
    practice.database->beginWrite();
    practice.database->script("UPDATE team SET name = 'Blue'; INSERT INTO row_touched (table_name, "
                              "row_id, saved_in) SELECT 'team', id, 0 FROM team");
    const auto proof = practice.gate.asSystem<app::Action::RunMigration>(u"migration"_s);
    practice.database.unitOfWork().recordMigration(
        app::WriteStamp::of(proof, domain::SaveKey::make()));
    practice.database->commit();

    CHECK(practice.verify().isWhole());
    CHECK(practice.database.number(
              "SELECT count(*) FROM audit_event WHERE action = 'database.migrate'")
        == 1);
}

TEST_CASE(
    "both engines make the hash from the bytes that the document describes", "[storage][trail]")
{
    Practice practice;
    const auto event
        = QByteArray::number(practice.database.number("SELECT saved_in FROM team WHERE id = 1"));
    const auto bytes = QByteArray("rooftree-row-14:team2:idi1:14:namet3:W\xc5\x82"
                                  "8:saved_ini")
        + QByteArray::number(event.size()) + ':' + event;
    auto rows
        = practice.database->query({ "SELECT hash FROM row_hash WHERE table_name = 'team'", "t" });
    REQUIRE(rows.next());
    CHECK(
        rows.row().bytes() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("plain SQL names the same rows without the program", "[storage][trail][ft06][ft25]")
{
    Practice practice;
    CHECK(practice.faultsBySql() == QStringList());
    practice.disarm();
    practice.database->script("UPDATE goal SET uid = '10000000-0000-4000-8000-00000000000f'; "
                              "DELETE FROM agenda_read; UPDATE access_need SET words = 'none'");
    CHECK(practice.faultsBySql()
        == QStringList {
            u"access_need 1 changed"_s, u"agenda_read 1 missing"_s, u"goal 1 changed"_s });
}
