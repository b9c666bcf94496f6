-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What ISO 27789 asks of an event beyond who, when and what: whether it succeeded, what it was done
-- to besides a patient, and for what purpose; all of them words of closed lists and numbers, never
-- what somebody typed. Events from before have the defaults, and their links the old encoding.
ALTER TABLE audit_event ADD COLUMN outcome {text} NOT NULL DEFAULT 'ok'
    CHECK (outcome IN ('ok', 'refused'));
ALTER TABLE audit_event ADD COLUMN object_kind {text} NOT NULL DEFAULT '';
ALTER TABLE audit_event ADD COLUMN object_id {int};
ALTER TABLE audit_event ADD COLUMN purpose {text} NOT NULL DEFAULT '';

-- How the bytes of a link were put together (docs/database.md), and one hash over all rows that
-- its event wrote.
ALTER TABLE audit_chain ADD COLUMN encoding {int} NOT NULL DEFAULT 1 CHECK (encoding IN (1, 2));
ALTER TABLE audit_chain ADD COLUMN rows_digest {text} NOT NULL DEFAULT '';

-- Two tables that are only ever added to, and did not refuse the rest yet.
{append_only agenda_read}
{append_only import_run}
