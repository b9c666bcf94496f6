-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a patient does when it gets worse, in their and the practice's words (docs/adr/0035). One plan
-- a patient and shape; each change is a version that stays. The sheet is frozen when a version is
-- first printed.
CREATE TABLE flare_plan (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    shape {text} NOT NULL CHECK (length(shape) > 0),
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, shape)
) {strict};
{hashed flare_plan}

CREATE TABLE flare_plan_version (
    id {key},
    flare_plan_id {int} NOT NULL REFERENCES flare_plan (id),
    version {int} NOT NULL CHECK (version >= 1),
    shape_version {text} NOT NULL,
    staff_id {int} NOT NULL REFERENCES staff (id),
    is_approved {int} NOT NULL CHECK (is_approved IN (0, 1)),
    at {int} NOT NULL,
    on_day {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (flare_plan_id, version)
) {strict};
CREATE INDEX flare_plan_version_staff ON flare_plan_version (staff_id);
{append_only flare_plan_version}
{hashed flare_plan_version}

CREATE TABLE flare_plan_text (
    id {key},
    version_id {int} NOT NULL REFERENCES flare_plan_version (id),
    section {text} NOT NULL CHECK (length(section) > 0),
    words {text} NOT NULL CHECK (length(words) > 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (version_id, section)
) {strict};
{append_only flare_plan_text}
{hashed flare_plan_text}

CREATE TABLE issued_flare_plan (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    version_id {int} NOT NULL UNIQUE REFERENCES flare_plan_version (id),
    issued_at {int} NOT NULL,
    on_day {int} NOT NULL,
    content {text} NOT NULL,
    pdf_base64 {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX issued_flare_plan_patient ON issued_flare_plan (patient_id);
{append_only issued_flare_plan}
{hashed issued_flare_plan}
