-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The decisions that turn the total of opioids on and off (docs/adr/0036), each about one table of
-- factors by its hash: only added to, the newest of each pair counts. And whether the note of a
-- visit names a third person, which a copy for the patient has to leave out.
CREATE TABLE feature_decision (
    id {key},
    feature {text} NOT NULL CHECK (feature IN ('opioid-total')),
    decision {text} NOT NULL CHECK (decision IN ('approved', 'withdrawn', 'on', 'off')),
    rules_hash {text} NOT NULL CHECK (length(rules_hash) = 64),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX feature_decision_staff ON feature_decision (staff_id);
{hashed feature_decision}

-- Null where nobody said so: the hashes of older rows hold.
ALTER TABLE consultation ADD COLUMN mentions_others {int} CHECK (mentions_others = 1);
-- It goes with the visit when two records become one, and stays as it is (0020).
{movable consultation uid staff_id team_id appointment_id kind started_at finished_at on_day note
    amends_id teach_back mentions_others}
