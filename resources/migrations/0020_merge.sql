-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Two records of one person become one (docs/adr/0034). What the record that goes held becomes the
-- other one's row by row; the journal names each row, so that it can go back exactly. And the names
-- that somebody had before, to be found by them.
ALTER TABLE patient ADD COLUMN merged_into_id {int} REFERENCES patient (id);
CREATE INDEX patient_merged_into ON patient (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE patient_name (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    family {text} NOT NULL,
    given {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (length(family) > 0 OR length(given) > 0)
) {strict};
CREATE INDEX patient_name_patient ON patient_name (patient_id);
{hashed_part patient_name}

-- kept stays, folded becomes part of it. done_in and undone_in are the events that did it.
CREATE TABLE patient_merge (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    kept_id {int} NOT NULL REFERENCES patient (id),
    folded_id {int} NOT NULL REFERENCES patient (id),
    state {text} NOT NULL CHECK (state IN ('proposed', 'refused', 'withdrawn', 'done',
        'undo-proposed', 'undone')),
    done_in {int},
    undone_in {int},
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (kept_id <> folded_id),
    CHECK ((done_in IS NULL) = (state IN ('proposed', 'refused', 'withdrawn'))),
    CHECK ((undone_in IS NULL) = (state <> 'undone'))
) {strict};
CREATE INDEX patient_merge_kept ON patient_merge (kept_id);
CREATE INDEX patient_merge_folded ON patient_merge (folded_id);
{hashed patient_merge}

-- Who did what about it, and why.
CREATE TABLE patient_merge_step (
    id {key},
    merge_id {int} NOT NULL REFERENCES patient_merge (id),
    step {text} NOT NULL CHECK (step IN ('propose', 'refuse', 'withdraw', 'approve')),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    reason {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX patient_merge_step_merge ON patient_merge_step (merge_id);
CREATE INDEX patient_merge_step_staff ON patient_merge_step (staff_id);
{append_only patient_merge_step}
{hashed patient_merge_step}

-- The journal: each row that became the other patient's, and each that went back.
CREATE TABLE patient_merge_move (
    id {key},
    merge_id {int} NOT NULL REFERENCES patient_merge (id),
    table_name {text} NOT NULL CHECK (length(table_name) > 0),
    row_id {int} NOT NULL,
    is_back {int} NOT NULL CHECK (is_back IN (0, 1)),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (saved_in, table_name, row_id)
) {strict};
CREATE INDEX patient_merge_move_merge ON patient_merge_move (merge_id, table_name, row_id);
{append_only patient_merge_move}
{hashed patient_merge_move}

-- A finished row may become the other patient's when the journal of the same event says so, and
-- nothing else of it may change.
{movable agenda uid appointment_id kiosk_session_id raised_at on_day what_matters not_to_discuss
    companion answered_by is_complete importance_of_talking confidence_to_talk took_seconds language}
{movable agenda_item uid agenda_id consultation_id source topic words patient_rank worry author_id
    raised_at}
{movable consultation uid staff_id team_id appointment_id kind started_at finished_at on_day note
    amends_id teach_back}
{movable action_plan uid goal_id consultation_id staff_id what how_much when_text times_per_week
    where_text start_day review_day confidence_first confidence_final made_easier barrier response
    no_follow_up_reason replaces_id made_at on_day}
