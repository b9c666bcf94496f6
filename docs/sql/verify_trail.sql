-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Checks the audit trail of a PostgreSQL practice without Rooftree (psql -f docs/sql/verify_trail.sql).
-- An empty answer means that no link is wrong; compare the last line of audit_chain with the anchor
-- that you keep on paper. The encoding is described in docs/database.md.
WITH link AS (
    SELECT c.seq, c.hash, e.*,
        lag(c.seq, 1, CAST(0 AS bigint)) OVER (ORDER BY c.seq) AS seq_before,
        lag(c.hash, 1, '') OVER (ORDER BY c.seq) AS hash_before
    FROM audit_chain c LEFT JOIN audit_event e ON e.id = c.event_id
), encoded AS (
    SELECT link.*, 'rooftree-trail-1' || (
        SELECT string_agg(octet_length(field) || ':' || field, '' ORDER BY place)
        FROM unnest(ARRAY[CAST(seq AS text), hash_before, CAST(id AS text), save_key,
                CAST(at AS text), COALESCE(CAST(staff_id AS text), ''), role, action,
                COALESCE(CAST(patient_id AS text), ''), station])
            WITH ORDINALITY AS part (field, place)) AS canonical
    FROM link
)
SELECT seq,
    CASE WHEN seq <> seq_before + 1 THEN 'gap'
        WHEN id IS NULL THEN 'event missing'
        ELSE 'changed' END AS fault
FROM encoded
WHERE seq <> seq_before + 1 OR id IS NULL
    OR encode(sha256(convert_to(canonical, 'UTF8')), 'hex') <> hash
UNION ALL
SELECT head.seq, 'cut off'
FROM audit_head head
WHERE head.seq <> (SELECT COALESCE(max(seq), 0) FROM audit_chain)
ORDER BY seq;
