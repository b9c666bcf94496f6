-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Somebody who has finished at a waiting-room station asks for "my list" on paper (docs/adr/0025):
-- a letter of its own, which waits for a desk that prints. SQLite cannot widen a CHECK.
CREATE TABLE kiosk_letter_wider (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    station_id {int} NOT NULL REFERENCES kiosk_station (id),
    session_id {int} REFERENCES kiosk_session (id),
    kind {text} NOT NULL CHECK (kind IN ('begun', 'draft', 'finished', 'left', 'help', 'alert',
        'wrong-codes', 'list')),
    content {text} NOT NULL,
    posted_at {int} NOT NULL
) {strict};
INSERT INTO kiosk_letter_wider (uid, station_id, session_id, kind, content, posted_at)
    SELECT uid, station_id, session_id, kind, content, posted_at FROM kiosk_letter ORDER BY id;
DROP TABLE kiosk_letter;
ALTER TABLE kiosk_letter_wider RENAME TO kiosk_letter;
CREATE UNIQUE INDEX kiosk_letter_draft ON kiosk_letter (session_id) WHERE kind = 'draft';
CREATE INDEX kiosk_letter_session ON kiosk_letter (session_id);
CREATE INDEX kiosk_letter_station ON kiosk_letter (station_id);
