-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The waiting room (docs/adr/0024): stations of its own, the letterbox between them and the desks,
-- and alerts. A station reads and writes kiosk_pulse, kiosk_ticket and kiosk_letter and nothing else
-- of the practice; a desk turns what it finds there into records. What lies in the letterbox is
-- nobody's record yet: it has no event, and goes when it has been filed.
CREATE TABLE kiosk_station (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    name {text} NOT NULL UNIQUE CHECK (length(name) > 0),
    token_hash {text} NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    pin_hash {text} NOT NULL CHECK (length(pin_hash) > 0),
    enrolled_at {int} NOT NULL,
    retired_at {int},
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
{hashed kiosk_station}

-- How a station said it was when it last looked.
CREATE TABLE kiosk_pulse (
    id {key},
    station_id {int} NOT NULL UNIQUE REFERENCES kiosk_station (id),
    state {text} NOT NULL CHECK (state IN ('free', 'answering', 'finished', 'out-of-order')),
    session_id {int} REFERENCES kiosk_session (id),
    seen_at {int} NOT NULL
) {strict};
CREATE INDEX kiosk_pulse_session ON kiosk_pulse (session_id);

-- What a station may know of one session: for itself, or for whoever types the code of a slip. Only
-- a hash of the code with the day and month of birth is kept.
CREATE TABLE kiosk_ticket (
    id {key},
    session_id {int} NOT NULL UNIQUE REFERENCES kiosk_session (id),
    station_id {int} REFERENCES kiosk_station (id),
    code_hash {text} UNIQUE CHECK (length(code_hash) = 64),
    valid_until {int} NOT NULL,
    content {text} NOT NULL,
    taken_at {int},
    taken_by {int} REFERENCES kiosk_station (id),
    CHECK ((station_id IS NULL) <> (code_hash IS NULL)),
    CHECK ((taken_at IS NULL) = (taken_by IS NULL))
) {strict};
CREATE INDEX kiosk_ticket_station ON kiosk_ticket (station_id);
CREATE INDEX kiosk_ticket_taken_by ON kiosk_ticket (taken_by);

-- From a station to the desks. 'draft' is what has been said so far, one a session.
CREATE TABLE kiosk_letter (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    station_id {int} NOT NULL REFERENCES kiosk_station (id),
    session_id {int} REFERENCES kiosk_session (id),
    kind {text} NOT NULL CHECK (kind IN ('begun', 'draft', 'finished', 'left', 'help', 'alert',
        'wrong-codes')),
    content {text} NOT NULL,
    posted_at {int} NOT NULL
) {strict};
CREATE UNIQUE INDEX kiosk_letter_draft ON kiosk_letter (session_id) WHERE kind = 'draft';
CREATE INDEX kiosk_letter_session ON kiosk_letter (session_id);
CREATE INDEX kiosk_letter_station ON kiosk_letter (station_id);

-- Stays until a named person has taken it on.
CREATE TABLE kiosk_alert (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    kind {text} NOT NULL CHECK (kind IN ('red-flag', 'wrong-codes')),
    patient_id {int} REFERENCES patient (id),
    session_id {int} REFERENCES kiosk_session (id),
    flag {text} NOT NULL,
    station {text} NOT NULL,
    raised_at {int} NOT NULL,
    acknowledged_at {int},
    acknowledged_by {int} REFERENCES staff (id),
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
    CHECK (kind <> 'red-flag' OR patient_id IS NOT NULL)
) {strict};
CREATE INDEX kiosk_alert_open ON kiosk_alert (raised_at) WHERE acknowledged_at IS NULL;
CREATE INDEX kiosk_alert_patient ON kiosk_alert (patient_id);
CREATE INDEX kiosk_alert_session ON kiosk_alert (session_id);
CREATE INDEX kiosk_alert_acknowledged_by ON kiosk_alert (acknowledged_by);
{hashed kiosk_alert}

-- How long the answering took and in which language; not known of what was said before.
ALTER TABLE agenda ADD COLUMN took_seconds {int} CHECK (took_seconds >= 0);
ALTER TABLE agenda ADD COLUMN language {text};
