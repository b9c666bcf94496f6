// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/MergeMoves.h"

#include "storage/Database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    /// What is done with the rows of one table.
    struct Movable {
        const char16_t* table;
        Sql count; ///< of the kept, of the folded, and those that the kept has already
        Sql fold;
        Sql back;
        Sql countBack;
        Sql move;
    };

#define ROOFTREE_JOURNAL(table)                                                                    \
    "INSERT INTO patient_merge_move (merge_id, table_name, row_id, is_back, saved_in) SELECT "     \
    "CAST(:merge AS BIGINT), '" table "', t.id, "

// A row that both records have from the same import stays behind: the kept one's stands.
#define ROOFTREE_SAME(table)                                                                       \
    " EXISTS (SELECT 1 FROM " table " k WHERE k.patient_id = CAST(:kept AS BIGINT) AND "           \
    "k.source_key = t.source_key)"
// One questionnaire is asked for once.
#define ROOFTREE_ASKED_TOO                                                                         \
    " EXISTS (SELECT 1 FROM questionnaire_request k WHERE k.patient_id = CAST(:kept AS BIGINT) "   \
    "AND k.state = 'open' AND t.state = 'open' AND k.instrument = t.instrument)"
// A flare-up plan of a kind that the kept record has already stays with the one that goes.
#define ROOFTREE_SHAPED_TOO                                                                        \
    " EXISTS (SELECT 1 FROM flare_plan k WHERE k.patient_id = CAST(:kept AS BIGINT) AND "          \
    "k.shape = t.shape)"
// Whoever is on a course in both records is on it once.
#define ROOFTREE_ENROLLED_TOO                                                                      \
    " EXISTS (SELECT 1 FROM course_enrolment k WHERE k.patient_id = CAST(:kept AS BIGINT) AND "    \
    "k.course_id = t.course_id)"
#define ROOFTREE_NONE_SAME " CAST(:kept AS BIGINT) < 0"

#define ROOFTREE_MOVABLE(table, same, bump)                                                        \
    Movable                                                                                        \
    {                                                                                              \
        u##table,                                                                                  \
            { "SELECT (SELECT COUNT(*) FROM " table " o WHERE o.patient_id = :one), (SELECT "      \
              "COUNT(*) FROM " table                                                               \
              " t WHERE t.patient_id = :other), (SELECT COUNT(*) FROM " table                      \
              " t WHERE t.patient_id = :source AND" same ")",                                      \
                "iii" },                                                                           \
            { ROOFTREE_JOURNAL(table) "0, CAST(:event AS BIGINT) FROM " table                      \
                                      " t WHERE t.patient_id = :source AND NOT" same },            \
            { ROOFTREE_JOURNAL(table) "1, CAST(:event AS BIGINT) FROM " table                      \
                                      " t JOIN patient_merge_move m ON m.row_id = t.id AND "       \
                                      "m.table_name = '" table "' AND m.is_back = 0 AND "          \
                                      "m.merge_id = :journal WHERE t.patient_id = :kept" },        \
            { "SELECT COUNT(*) FROM " table " t JOIN patient_merge_move m ON m.row_id = t.id AND " \
              "m.table_name = '" table "' AND m.is_back = 0 AND m.merge_id = :journal "            \
              "WHERE t.patient_id = :kept",                                                        \
                "i" },                                                                             \
        {                                                                                          \
            "UPDATE " table " SET patient_id = :target, saved_in = :event" bump                    \
            " WHERE id IN (SELECT m.row_id FROM patient_merge_move m WHERE m.saved_in = "          \
            ":journal_event AND m.table_name = '" table "')"                                       \
        }                                                                                          \
    }

#define ROOFTREE_AGAIN ", version = version + 1"

    // goal.version and flare_plan.version are the numbers of their newest wording and stay.
    constexpr std::array kMovables {
        ROOFTREE_MOVABLE("patient_identifier", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("patient_name", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("access_need", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("staff_patient", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("condition", ROOFTREE_SAME("condition"), ""),
        ROOFTREE_MOVABLE("external_fact", ROOFTREE_SAME("external_fact"), ""),
        ROOFTREE_MOVABLE("appointment", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("kiosk_session", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("kiosk_alert", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("agenda", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("agenda_item", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("consultation", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("referral_note", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("plan_action", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("goal", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("action_plan", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("follow_up", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("flare_plan", ROOFTREE_SHAPED_TOO, ""),
        ROOFTREE_MOVABLE("course_enrolment", ROOFTREE_ENROLLED_TOO, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("recall_step", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("recall_exception", ROOFTREE_NONE_SAME, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("care_entry", ROOFTREE_NONE_SAME, ""),
        ROOFTREE_MOVABLE("questionnaire_request", ROOFTREE_ASKED_TOO, ROOFTREE_AGAIN),
        ROOFTREE_MOVABLE("questionnaire_response", ROOFTREE_NONE_SAME, ""),
    };

    /// What was written since and belongs to a row that goes back: a step without its goal would
    /// be one person's plan for another person's goal.
    struct Hanging {
        Sql take;
        Sql count;
    };

#define ROOFTREE_HANGING(table, column, parent)                                                    \
    Hanging                                                                                        \
    {                                                                                              \
        { ROOFTREE_JOURNAL(table) "1, CAST(:event AS BIGINT) FROM " table                          \
                                  " t JOIN patient_merge_move p ON "                               \
                                  "p.table_name = '" parent "' AND p.row_id = t." column           \
                                  " AND p.saved_in = :of_parent "                                  \
                                  "WHERE t.patient_id = :kept AND NOT EXISTS (SELECT 1 FROM "      \
                                  "patient_merge_move q "                                          \
                                  "WHERE q.saved_in = :of_own AND q.table_name = '" table          \
                                  "' AND q.row_id = t.id)" },                                      \
        {                                                                                          \
            "SELECT COUNT(*) FROM " table                                                          \
            " t JOIN patient_merge_move m ON m.table_name = '" parent "' AND m.row_id = t." column \
            " AND m.is_back = 0 AND m.merge_id = :journal "                                        \
            "WHERE t.patient_id = :kept AND NOT EXISTS (SELECT 1 FROM patient_merge_move q "       \
            "WHERE q.merge_id = :own AND q.table_name = '" table "' AND q.row_id = t.id)",         \
                "i"                                                                                \
        }                                                                                          \
    }

    constexpr std::array kHanging {
        ROOFTREE_HANGING("kiosk_alert", "session_id", "kiosk_session"),
        ROOFTREE_HANGING("agenda", "kiosk_session_id", "kiosk_session"),
        ROOFTREE_HANGING("agenda_item", "agenda_id", "agenda"),
        ROOFTREE_HANGING("consultation", "amends_id", "consultation"),
        ROOFTREE_HANGING("action_plan", "goal_id", "goal"),
        ROOFTREE_HANGING("follow_up", "goal_id", "goal"),
        ROOFTREE_HANGING("questionnaire_response", "session_id", "kiosk_session"),
        ROOFTREE_HANGING("questionnaire_response", "corrects_id", "questionnaire_response"),
        ROOFTREE_HANGING("care_entry", "replaces_id", "care_entry"),
    };

    constexpr Sql kMark { "UPDATE patient SET merged_into_id = :kept, version = version + 1, "
                          "saved_in = :event WHERE id = :folded AND merged_into_id IS NULL" };
    constexpr Sql kUnmark {
        "UPDATE patient SET merged_into_id = NULL, version = version + 1, saved_in = :event "
        "WHERE id = :folded AND merged_into_id = :kept"
    };

}

QStringList MergeMoves::tables()
{
    QStringList names;
    for (const auto& each : kMovables)
        names << QString::fromUtf16(each.table);
    return names;
}

QStringList MergeMoves::staying()
{
    // Plans on paper keep their number, and who claimed what or is restricted is said of a record.
    return { u"issued_plan"_s, u"issued_flare_plan"_s, u"access_claim"_s, u"patient_restriction"_s,
        u"kept_draft"_s, u"audit_event"_s };
}

std::vector<app::MergeCount> MergeMoves::count(domain::PatientId kept, domain::PatientId folded)
{
    std::vector<app::MergeCount> counts;
    for (const auto& each : kMovables) {
        auto rows = m_database.query(each.count, { kept, folded, folded, kept });
        if (!rows.next())
            Row::damaged();
        auto row = rows.row();
        app::MergeCount count { QString::fromUtf16(each.table) };
        count.kept = row.number();
        count.folded = row.number();
        count.same = row.number();
        counts.push_back(std::move(count));
    }
    return counts;
}

app::MergeRepository::BackCount MergeMoves::countBack(const app::Merge& merge)
{
    app::MergeRepository::BackCount count;
    for (const auto& each : kMovables) {
        auto rows = m_database.query(each.countBack, { merge.id, merge.kept });
        if (rows.next())
            count.back += rows.row().number();
    }
    for (const auto& each : kHanging) {
        auto rows = m_database.query(each.count, { merge.id, merge.kept, merge.id });
        if (rows.next())
            count.hanging += rows.row().number();
    }
    return count;
}

void MergeMoves::fold(const app::Merge& merge, domain::EventId event)
{
    for (const auto& each : kMovables)
        m_database.execute(each.fold, { merge.id, event, merge.folded, merge.kept });
    moveJournalled(merge.kept, event);
    if (m_database.execute(kMark, { merge.kept, event, merge.folded }) == 0)
        Row::damaged();
}

void MergeMoves::unfold(const app::Merge& merge, domain::EventId event)
{
    for (const auto& each : kMovables)
        m_database.execute(each.back, { merge.id, event, merge.id, merge.kept });
    // What hangs may have something that hangs on it.
    for (qint64 taken = 1; taken > 0;) {
        taken = 0;
        for (const auto& each : kHanging)
            taken += m_database.execute(each.take, { merge.id, event, event, merge.kept, event });
    }
    moveJournalled(merge.folded, event);
    if (m_database.execute(kUnmark, { event, merge.folded, merge.kept }) == 0)
        Row::damaged();
}

void MergeMoves::moveJournalled(domain::PatientId to, domain::EventId event)
{
    for (const auto& each : kMovables)
        m_database.execute(each.move, { to, event, event });
}

}
