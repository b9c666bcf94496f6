-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is written down about somebody with a condition (docs/adr/0047): a flare-up, a check, an offer.
-- The kinds and their fields are data files; a row names the version that it was written with. Lines
-- are only added to: a correction names the entry that it replaces, and so does taking one back.
CREATE TABLE care_entry (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    sheet {text} NOT NULL CHECK (length(sheet) > 0),
    sheet_version {text} NOT NULL CHECK (length(sheet_version) > 0),
    kind {text} NOT NULL CHECK (length(kind) > 0),
    on_day {int} NOT NULL,
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    replaces_id {int} UNIQUE REFERENCES care_entry (id),
    is_taken_back {int} NOT NULL CHECK (is_taken_back IN (0, 1)),
    reason {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (is_taken_back = 0 OR replaces_id IS NOT NULL)
) {strict};
CREATE INDEX care_entry_patient ON care_entry (patient_id, kind, on_day);
CREATE INDEX care_entry_staff ON care_entry (staff_id);
{append_only care_entry}
{movable care_entry uid sheet sheet_version kind on_day staff_id at replaces_id is_taken_back reason}
{hashed care_entry}

CREATE TABLE care_value (
    id {key},
    entry_id {int} NOT NULL REFERENCES care_entry (id),
    field {text} NOT NULL CHECK (length(field) > 0),
    words {text} NOT NULL,
    number {int},
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (entry_id, field, words)
) {strict};
{append_only care_value}
{hashed care_value}
