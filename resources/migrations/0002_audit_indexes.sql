-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The audit asks the same of every consultation of a year: what was raised before it, what was
-- agreed in it, who rang after it. These indexes answer from their own pages, without a look at the
-- rows, which are wide. They take the places of the indexes with the same first columns, so that a
-- save writes no more of them than before.

DROP INDEX agenda_patient;
CREATE INDEX agenda_patient ON agenda (patient_id, raised_at, on_day);
DROP INDEX agenda_item_agenda;
CREATE INDEX agenda_item_agenda ON agenda_item (agenda_id, source, raised_at);
DROP INDEX consultation_day;
CREATE INDEX consultation_day ON consultation (on_day, kind, patient_id, staff_id, team_id, started_at, amends_id);
DROP INDEX consultation_patient;
CREATE INDEX consultation_patient ON consultation (patient_id, started_at, on_day);
DROP INDEX goal_version_consultation;
CREATE INDEX goal_version_consultation ON goal_version (consultation_id, set_by, lifecycle, goal_id, version);
DROP INDEX follow_up_goal;
CREATE INDEX follow_up_goal ON follow_up (goal_id, action_plan_id);
DROP INDEX follow_up_attempt_follow_up;
CREATE INDEX follow_up_attempt_follow_up ON follow_up_attempt (follow_up_id, on_day, outcome);
