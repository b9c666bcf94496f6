-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Compares every hashed row of a PostgreSQL practice with what was written, without Rooftree
-- (psql -f docs/sql/verify_rows.sql). Run verify_trail.sql first: it says whether the hashes
-- themselves are those of the chain. Nothing but empty answers means that no row is wrong.
--
-- The query writes one query for each table that has a hash trigger; \gexec runs them. The encoding
-- is described in docs/database.md.
WITH hashed AS (
    SELECT r.oid, r.relname AS name
    FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
    JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE n.nspname = current_schema() AND t.tgname = r.relname || '_hash'
), field AS (
    SELECT hashed.name, a.attname AS col,
        octet_length(CAST(a.attname AS text)) || ':' || a.attname
            || CASE WHEN a.atttypid = CAST('text' AS regtype) THEN 't' ELSE 'i' END AS start
    FROM hashed JOIN pg_attribute a ON a.attrelid = hashed.oid
    WHERE a.attnum > 0 AND NOT a.attisdropped
), bytes AS (
    SELECT name, string_agg(format(
        'COALESCE(%L || octet_length(CAST(t.%I AS text)) || '':'' || CAST(t.%I AS text), '''')',
        start, col, col), ' || ' ORDER BY CAST(col AS text) COLLATE "C") AS columns
    FROM field GROUP BY name
)
SELECT format('SELECT CAST(%L AS text) AS table_name, COALESCE(t.id, w.row_id) AS row_id,
    CASE WHEN t.id IS NULL THEN ''missing'' WHEN w.row_id IS NULL THEN ''not written''
        ELSE ''changed'' END AS fault
    FROM %I t FULL JOIN (SELECT * FROM (SELECT DISTINCT ON (h.row_id) h.row_id, h.hash
        FROM row_hash h JOIN audit_chain c ON c.event_id = h.event_id
        WHERE h.table_name = %L ORDER BY h.row_id, c.seq DESC) newest WHERE hash <> '''') w
        ON w.row_id = t.id
    WHERE w.hash IS DISTINCT FROM encode(sha256(convert_to(%L || %s, ''UTF8'')), ''hex'')
    ORDER BY 2',
    name, name, name, 'rooftree-row-1' || octet_length(CAST(name AS text)) || ':' || name, columns)
FROM bytes ORDER BY CAST(name AS text) COLLATE "C"
\gexec
