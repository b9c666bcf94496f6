-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Copies of the practice: where they go, the key they are made with, and what was made. The key
-- stands where the data stands, so that a copy can be made while nobody is here; whoever can read
-- it can read the data already. What opens a copy elsewhere is the passphrase or the paper
-- (docs/adr/0015-backup-file.md).
CREATE TABLE backup_plan (
    id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
    folder {text} NOT NULL,
    station {text} NOT NULL,
    is_scheduled {int} NOT NULL CHECK (is_scheduled IN (0, 1)),
    offline_at {int},
    version {int} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};

CREATE TABLE backup_key (
    id {key},
    secret {text} NOT NULL CHECK (length(secret) = 64),
    header {text} NOT NULL,
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};

CREATE TABLE backup_run (
    id {key},
    at {int} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('manual', 'scheduled')),
    proof {text} NOT NULL CHECK (proof IN ('restored', 'read-back')),
    file_name {text} NOT NULL,
    folder {text} NOT NULL,
    station {text} NOT NULL,
    bytes {int} NOT NULL CHECK (bytes >= 0),
    is_same_disk {int} NOT NULL CHECK (is_same_disk IN (0, 1)),
    saved_in {int} NOT NULL REFERENCES audit_event (id)
) {strict};
CREATE INDEX backup_run_at ON backup_run (at, id);

{append_only backup_key}
{append_only backup_run}
