-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a visit keeps beside goal and plan (docs/adr/0033): why something came before what the patient
-- said, whether the patient said the plan back, the patient's own sentence beside the goal, and what
-- somebody else was asked to do. And the texts that people of the staff keep under a few letters.
ALTER TABLE consultation ADD COLUMN teach_back {text} CHECK (teach_back IN ('yes', 'partly',
    'not-done'));
ALTER TABLE consultation_item ADD COLUMN above_reason {text} CHECK (length(above_reason) > 0);
ALTER TABLE goal_version ADD COLUMN own_words {text} CHECK (length(own_words) > 0);

-- Written once with its visit; only whether it is still open changes afterwards.
CREATE TABLE referral_note (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    consultation_id {int} NOT NULL REFERENCES consultation (id),
    agenda_item_id {int} NOT NULL REFERENCES agenda_item (id),
    passed_to {text} NOT NULL,
    reason {text} NOT NULL,
    is_for_patient {int} NOT NULL CHECK (is_for_patient IN (0, 1)),
    made_at {int} NOT NULL,
    is_open {int} NOT NULL CHECK (is_open IN (0, 1)),
    settled_at {int},
    settled_by {int} REFERENCES staff (id),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK ((is_open = 1) = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) {strict};
CREATE INDEX referral_note_patient ON referral_note (patient_id);
CREATE INDEX referral_note_consultation ON referral_note (consultation_id);
CREATE INDEX referral_note_item ON referral_note (agenda_item_id);
CREATE INDEX referral_note_settled_by ON referral_note (settled_by);
{hashed referral_note}

CREATE TABLE text_shortcut (
    id {key},
    staff_id {int} NOT NULL REFERENCES staff (id),
    word {text} NOT NULL CHECK (length(word) > 0),
    words {text} NOT NULL CHECK (length(words) > 0),
    is_removed {int} NOT NULL CHECK (is_removed IN (0, 1)),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, word)
) {strict};
{hashed text_shortcut}
