-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema: from the practice and its people to the kept promise.
--
-- One text for both engines. The storage layer replaces these words before it runs a statement:
--   {key}     the integer key of a row
--   {int}     a 64-bit integer
--   {text}    UTF-8 text, compared byte by byte
--   {strict}  typed tables, where the engine has to be asked for them
--
-- Conventions (docs/database.md):
--   * a civil date is the number of days since 1970-01-01: columns ..._day;
--   * a moment is UTC milliseconds since 1970: columns at and ..._at;
--   * yes and no are 1 and 0;
--   * uid names a row outside this database, as the 36 characters of a UUID;
--   * version counts the changes of a row that may change; other rows are only ever added;
--   * saved_in is the audit event of the transaction that last wrote the row. It is the one foreign
--     key without an index: events are never changed or removed, so nothing is ever looked up by it.

-- The version and fingerprint of this schema, and a number that grows with every committed write.
CREATE TABLE schema_info (
    id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
    version {int} NOT NULL,
    fingerprint {text} NOT NULL,
    change_number {int} NOT NULL
) {strict};
INSERT INTO schema_info (id, version, fingerprint, change_number) VALUES (1, 0, '', 0);

-- One row a transaction: who did what, when, where, about whom. staff_id and patient_id are plain
-- numbers: the trail outlives whatever it speaks of, and staff and patients point at it themselves.
CREATE TABLE audit_event (
    id {key},
    save_key {text} NOT NULL UNIQUE CHECK (length(save_key) = 36),
    at {int} NOT NULL,
    staff_id {int},
    role {text} NOT NULL,
    action {text} NOT NULL CHECK (length(action) > 0),
    patient_id {int},
    station {text} NOT NULL
) {strict};

CREATE TABLE practice (
    id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    name {text} NOT NULL CHECK (length(name) > 0),
    ods_code {text} NOT NULL,
    is_demo {int} NOT NULL CHECK (is_demo IN (0, 1)),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};

CREATE TABLE team (
    id {key},
    name {text} NOT NULL UNIQUE CHECK (length(name) > 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};

CREATE TABLE staff (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    name {text} NOT NULL CHECK (length(name) > 0),
    profession {text} NOT NULL CHECK (profession IN ('gp', 'nurse', 'hca', 'pharmacist',
        'physiotherapist', 'social-prescriber', 'receptionist', 'practice-manager', 'lay-tutor', 'other')),
    team_id {int} REFERENCES team (id),
    user_name {text} UNIQUE CHECK (length(user_name) > 0),
    password_hash {text} NOT NULL,
    is_active {int} NOT NULL CHECK (is_active IN (0, 1)),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX staff_team ON staff (team_id);

CREATE TABLE staff_role (
    id {key},
    staff_id {int} NOT NULL REFERENCES staff (id),
    role {text} NOT NULL CHECK (role IN ('reception', 'clinician', 'tutor', 'manager',
        'administrator', 'auditor')),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, role)
) {strict};

-- birth is ISO and as precise as it is known; birth_day is its first possible day, for ages.
-- is_test, palliative_since_day, lacks_capacity and declined_planning_day only keep people out of
-- the audit; lacks_capacity is 1 when there is no representative either.
CREATE TABLE patient (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    nhs_number {int} UNIQUE CHECK (nhs_number BETWEEN 1 AND 9999999999),
    family {text} NOT NULL,
    given {text} NOT NULL,
    preferred {text} NOT NULL,
    title {text} NOT NULL,
    family_folded {text} NOT NULL,
    birth {text} CHECK (length(birth) IN (4, 7, 10)),
    birth_day {int},
    gender {text} NOT NULL CHECK (gender IN ('female', 'male', 'other', 'unknown')),
    address_lines {text} NOT NULL,
    postcode {text},
    phone {text},
    mobile {text},
    email {text} NOT NULL,
    language {text} NOT NULL,
    usual_gp {text} NOT NULL,
    is_dead {int} NOT NULL CHECK (is_dead IN (0, 1)),
    death_day {int} CHECK (death_day IS NULL OR is_dead = 1),
    registered_day {int},
    left_day {int},
    palliative_since_day {int},
    lacks_capacity {int} CHECK (lacks_capacity IN (0, 1)),
    declined_planning_day {int},
    is_test {int} NOT NULL DEFAULT 0 CHECK (is_test IN (0, 1)),
    details_hash {text} NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (length(family) > 0 OR length(given) > 0),
    CHECK ((birth IS NULL) = (birth_day IS NULL))
) {strict};
CREATE INDEX patient_family ON patient (family_folded);

CREATE TABLE patient_identifier (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    system {text} NOT NULL CHECK (length(system) > 0),
    value {text} NOT NULL CHECK (length(value) > 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (system, value)
) {strict};
CREATE INDEX patient_identifier_patient ON patient_identifier (patient_id);

CREATE TABLE access_need (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    kind {text} NOT NULL CHECK (kind IN ('format', 'contact', 'communication-support',
        'communication-professional')),
    words {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX access_need_patient ON access_need (patient_id);

-- A coded problem. source_key says where it came from; null when entered here.
CREATE TABLE condition (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    system {text} NOT NULL,
    code {text} NOT NULL,
    term {text} NOT NULL,
    status {text} NOT NULL CHECK (status IN ('active', 'recurrence', 'relapse', 'inactive',
        'remission', 'resolved')),
    is_entered_in_error {int} NOT NULL CHECK (is_entered_in_error IN (0, 1)),
    onset_day {int},
    abatement_day {int},
    source_key {text} CHECK (length(source_key) > 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, source_key)
) {strict};
CREATE INDEX condition_code ON condition (code, patient_id);

CREATE TABLE external_fact (
    id {key},
    patient_id {int} NOT NULL REFERENCES patient (id),
    resource_type {text} NOT NULL,
    source_key {text} NOT NULL CHECK (length(source_key) > 0),
    system {text} NOT NULL,
    code {text} NOT NULL,
    term {text} NOT NULL,
    status {text} NOT NULL,
    at {int},
    on_day {int},
    value {text} NOT NULL,
    unit {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, source_key)
) {strict};

CREATE TABLE import_run (
    id {key},
    file_sha256 {text} NOT NULL CHECK (length(file_sha256) = 64),
    kind {text} NOT NULL CHECK (kind IN ('patients', 'fhir')),
    layout {text} NOT NULL,
    row_count {int} NOT NULL CHECK (row_count >= 0),
    created_count {int} NOT NULL CHECK (created_count >= 0),
    unchanged_count {int} NOT NULL CHECK (unchanged_count >= 0),
    rejected_count {int} NOT NULL CHECK (rejected_count >= 0),
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX import_run_file ON import_run (file_sha256);

-- on_day is the practice's calendar day of starts_at.
CREATE TABLE appointment (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    starts_at {int} NOT NULL,
    on_day {int} NOT NULL,
    minutes {int} NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    reason {text} NOT NULL,
    state {text} NOT NULL CHECK (state IN ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX appointment_day ON appointment (on_day, starts_at);
CREATE INDEX appointment_patient ON appointment (patient_id);
CREATE INDEX appointment_staff ON appointment (staff_id);

CREATE TABLE kiosk_session (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    appointment_id {int} REFERENCES appointment (id),
    state {text} NOT NULL CHECK (state IN ('offered', 'answering', 'finished', 'incomplete',
        'withdrawn')),
    needs_help {int} NOT NULL CHECK (needs_help IN (0, 1)),
    offered_at {int} NOT NULL,
    finished_at {int},
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX kiosk_session_patient ON kiosk_session (patient_id);
CREATE INDEX kiosk_session_appointment ON kiosk_session (appointment_id);

-- What somebody said before an appointment. Never changed.
CREATE TABLE agenda (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    appointment_id {int} REFERENCES appointment (id),
    kiosk_session_id {int} REFERENCES kiosk_session (id),
    raised_at {int} NOT NULL,
    on_day {int} NOT NULL,
    what_matters {text} NOT NULL,
    not_to_discuss {text} NOT NULL,
    companion {text} NOT NULL,
    answered_by {text} NOT NULL CHECK (answered_by IN ('patient', 'patient-with-help',
        'someone-else')),
    is_complete {int} NOT NULL CHECK (is_complete IN (0, 1)),
    importance_of_talking {int} CHECK (importance_of_talking BETWEEN 0 AND 10),
    confidence_to_talk {int} CHECK (confidence_to_talk BETWEEN 0 AND 10),
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX agenda_patient ON agenda (patient_id, raised_at);
CREATE INDEX agenda_appointment ON agenda (appointment_id);
CREATE INDEX agenda_session ON agenda (kiosk_session_id);

-- Somebody of the staff opened it: the event knows who.
CREATE TABLE agenda_read (
    id {key},
    agenda_id {int} NOT NULL REFERENCES agenda (id),
    at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX agenda_read_agenda ON agenda_read (agenda_id);

-- Finished; an amendment is a new row that names the old. team_id is the clinician's at the time.
CREATE TABLE consultation (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    team_id {int} REFERENCES team (id),
    appointment_id {int} REFERENCES appointment (id),
    kind {text} NOT NULL CHECK (kind IN ('planned-review', 'care-planning', 'routine', 'urgent')),
    started_at {int} NOT NULL,
    finished_at {int} NOT NULL,
    on_day {int} NOT NULL,
    note {text} NOT NULL,
    amends_id {int} REFERENCES consultation (id),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK (finished_at >= started_at)
) {strict};
CREATE INDEX consultation_patient ON consultation (patient_id, started_at);
CREATE INDEX consultation_day ON consultation (on_day, kind, patient_id, staff_id, team_id);
CREATE INDEX consultation_staff ON consultation (staff_id);
CREATE INDEX consultation_team ON consultation (team_id);
CREATE INDEX consultation_appointment ON consultation (appointment_id);
CREATE INDEX consultation_amends ON consultation (amends_id);

-- One thing somebody wants to talk about, verbatim and never changed. It was raised in an agenda,
-- or in a consultation by the patient or the clinician.
CREATE TABLE agenda_item (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    agenda_id {int} REFERENCES agenda (id),
    consultation_id {int} REFERENCES consultation (id),
    source {text} NOT NULL CHECK (source IN ('patient-kiosk', 'patient-letter', 'patient-spoken',
        'carer', 'clinician', 'system-due')),
    topic {text} NOT NULL,
    words {text} NOT NULL,
    patient_rank {int} CHECK (patient_rank >= 1),
    worry {int} CHECK (worry BETWEEN 0 AND 10),
    author_id {int} REFERENCES staff (id),
    raised_at {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK ((agenda_id IS NULL) <> (consultation_id IS NULL)),
    CHECK (length(topic) > 0 OR length(words) > 0)
) {strict};
CREATE INDEX agenda_item_patient ON agenda_item (patient_id);
CREATE INDEX agenda_item_agenda ON agenda_item (agenda_id);
CREATE INDEX agenda_item_consultation ON agenda_item (consultation_id);
CREATE INDEX agenda_item_author ON agenda_item (author_id);

-- What was decided about an item. No outcome: on the board and not reached.
CREATE TABLE consultation_item (
    id {key},
    consultation_id {int} NOT NULL REFERENCES consultation (id),
    agenda_item_id {int} NOT NULL REFERENCES agenda_item (id),
    agreed_order {int} CHECK (agreed_order >= 1),
    outcome {text} CHECK (outcome IN ('discussed', 'next-time', 'someone-else', 'not-needed')),
    next_day {int},
    passed_to {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (consultation_id, agenda_item_id)
) {strict};
CREATE INDEX consultation_item_item ON consultation_item (agenda_item_id);

-- A goal is its versions; version is the number of the newest.
CREATE TABLE goal (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX goal_patient ON goal (patient_id);

-- consultation_id is null when a follow-up call changed the goal.
CREATE TABLE goal_version (
    id {key},
    goal_id {int} NOT NULL REFERENCES goal (id),
    version {int} NOT NULL CHECK (version >= 1),
    words {text} NOT NULL CHECK (length(words) > 0),
    why {text} NOT NULL,
    category {text} NOT NULL,
    importance {int} CHECK (importance BETWEEN 0 AND 10),
    set_by {text} NOT NULL CHECK (set_by IN ('patient', 'together', 'clinician')),
    agenda_item_id {int} REFERENCES agenda_item (id),
    target_day {int},
    lifecycle {text} NOT NULL CHECK (lifecycle IN ('proposed', 'planned', 'accepted', 'active',
        'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
    achievement {text} NOT NULL CHECK (achievement IN ('in-progress', 'improving', 'worsening',
        'no-change', 'achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable')),
    at {int} NOT NULL,
    on_day {int} NOT NULL,
    consultation_id {int} REFERENCES consultation (id),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (goal_id, version)
) {strict};
CREATE INDEX goal_version_consultation ON goal_version (consultation_id, set_by);
CREATE INDEX goal_version_item ON goal_version (agenda_item_id);

-- A small step. Every part but "what" may be missing, and is then empty or null.
CREATE TABLE action_plan (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    goal_id {int} NOT NULL REFERENCES goal (id),
    consultation_id {int} NOT NULL REFERENCES consultation (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    what {text} NOT NULL,
    how_much {text} NOT NULL,
    when_text {text} NOT NULL,
    times_per_week {int} CHECK (times_per_week BETWEEN 1 AND 7),
    where_text {text} NOT NULL,
    start_day {int},
    review_day {int},
    confidence_first {int} CHECK (confidence_first BETWEEN 0 AND 10),
    confidence_final {int} CHECK (confidence_final BETWEEN 0 AND 10),
    made_easier {text} NOT NULL,
    barrier {text} NOT NULL,
    response {text} NOT NULL,
    no_follow_up_reason {text} NOT NULL,
    replaces_id {int} REFERENCES action_plan (id),
    made_at {int} NOT NULL,
    on_day {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX action_plan_patient ON action_plan (patient_id);
CREATE INDEX action_plan_goal ON action_plan (goal_id);
CREATE INDEX action_plan_consultation ON action_plan (consultation_id);
CREATE INDEX action_plan_staff ON action_plan (staff_id);
CREATE INDEX action_plan_replaces ON action_plan (replaces_id);
CREATE INDEX action_plan_day ON action_plan (on_day);

-- A promise to get in touch. due_day is what was promised; current_due_day moves with the attempts.
CREATE TABLE follow_up (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    goal_id {int} NOT NULL REFERENCES goal (id),
    action_plan_id {int} REFERENCES action_plan (id),
    method {text} NOT NULL CHECK (method IN ('phone', 'video', 'face-to-face', 'text-message',
        'email', 'letter', 'group')),
    due_day {int} NOT NULL,
    current_due_day {int} NOT NULL,
    owner_staff_id {int} REFERENCES staff (id),
    owner_team_id {int} REFERENCES team (id),
    is_open {int} NOT NULL CHECK (is_open IN (0, 1)),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX follow_up_open ON follow_up (current_due_day) WHERE is_open = 1;
CREATE INDEX follow_up_patient ON follow_up (patient_id);
CREATE INDEX follow_up_goal ON follow_up (goal_id);
CREATE INDEX follow_up_plan ON follow_up (action_plan_id);
CREATE INDEX follow_up_owner ON follow_up (owner_staff_id);
CREATE INDEX follow_up_team ON follow_up (owner_team_id);

-- One try to reach the patient; contact was made when the outcome is 'spoke'.
CREATE TABLE follow_up_attempt (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    follow_up_id {int} NOT NULL REFERENCES follow_up (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    at {int} NOT NULL,
    on_day {int} NOT NULL,
    outcome {text} NOT NULL CHECK (outcome IN ('no-answer', 'left-message', 'spoke', 'moved',
        'asked-not-to')),
    attainment {text} CHECK (attainment IN ('much-more', 'more', 'as-planned', 'partly', 'not-done')),
    next_step {text} CHECK (next_step IN ('keep', 'change', 'end-achieved', 'end-not-achieved')),
    moved_to_day {int},
    got_in_the_way {text} NOT NULL,
    note {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX follow_up_attempt_follow_up ON follow_up_attempt (follow_up_id, on_day);
CREATE INDEX follow_up_attempt_staff ON follow_up_attempt (staff_id);

-- The sheet as it was given: pdf_base64 is what was printed, so a reprint is the same.
CREATE TABLE issued_plan (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    consultation_id {int} NOT NULL REFERENCES consultation (id),
    number {int} NOT NULL CHECK (number >= 1),
    issued_at {int} NOT NULL,
    on_day {int} NOT NULL,
    rendering {text} NOT NULL,
    content {text} NOT NULL,
    pdf_base64 {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, number)
) {strict};
CREATE INDEX issued_plan_consultation ON issued_plan (consultation_id);

-- Typed and not yet saved; apart from the record, seen by its author only, no audit event.
CREATE TABLE draft (
    id {key},
    author_id {int} NOT NULL REFERENCES staff (id),
    patient_id {int} NOT NULL REFERENCES patient (id),
    form {text} NOT NULL CHECK (length(form) > 0),
    content {text} NOT NULL,
    saved_at {int} NOT NULL,
    UNIQUE (author_id, patient_id, form)
) {strict};
CREATE INDEX draft_patient ON draft (patient_id);
