-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Signing in: tries that are counted, a second factor, and how soon a desk locks (docs/adr/0018).

-- How often somebody has tried without success, for a user name, a station or a waiting-room screen.
-- Only a hash of the name is kept: people type their password into the wrong field. machine, boot
-- and at_boot_ms tell when, by a clock that nobody can set. No audit event; it is not a record.
CREATE TABLE sign_in_try (
    id {key},
    kind {text} NOT NULL CHECK (kind IN ('account', 'station', 'kiosk')),
    name_hash {text} NOT NULL CHECK (length(name_hash) = 64),
    failures {int} NOT NULL CHECK (failures >= 0),
    machine {text} NOT NULL,
    boot {text} NOT NULL,
    at_boot_ms {int} NOT NULL,
    UNIQUE (kind, name_hash)
) {strict};

-- The shared secret of somebody's authenticator (RFC 6238), base32. last_step is the newest step that
-- was used: no code works twice.
CREATE TABLE second_factor (
    id {key},
    staff_id {int} NOT NULL UNIQUE REFERENCES staff (id),
    secret {text} NOT NULL CHECK (length(secret) >= 32),
    last_step {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};

-- One-use codes for a lost authenticator. They are random, so a plain SHA-256 hides them.
CREATE TABLE recovery_code (
    id {key},
    staff_id {int} NOT NULL REFERENCES staff (id),
    code_hash {text} NOT NULL CHECK (length(code_hash) = 64),
    is_used {int} NOT NULL CHECK (is_used IN (0, 1)),
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, code_hash)
) {strict};

-- How long a desk waits before it locks; what the rules say when it is null.
ALTER TABLE practice ADD COLUMN idle_minutes {int} CHECK (idle_minutes BETWEEN 1 AND 15);

-- When a role was taken away; null while it is held.
ALTER TABLE staff_role ADD COLUMN ended_at {int};

-- Besides a person or a team, a call may belong to everybody who acts in a role.
ALTER TABLE follow_up ADD COLUMN owner_role {text} CHECK (owner_role IN ('reception', 'clinician',
    'tutor', 'manager', 'administrator', 'auditor'));
