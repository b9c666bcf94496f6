-- SPDX-License-Identifier: GPL-3.0-or-later
-- A practice of schema 1, kept by tests/faults/make_fixture.py: never edit it.
PRAGMA application_id=1380340818;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE access_need (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    kind TEXT NOT NULL CHECK (kind IN ('format', 'contact', 'communication-support',
        'communication-professional')),
    words TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE action_plan (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    what TEXT NOT NULL,
    how_much TEXT NOT NULL,
    when_text TEXT NOT NULL,
    times_per_week INTEGER CHECK (times_per_week BETWEEN 1 AND 7),
    where_text TEXT NOT NULL,
    start_day INTEGER,
    review_day INTEGER,
    confidence_first INTEGER CHECK (confidence_first BETWEEN 0 AND 10),
    confidence_final INTEGER CHECK (confidence_final BETWEEN 0 AND 10),
    made_easier TEXT NOT NULL,
    barrier TEXT NOT NULL,
    response TEXT NOT NULL,
    no_follow_up_reason TEXT NOT NULL,
    replaces_id INTEGER REFERENCES action_plan (id),
    made_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
INSERT INTO "action_plan" VALUES(1,'2dfa54b6-6502-55ff-98b8-7168e40ce5e3',1,1,1,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,2);
INSERT INTO "action_plan" VALUES(2,'982dda3a-c834-5d03-a2ab-9a9b18edd67d',1,2,2,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,3);
INSERT INTO "action_plan" VALUES(3,'ba76d8d8-eb5a-5e1d-8627-3ceb640137be',1,3,3,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,4);
CREATE TABLE agenda (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    appointment_id INTEGER REFERENCES appointment (id),
    kiosk_session_id INTEGER REFERENCES kiosk_session (id),
    raised_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    what_matters TEXT NOT NULL,
    not_to_discuss TEXT NOT NULL,
    companion TEXT NOT NULL,
    answered_by TEXT NOT NULL CHECK (answered_by IN ('patient', 'patient-with-help',
        'someone-else')),
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    importance_of_talking INTEGER CHECK (importance_of_talking BETWEEN 0 AND 10),
    confidence_to_talk INTEGER CHECK (confidence_to_talk BETWEEN 0 AND 10),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    agenda_id INTEGER REFERENCES agenda (id),
    consultation_id INTEGER REFERENCES consultation (id),
    source TEXT NOT NULL CHECK (source IN ('patient-kiosk', 'patient-letter', 'patient-spoken',
        'carer', 'clinician', 'system-due')),
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    patient_rank INTEGER CHECK (patient_rank >= 1),
    worry INTEGER CHECK (worry BETWEEN 0 AND 10),
    author_id INTEGER REFERENCES staff (id),
    raised_at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK ((agenda_id IS NULL) <> (consultation_id IS NULL)),
    CHECK (length(topic) > 0 OR length(words) > 0)
) STRICT;
INSERT INTO "agenda_item" VALUES(1,'31e6d322-b011-5c51-b990-420251afa959',1,NULL,1,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,2);
INSERT INTO "agenda_item" VALUES(2,'c7b336bd-fd58-55c2-a524-32ee2ffc0fd0',1,NULL,1,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,2);
INSERT INTO "agenda_item" VALUES(3,'c2096c08-7edd-5fa2-a40f-8fa636b0bf4d',1,NULL,2,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,3);
INSERT INTO "agenda_item" VALUES(4,'b3e501d5-dcec-5b82-81ce-e9b895af9862',1,NULL,2,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,3);
INSERT INTO "agenda_item" VALUES(5,'f9a1f7ca-f24f-5c0b-91d1-fb5a7f639edf',1,NULL,3,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,4);
INSERT INTO "agenda_item" VALUES(6,'17ad1cf2-a890-5eb7-a031-51a881c3fbdd',1,NULL,3,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,4);
CREATE TABLE agenda_read (
    id INTEGER PRIMARY KEY,
    agenda_id INTEGER NOT NULL REFERENCES agenda (id),
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    starts_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    save_key TEXT NOT NULL UNIQUE CHECK (length(save_key) = 36),
    at INTEGER NOT NULL,
    staff_id INTEGER,
    role TEXT NOT NULL,
    action TEXT NOT NULL CHECK (length(action) > 0),
    patient_id INTEGER,
    station TEXT NOT NULL
) STRICT;
INSERT INTO "audit_event" VALUES(1,'f49bf784-8ff6-45dd-a98f-7e9f6cd2b787',1773489600000,NULL,'administrator','demo.make',NULL,'desk');
INSERT INTO "audit_event" VALUES(2,'eb293e7e-7dbf-409c-b4af-9b154be78d24',1773489600000,1,'clinician','consultation.write',1,'desk');
INSERT INTO "audit_event" VALUES(3,'393820ff-5efb-401a-8374-1388a7858d1b',1773489600000,1,'clinician','consultation.write',1,'desk');
INSERT INTO "audit_event" VALUES(4,'08effce9-a721-40db-8be7-b4e990e451e0',1773489600000,1,'clinician','consultation.write',1,'desk');
CREATE TABLE condition (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    term TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'recurrence', 'relapse', 'inactive',
        'remission', 'resolved')),
    is_entered_in_error INTEGER NOT NULL CHECK (is_entered_in_error IN (0, 1)),
    onset_day INTEGER,
    abatement_day INTEGER,
    source_key TEXT CHECK (length(source_key) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, source_key)
) STRICT;
CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    team_id INTEGER REFERENCES team (id),
    appointment_id INTEGER REFERENCES appointment (id),
    kind TEXT NOT NULL CHECK (kind IN ('planned-review', 'care-planning', 'routine', 'urgent')),
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    note TEXT NOT NULL,
    amends_id INTEGER REFERENCES consultation (id),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (finished_at >= started_at)
) STRICT;
INSERT INTO "consultation" VALUES(1,'07e88eb3-457c-5b73-b6dd-5eda1e2056f7',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,2);
INSERT INTO "consultation" VALUES(2,'565e5d6c-5d73-5d54-8552-e0de249ddff4',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,3);
INSERT INTO "consultation" VALUES(3,'78751c68-f6af-55e9-9467-7fe40cffb26b',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,4);
CREATE TABLE consultation_item (
    id INTEGER PRIMARY KEY,
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    agreed_order INTEGER CHECK (agreed_order >= 1),
    outcome TEXT CHECK (outcome IN ('discussed', 'next-time', 'someone-else', 'not-needed')),
    next_day INTEGER,
    passed_to TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (consultation_id, agenda_item_id)
) STRICT;
INSERT INTO "consultation_item" VALUES(1,1,1,1,'discussed',NULL,'',2);
INSERT INTO "consultation_item" VALUES(2,1,2,2,'discussed',NULL,'',2);
INSERT INTO "consultation_item" VALUES(3,2,3,1,'discussed',NULL,'',3);
INSERT INTO "consultation_item" VALUES(4,2,4,2,'discussed',NULL,'',3);
INSERT INTO "consultation_item" VALUES(5,3,5,1,'discussed',NULL,'',4);
INSERT INTO "consultation_item" VALUES(6,3,6,2,'discussed',NULL,'',4);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES staff (id),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    form TEXT NOT NULL CHECK (length(form) > 0),
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (author_id, patient_id, form)
) STRICT;
INSERT INTO "draft" VALUES(1,1,1,'consultation','1 601 ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',1773489600000);
CREATE TABLE external_fact (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    resource_type TEXT NOT NULL,
    source_key TEXT NOT NULL CHECK (length(source_key) > 0),
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    term TEXT NOT NULL,
    status TEXT NOT NULL,
    at INTEGER,
    on_day INTEGER,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, source_key)
) STRICT;
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    action_plan_id INTEGER REFERENCES action_plan (id),
    method TEXT NOT NULL CHECK (method IN ('phone', 'video', 'face-to-face', 'text-message',
        'email', 'letter', 'group')),
    due_day INTEGER NOT NULL,
    current_due_day INTEGER NOT NULL,
    owner_staff_id INTEGER REFERENCES staff (id),
    owner_team_id INTEGER REFERENCES team (id),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
INSERT INTO "follow_up" VALUES(1,'d7bb6aca-319c-53fe-872c-b80822a87bb0',1,1,1,'phone',20536,20536,1,NULL,1,1,2);
INSERT INTO "follow_up" VALUES(2,'b782944e-59ea-5af8-a461-f5081f9fb02a',1,2,2,'phone',20536,20536,1,NULL,1,1,3);
INSERT INTO "follow_up" VALUES(3,'61e1980e-308c-59bb-a24b-98a79feb6602',1,3,3,'phone',20536,20536,1,NULL,1,1,4);
CREATE TABLE follow_up_attempt (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('no-answer', 'left-message', 'spoke', 'moved',
        'asked-not-to')),
    attainment TEXT CHECK (attainment IN ('much-more', 'more', 'as-planned', 'partly', 'not-done')),
    next_step TEXT CHECK (next_step IN ('keep', 'change', 'end-achieved', 'end-not-achieved')),
    moved_to_day INTEGER,
    got_in_the_way TEXT NOT NULL,
    note TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
INSERT INTO "goal" VALUES(1,'fdcab9bd-24a9-5474-8355-5ba3d648117b',1,1,2);
INSERT INTO "goal" VALUES(2,'c987ed48-938d-5c0c-a987-33839e65662b',1,1,3);
INSERT INTO "goal" VALUES(3,'42c08aa8-7313-5d9b-a128-7a432581b9c7',1,1,4);
CREATE TABLE goal_version (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    words TEXT NOT NULL CHECK (length(words) > 0),
    why TEXT NOT NULL,
    category TEXT NOT NULL,
    importance INTEGER CHECK (importance BETWEEN 0 AND 10),
    set_by TEXT NOT NULL CHECK (set_by IN ('patient', 'together', 'clinician')),
    agenda_item_id INTEGER REFERENCES agenda_item (id),
    target_day INTEGER,
    lifecycle TEXT NOT NULL CHECK (lifecycle IN ('proposed', 'planned', 'accepted', 'active',
        'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
    achievement TEXT NOT NULL CHECK (achievement IN ('in-progress', 'improving', 'worsening',
        'no-change', 'achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable')),
    at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    consultation_id INTEGER REFERENCES consultation (id),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (goal_id, version)
) STRICT;
INSERT INTO "goal_version" VALUES(1,1,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,1,2);
INSERT INTO "goal_version" VALUES(2,2,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,2,3);
INSERT INTO "goal_version" VALUES(3,3,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,3,4);
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('patients', 'fhir')),
    layout TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    created_count INTEGER NOT NULL CHECK (created_count >= 0),
    unchanged_count INTEGER NOT NULL CHECK (unchanged_count >= 0),
    rejected_count INTEGER NOT NULL CHECK (rejected_count >= 0),
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE issued_plan (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    issued_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    rendering TEXT NOT NULL,
    content TEXT NOT NULL,
    pdf_base64 TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, number)
) STRICT;
CREATE TABLE kiosk_session (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    appointment_id INTEGER REFERENCES appointment (id),
    state TEXT NOT NULL CHECK (state IN ('offered', 'answering', 'finished', 'incomplete',
        'withdrawn')),
    needs_help INTEGER NOT NULL CHECK (needs_help IN (0, 1)),
    offered_at INTEGER NOT NULL,
    finished_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE patient (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    nhs_number INTEGER UNIQUE CHECK (nhs_number BETWEEN 1 AND 9999999999),
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    preferred TEXT NOT NULL,
    title TEXT NOT NULL,
    family_folded TEXT NOT NULL,
    birth TEXT CHECK (length(birth) IN (4, 7, 10)),
    birth_day INTEGER,
    gender TEXT NOT NULL CHECK (gender IN ('female', 'male', 'other', 'unknown')),
    address_lines TEXT NOT NULL,
    postcode TEXT,
    phone TEXT,
    mobile TEXT,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    usual_gp TEXT NOT NULL,
    is_dead INTEGER NOT NULL CHECK (is_dead IN (0, 1)),
    death_day INTEGER CHECK (death_day IS NULL OR is_dead = 1),
    registered_day INTEGER,
    left_day INTEGER,
    palliative_since_day INTEGER,
    lacks_capacity INTEGER CHECK (lacks_capacity IN (0, 1)),
    declined_planning_day INTEGER,
    is_test INTEGER NOT NULL DEFAULT 0 CHECK (is_test IN (0, 1)),
    details_hash TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (length(family) > 0 OR length(given) > 0),
    CHECK ((birth IS NULL) = (birth_day IS NULL))
) STRICT;
INSERT INTO "patient" VALUES(1,'035c6c90-bd91-4b02-a4b0-c68beab5399a',NULL,'Test','Ann','','','test',NULL,NULL,'unknown','',NULL,NULL,NULL,'','','',0,NULL,NULL,NULL,NULL,NULL,NULL,0,'d2705dd2cab4416f',1,1);
CREATE TABLE patient_identifier (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    system TEXT NOT NULL CHECK (length(system) > 0),
    value TEXT NOT NULL CHECK (length(value) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (system, value)
) STRICT;
CREATE TABLE practice (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    ods_code TEXT NOT NULL,
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE schema_info (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    change_number INTEGER NOT NULL
) STRICT;
INSERT INTO "schema_info" VALUES(1,1,'b0ca6e2415bcc60d037dddfc77d3da05d9a55cb9fa97bd84a38aec14f8bd6f44',0);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    profession TEXT NOT NULL CHECK (profession IN ('gp', 'nurse', 'hca', 'pharmacist',
        'physiotherapist', 'social-prescriber', 'receptionist', 'practice-manager', 'lay-tutor', 'other')),
    team_id INTEGER REFERENCES team (id),
    user_name TEXT UNIQUE CHECK (length(user_name) > 0),
    password_hash TEXT NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
INSERT INTO "staff" VALUES(1,'5139fb0e-50f1-4349-a64e-a5fe834c30a4','Nurse','nurse',NULL,NULL,'',1,1,1);
CREATE TABLE staff_role (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL CHECK (role IN ('reception', 'clinician', 'tutor', 'manager',
        'administrator', 'auditor')),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, role)
) STRICT;
INSERT INTO "staff_role" VALUES(1,1,'clinician',1);
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE INDEX staff_team ON staff (team_id);
CREATE INDEX patient_family ON patient (family_folded);
CREATE INDEX patient_identifier_patient ON patient_identifier (patient_id);
CREATE INDEX access_need_patient ON access_need (patient_id);
CREATE INDEX condition_code ON condition (code, patient_id);
CREATE INDEX import_run_file ON import_run (file_sha256);
CREATE INDEX appointment_day ON appointment (on_day, starts_at);
CREATE INDEX appointment_patient ON appointment (patient_id);
CREATE INDEX appointment_staff ON appointment (staff_id);
CREATE INDEX kiosk_session_patient ON kiosk_session (patient_id);
CREATE INDEX kiosk_session_appointment ON kiosk_session (appointment_id);
CREATE INDEX agenda_patient ON agenda (patient_id, raised_at);
CREATE INDEX agenda_appointment ON agenda (appointment_id);
CREATE INDEX agenda_session ON agenda (kiosk_session_id);
CREATE INDEX agenda_read_agenda ON agenda_read (agenda_id);
CREATE INDEX consultation_patient ON consultation (patient_id, started_at);
CREATE INDEX consultation_day ON consultation (on_day, kind, patient_id, staff_id, team_id);
CREATE INDEX consultation_staff ON consultation (staff_id);
CREATE INDEX consultation_team ON consultation (team_id);
CREATE INDEX consultation_appointment ON consultation (appointment_id);
CREATE INDEX consultation_amends ON consultation (amends_id);
CREATE INDEX agenda_item_patient ON agenda_item (patient_id);
CREATE INDEX agenda_item_agenda ON agenda_item (agenda_id);
CREATE INDEX agenda_item_consultation ON agenda_item (consultation_id);
CREATE INDEX agenda_item_author ON agenda_item (author_id);
CREATE INDEX consultation_item_item ON consultation_item (agenda_item_id);
CREATE INDEX goal_patient ON goal (patient_id);
CREATE INDEX goal_version_consultation ON goal_version (consultation_id, set_by);
CREATE INDEX goal_version_item ON goal_version (agenda_item_id);
CREATE INDEX action_plan_patient ON action_plan (patient_id);
CREATE INDEX action_plan_goal ON action_plan (goal_id);
CREATE INDEX action_plan_consultation ON action_plan (consultation_id);
CREATE INDEX action_plan_staff ON action_plan (staff_id);
CREATE INDEX action_plan_replaces ON action_plan (replaces_id);
CREATE INDEX action_plan_day ON action_plan (on_day);
CREATE INDEX follow_up_open ON follow_up (current_due_day) WHERE is_open = 1;
CREATE INDEX follow_up_patient ON follow_up (patient_id);
CREATE INDEX follow_up_goal ON follow_up (goal_id);
CREATE INDEX follow_up_plan ON follow_up (action_plan_id);
CREATE INDEX follow_up_owner ON follow_up (owner_staff_id);
CREATE INDEX follow_up_team ON follow_up (owner_team_id);
CREATE INDEX follow_up_attempt_follow_up ON follow_up_attempt (follow_up_id, on_day);
CREATE INDEX follow_up_attempt_staff ON follow_up_attempt (staff_id);
CREATE INDEX issued_plan_consultation ON issued_plan (consultation_id);
CREATE INDEX draft_patient ON draft (patient_id);
COMMIT;
