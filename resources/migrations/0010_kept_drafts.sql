-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is typed and not yet saved, of every form and not only of the consultation. A form that
-- makes something new has no patient yet, what was thrown away can be had back for a day, and a
-- record that is saved acquires no draft any more: none of that fits the table of before.
CREATE TABLE kept_draft (
    id {key},
    author_id {int} NOT NULL REFERENCES staff (id),
    form {text} NOT NULL CHECK (length(form) > 0),
    subject {text} NOT NULL CHECK (length(subject) > 0),
    patient_id {int} REFERENCES patient (id),
    record_uid {text} NOT NULL,
    content {text} NOT NULL,
    saved_at {int} NOT NULL,
    resolved_at {int},
    resolution {text} CHECK (resolution IN ('saved', 'discarded')),
    CHECK ((resolved_at IS NULL) = (resolution IS NULL))
) {strict};
CREATE UNIQUE INDEX kept_draft_open ON kept_draft (author_id, form, subject)
    WHERE resolved_at IS NULL;
CREATE INDEX kept_draft_author ON kept_draft (author_id, saved_at);
CREATE INDEX kept_draft_patient ON kept_draft (patient_id);
CREATE INDEX kept_draft_record ON kept_draft (record_uid);

INSERT INTO kept_draft (author_id, form, subject, patient_id, record_uid, content, saved_at)
SELECT author_id, form, 'patient ' || patient_id, patient_id, '', content, saved_at FROM draft;

DROP TABLE draft;
