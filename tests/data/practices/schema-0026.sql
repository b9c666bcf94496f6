-- SPDX-License-Identifier: GPL-3.0-or-later
-- A practice of schema 26, kept by tests/faults/make_fixture.py: never edit it.
PRAGMA application_id=1380340818;
PRAGMA user_version=26;
BEGIN TRANSACTION;
CREATE TABLE access_claim (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    kind TEXT NOT NULL CHECK (kind IN ('reason', 'caring', 'break-glass')),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (until_at > at)
) STRICT;
CREATE TABLE access_need (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    kind TEXT NOT NULL CHECK (kind IN ('format', 'contact', 'communication-support',
        'communication-professional')),
    words TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE access_review (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL UNIQUE REFERENCES access_claim (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    finding TEXT NOT NULL CHECK (finding IN ('in-order', 'to-follow-up')),
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
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
INSERT INTO "action_plan" VALUES(1,'0a36ef6f-9d59-5c93-a2f4-50189b5396a5',1,1,1,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,2);
INSERT INTO "action_plan" VALUES(2,'06bc9533-1ff1-5f3b-968d-452e1a98ff25',1,2,2,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,3);
INSERT INTO "action_plan" VALUES(3,'a8a5e712-5267-5598-a251-6234dd9e0896',1,3,3,1,'walk','','',NULL,'',NULL,NULL,NULL,NULL,'','','','',NULL,1773489600000,20526,4);
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
, took_seconds INTEGER CHECK (took_seconds >= 0), language TEXT) STRICT;
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
INSERT INTO "agenda_item" VALUES(1,'231e6ef5-8b5b-52a1-a5ee-1e4e65d21518',1,NULL,1,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,2);
INSERT INTO "agenda_item" VALUES(2,'e928a56a-213e-5bef-95c7-c093798400c4',1,NULL,1,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,2);
INSERT INTO "agenda_item" VALUES(3,'97a69fc4-97cf-5eed-8eef-8014c144b408',1,NULL,2,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,3);
INSERT INTO "agenda_item" VALUES(4,'c3466741-07df-5edc-a622-588ec001d6e1',1,NULL,2,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,3);
INSERT INTO "agenda_item" VALUES(5,'2c18e011-036e-5d72-bc25-ffa47ae880cc',1,NULL,3,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,4);
INSERT INTO "agenda_item" VALUES(6,'97795d64-753b-523f-a1a5-20f9002929bb',1,NULL,3,'patient-spoken','','What matters',NULL,NULL,1,1773489600000,4);
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
CREATE TABLE audit_chain (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    event_id INTEGER NOT NULL UNIQUE REFERENCES audit_event (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
, encoding INTEGER NOT NULL DEFAULT 1 CHECK (encoding IN (1, 2)), rows_digest TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "audit_chain" VALUES(1,1,'3d00bf2e6b761bcd80ab8379fb2ecf03792fb592c225d9718694b09b0c98469b',2,'4cd864b30fa179a45abaa256d3fe86c32dcc8cc7752b280bfd66a34961531ffa');
INSERT INTO "audit_chain" VALUES(2,2,'adcca207dd6f217aa286ebcc0ccad1d2269e347688767bb2c7ca75723e7735a1',2,'96eb0c0e09ddc803e3309441fefa764b9301ecc5dd220a4cf0ca322a17cf3e2a');
INSERT INTO "audit_chain" VALUES(3,3,'635c46bf73ede43137d958dcf7a0ec122e04739af5e44c2417b4c0a54d049578',2,'332d7772b197f3bb674aaf620c24db5ac722a242de7e8a76e1b01321ad968eed');
INSERT INTO "audit_chain" VALUES(4,4,'324832854284485442ce2ba1d24b67fe2930bb8eb1dad608e5fae931128fb137',2,'8224401e60520ddaff19a2104c17b97b9ccaeefd0a5e891c58eaeec36030f91b');
CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    save_key TEXT NOT NULL UNIQUE CHECK (length(save_key) = 36),
    at INTEGER NOT NULL,
    staff_id INTEGER,
    role TEXT NOT NULL,
    action TEXT NOT NULL CHECK (length(action) > 0),
    patient_id INTEGER,
    station TEXT NOT NULL
, outcome TEXT NOT NULL DEFAULT 'ok'
    CHECK (outcome IN ('ok', 'refused')), object_kind TEXT NOT NULL DEFAULT '', object_id INTEGER, purpose TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "audit_event" VALUES(1,'3af300c9-1bb1-4e7c-ac12-405399cfe1b0',1773489600000,NULL,'administrator','demo.make',NULL,'desk','ok','',NULL,'');
INSERT INTO "audit_event" VALUES(2,'dfaed074-1a3a-414b-8668-0ba9ccbb485c',1773489600000,1,'clinician','consultation.write',1,'desk','ok','',NULL,'');
INSERT INTO "audit_event" VALUES(3,'40d74f56-6954-46d1-9e77-5a25cb92c140',1773489600000,1,'clinician','consultation.write',1,'desk','ok','',NULL,'');
INSERT INTO "audit_event" VALUES(4,'665518d2-d161-4dd8-89eb-b4cb19d84d29',1773489600000,1,'clinician','consultation.write',1,'desk','ok','',NULL,'');
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    unchained_events INTEGER NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,4,'324832854284485442ce2ba1d24b67fe2930bb8eb1dad608e5fae931128fb137',0);
CREATE TABLE backup_key (
    id INTEGER PRIMARY KEY,
    secret TEXT NOT NULL CHECK (length(secret) = 64),
    header TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE backup_plan (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    folder TEXT NOT NULL,
    station TEXT NOT NULL,
    is_scheduled INTEGER NOT NULL CHECK (is_scheduled IN (0, 1)),
    offline_at INTEGER,
    version INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE backup_run (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'scheduled')),
    proof TEXT NOT NULL CHECK (proof IN ('restored', 'read-back')),
    file_name TEXT NOT NULL,
    folder TEXT NOT NULL,
    station TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    is_same_disk INTEGER NOT NULL CHECK (is_same_disk IN (0, 1)),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
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
    saved_in INTEGER NOT NULL REFERENCES audit_event (id), teach_back TEXT CHECK (teach_back IN ('yes', 'partly',
    'not-done')), mentions_others INTEGER CHECK (mentions_others = 1),
    CHECK (finished_at >= started_at)
) STRICT;
INSERT INTO "consultation" VALUES(1,'0986f342-2912-5f6c-b8b4-8da1fa448646',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,2,NULL,NULL);
INSERT INTO "consultation" VALUES(2,'6fc90166-6333-521b-a4ea-e26c2136f0e8',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,3,NULL,NULL);
INSERT INTO "consultation" VALUES(3,'156f3481-62a7-599f-82d1-2970b7ca8f91',1,1,NULL,NULL,'planned-review',1773489600000,1773489600000,20526,'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',NULL,4,NULL,NULL);
CREATE TABLE consultation_item (
    id INTEGER PRIMARY KEY,
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    agreed_order INTEGER CHECK (agreed_order >= 1),
    outcome TEXT CHECK (outcome IN ('discussed', 'next-time', 'someone-else', 'not-needed')),
    next_day INTEGER,
    passed_to TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id), above_reason TEXT CHECK (length(above_reason) > 0),
    UNIQUE (consultation_id, agenda_item_id)
) STRICT;
INSERT INTO "consultation_item" VALUES(1,1,1,1,'discussed',NULL,'',2,NULL);
INSERT INTO "consultation_item" VALUES(2,1,2,2,'discussed',NULL,'',2,NULL);
INSERT INTO "consultation_item" VALUES(3,2,3,1,'discussed',NULL,'',3,NULL);
INSERT INTO "consultation_item" VALUES(4,2,4,2,'discussed',NULL,'',3,NULL);
INSERT INTO "consultation_item" VALUES(5,3,5,1,'discussed',NULL,'',4,NULL);
INSERT INTO "consultation_item" VALUES(6,3,6,2,'discussed',NULL,'',4,NULL);
CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    title TEXT NOT NULL CHECK (length(title) > 0),
    format TEXT NOT NULL CHECK (length(format) > 0),
    format_version TEXT NOT NULL,
    conditions TEXT NOT NULL,
    venue TEXT NOT NULL,
    language TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity >= 1),
    needed INTEGER NOT NULL CHECK (needed >= 1),
    nation TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1)),
    cancel_reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE course_contact (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES course_enrolment (id),
    session_id INTEGER NOT NULL REFERENCES course_session (id),
    raised_at INTEGER NOT NULL,
    is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (enrolment_id, session_id)
) STRICT;
CREATE TABLE course_enrolment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER REFERENCES patient (id),
    walk_in_name TEXT NOT NULL DEFAULT '',
    course_id INTEGER REFERENCES course (id),
    state TEXT NOT NULL CHECK (state IN ('referred', 'contacted', 'accepted', 'waitlisted',
        'declined', 'unsuitable', 'enrolled', 'started', 'completed', 'dropped-out',
        'transferred')),
    referred_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    waiting_since INTEGER,
    goal_words TEXT NOT NULL DEFAULT '',
    needs TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (patient_id IS NOT NULL OR length(walk_in_name) > 0)
) STRICT;
CREATE TABLE course_mark (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES course_enrolment (id),
    session_id INTEGER NOT NULL REFERENCES course_session (id),
    mark TEXT NOT NULL CHECK (mark IN ('none', 'present', 'late', 'left-early', 'excused',
        'absent')),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE course_session (
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    on_day INTEGER NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0 AND start_minute < 1440),
    minutes INTEGER NOT NULL CHECK (minutes >= 1),
    venue TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (course_id, number)
) STRICT;
CREATE TABLE course_step (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES course_enrolment (id),
    course_id INTEGER REFERENCES course (id),
    state TEXT NOT NULL CHECK (length(state) > 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
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
CREATE TABLE feature_decision (
    id INTEGER PRIMARY KEY,
    feature TEXT NOT NULL CHECK (feature IN ('opioid-total')),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'withdrawn', 'on', 'off')),
    rules_hash TEXT NOT NULL CHECK (length(rules_hash) = 64),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE flare_plan (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    shape TEXT NOT NULL CHECK (length(shape) > 0),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (patient_id, shape)
) STRICT;
CREATE TABLE flare_plan_text (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES flare_plan_version (id),
    section TEXT NOT NULL CHECK (length(section) > 0),
    words TEXT NOT NULL CHECK (length(words) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (version_id, section)
) STRICT;
CREATE TABLE flare_plan_version (
    id INTEGER PRIMARY KEY,
    flare_plan_id INTEGER NOT NULL REFERENCES flare_plan (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    shape_version TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
    at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (flare_plan_id, version)
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
, owner_role TEXT CHECK (owner_role IN ('reception', 'clinician',
    'tutor', 'manager', 'administrator', 'auditor'))) STRICT;
INSERT INTO "follow_up" VALUES(1,'a3eb3de6-d26c-5ed0-8e06-b2c5a91c8c2b',1,1,1,'phone',20536,20536,1,NULL,1,1,2,NULL);
INSERT INTO "follow_up" VALUES(2,'f2888ef9-6c10-5977-9591-843fa76995de',1,2,2,'phone',20536,20536,1,NULL,1,1,3,NULL);
INSERT INTO "follow_up" VALUES(3,'00f0e114-9e84-56a8-9b32-1b122da597bf',1,3,3,'phone',20536,20536,1,NULL,1,1,4,NULL);
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
INSERT INTO "goal" VALUES(1,'a7ad5362-1045-5f07-9689-728c386343f4',1,1,2);
INSERT INTO "goal" VALUES(2,'184f070e-88c5-5ccd-bc56-7d25603cfc45',1,1,3);
INSERT INTO "goal" VALUES(3,'2547f22f-235f-56da-b2af-938816675e9d',1,1,4);
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
    saved_in INTEGER NOT NULL REFERENCES audit_event (id), own_words TEXT CHECK (length(own_words) > 0),
    UNIQUE (goal_id, version)
) STRICT;
INSERT INTO "goal_version" VALUES(1,1,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,1,2,NULL);
INSERT INTO "goal_version" VALUES(2,2,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,2,3,NULL);
INSERT INTO "goal_version" VALUES(3,3,1,'walk to the shop','','activity',NULL,'together',NULL,NULL,'active','in-progress',1773489600000,20526,3,4,NULL);
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
CREATE TABLE issued_flare_plan (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    version_id INTEGER NOT NULL UNIQUE REFERENCES flare_plan_version (id),
    issued_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    content TEXT NOT NULL,
    pdf_base64 TEXT NOT NULL,
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
CREATE TABLE kept_draft (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES staff (id),
    form TEXT NOT NULL CHECK (length(form) > 0),
    subject TEXT NOT NULL CHECK (length(subject) > 0),
    patient_id INTEGER REFERENCES patient (id),
    record_uid TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    resolved_at INTEGER,
    resolution TEXT CHECK (resolution IN ('saved', 'discarded')),
    CHECK ((resolved_at IS NULL) = (resolution IS NULL))
) STRICT;
INSERT INTO "kept_draft" VALUES(1,1,'consultation','patient 1',1,'0986f342-2912-5f6c-b8b4-8da1fa448646','',1773489600000,1773489600000,'saved');
INSERT INTO "kept_draft" VALUES(2,1,'consultation','patient 1',1,'6fc90166-6333-521b-a4ea-e26c2136f0e8','',1773489600000,1773489600000,'saved');
INSERT INTO "kept_draft" VALUES(3,1,'consultation','patient 1',1,'156f3481-62a7-599f-82d1-2970b7ca8f91','',1773489600000,1773489600000,'saved');
INSERT INTO "kept_draft" VALUES(4,1,'consultation','patient 1',1,'4c5159a0-020c-4bc5-af5f-c79f6ce9ca71','1 601 ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt',1773489600000,NULL,NULL);
CREATE TABLE kiosk_alert (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('red-flag', 'wrong-codes')),
    patient_id INTEGER REFERENCES patient (id),
    session_id INTEGER REFERENCES kiosk_session (id),
    flag TEXT NOT NULL,
    station TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by INTEGER REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
    CHECK (kind <> 'red-flag' OR patient_id IS NOT NULL)
) STRICT;
CREATE TABLE kiosk_hand_over (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    session_id INTEGER NOT NULL UNIQUE REFERENCES kiosk_session (id),
    desk TEXT NOT NULL,
    content TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;
CREATE TABLE "kiosk_letter" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    station_id INTEGER NOT NULL REFERENCES kiosk_station (id),
    session_id INTEGER REFERENCES kiosk_session (id),
    kind TEXT NOT NULL CHECK (kind IN ('begun', 'draft', 'finished', 'left', 'help', 'alert',
        'wrong-codes', 'list')),
    content TEXT NOT NULL,
    posted_at INTEGER NOT NULL
) STRICT;
CREATE TABLE kiosk_pulse (
    id INTEGER PRIMARY KEY,
    station_id INTEGER NOT NULL UNIQUE REFERENCES kiosk_station (id),
    state TEXT NOT NULL CHECK (state IN ('free', 'answering', 'finished', 'out-of-order')),
    session_id INTEGER REFERENCES kiosk_session (id),
    seen_at INTEGER NOT NULL
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
CREATE TABLE kiosk_station (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    pin_hash TEXT NOT NULL CHECK (length(pin_hash) > 0),
    enrolled_at INTEGER NOT NULL,
    retired_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE kiosk_ticket (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL UNIQUE REFERENCES kiosk_session (id),
    station_id INTEGER REFERENCES kiosk_station (id),
    code_hash TEXT UNIQUE CHECK (length(code_hash) = 64),
    valid_until INTEGER NOT NULL,
    content TEXT NOT NULL,
    taken_at INTEGER,
    taken_by INTEGER REFERENCES kiosk_station (id), digits_hash TEXT CHECK (length(digits_hash) = 64), wrong_birthdays INTEGER NOT NULL DEFAULT 0
    CHECK (wrong_birthdays >= 0),
    CHECK ((station_id IS NULL) <> (code_hash IS NULL)),
    CHECK ((taken_at IS NULL) = (taken_by IS NULL))
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
    saved_in INTEGER NOT NULL REFERENCES audit_event (id), merged_into_id INTEGER REFERENCES patient (id),
    CHECK (length(family) > 0 OR length(given) > 0),
    CHECK ((birth IS NULL) = (birth_day IS NULL))
) STRICT;
INSERT INTO "patient" VALUES(1,'fdb9c48d-060b-41d3-a741-53110616232f',NULL,'Test','Ann','','','test',NULL,NULL,'unknown','',NULL,NULL,NULL,'','','',0,NULL,NULL,NULL,NULL,NULL,NULL,0,'d2705dd2cab4416f',1,1,NULL);
CREATE TABLE patient_identifier (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    system TEXT NOT NULL CHECK (length(system) > 0),
    value TEXT NOT NULL CHECK (length(value) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (system, value)
) STRICT;
CREATE TABLE patient_merge (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    kept_id INTEGER NOT NULL REFERENCES patient (id),
    folded_id INTEGER NOT NULL REFERENCES patient (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'refused', 'withdrawn', 'done',
        'undo-proposed', 'undone')),
    done_in INTEGER,
    undone_in INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (kept_id <> folded_id),
    CHECK ((done_in IS NULL) = (state IN ('proposed', 'refused', 'withdrawn'))),
    CHECK ((undone_in IS NULL) = (state <> 'undone'))
) STRICT;
CREATE TABLE patient_merge_move (
    id INTEGER PRIMARY KEY,
    merge_id INTEGER NOT NULL REFERENCES patient_merge (id),
    table_name TEXT NOT NULL CHECK (length(table_name) > 0),
    row_id INTEGER NOT NULL,
    is_back INTEGER NOT NULL CHECK (is_back IN (0, 1)),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (saved_in, table_name, row_id)
) STRICT;
CREATE TABLE patient_merge_step (
    id INTEGER PRIMARY KEY,
    merge_id INTEGER NOT NULL REFERENCES patient_merge (id),
    step TEXT NOT NULL CHECK (step IN ('propose', 'refuse', 'withdraw', 'approve')),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE patient_name (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (length(family) > 0 OR length(given) > 0)
) STRICT;
CREATE TABLE patient_restriction (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    is_restricted INTEGER NOT NULL CHECK (is_restricted IN (0, 1)),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    words TEXT NOT NULL CHECK (length(words) > 0),
    owner_staff_id INTEGER REFERENCES staff (id),
    owner_team_id INTEGER REFERENCES team (id),
    owner_role TEXT CHECK (owner_role IN ('reception', 'clinician', 'tutor', 'manager',
        'administrator', 'auditor')),
    due_day INTEGER,
    is_at_next_visit INTEGER NOT NULL CHECK (is_at_next_visit IN (0, 1)),
    made_at INTEGER NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    settled_at INTEGER,
    settled_by INTEGER REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (owner_staff_id IS NULL OR owner_team_id IS NULL),
    CHECK (owner_staff_id IS NULL OR owner_role IS NULL),
    CHECK (owner_team_id IS NULL OR owner_role IS NULL),
    CHECK (due_day IS NULL OR is_at_next_visit = 0),
    CHECK ((is_open = 1) = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;
CREATE TABLE practice (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    name TEXT NOT NULL CHECK (length(name) > 0),
    ods_code TEXT NOT NULL,
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
, idle_minutes INTEGER CHECK (idle_minutes BETWEEN 1 AND 15)) STRICT;
CREATE TABLE printed_questionnaire (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES kiosk_session (id),
    instrument TEXT NOT NULL CHECK (length(instrument) > 0),
    instrument_version TEXT NOT NULL CHECK (length(instrument_version) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (session_id, instrument, instrument_version)
) STRICT;
CREATE TABLE questionnaire_answer (
    id INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES questionnaire_response (id),
    item TEXT NOT NULL CHECK (length(item) > 0),
    value INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (response_id, item)
) STRICT;
CREATE TABLE questionnaire_request (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    instrument TEXT NOT NULL CHECK (length(instrument) > 0),
    asked_at INTEGER NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'withdrawn')),
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE TABLE questionnaire_response (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    instrument TEXT NOT NULL CHECK (length(instrument) > 0),
    instrument_version TEXT NOT NULL CHECK (length(instrument_version) > 0),
    answered_at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    answered_by TEXT NOT NULL CHECK (answered_by IN ('patient', 'patient-with-help',
        'someone-else')),
    mode TEXT NOT NULL CHECK (mode IN ('kiosk', 'paper', 'staff', 'score-only')),
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    session_id INTEGER REFERENCES kiosk_session (id),
    recorded_by INTEGER REFERENCES staff (id),
    corrects_id INTEGER UNIQUE REFERENCES questionnaire_response (id),
    language TEXT,
    scorer TEXT NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE questionnaire_score (
    id INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES questionnaire_response (id),
    score TEXT NOT NULL CHECK (length(score) > 0),
    value_e4 INTEGER,
    missing INTEGER NOT NULL CHECK (missing >= 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (response_id, score)
) STRICT;
CREATE TABLE recall_exception (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    condition TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    note TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL CHECK (until_day >= from_day),
    ended_day INTEGER,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE recall_step (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    kind TEXT NOT NULL CHECK (kind IN ('invited', 'info-gathered', 'results-seen', 'prep-sent',
        'did-not-attend')),
    method TEXT CHECK (method IN ('letter', 'text', 'email', 'phone', 'in-person')),
    on_day INTEGER NOT NULL,
    note TEXT NOT NULL,
    takes_back_id INTEGER UNIQUE REFERENCES recall_step (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK (kind <> 'invited' OR method IS NOT NULL)
) STRICT;
CREATE TABLE recovery_code (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    code_hash TEXT NOT NULL CHECK (length(code_hash) = 64),
    is_used INTEGER NOT NULL CHECK (is_used IN (0, 1)),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, code_hash)
) STRICT;
CREATE TABLE referral_note (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id INTEGER NOT NULL REFERENCES patient (id),
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    passed_to TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_for_patient INTEGER NOT NULL CHECK (is_for_patient IN (0, 1)),
    made_at INTEGER NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    settled_at INTEGER,
    settled_by INTEGER REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK ((is_open = 1) = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;
CREATE TABLE row_hash (
    event_id INTEGER NOT NULL REFERENCES audit_event (id),
    table_name TEXT NOT NULL CHECK (length(table_name) > 0),
    row_id INTEGER NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) IN (0, 64)), -- none: the row was removed
    PRIMARY KEY (event_id, table_name, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "row_hash" VALUES(1,'patient',1,'2fa2c390fa9b7b731e6d8058a7d5186fa138af51fd553b0c2534d920497fd2d6');
INSERT INTO "row_hash" VALUES(1,'staff',1,'d25be52ee5b30d0ed05659f59619e5f76f1ae19028dcbd5a960816973980fd02');
INSERT INTO "row_hash" VALUES(1,'staff_role',1,'dfc8ec66c64a459686dd6ff48fa2d9a934f25c3b47f5ad0611f23d03e36c4a81');
INSERT INTO "row_hash" VALUES(2,'action_plan',1,'a60f95a27ad14ed77b87debc1b1d38b79917bb209adcff88fdc77cadf29da161');
INSERT INTO "row_hash" VALUES(2,'agenda_item',1,'10549a112053b95e539a5d9647950816e7759c81e535b50fa98f6accacebd648');
INSERT INTO "row_hash" VALUES(2,'agenda_item',2,'4f2497927d6bee11a03fcf3a5fcf8d85e10af829e9e8304bed42ef3c0a81422e');
INSERT INTO "row_hash" VALUES(2,'consultation',1,'cf2cc0d5d2d849bd1bbe39049db8f482e48039b1d41cf0219179cd2303c559b5');
INSERT INTO "row_hash" VALUES(2,'consultation_item',1,'a23f22c954ef0f7316b5ff62f47bb07df82abb7e0d59af57ac1c2ea7150b5241');
INSERT INTO "row_hash" VALUES(2,'consultation_item',2,'5263ee536cad21dc496c646a0e728f69aaf9056b3e13c9e459aa512ce50376bc');
INSERT INTO "row_hash" VALUES(2,'follow_up',1,'a2842259119b2e4963700b7f0602651791bd8f6592ca01ffe1e2ceb5a9c75e8d');
INSERT INTO "row_hash" VALUES(2,'goal',1,'4ca400a1e2c69e4099950131edd61507fe33d8481c7dffd582fdf055a53bebe3');
INSERT INTO "row_hash" VALUES(2,'goal_version',1,'73bb0441d29e341cf29ad3082aafaeb177c70fecc31257c453405f7077052df9');
INSERT INTO "row_hash" VALUES(3,'action_plan',2,'518e0707a6322c77f6e6e8ad43d754cacf1700e785b892be8a19bd0db200a3ae');
INSERT INTO "row_hash" VALUES(3,'agenda_item',3,'f58979b6fee37ec465e775111d92d05e674c196c395b1c2ccbe8c9a5f133e859');
INSERT INTO "row_hash" VALUES(3,'agenda_item',4,'b1aea559c9ae8d4253cbfb773c2e45bf447913043f9081d9f8be66f0fb179030');
INSERT INTO "row_hash" VALUES(3,'consultation',2,'f60d7ed103c89979b090edede7dd65a2e5d1f25d97bca3f3dfe4fea02f4d8363');
INSERT INTO "row_hash" VALUES(3,'consultation_item',3,'88b8ad9896e137dde646519da44191a4e7430f77ef734c82585384f1addd3de0');
INSERT INTO "row_hash" VALUES(3,'consultation_item',4,'ca187fb9bef9d14f013602093992989202e88cb960f33a8cfe8c2659609b079f');
INSERT INTO "row_hash" VALUES(3,'follow_up',2,'1c237979ea8f204b40d31976a454f8a0f63708eff5d5d466b5707e72ee7d65e9');
INSERT INTO "row_hash" VALUES(3,'goal',2,'a4e8c40cc300473e79234fb5105bf981b6f5ae062506d64d910b006f52d77e9c');
INSERT INTO "row_hash" VALUES(3,'goal_version',2,'aee9a5cfb4b9ab8254218c3f6f403096053dabb1bd604f2765452d1e369bda25');
INSERT INTO "row_hash" VALUES(4,'action_plan',3,'d7929f55fe3c515888a47f06b69f25cbc5eb45a742106e369a7f1c849495488b');
INSERT INTO "row_hash" VALUES(4,'agenda_item',5,'670dfdf9ea0cbbac1246600e35a90671166de47ed9c2eb1fd6ee7fc4c9b20c93');
INSERT INTO "row_hash" VALUES(4,'agenda_item',6,'d11a1c2c5b9865fa8394816e65e3d3f01717807fe0a555e9896298e43ea812e4');
INSERT INTO "row_hash" VALUES(4,'consultation',3,'ee2ecdb1aa5aa5db90823d9e73e4fea1d947897349a542cbdeda218377484e87');
INSERT INTO "row_hash" VALUES(4,'consultation_item',5,'1227813f4505a6ee7e60c5d6753b26170092bc5b9555317332a6aa32e15fe977');
INSERT INTO "row_hash" VALUES(4,'consultation_item',6,'befc04b12313563656a242bd76a42440072eb57e114271fa92463d52b987241b');
INSERT INTO "row_hash" VALUES(4,'follow_up',3,'bd9158cec6b91c8f8c1c4c4eb08f8821b0bd83ccf514c5d94c48e7b77d888fb3');
INSERT INTO "row_hash" VALUES(4,'goal',3,'f4236b6ee517bcf58f552346dc61c5a13d80ebe1b21733f2bd835a2279a0d3aa');
INSERT INTO "row_hash" VALUES(4,'goal_version',3,'074482901569b1062637280e9f3aca41a996ab5665ae89aef26b72ca67d07fd0');
CREATE TABLE row_touched (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    saved_in INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_info (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    change_number INTEGER NOT NULL
) STRICT;
INSERT INTO "schema_info" VALUES(1,26,'9b52792fa97457ab9d62e61840fb9b6944abf86e3e2d411b3f129ff382be08e9',0);
CREATE TABLE second_factor (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff (id),
    secret TEXT NOT NULL CHECK (length(secret) >= 32),
    last_step INTEGER NOT NULL,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE sign_in_try (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('account', 'station', 'kiosk')),
    name_hash TEXT NOT NULL CHECK (length(name_hash) = 64),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    machine TEXT NOT NULL,
    boot TEXT NOT NULL,
    at_boot_ms INTEGER NOT NULL,
    UNIQUE (kind, name_hash)
) STRICT;
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
INSERT INTO "staff" VALUES(1,'4c45482b-d048-4a63-ba80-f22d8431ec99','Nurse','nurse',NULL,NULL,'',1,1,1);
CREATE TABLE staff_patient (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff (id),
    patient_id INTEGER REFERENCES patient (id),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE staff_role (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL CHECK (role IN ('reception', 'clinician', 'tutor', 'manager',
        'administrator', 'auditor')),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id), ended_at INTEGER,
    UNIQUE (staff_id, role)
) STRICT;
INSERT INTO "staff_role" VALUES(1,1,'clinician',1,NULL);
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    saved_in INTEGER NOT NULL REFERENCES audit_event (id)
) STRICT;
CREATE TABLE text_shortcut (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    word TEXT NOT NULL CHECK (length(word) > 0),
    words TEXT NOT NULL CHECK (length(words) > 0),
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, word)
) STRICT;
CREATE TABLE training_attempt (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    module TEXT NOT NULL CHECK (length(module) > 0),
    module_version TEXT NOT NULL CHECK (length(module_version) > 0),
    at INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    answers TEXT NOT NULL,
    asked INTEGER NOT NULL CHECK (asked > 0),
    right_answers INTEGER NOT NULL CHECK (right_answers >= 0 AND right_answers <= asked),
    pass_percent INTEGER NOT NULL CHECK (pass_percent >= 0 AND pass_percent <= 100),
    is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
    valid_until INTEGER,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    CHECK ((is_passed = 1) = (valid_until IS NOT NULL))
) STRICT;
CREATE TABLE training_place (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    module TEXT NOT NULL CHECK (length(module) > 0),
    module_version TEXT NOT NULL CHECK (length(module_version) > 0),
    page INTEGER NOT NULL CHECK (page >= 1),
    at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    saved_in INTEGER NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, module)
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
CREATE INDEX agenda_appointment ON agenda (appointment_id);
CREATE INDEX agenda_session ON agenda (kiosk_session_id);
CREATE INDEX agenda_read_agenda ON agenda_read (agenda_id);
CREATE INDEX consultation_staff ON consultation (staff_id);
CREATE INDEX consultation_team ON consultation (team_id);
CREATE INDEX consultation_appointment ON consultation (appointment_id);
CREATE INDEX consultation_amends ON consultation (amends_id);
CREATE INDEX agenda_item_patient ON agenda_item (patient_id);
CREATE INDEX agenda_item_consultation ON agenda_item (consultation_id);
CREATE INDEX agenda_item_author ON agenda_item (author_id);
CREATE INDEX consultation_item_item ON consultation_item (agenda_item_id);
CREATE INDEX goal_patient ON goal (patient_id);
CREATE INDEX goal_version_item ON goal_version (agenda_item_id);
CREATE INDEX action_plan_patient ON action_plan (patient_id);
CREATE INDEX action_plan_goal ON action_plan (goal_id);
CREATE INDEX action_plan_consultation ON action_plan (consultation_id);
CREATE INDEX action_plan_staff ON action_plan (staff_id);
CREATE INDEX action_plan_replaces ON action_plan (replaces_id);
CREATE INDEX action_plan_day ON action_plan (on_day);
CREATE INDEX follow_up_open ON follow_up (current_due_day) WHERE is_open = 1;
CREATE INDEX follow_up_patient ON follow_up (patient_id);
CREATE INDEX follow_up_plan ON follow_up (action_plan_id);
CREATE INDEX follow_up_owner ON follow_up (owner_staff_id);
CREATE INDEX follow_up_team ON follow_up (owner_team_id);
CREATE INDEX follow_up_attempt_staff ON follow_up_attempt (staff_id);
CREATE INDEX issued_plan_consultation ON issued_plan (consultation_id);
CREATE INDEX agenda_patient ON agenda (patient_id, raised_at, on_day);
CREATE INDEX agenda_item_agenda ON agenda_item (agenda_id, source, raised_at);
CREATE INDEX consultation_day ON consultation (on_day, kind, patient_id, staff_id, team_id, started_at, amends_id);
CREATE INDEX consultation_patient ON consultation (patient_id, started_at, on_day);
CREATE INDEX goal_version_consultation ON goal_version (consultation_id, set_by, lifecycle, goal_id, version);
CREATE INDEX follow_up_goal ON follow_up (goal_id, action_plan_id);
CREATE INDEX follow_up_attempt_follow_up ON follow_up_attempt (follow_up_id, on_day, outcome);
CREATE INDEX audit_event_patient ON audit_event (patient_id, id);
CREATE INDEX patient_restriction_patient ON patient_restriction (patient_id, id);
CREATE INDEX access_claim_staff ON access_claim (staff_id, patient_id, until_at);
CREATE INDEX access_claim_patient ON access_claim (patient_id);
CREATE INDEX access_claim_at ON access_claim (at);
CREATE INDEX access_review_staff ON access_review (staff_id);
CREATE INDEX staff_patient_patient ON staff_patient (patient_id);
CREATE INDEX backup_run_at ON backup_run (at, id);
CREATE UNIQUE INDEX kept_draft_open ON kept_draft (author_id, form, subject)
    WHERE resolved_at IS NULL;
CREATE INDEX kept_draft_author ON kept_draft (author_id, saved_at);
CREATE INDEX kept_draft_patient ON kept_draft (patient_id);
CREATE INDEX kept_draft_record ON kept_draft (record_uid);
CREATE INDEX kiosk_pulse_session ON kiosk_pulse (session_id);
CREATE INDEX kiosk_ticket_station ON kiosk_ticket (station_id);
CREATE INDEX kiosk_ticket_taken_by ON kiosk_ticket (taken_by);
CREATE INDEX kiosk_alert_open ON kiosk_alert (raised_at) WHERE acknowledged_at IS NULL;
CREATE INDEX kiosk_alert_patient ON kiosk_alert (patient_id);
CREATE INDEX kiosk_alert_session ON kiosk_alert (session_id);
CREATE INDEX kiosk_alert_acknowledged_by ON kiosk_alert (acknowledged_by);
CREATE TRIGGER audit_event_keep BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_event_stay BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_chain_keep BEFORE UPDATE ON audit_chain BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_chain_stay BEFORE DELETE ON audit_chain BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER agenda_stay BEFORE DELETE ON agenda BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER agenda_item_stay BEFORE DELETE ON agenda_item BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consultation_stay BEFORE DELETE ON consultation BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consultation_item_keep BEFORE UPDATE ON consultation_item BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consultation_item_stay BEFORE DELETE ON consultation_item BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER goal_version_keep BEFORE UPDATE ON goal_version BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER goal_version_stay BEFORE DELETE ON goal_version BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER action_plan_stay BEFORE DELETE ON action_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER follow_up_attempt_keep BEFORE UPDATE ON follow_up_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER follow_up_attempt_stay BEFORE DELETE ON follow_up_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER issued_plan_keep BEFORE UPDATE ON issued_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER issued_plan_stay BEFORE DELETE ON issued_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER agenda_read_keep BEFORE UPDATE ON agenda_read BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER agenda_read_stay BEFORE DELETE ON agenda_read BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER import_run_keep BEFORE UPDATE ON import_run BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER import_run_stay BEFORE DELETE ON import_run BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_restriction_keep BEFORE UPDATE ON patient_restriction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_restriction_stay BEFORE DELETE ON patient_restriction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER access_claim_keep BEFORE UPDATE ON access_claim BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER access_claim_stay BEFORE DELETE ON access_claim BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER access_review_keep BEFORE UPDATE ON access_review BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER access_review_stay BEFORE DELETE ON access_review BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_key_keep BEFORE UPDATE ON backup_key BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_key_stay BEFORE DELETE ON backup_key BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_run_keep BEFORE UPDATE ON backup_run BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER backup_run_stay BEFORE DELETE ON backup_run BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER row_hash_keep BEFORE UPDATE ON row_hash BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER row_hash_stay BEFORE DELETE ON row_hash BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER practice_hash AFTER INSERT ON practice BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('practice', NEW.id, NEW.saved_in); END;
CREATE TRIGGER practice_hash_again AFTER UPDATE ON practice BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('practice', NEW.id, NEW.saved_in); END;
CREATE TRIGGER team_hash AFTER INSERT ON team BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('team', NEW.id, NEW.saved_in); END;
CREATE TRIGGER team_hash_again AFTER UPDATE ON team BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('team', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_hash AFTER INSERT ON staff BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_hash_again AFTER UPDATE ON staff BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_role_hash AFTER INSERT ON staff_role BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff_role', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_role_hash_again AFTER UPDATE ON staff_role BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff_role', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_hash AFTER INSERT ON patient BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_hash_again AFTER UPDATE ON patient BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_identifier_hash AFTER INSERT ON patient_identifier BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_identifier', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_identifier_hash_again AFTER UPDATE ON patient_identifier BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_identifier', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_identifier_hash_gone AFTER DELETE ON patient_identifier BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) SELECT 'patient_identifier', OLD.id, saved_in FROM patient WHERE id = OLD.patient_id; END;
CREATE TRIGGER access_need_hash AFTER INSERT ON access_need BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_need', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_need_hash_again AFTER UPDATE ON access_need BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_need', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_need_hash_gone AFTER DELETE ON access_need BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) SELECT 'access_need', OLD.id, saved_in FROM patient WHERE id = OLD.patient_id; END;
CREATE TRIGGER condition_hash AFTER INSERT ON condition BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('condition', NEW.id, NEW.saved_in); END;
CREATE TRIGGER condition_hash_again AFTER UPDATE ON condition BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('condition', NEW.id, NEW.saved_in); END;
CREATE TRIGGER external_fact_hash AFTER INSERT ON external_fact BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('external_fact', NEW.id, NEW.saved_in); END;
CREATE TRIGGER external_fact_hash_again AFTER UPDATE ON external_fact BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('external_fact', NEW.id, NEW.saved_in); END;
CREATE TRIGGER import_run_hash AFTER INSERT ON import_run BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('import_run', NEW.id, NEW.saved_in); END;
CREATE TRIGGER import_run_hash_again AFTER UPDATE ON import_run BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('import_run', NEW.id, NEW.saved_in); END;
CREATE TRIGGER appointment_hash AFTER INSERT ON appointment BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('appointment', NEW.id, NEW.saved_in); END;
CREATE TRIGGER appointment_hash_again AFTER UPDATE ON appointment BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('appointment', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_session_hash AFTER INSERT ON kiosk_session BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_session', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_session_hash_again AFTER UPDATE ON kiosk_session BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_session', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_hash AFTER INSERT ON agenda BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_hash_again AFTER UPDATE ON agenda BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_read_hash AFTER INSERT ON agenda_read BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda_read', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_read_hash_again AFTER UPDATE ON agenda_read BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda_read', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_item_hash AFTER INSERT ON agenda_item BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda_item', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_item_hash_again AFTER UPDATE ON agenda_item BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('agenda_item', NEW.id, NEW.saved_in); END;
CREATE TRIGGER consultation_hash AFTER INSERT ON consultation BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('consultation', NEW.id, NEW.saved_in); END;
CREATE TRIGGER consultation_hash_again AFTER UPDATE ON consultation BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('consultation', NEW.id, NEW.saved_in); END;
CREATE TRIGGER consultation_item_hash AFTER INSERT ON consultation_item BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('consultation_item', NEW.id, NEW.saved_in); END;
CREATE TRIGGER consultation_item_hash_again AFTER UPDATE ON consultation_item BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('consultation_item', NEW.id, NEW.saved_in); END;
CREATE TRIGGER goal_hash AFTER INSERT ON goal BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('goal', NEW.id, NEW.saved_in); END;
CREATE TRIGGER goal_hash_again AFTER UPDATE ON goal BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('goal', NEW.id, NEW.saved_in); END;
CREATE TRIGGER goal_version_hash AFTER INSERT ON goal_version BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('goal_version', NEW.id, NEW.saved_in); END;
CREATE TRIGGER goal_version_hash_again AFTER UPDATE ON goal_version BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('goal_version', NEW.id, NEW.saved_in); END;
CREATE TRIGGER action_plan_hash AFTER INSERT ON action_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('action_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER action_plan_hash_again AFTER UPDATE ON action_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('action_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER follow_up_hash AFTER INSERT ON follow_up BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('follow_up', NEW.id, NEW.saved_in); END;
CREATE TRIGGER follow_up_hash_again AFTER UPDATE ON follow_up BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('follow_up', NEW.id, NEW.saved_in); END;
CREATE TRIGGER follow_up_attempt_hash AFTER INSERT ON follow_up_attempt BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('follow_up_attempt', NEW.id, NEW.saved_in); END;
CREATE TRIGGER follow_up_attempt_hash_again AFTER UPDATE ON follow_up_attempt BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('follow_up_attempt', NEW.id, NEW.saved_in); END;
CREATE TRIGGER issued_plan_hash AFTER INSERT ON issued_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('issued_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER issued_plan_hash_again AFTER UPDATE ON issued_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('issued_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_restriction_hash AFTER INSERT ON patient_restriction BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_restriction', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_restriction_hash_again AFTER UPDATE ON patient_restriction BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_restriction', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_claim_hash AFTER INSERT ON access_claim BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_claim', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_claim_hash_again AFTER UPDATE ON access_claim BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_claim', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_review_hash AFTER INSERT ON access_review BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_review', NEW.id, NEW.saved_in); END;
CREATE TRIGGER access_review_hash_again AFTER UPDATE ON access_review BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('access_review', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_patient_hash AFTER INSERT ON staff_patient BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff_patient', NEW.id, NEW.saved_in); END;
CREATE TRIGGER staff_patient_hash_again AFTER UPDATE ON staff_patient BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('staff_patient', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_station_hash AFTER INSERT ON kiosk_station BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_station', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_station_hash_again AFTER UPDATE ON kiosk_station BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_station', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_alert_hash AFTER INSERT ON kiosk_alert BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_alert', NEW.id, NEW.saved_in); END;
CREATE TRIGGER kiosk_alert_hash_again AFTER UPDATE ON kiosk_alert BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('kiosk_alert', NEW.id, NEW.saved_in); END;
CREATE UNIQUE INDEX questionnaire_request_open ON questionnaire_request (patient_id, instrument)
    WHERE state = 'open';
CREATE INDEX questionnaire_request_patient ON questionnaire_request (patient_id);
CREATE INDEX questionnaire_request_asked_by ON questionnaire_request (asked_by);
CREATE TRIGGER questionnaire_request_hash AFTER INSERT ON questionnaire_request BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_request', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_request_hash_again AFTER UPDATE ON questionnaire_request BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_request', NEW.id, NEW.saved_in); END;
CREATE INDEX questionnaire_response_patient ON questionnaire_response (patient_id, answered_at);
CREATE INDEX questionnaire_response_session ON questionnaire_response (session_id);
CREATE INDEX questionnaire_response_recorded_by ON questionnaire_response (recorded_by);
CREATE TRIGGER questionnaire_response_hash AFTER INSERT ON questionnaire_response BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_response', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_response_hash_again AFTER UPDATE ON questionnaire_response BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_response', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_answer_hash AFTER INSERT ON questionnaire_answer BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_answer', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_answer_hash_again AFTER UPDATE ON questionnaire_answer BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_answer', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_score_hash AFTER INSERT ON questionnaire_score BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_score', NEW.id, NEW.saved_in); END;
CREATE TRIGGER questionnaire_score_hash_again AFTER UPDATE ON questionnaire_score BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('questionnaire_score', NEW.id, NEW.saved_in); END;
CREATE UNIQUE INDEX kiosk_ticket_digits ON kiosk_ticket (digits_hash);
CREATE INDEX row_hash_patient ON row_hash (row_id) WHERE table_name = 'patient';
CREATE TRIGGER printed_questionnaire_hash AFTER INSERT ON printed_questionnaire BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('printed_questionnaire', NEW.id, NEW.saved_in); END;
CREATE TRIGGER printed_questionnaire_hash_again AFTER UPDATE ON printed_questionnaire BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('printed_questionnaire', NEW.id, NEW.saved_in); END;
CREATE UNIQUE INDEX kiosk_letter_draft ON kiosk_letter (session_id) WHERE kind = 'draft';
CREATE INDEX kiosk_letter_session ON kiosk_letter (session_id);
CREATE INDEX kiosk_letter_station ON kiosk_letter (station_id);
CREATE INDEX referral_note_patient ON referral_note (patient_id);
CREATE INDEX referral_note_consultation ON referral_note (consultation_id);
CREATE INDEX referral_note_item ON referral_note (agenda_item_id);
CREATE INDEX referral_note_settled_by ON referral_note (settled_by);
CREATE TRIGGER referral_note_hash AFTER INSERT ON referral_note BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('referral_note', NEW.id, NEW.saved_in); END;
CREATE TRIGGER referral_note_hash_again AFTER UPDATE ON referral_note BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('referral_note', NEW.id, NEW.saved_in); END;
CREATE TRIGGER text_shortcut_hash AFTER INSERT ON text_shortcut BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('text_shortcut', NEW.id, NEW.saved_in); END;
CREATE TRIGGER text_shortcut_hash_again AFTER UPDATE ON text_shortcut BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('text_shortcut', NEW.id, NEW.saved_in); END;
CREATE INDEX patient_merged_into ON patient (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX patient_name_patient ON patient_name (patient_id);
CREATE TRIGGER patient_name_hash AFTER INSERT ON patient_name BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_name', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_name_hash_again AFTER UPDATE ON patient_name BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_name', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_name_hash_gone AFTER DELETE ON patient_name BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) SELECT 'patient_name', OLD.id, saved_in FROM patient WHERE id = OLD.patient_id; END;
CREATE INDEX patient_merge_kept ON patient_merge (kept_id);
CREATE INDEX patient_merge_folded ON patient_merge (folded_id);
CREATE TRIGGER patient_merge_hash AFTER INSERT ON patient_merge BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_merge_hash_again AFTER UPDATE ON patient_merge BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge', NEW.id, NEW.saved_in); END;
CREATE INDEX patient_merge_step_merge ON patient_merge_step (merge_id);
CREATE INDEX patient_merge_step_staff ON patient_merge_step (staff_id);
CREATE TRIGGER patient_merge_step_keep BEFORE UPDATE ON patient_merge_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_merge_step_stay BEFORE DELETE ON patient_merge_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_merge_step_hash AFTER INSERT ON patient_merge_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge_step', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_merge_step_hash_again AFTER UPDATE ON patient_merge_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge_step', NEW.id, NEW.saved_in); END;
CREATE INDEX patient_merge_move_merge ON patient_merge_move (merge_id, table_name, row_id);
CREATE TRIGGER patient_merge_move_keep BEFORE UPDATE ON patient_merge_move BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_merge_move_stay BEFORE DELETE ON patient_merge_move BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER patient_merge_move_hash AFTER INSERT ON patient_merge_move BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge_move', NEW.id, NEW.saved_in); END;
CREATE TRIGGER patient_merge_move_hash_again AFTER UPDATE ON patient_merge_move BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('patient_merge_move', NEW.id, NEW.saved_in); END;
CREATE TRIGGER agenda_keep BEFORE UPDATE ON agenda WHEN NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.appointment_id IS OLD.appointment_id AND NEW.kiosk_session_id IS OLD.kiosk_session_id AND NEW.raised_at IS OLD.raised_at AND NEW.on_day IS OLD.on_day AND NEW.what_matters IS OLD.what_matters AND NEW.not_to_discuss IS OLD.not_to_discuss AND NEW.companion IS OLD.companion AND NEW.answered_by IS OLD.answered_by AND NEW.is_complete IS OLD.is_complete AND NEW.importance_of_talking IS OLD.importance_of_talking AND NEW.confidence_to_talk IS OLD.confidence_to_talk AND NEW.took_seconds IS OLD.took_seconds AND NEW.language IS OLD.language AND EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = 'agenda' AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND NEW.patient_id = g.folded_id)))) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER agenda_item_keep BEFORE UPDATE ON agenda_item WHEN NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.agenda_id IS OLD.agenda_id AND NEW.consultation_id IS OLD.consultation_id AND NEW.source IS OLD.source AND NEW.topic IS OLD.topic AND NEW.words IS OLD.words AND NEW.patient_rank IS OLD.patient_rank AND NEW.worry IS OLD.worry AND NEW.author_id IS OLD.author_id AND NEW.raised_at IS OLD.raised_at AND EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = 'agenda_item' AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND NEW.patient_id = g.folded_id)))) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER action_plan_keep BEFORE UPDATE ON action_plan WHEN NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.goal_id IS OLD.goal_id AND NEW.consultation_id IS OLD.consultation_id AND NEW.staff_id IS OLD.staff_id AND NEW.what IS OLD.what AND NEW.how_much IS OLD.how_much AND NEW.when_text IS OLD.when_text AND NEW.times_per_week IS OLD.times_per_week AND NEW.where_text IS OLD.where_text AND NEW.start_day IS OLD.start_day AND NEW.review_day IS OLD.review_day AND NEW.confidence_first IS OLD.confidence_first AND NEW.confidence_final IS OLD.confidence_final AND NEW.made_easier IS OLD.made_easier AND NEW.barrier IS OLD.barrier AND NEW.response IS OLD.response AND NEW.no_follow_up_reason IS OLD.no_follow_up_reason AND NEW.replaces_id IS OLD.replaces_id AND NEW.made_at IS OLD.made_at AND NEW.on_day IS OLD.on_day AND EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = 'action_plan' AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND NEW.patient_id = g.folded_id)))) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER flare_plan_hash AFTER INSERT ON flare_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER flare_plan_hash_again AFTER UPDATE ON flare_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan', NEW.id, NEW.saved_in); END;
CREATE INDEX flare_plan_version_staff ON flare_plan_version (staff_id);
CREATE TRIGGER flare_plan_version_keep BEFORE UPDATE ON flare_plan_version BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER flare_plan_version_stay BEFORE DELETE ON flare_plan_version BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER flare_plan_version_hash AFTER INSERT ON flare_plan_version BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan_version', NEW.id, NEW.saved_in); END;
CREATE TRIGGER flare_plan_version_hash_again AFTER UPDATE ON flare_plan_version BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan_version', NEW.id, NEW.saved_in); END;
CREATE TRIGGER flare_plan_text_keep BEFORE UPDATE ON flare_plan_text BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER flare_plan_text_stay BEFORE DELETE ON flare_plan_text BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER flare_plan_text_hash AFTER INSERT ON flare_plan_text BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan_text', NEW.id, NEW.saved_in); END;
CREATE TRIGGER flare_plan_text_hash_again AFTER UPDATE ON flare_plan_text BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('flare_plan_text', NEW.id, NEW.saved_in); END;
CREATE INDEX issued_flare_plan_patient ON issued_flare_plan (patient_id);
CREATE TRIGGER issued_flare_plan_keep BEFORE UPDATE ON issued_flare_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER issued_flare_plan_stay BEFORE DELETE ON issued_flare_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER issued_flare_plan_hash AFTER INSERT ON issued_flare_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('issued_flare_plan', NEW.id, NEW.saved_in); END;
CREATE TRIGGER issued_flare_plan_hash_again AFTER UPDATE ON issued_flare_plan BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('issued_flare_plan', NEW.id, NEW.saved_in); END;
CREATE INDEX feature_decision_staff ON feature_decision (staff_id);
CREATE TRIGGER feature_decision_hash AFTER INSERT ON feature_decision BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('feature_decision', NEW.id, NEW.saved_in); END;
CREATE TRIGGER feature_decision_hash_again AFTER UPDATE ON feature_decision BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('feature_decision', NEW.id, NEW.saved_in); END;
CREATE TRIGGER consultation_keep BEFORE UPDATE ON consultation WHEN NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.staff_id IS OLD.staff_id AND NEW.team_id IS OLD.team_id AND NEW.appointment_id IS OLD.appointment_id AND NEW.kind IS OLD.kind AND NEW.started_at IS OLD.started_at AND NEW.finished_at IS OLD.finished_at AND NEW.on_day IS OLD.on_day AND NEW.note IS OLD.note AND NEW.amends_id IS OLD.amends_id AND NEW.teach_back IS OLD.teach_back AND NEW.mentions_others IS OLD.mentions_others AND EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = 'consultation' AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND NEW.patient_id = g.folded_id)))) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER course_hash AFTER INSERT ON course BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_hash_again AFTER UPDATE ON course BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_session_hash AFTER INSERT ON course_session BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_session', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_session_hash_again AFTER UPDATE ON course_session BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_session', NEW.id, NEW.saved_in); END;
CREATE INDEX course_enrolment_patient ON course_enrolment (patient_id);
CREATE INDEX course_enrolment_course ON course_enrolment (course_id);
CREATE TRIGGER course_enrolment_hash AFTER INSERT ON course_enrolment BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_enrolment', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_enrolment_hash_again AFTER UPDATE ON course_enrolment BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_enrolment', NEW.id, NEW.saved_in); END;
CREATE INDEX course_step_enrolment ON course_step (enrolment_id);
CREATE INDEX course_step_course ON course_step (course_id);
CREATE INDEX course_step_staff ON course_step (staff_id);
CREATE TRIGGER course_step_keep BEFORE UPDATE ON course_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER course_step_stay BEFORE DELETE ON course_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER course_step_hash AFTER INSERT ON course_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_step', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_step_hash_again AFTER UPDATE ON course_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_step', NEW.id, NEW.saved_in); END;
CREATE INDEX course_mark_enrolment ON course_mark (enrolment_id, session_id);
CREATE INDEX course_mark_session ON course_mark (session_id);
CREATE INDEX course_mark_staff ON course_mark (staff_id);
CREATE TRIGGER course_mark_keep BEFORE UPDATE ON course_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER course_mark_stay BEFORE DELETE ON course_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER course_mark_hash AFTER INSERT ON course_mark BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_mark', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_mark_hash_again AFTER UPDATE ON course_mark BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_mark', NEW.id, NEW.saved_in); END;
CREATE INDEX course_contact_session ON course_contact (session_id);
CREATE TRIGGER course_contact_hash AFTER INSERT ON course_contact BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_contact', NEW.id, NEW.saved_in); END;
CREATE TRIGGER course_contact_hash_again AFTER UPDATE ON course_contact BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('course_contact', NEW.id, NEW.saved_in); END;
CREATE TRIGGER training_place_hash AFTER INSERT ON training_place BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('training_place', NEW.id, NEW.saved_in); END;
CREATE TRIGGER training_place_hash_again AFTER UPDATE ON training_place BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('training_place', NEW.id, NEW.saved_in); END;
CREATE INDEX training_attempt_staff ON training_attempt (staff_id);
CREATE TRIGGER training_attempt_keep BEFORE UPDATE ON training_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_attempt_stay BEFORE DELETE ON training_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_attempt_hash AFTER INSERT ON training_attempt BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('training_attempt', NEW.id, NEW.saved_in); END;
CREATE TRIGGER training_attempt_hash_again AFTER UPDATE ON training_attempt BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('training_attempt', NEW.id, NEW.saved_in); END;
CREATE INDEX recall_step_patient ON recall_step (patient_id);
CREATE INDEX recall_step_staff ON recall_step (staff_id);
CREATE TRIGGER recall_step_stay BEFORE DELETE ON recall_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recall_step_keep BEFORE UPDATE ON recall_step WHEN NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.kind IS OLD.kind AND NEW.method IS OLD.method AND NEW.on_day IS OLD.on_day AND NEW.note IS OLD.note AND NEW.takes_back_id IS OLD.takes_back_id AND NEW.staff_id IS OLD.staff_id AND NEW.at IS OLD.at AND EXISTS (SELECT 1 FROM patient_merge_move m JOIN patient_merge g ON g.id = m.merge_id WHERE m.saved_in = NEW.saved_in AND m.table_name = 'recall_step' AND m.row_id = OLD.id AND ((m.is_back = 0 AND OLD.patient_id = g.folded_id AND NEW.patient_id = g.kept_id) OR (m.is_back = 1 AND OLD.patient_id = g.kept_id AND NEW.patient_id = g.folded_id)))) BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER recall_step_hash AFTER INSERT ON recall_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('recall_step', NEW.id, NEW.saved_in); END;
CREATE TRIGGER recall_step_hash_again AFTER UPDATE ON recall_step BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('recall_step', NEW.id, NEW.saved_in); END;
CREATE INDEX recall_exception_patient ON recall_exception (patient_id);
CREATE INDEX recall_exception_staff ON recall_exception (staff_id);
CREATE TRIGGER recall_exception_hash AFTER INSERT ON recall_exception BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('recall_exception', NEW.id, NEW.saved_in); END;
CREATE TRIGGER recall_exception_hash_again AFTER UPDATE ON recall_exception BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('recall_exception', NEW.id, NEW.saved_in); END;
CREATE INDEX plan_action_patient ON plan_action (patient_id);
CREATE INDEX plan_action_consultation ON plan_action (consultation_id);
CREATE INDEX plan_action_owner ON plan_action (owner_staff_id, is_open);
CREATE INDEX plan_action_team ON plan_action (owner_team_id);
CREATE INDEX plan_action_settled_by ON plan_action (settled_by);
CREATE INDEX plan_action_open ON plan_action (is_open, due_day);
CREATE TRIGGER plan_action_hash AFTER INSERT ON plan_action BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('plan_action', NEW.id, NEW.saved_in); END;
CREATE TRIGGER plan_action_hash_again AFTER UPDATE ON plan_action BEGIN INSERT INTO row_touched (table_name, row_id, saved_in) VALUES ('plan_action', NEW.id, NEW.saved_in); END;
COMMIT;
