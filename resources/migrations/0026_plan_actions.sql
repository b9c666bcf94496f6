-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each promised to do beside a step (docs/adr/0040): exactly one owner, the patient where nobody
-- of the practice is named, and a day, the next visit or neither. Written once with its visit; only
-- whether it is open changes afterwards, and whose it is when somebody leaves.
CREATE TABLE plan_action (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    consultation_id {int} NOT NULL REFERENCES consultation (id),
    words {text} NOT NULL CHECK (length(words) > 0),
    owner_staff_id {int} REFERENCES staff (id),
    owner_team_id {int} REFERENCES team (id),
    owner_role {text} CHECK (owner_role IN ('reception', 'clinician', 'tutor', 'manager',
        'administrator', 'auditor')),
    due_day {int},
    is_at_next_visit {int} NOT NULL CHECK (is_at_next_visit IN (0, 1)),
    made_at {int} NOT NULL,
    is_open {int} NOT NULL CHECK (is_open IN (0, 1)),
    settled_at {int},
    settled_by {int} REFERENCES staff (id),
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (owner_staff_id IS NULL OR owner_team_id IS NULL),
    CHECK (owner_staff_id IS NULL OR owner_role IS NULL),
    CHECK (owner_team_id IS NULL OR owner_role IS NULL),
    CHECK (due_day IS NULL OR is_at_next_visit = 0),
    CHECK ((is_open = 1) = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) {strict};
CREATE INDEX plan_action_patient ON plan_action (patient_id);
CREATE INDEX plan_action_consultation ON plan_action (consultation_id);
CREATE INDEX plan_action_owner ON plan_action (owner_staff_id, is_open);
CREATE INDEX plan_action_team ON plan_action (owner_team_id);
CREATE INDEX plan_action_settled_by ON plan_action (settled_by);
CREATE INDEX plan_action_open ON plan_action (is_open, due_day);
{hashed plan_action}
