-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Checks the audit trail of a PostgreSQL practice without Rooftree (psql -f docs/sql/verify_trail.sql).
-- An empty answer means that no link is wrong, and that the hashes of the rows are those that the
-- links vouch for (verify_rows.sql compares the rows with them). Compare audit_head with the anchor
-- that you keep on paper. The encoding is described in docs/database.md.
WITH link AS (
    SELECT c.seq, c.hash, c.encoding, c.rows_digest, e.*,
        lag(c.seq, 1, CAST(0 AS bigint)) OVER (ORDER BY c.seq) AS seq_before,
        lag(c.hash, 1, '') OVER (ORDER BY c.seq) AS hash_before
    FROM audit_chain c LEFT JOIN audit_event e ON e.id = c.event_id
), encoded AS (
    SELECT link.*, 'rooftree-trail-' || encoding || (
        SELECT string_agg(octet_length(field) || ':' || field, '' ORDER BY place)
        FROM unnest(ARRAY[CAST(seq AS text), hash_before, CAST(id AS text), save_key,
                CAST(at AS text), COALESCE(CAST(staff_id AS text), ''), role, action,
                COALESCE(CAST(patient_id AS text), ''), station]
                || CASE WHEN encoding = 1 THEN CAST(ARRAY[] AS text[])
                    ELSE ARRAY[outcome, object_kind, COALESCE(CAST(object_id AS text), ''), purpose,
                        rows_digest] END)
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
    OR (encoding = 1 AND (outcome <> 'ok' OR object_kind <> '' OR object_id IS NOT NULL
        OR purpose <> '' OR rows_digest <> ''))
UNION ALL
SELECT head.seq, 'cut off'
FROM audit_head head
WHERE head.seq <> (SELECT COALESCE(max(seq), 0) FROM audit_chain)
UNION ALL
SELECT c.seq, 'row list changed'
FROM audit_chain c LEFT JOIN (
    SELECT event_id, encode(sha256(convert_to('rooftree-rows-1' || string_agg(
        octet_length(table_name) || ':' || table_name
        || octet_length(CAST(row_id AS text)) || ':' || row_id
        || octet_length(hash) || ':' || hash, '' ORDER BY table_name, row_id), 'UTF8')), 'hex')
        AS digest
    FROM row_hash GROUP BY event_id
) d ON d.event_id = c.event_id
WHERE c.rows_digest <> COALESCE(d.digest, '')
ORDER BY seq;
