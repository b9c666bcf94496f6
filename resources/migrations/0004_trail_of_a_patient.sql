-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- "Who has looked at this patient" is asked for one patient at a time.
CREATE INDEX audit_event_patient ON audit_event (patient_id, id);
