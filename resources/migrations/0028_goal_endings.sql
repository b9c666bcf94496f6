-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of the open actions of a goal when it ends (docs/adr/0044). Each knows its goal, and one
-- that was given up says why. A call after which nobody rings again can say why, and so does the
-- amendment of a visit. Null where nobody said so: the hashes of older rows hold.
ALTER TABLE plan_action ADD COLUMN goal_id {int} REFERENCES goal (id);
ALTER TABLE plan_action ADD COLUMN given_up_reason {text} CHECK (length(given_up_reason) > 0);
CREATE INDEX plan_action_goal ON plan_action (goal_id, is_open);
ALTER TABLE follow_up_attempt ADD COLUMN no_next_reason {text} CHECK (length(no_next_reason) > 0);

ALTER TABLE consultation ADD COLUMN amend_reason {text} CHECK (length(amend_reason) > 0);
{movable consultation uid staff_id team_id appointment_id kind started_at finished_at on_day note
    amends_id teach_back mentions_others amend_reason}
