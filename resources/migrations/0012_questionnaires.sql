-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Questionnaires (docs/adr/0027): what is to be answered before the next visit, what was answered,
-- and the scores of that day. Responses are appended; a correction is a response of its own. A
-- score is kept in ten-thousandths, which both engines keep exactly, and none is kept where too
-- much was left out.
CREATE TABLE questionnaire_request (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    instrument {text} NOT NULL CHECK (length(instrument) > 0),
    asked_at {int} NOT NULL,
    asked_by {int} NOT NULL REFERENCES staff (id),
    state {text} NOT NULL CHECK (state IN ('open', 'answered', 'withdrawn')),
    closed_at {int},
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK ((state = 'open') = (closed_at IS NULL))
) {strict};
CREATE UNIQUE INDEX questionnaire_request_open ON questionnaire_request (patient_id, instrument)
    WHERE state = 'open';
CREATE INDEX questionnaire_request_patient ON questionnaire_request (patient_id);
CREATE INDEX questionnaire_request_asked_by ON questionnaire_request (asked_by);
{hashed questionnaire_request}

CREATE TABLE questionnaire_response (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    patient_id {int} NOT NULL REFERENCES patient (id),
    instrument {text} NOT NULL CHECK (length(instrument) > 0),
    instrument_version {text} NOT NULL CHECK (length(instrument_version) > 0),
    answered_at {int} NOT NULL,
    on_day {int} NOT NULL,
    answered_by {text} NOT NULL CHECK (answered_by IN ('patient', 'patient-with-help',
        'someone-else')),
    mode {text} NOT NULL CHECK (mode IN ('kiosk', 'paper', 'staff', 'score-only')),
    is_complete {int} NOT NULL CHECK (is_complete IN (0, 1)),
    session_id {int} REFERENCES kiosk_session (id),
    recorded_by {int} REFERENCES staff (id),
    corrects_id {int} UNIQUE REFERENCES questionnaire_response (id),
    language {text},
    scorer {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX questionnaire_response_patient ON questionnaire_response (patient_id, answered_at);
CREATE INDEX questionnaire_response_session ON questionnaire_response (session_id);
CREATE INDEX questionnaire_response_recorded_by ON questionnaire_response (recorded_by);
{hashed questionnaire_response}

CREATE TABLE questionnaire_answer (
    id {key},
    response_id {int} NOT NULL REFERENCES questionnaire_response (id),
    item {text} NOT NULL CHECK (length(item) > 0),
    value {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (response_id, item)
) {strict};
{hashed questionnaire_answer}

CREATE TABLE questionnaire_score (
    id {key},
    response_id {int} NOT NULL REFERENCES questionnaire_response (id),
    score {text} NOT NULL CHECK (length(score) > 0),
    value_e4 {int},
    missing {int} NOT NULL CHECK (missing >= 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (response_id, score)
) {strict};
{hashed questionnaire_score}
