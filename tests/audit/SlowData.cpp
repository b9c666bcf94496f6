// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SlowData.h"

namespace rooftree::test {
namespace {

    using storage::Row;

    template <class Read> void each(storage::Database& database, const storage::Sql& sql, Read read)
    {
        auto rows = database.query(sql);
        while (rows.next()) {
            auto row = rows.row();
            read(row);
        }
    }

    void readPeople(storage::Database& database, SlowData& data)
    {
        each(database,
            { "SELECT id, birth_day, palliative_since_day, lacks_capacity, declined_planning_day, "
              "is_test, is_dead, death_day, left_day FROM patient",
                "iiiiiiiii" },
            [&data](Row& row) {
                data.patients.push_back({ row.integer(), row.maybeDay(), row.maybeDay(),
                    row.maybeInteger().value_or(0) == 1, row.maybeDay(), row.boolean(),
                    row.boolean(), row.maybeDay(), row.maybeDay() });
            });
        each(database,
            { "SELECT patient_id, code FROM condition WHERE status = 'active' AND "
              "is_entered_in_error = 0",
                "it" },
            [&data](Row& row) {
                const auto patient = row.integer();
                data.conditions.emplace_back(patient, row.text());
            });
    }

    void readVisits(storage::Database& database, SlowData& data)
    {
        each(database,
            { "SELECT id, patient_id, kind, started_at, on_day, amends_id FROM consultation",
                "iitiii" },
            [&data](Row& row) {
                data.consultations.push_back({ row.integer(), row.integer(), row.text(),
                    row.integer(), row.day(), row.maybeInteger() });
            });
        each(database, { "SELECT id, patient_id, raised_at, on_day FROM agenda", "iiii" },
            [&data](Row& row) {
                data.agendas.push_back({ row.integer(), row.integer(), row.integer(), row.day() });
            });
        each(database,
            { "SELECT id, patient_id, agenda_id, consultation_id, source, patient_rank, raised_at "
              "FROM agenda_item",
                "iiiitii" },
            [&data](Row& row) {
                data.items.push_back({ row.integer(), row.integer(), row.maybeInteger(),
                    row.maybeInteger(), row.text(), row.maybeInteger(), row.integer() });
            });
        each(database,
            { "SELECT id, consultation_id, agenda_item_id, outcome, next_day, passed_to FROM "
              "consultation_item",
                "iiitit" },
            [&data](Row& row) {
                data.decisions.push_back({ row.integer(), row.integer(), row.integer(),
                    row.textOrEmpty(), row.maybeDay(), row.text() });
            });
    }

    void readGoals(storage::Database& database, SlowData& data)
    {
        each(database,
            { "SELECT v.goal_id, g.patient_id, v.version, v.set_by, v.target_day, v.lifecycle, "
              "v.achievement, v.on_day, v.consultation_id FROM goal_version v JOIN goal g ON g.id "
              "= v.goal_id",
                "iiitittii" },
            [&data](Row& row) {
                data.versions.push_back({ row.integer(), row.integer(), row.integer(), row.text(),
                    row.maybeDay(), row.text(), row.text(), row.day(), row.maybeInteger() });
            });
        each(database,
            { "SELECT id, patient_id, goal_id, consultation_id, what, how_much, when_text, "
              "times_per_week, start_day, review_day, confidence_first, confidence_final, "
              "made_easier, barrier, response, replaces_id, made_at FROM action_plan",
                "iiiitttiiiiitttii" },
            [&data](Row& row) {
                data.plans.push_back({ row.integer(), row.integer(), row.integer(), row.integer(),
                    row.text(), row.text(), row.text(), row.maybeInteger(), row.maybeDay(),
                    row.maybeDay(), row.maybeInteger(), row.maybeInteger(), row.text(), row.text(),
                    row.text(), row.maybeInteger(), row.integer() });
            });
    }

    void readFollowUps(storage::Database& database, SlowData& data)
    {
        each(database, { "SELECT id, patient_id, goal_id, action_plan_id FROM follow_up", "iiii" },
            [&data](Row& row) {
                data.followUps.push_back(
                    { row.integer(), row.integer(), row.integer(), row.maybeInteger() });
            });
        each(database,
            { "SELECT id, follow_up_id, on_day, outcome, attainment, next_step, got_in_the_way "
              "FROM follow_up_attempt",
                "iiitttt" },
            [&data](Row& row) {
                data.attempts.push_back({ row.integer(), row.integer(), row.day(), row.text(),
                    row.textOrEmpty(), row.textOrEmpty(), row.text() });
            });
        each(database, { "SELECT patient_id, consultation_id, on_day FROM issued_plan", "iii" },
            [&data](Row& row) {
                data.issued.push_back({ row.integer(), row.integer(), row.day() });
            });
    }

    void readAnswers(storage::Database& database, SlowData& data)
    {
        each(database,
            { "SELECT id, patient_id, instrument, instrument_version, mode, answered_at, on_day, "
              "corrects_id FROM questionnaire_response",
                "iitttiii" },
            [&data](Row& row) {
                data.responses.push_back({ row.integer(), row.integer(), row.text(), row.text(),
                    row.text(), row.integer(), row.day(), row.maybeInteger(), {}, {} });
            });
        const auto of = [&data](qint64 id) -> SlowData::Response& {
            for (auto& response : data.responses) {
                if (response.id == id)
                    return response;
            }
            return data.responses.at(data.responses.size());
        };
        each(database, { "SELECT response_id, item, value FROM questionnaire_answer", "iti" },
            [&of](Row& row) {
                auto& response = of(row.integer());
                const auto item = row.text();
                response.answers[item] = row.integer();
            });
        each(database,
            { "SELECT response_id, score, value_e4 FROM questionnaire_score WHERE value_e4 IS NOT "
              "NULL",
                "iti" },
            [&of](Row& row) {
                auto& response = of(row.integer());
                const auto score = row.text();
                response.scores[score] = row.integer();
            });
    }

    void readCare(storage::Database& database, SlowData& data)
    {
        each(database,
            { "SELECT id, patient_id, sheet, kind, on_day, replaces_id, is_taken_back FROM "
              "care_entry",
                "iittiii" },
            [&data](Row& row) {
                data.care.push_back({ row.integer(), row.integer(), row.text(), row.text(),
                    row.day(), row.maybeInteger(), row.boolean(), {} });
            });
        each(database, { "SELECT entry_id, field, words FROM care_value", "itt" },
            [&data](Row& row) {
                const auto entry = row.integer();
                const auto field = row.text();
                const auto words = row.textOrEmpty();
                for (auto& one : data.care) {
                    if (one.id == entry)
                        one.values.emplace_back(field, words);
                }
            });
        const auto readDay = [&data](bool isGiven) {
            return [&data, isGiven](Row& row) {
                const auto patient = row.integer();
                const auto shape = row.text();
                data.flareDays.push_back({ patient, shape, row.day(), isGiven });
            };
        };
        each(database,
            { "SELECT f.patient_id, f.shape, v.on_day FROM flare_plan f JOIN flare_plan_version v "
              "ON v.flare_plan_id = f.id",
                "iti" },
            readDay(false));
        each(database,
            { "SELECT f.patient_id, f.shape, i.on_day FROM flare_plan f JOIN flare_plan_version v "
              "ON v.flare_plan_id = f.id JOIN issued_flare_plan i ON i.version_id = v.id",
                "iti" },
            readDay(true));
        each(database, { "SELECT DISTINCT patient_id FROM condition", "i" },
            [&data](Row& row) { data.withConditions.insert(row.integer()); });
    }

    void readCourses(storage::Database& database, SlowData& data)
    {
        each(database, { "SELECT id, is_cancelled FROM course", "ii" }, [&data](Row& row) {
            const auto id = row.integer();
            if (row.boolean())
                data.cancelledCourses.insert(id);
        });
        each(database, { "SELECT id, course_id, on_day FROM course_session", "iii" },
            [&data](Row& row) {
                data.courseSessions.push_back({ row.integer(), row.integer(), row.day() });
            });
        each(database, { "SELECT id, patient_id, course_id, state FROM course_enrolment", "iiit" },
            [&data](Row& row) {
                data.enrolments.push_back(
                    { row.integer(), row.maybeInteger(), row.maybeInteger(), row.text() });
            });
        each(database, { "SELECT id, enrolment_id, state, on_day FROM course_step", "iiti" },
            [&data](Row& row) {
                data.courseSteps.push_back({ row.integer(), row.integer(), row.text(), row.day() });
            });
        each(database,
            { "SELECT enrolment_id, session_id, mark FROM course_mark ORDER BY id", "iit" },
            [&data](Row& row) {
                data.courseMarks.push_back({ row.integer(), row.integer(), row.text() });
            });
    }

}

SlowData SlowData::read(storage::Database& database)
{
    SlowData data;
    readPeople(database, data);
    readVisits(database, data);
    readGoals(database, data);
    readFollowUps(database, data);
    readAnswers(database, data);
    readCourses(database, data);
    readCare(database, data);
    return data;
}

}
