-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A SHA-256 of every row that tells of somebody or something, one for each time it was written, so
-- that a byte that changed on the disk or by hand is noticed. One digest over the rows of an event
-- goes into its link of the chain: a row cannot be changed together with its hash
-- (docs/adr/0017-row-hashes.md).
--
--   {hashed TABLE}        notes each written row, and those that are there already
--   {hashed_part TABLE}   the same for rows of a patient that a correction removes
--   {rehash TABLE}        after a migration that changed its rows, or gave it a column that is not
--                         null: hashes them again
--   {strict_by_key}       a table that is its own index
CREATE TABLE row_hash (
    event_id {int} NOT NULL REFERENCES audit_event (id),
    table_name {text} NOT NULL CHECK (length(table_name) > 0),
    row_id {int} NOT NULL,
    hash {text} NOT NULL CHECK (length(hash) IN (0, 64)), -- none: the row was removed
    PRIMARY KEY (event_id, table_name, row_id)
) {strict_by_key};
{append_only row_hash}

-- Rows that were written and are not hashed yet: filled by triggers, emptied before the commit.
-- saved_in is 0 for what a migration touched.
CREATE TABLE row_touched (
    id {key},
    table_name {text} NOT NULL,
    row_id {int} NOT NULL,
    saved_in {int} NOT NULL
) {strict};

{hashed practice}
{hashed team}
{hashed staff}
{hashed staff_role}
{hashed patient}
{hashed_part patient_identifier}
{hashed_part access_need}
{hashed condition}
{hashed external_fact}
{hashed import_run}
{hashed appointment}
{hashed kiosk_session}
{hashed agenda}
{hashed agenda_read}
{hashed agenda_item}
{hashed consultation}
{hashed consultation_item}
{hashed goal}
{hashed goal_version}
{hashed action_plan}
{hashed follow_up}
{hashed follow_up_attempt}
{hashed issued_plan}
{hashed patient_restriction}
{hashed access_claim}
{hashed access_review}
{hashed staff_patient}
