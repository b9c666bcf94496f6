-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The way to a yearly review (docs/adr/0043). Only what is done by hand is a row here: an agenda, the
-- visit and the plan are read where they are. Lines are only added to; one that was wrong is taken
-- back by another that names it. Whoever is not asked has a reason and an end.
CREATE TABLE recall_step (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    kind {text} NOT NULL CHECK (kind IN ('invited', 'info-gathered', 'results-seen', 'prep-sent',
        'did-not-attend')),
    method {text} CHECK (method IN ('letter', 'text', 'email', 'phone', 'in-person')),
    on_day {int} NOT NULL,
    note {text} NOT NULL,
    takes_back_id {int} UNIQUE REFERENCES recall_step (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (kind <> 'invited' OR method IS NOT NULL)
) {strict};
CREATE INDEX recall_step_patient ON recall_step (patient_id);
CREATE INDEX recall_step_staff ON recall_step (staff_id);
{append_only recall_step}
{movable recall_step uid kind method on_day note takes_back_id staff_id at}
{hashed recall_step}

CREATE TABLE recall_exception (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    condition {text} NOT NULL,
    reason {text} NOT NULL CHECK (length(reason) > 0),
    note {text} NOT NULL,
    from_day {int} NOT NULL,
    until_day {int} NOT NULL CHECK (until_day >= from_day),
    ended_day {int},
    staff_id {int} NOT NULL REFERENCES staff (id),
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX recall_exception_patient ON recall_exception (patient_id);
CREATE INDEX recall_exception_staff ON recall_exception (staff_id);
{hashed recall_exception}
