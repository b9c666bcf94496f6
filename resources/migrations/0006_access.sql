-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Restricted records, and what people said in order to open a record that their role alone does not
-- open. Nothing here is ever changed: the newest restriction of a patient is the one that counts.
CREATE TABLE patient_restriction (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    is_restricted {int} NOT NULL CHECK (is_restricted IN (0, 1)),
    reason {text} NOT NULL,
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX patient_restriction_patient ON patient_restriction (patient_id, id);

-- Opens one patient to one person from at until until_at.
CREATE TABLE access_claim (
    id {key},
    staff_id {int} NOT NULL REFERENCES staff (id),
    patient_id {int} NOT NULL REFERENCES patient (id),
    kind {text} NOT NULL CHECK (kind IN ('reason', 'caring', 'break-glass')),
    reason {text} NOT NULL CHECK (length(reason) > 0),
    words {text} NOT NULL,
    at {int} NOT NULL,
    until_at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (until_at > at)
) {strict};
CREATE INDEX access_claim_staff ON access_claim (staff_id, patient_id, until_at);
CREATE INDEX access_claim_patient ON access_claim (patient_id);
CREATE INDEX access_claim_at ON access_claim (at);

-- Somebody else looked at a claim and said what they found.
CREATE TABLE access_review (
    id {key},
    claim_id {int} NOT NULL UNIQUE REFERENCES access_claim (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    finding {text} NOT NULL CHECK (finding IN ('in-order', 'to-follow-up')),
    words {text} NOT NULL,
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX access_review_staff ON access_review (staff_id);

-- Somebody who works here may be a patient here.
CREATE TABLE staff_patient (
    id {key},
    staff_id {int} NOT NULL UNIQUE REFERENCES staff (id),
    patient_id {int} REFERENCES patient (id),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX staff_patient_patient ON staff_patient (patient_id);

{append_only patient_restriction}
{append_only access_claim}
{append_only access_review}
