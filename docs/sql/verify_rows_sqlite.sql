-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Compares every hashed row of a SQLite practice with what was written, without Rooftree, on a copy (3.35 or newer):
--
--     sqlite3 -readonly copy.rooftree < verify_rows_sqlite.sql | cat - verify_rows_sqlite_end.sql | sqlite3 -readonly copy.rooftree
--
-- Run verify_trail_sqlite.sql first: it says whether the hashes themselves are those of the chain. An empty answer means that no
-- row is wrong. This half writes the statement that gathers the bytes of each row, because only the practice knows its tables;
-- the encoding is described in docs/database.md. Some hundred rows a second: SQLite has no SHA-256 of its own.
WITH field AS (
    SELECT m.tbl_name AS name, c.name AS col, printf('COALESCE(%Q || length(CAST(CAST(t."%w" AS TEXT) AS BLOB)) || %Q || CAST(t."%w" AS TEXT), %Q)',
            length(CAST(c.name AS BLOB)) || ':' || c.name || CASE WHEN c.type = 'TEXT' THEN 't' ELSE 'i' END,
            c.name, ':', c.name, '') AS words
    FROM sqlite_schema m, pragma_table_info(m.tbl_name) c
    WHERE m.type = 'trigger' AND m.name = m.tbl_name || '_hash'
), bytes AS (
    SELECT DISTINCT name, group_concat(words, ' || ')
        OVER (PARTITION BY name ORDER BY col ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS columns
    FROM field
)
SELECT 'CREATE TEMP TABLE said (kind TEXT, seq INTEGER, body BLOB); '
    || group_concat(printf('INSERT INTO said SELECT %Q, t.id, CAST(%Q || %s AS BLOB) FROM "%w" t;',
        name, 'rooftree-row-1' || length(CAST(name AS BLOB)) || ':' || name, columns, name), ' ')
FROM bytes;
