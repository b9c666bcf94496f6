-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody has said so far at the screen of a desk that was handed over to them, in case the
-- power goes. Nobody's record yet, as what lies in the letterbox: it has no event, and goes when the
-- patient has finished or when it has been filed as unfinished.
CREATE TABLE kiosk_hand_over (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    session_id {int} NOT NULL UNIQUE REFERENCES kiosk_session (id),
    desk {text} NOT NULL,
    content {text} NOT NULL,
    kept_at {int} NOT NULL
) {strict};
