-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Courses (docs/adr/0037). Days are civil and times are minutes of the wall's day, so that a change
-- of the clocks moves no session. An enrolment is one person's way from the referral on; its steps
-- and the marks of the register are only added to, and the newest counts. Who walked in has no
-- patient until somebody matches them; who waits for any course has no course.
CREATE TABLE course (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    title {text} NOT NULL CHECK (length(title) > 0),
    format {text} NOT NULL CHECK (length(format) > 0),
    format_version {text} NOT NULL,
    conditions {text} NOT NULL,
    venue {text} NOT NULL,
    language {text} NOT NULL,
    capacity {int} NOT NULL CHECK (capacity >= 1),
    needed {int} NOT NULL CHECK (needed >= 1),
    nation {text} NOT NULL,
    is_cancelled {int} NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1)),
    cancel_reason {text} NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
{hashed course}

CREATE TABLE course_session (
    id {key},
    course_id {int} NOT NULL REFERENCES course (id),
    number {int} NOT NULL CHECK (number >= 1),
    on_day {int} NOT NULL,
    start_minute {int} NOT NULL CHECK (start_minute >= 0 AND start_minute < 1440),
    minutes {int} NOT NULL CHECK (minutes >= 1),
    venue {text} NOT NULL,
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (course_id, number)
) {strict};
{hashed course_session}

CREATE TABLE course_enrolment (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} REFERENCES patient (id),
    walk_in_name {text} NOT NULL DEFAULT '',
    course_id {int} REFERENCES course (id),
    state {text} NOT NULL CHECK (state IN ('referred', 'contacted', 'accepted', 'waitlisted',
        'declined', 'unsuitable', 'enrolled', 'started', 'completed', 'dropped-out',
        'transferred')),
    referred_at {int} NOT NULL,
    on_day {int} NOT NULL,
    waiting_since {int},
    goal_words {text} NOT NULL DEFAULT '',
    needs {text} NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (patient_id IS NOT NULL OR length(walk_in_name) > 0)
) {strict};
CREATE INDEX course_enrolment_patient ON course_enrolment (patient_id);
CREATE INDEX course_enrolment_course ON course_enrolment (course_id);
{hashed course_enrolment}

CREATE TABLE course_step (
    id {key},
    enrolment_id {int} NOT NULL REFERENCES course_enrolment (id),
    course_id {int} REFERENCES course (id),
    state {text} NOT NULL CHECK (length(state) > 0),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    on_day {int} NOT NULL,
    reason {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX course_step_enrolment ON course_step (enrolment_id);
CREATE INDEX course_step_course ON course_step (course_id);
CREATE INDEX course_step_staff ON course_step (staff_id);
{append_only course_step}
{hashed course_step}

CREATE TABLE course_mark (
    id {key},
    enrolment_id {int} NOT NULL REFERENCES course_enrolment (id),
    session_id {int} NOT NULL REFERENCES course_session (id),
    mark {text} NOT NULL CHECK (mark IN ('none', 'present', 'late', 'left-early', 'excused',
        'absent')),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX course_mark_enrolment ON course_mark (enrolment_id, session_id);
CREATE INDEX course_mark_session ON course_mark (session_id);
CREATE INDEX course_mark_staff ON course_mark (staff_id);
{append_only course_mark}
{hashed course_mark}

-- One task for each run of absences, named by the session that it began with.
CREATE TABLE course_contact (
    id {key},
    enrolment_id {int} NOT NULL REFERENCES course_enrolment (id),
    session_id {int} NOT NULL REFERENCES course_session (id),
    raised_at {int} NOT NULL,
    is_open {int} NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    version {int} NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (enrolment_id, session_id)
) {strict};
CREATE INDEX course_contact_session ON course_contact (session_id);
{hashed course_contact}
