-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A chain over the trail: every transaction adds one link, whose hash covers its event and the link
-- before it. Whoever changes, removes or inserts an event breaks it (docs/database.md).
--
--   {append_only TABLE}   refuses UPDATE and DELETE on the table
CREATE TABLE audit_chain (
    seq {int} NOT NULL PRIMARY KEY CHECK (seq >= 1),
    event_id {int} NOT NULL UNIQUE REFERENCES audit_event (id),
    hash {text} NOT NULL CHECK (length(hash) = 64)
) {strict};

-- Where the chain ends, so that a tail that was cut off is missed, and which events are older than
-- the chain. One row, locked by every write.
CREATE TABLE audit_head (
    id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
    seq {int} NOT NULL,
    hash {text} NOT NULL,
    unchained_events {int} NOT NULL
) {strict};
INSERT INTO audit_head (id, seq, hash, unchained_events)
    VALUES (1, 0, '', (SELECT count(*) FROM audit_event));

{append_only audit_event}
{append_only audit_chain}
{append_only agenda}
{append_only agenda_item}
{append_only consultation}
{append_only consultation_item}
{append_only goal_version}
{append_only action_plan}
{append_only follow_up_attempt}
{append_only issued_plan}
