-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which questionnaires, in which words, the sheets of a session carry (docs/adr/0025): whoever
-- enters the answers is offered exactly these, whatever has been asked for since.
CREATE TABLE printed_questionnaire (
    id {key},
    session_id {int} NOT NULL REFERENCES kiosk_session (id),
    instrument {text} NOT NULL CHECK (length(instrument) > 0),
    instrument_version {text} NOT NULL CHECK (length(instrument_version) > 0),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (session_id, instrument, instrument_version)
) {strict};
{hashed printed_questionnaire}
