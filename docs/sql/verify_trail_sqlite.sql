-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Checks the audit trail of a SQLite practice without Rooftree, on a copy (sqlite3 -readonly practice.db
-- < docs/sql/verify_trail_sqlite.sql; 3.35 or newer). SQLite has no SHA-256 of its own, so that it is written out here,
-- one round a row: some hundred events a second. An empty answer means that no link is wrong, and that the hashes of the
-- rows are those that the links vouch for. Compare audit_head with the anchor that you keep on paper. The encoding is
-- described in docs/database.md; verify_trail.sql is the same for PostgreSQL.
WITH RECURSIVE link AS (
    SELECT c.seq, c.hash, c.encoding, c.rows_digest, c.event_id, e.id, e.save_key, e.at, e.staff_id, e.role, e.action,
        e.patient_id, e.station, e.outcome, e.object_kind, e.object_id, e.purpose,
        lag(c.seq, 1, 0) OVER (ORDER BY c.seq) AS seq_before, lag(c.hash, 1, '') OVER (ORDER BY c.seq) AS hash_before
    FROM audit_chain c LEFT JOIN audit_event e ON e.id = c.event_id
), field AS (
    SELECT seq, 1 AS place, CAST(seq AS TEXT) AS words FROM link
    UNION ALL SELECT seq, 2, hash_before FROM link UNION ALL SELECT seq, 3, CAST(id AS TEXT) FROM link
    UNION ALL SELECT seq, 4, save_key FROM link UNION ALL SELECT seq, 5, CAST(at AS TEXT) FROM link
    UNION ALL SELECT seq, 6, COALESCE(CAST(staff_id AS TEXT), '') FROM link
    UNION ALL SELECT seq, 7, role FROM link UNION ALL SELECT seq, 8, action FROM link
    UNION ALL SELECT seq, 9, COALESCE(CAST(patient_id AS TEXT), '') FROM link
    UNION ALL SELECT seq, 10, station FROM link
    UNION ALL SELECT seq, 11, outcome FROM link WHERE encoding = 2
    UNION ALL SELECT seq, 12, object_kind FROM link WHERE encoding = 2
    UNION ALL SELECT seq, 13, COALESCE(CAST(object_id AS TEXT), '') FROM link WHERE encoding = 2
    UNION ALL SELECT seq, 14, purpose FROM link WHERE encoding = 2
    UNION ALL SELECT seq, 15, rows_digest FROM link WHERE encoding = 2
), listed AS (
    SELECT DISTINCT event_id, group_concat(length(CAST(table_name AS BLOB)) || ':' || table_name
            || length(CAST(row_id AS TEXT)) || ':' || row_id || length(hash) || ':' || hash, '')
        OVER (PARTITION BY event_id ORDER BY table_name, row_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS words
    FROM row_hash
), encoded AS (
    SELECT DISTINCT f.seq, l.encoding, group_concat(length(CAST(f.words AS BLOB)) || ':' || f.words, '')
        OVER (PARTITION BY f.seq ORDER BY f.place
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS words
    FROM field f JOIN link l ON l.seq = f.seq
), said AS (
    -- Each text that was hashed, as bytes: the links, and the lists of rows that they vouch for.
    SELECT 'link' AS kind, seq, CAST('rooftree-trail-' || encoding || words AS BLOB) AS body FROM encoded
    UNION ALL
    SELECT 'rows', c.seq, CAST('rooftree-rows-1' || d.words AS BLOB)
    FROM listed d JOIN audit_chain c ON c.event_id = d.event_id
), padded AS (
    SELECT kind, seq, hex(body) || '80' || hex(zeroblob((119 - length(body) % 64) % 64))
        || printf('%016X', length(body) * 8) AS digits FROM said
), word (kind, seq, at, digits) AS (
    SELECT kind, seq, 0, digits FROM padded
    UNION ALL SELECT kind, seq, at + 1, substr(digits, 9) FROM word WHERE length(digits) > 8
), number AS (
    SELECT kind, seq, at / 16 AS block, at % 16 AS word,
        (instr('123456789ABCDEF', substr(digits, 1, 1)) << 28) + (instr('123456789ABCDEF', substr(digits, 2, 1)) << 24)
        + (instr('123456789ABCDEF', substr(digits, 3, 1)) << 20) + (instr('123456789ABCDEF', substr(digits, 4, 1)) << 16)
        + (instr('123456789ABCDEF', substr(digits, 5, 1)) << 12) + (instr('123456789ABCDEF', substr(digits, 6, 1)) << 8)
        + (instr('123456789ABCDEF', substr(digits, 7, 1)) << 4) + instr('123456789ABCDEF', substr(digits, 8, 1)) AS v
    FROM word
), block AS MATERIALIZED (
    SELECT kind, seq, block,
        max(CASE word WHEN 0 THEN v END) AS w0, max(CASE word WHEN 1 THEN v END) AS w1, max(CASE word WHEN 2
        THEN v END) AS w2, max(CASE word WHEN 3 THEN v END) AS w3, max(CASE word WHEN 4 THEN v END) AS w4,
        max(CASE word WHEN 5 THEN v END) AS w5, max(CASE word WHEN 6 THEN v END) AS w6, max(CASE word WHEN 7
        THEN v END) AS w7, max(CASE word WHEN 8 THEN v END) AS w8, max(CASE word WHEN 9 THEN v END) AS w9,
        max(CASE word WHEN 10 THEN v END) AS w10, max(CASE word WHEN 11 THEN v END) AS w11, max(CASE word WHEN
        12 THEN v END) AS w12, max(CASE word WHEN 13 THEN v END) AS w13, max(CASE word WHEN 14 THEN v END) AS
        w14, max(CASE word WHEN 15 THEN v END) AS w15
    FROM number GROUP BY kind, seq, block
), k (t, v) AS MATERIALIZED (VALUES
    (0, 1116352408), (1, 1899447441), (2, 3049323471), (3, 3921009573), (4, 961987163), (5, 1508970993), (6,
    2453635748), (7, 2870763221), (8, 3624381080), (9, 310598401), (10, 607225278), (11, 1426881987), (12,
    1925078388), (13, 2162078206), (14, 2614888103), (15, 3248222580), (16, 3835390401), (17, 4022224774), (18,
    264347078), (19, 604807628), (20, 770255983), (21, 1249150122), (22, 1555081692), (23, 1996064986), (24,
    2554220882), (25, 2821834349), (26, 2952996808), (27, 3210313671), (28, 3336571891), (29, 3584528711), (30,
    113926993), (31, 338241895), (32, 666307205), (33, 773529912), (34, 1294757372), (35, 1396182291), (36,
    1695183700), (37, 1986661051), (38, 2177026350), (39, 2456956037), (40, 2730485921), (41, 2820302411), (42,
    3259730800), (43, 3345764771), (44, 3516065817), (45, 3600352804), (46, 4094571909), (47, 275423344), (48,
    430227734), (49, 506948616), (50, 659060556), (51, 883997877), (52, 958139571), (53, 1322822218), (54,
    1537002063), (55, 1747873779), (56, 1955562222), (57, 2024104815), (58, 2227730452), (59, 2361852424), (60,
    2428436474), (61, 2756734187), (62, 3204031479), (63, 3329325298)
), run (kind, seq, block, t, h0, h1, h2, h3, h4, h5, h6, h7, a, b, c, d, e, f, g, h,
    w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15) AS (
    SELECT kind, seq, block, 0,
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
        w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15
    FROM block WHERE block = 0
    UNION ALL
    -- One round: what becomes of a and e, everything else moves on by one.
    SELECT kind, seq, block, run.t + 1, h0, h1, h2, h3, h4, h5, h6, h7,
        (h + (((((e) | ((e) << 32)) >> 6 & 4294967295) + (((e) | ((e) << 32)) >> 11 & 4294967295) - 2 * ((((e) |
        ((e) << 32)) >> 6 & 4294967295) & (((e) | ((e) << 32)) >> 11 & 4294967295))) + (((e) | ((e) << 32)) >>
        25 & 4294967295) - 2 * (((((e) | ((e) << 32)) >> 6 & 4294967295) + (((e) | ((e) << 32)) >> 11 &
        4294967295) - 2 * ((((e) | ((e) << 32)) >> 6 & 4294967295) & (((e) | ((e) << 32)) >> 11 & 4294967295)))
        & (((e) | ((e) << 32)) >> 25 & 4294967295))) + (e & f) + (4294967295 - e & g) + k.v + w0 + (((((a) |
        ((a) << 32)) >> 2 & 4294967295) + (((a) | ((a) << 32)) >> 13 & 4294967295) - 2 * ((((a) | ((a) << 32))
        >> 2 & 4294967295) & (((a) | ((a) << 32)) >> 13 & 4294967295))) + (((a) | ((a) << 32)) >> 22 &
        4294967295) - 2 * (((((a) | ((a) << 32)) >> 2 & 4294967295) + (((a) | ((a) << 32)) >> 13 & 4294967295) -
        2 * ((((a) | ((a) << 32)) >> 2 & 4294967295) & (((a) | ((a) << 32)) >> 13 & 4294967295))) & (((a) | ((a)
        << 32)) >> 22 & 4294967295))) + (((a & b) + (a & c) - 2 * ((a & b) & (a & c))) + (b & c) - 2 * (((a & b)
        + (a & c) - 2 * ((a & b) & (a & c))) & (b & c)))) & 4294967295,
        a, b, c,
        (d + h + (((((e) | ((e) << 32)) >> 6 & 4294967295) + (((e) | ((e) << 32)) >> 11 & 4294967295) - 2 *
        ((((e) | ((e) << 32)) >> 6 & 4294967295) & (((e) | ((e) << 32)) >> 11 & 4294967295))) + (((e) | ((e) <<
        32)) >> 25 & 4294967295) - 2 * (((((e) | ((e) << 32)) >> 6 & 4294967295) + (((e) | ((e) << 32)) >> 11 &
        4294967295) - 2 * ((((e) | ((e) << 32)) >> 6 & 4294967295) & (((e) | ((e) << 32)) >> 11 & 4294967295)))
        & (((e) | ((e) << 32)) >> 25 & 4294967295))) + (e & f) + (4294967295 - e & g) + k.v + w0) & 4294967295,
        e, f, g, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15,
        ((((((w14) | ((w14) << 32)) >> 17 & 4294967295) + (((w14) | ((w14) << 32)) >> 19 & 4294967295) - 2 *
        ((((w14) | ((w14) << 32)) >> 17 & 4294967295) & (((w14) | ((w14) << 32)) >> 19 & 4294967295))) + (w14 >>
        10) - 2 * (((((w14) | ((w14) << 32)) >> 17 & 4294967295) + (((w14) | ((w14) << 32)) >> 19 & 4294967295)
        - 2 * ((((w14) | ((w14) << 32)) >> 17 & 4294967295) & (((w14) | ((w14) << 32)) >> 19 & 4294967295))) &
        (w14 >> 10))) + w9 + (((((w1) | ((w1) << 32)) >> 7 & 4294967295) + (((w1) | ((w1) << 32)) >> 18 &
        4294967295) - 2 * ((((w1) | ((w1) << 32)) >> 7 & 4294967295) & (((w1) | ((w1) << 32)) >> 18 &
        4294967295))) + (w1 >> 3) - 2 * (((((w1) | ((w1) << 32)) >> 7 & 4294967295) + (((w1) | ((w1) << 32)) >>
        18 & 4294967295) - 2 * ((((w1) | ((w1) << 32)) >> 7 & 4294967295) & (((w1) | ((w1) << 32)) >> 18 &
        4294967295))) & (w1 >> 3))) + w0) & 4294967295
    FROM run JOIN k ON k.t = run.t
    UNION ALL
    -- After 64 rounds the next block begins with what came out of this one.
    SELECT run.kind, run.seq, n.block, 0,
        (h0 + a) & 4294967295, (h1 + b) & 4294967295, (h2 + c) & 4294967295, (h3 + d) & 4294967295, (h4 + e) &
        4294967295, (h5 + f) & 4294967295, (h6 + g) & 4294967295, (h7 + h) & 4294967295,
        (h0 + a) & 4294967295, (h1 + b) & 4294967295, (h2 + c) & 4294967295, (h3 + d) & 4294967295, (h4 + e) &
        4294967295, (h5 + f) & 4294967295, (h6 + g) & 4294967295, (h7 + h) & 4294967295,
        n.w0, n.w1, n.w2, n.w3, n.w4, n.w5, n.w6, n.w7, n.w8, n.w9, n.w10, n.w11, n.w12, n.w13, n.w14, n.w15
    FROM run JOIN block n ON n.kind = run.kind AND n.seq = run.seq AND n.block = run.block + 1 WHERE run.t = 64
), made AS MATERIALIZED (
    SELECT kind, seq, block, printf('%08x%08x%08x%08x%08x%08x%08x%08x',
        (h0 + a) & 4294967295, (h1 + b) & 4294967295, (h2 + c) & 4294967295, (h3 + d) & 4294967295, (h4 + e) &
        4294967295, (h5 + f) & 4294967295, (h6 + g) & 4294967295, (h7 + h) & 4294967295) AS hash
    FROM run WHERE t = 64
), digest AS (
    SELECT kind, seq, hash, max(block) FROM made GROUP BY kind, seq
)
SELECT l.seq, CASE WHEN l.seq <> l.seq_before + 1 THEN 'gap' WHEN l.id IS NULL THEN 'event missing' ELSE 'changed' END
    AS fault
FROM link l LEFT JOIN digest d ON d.kind = 'link' AND d.seq = l.seq
WHERE l.seq <> l.seq_before + 1 OR l.id IS NULL OR d.hash IS NOT l.hash
    OR (l.encoding = 1 AND (l.outcome <> 'ok' OR l.object_kind <> '' OR l.object_id IS NOT NULL OR l.purpose <> ''
        OR l.rows_digest <> ''))
UNION ALL
SELECT head.seq, 'cut off' FROM audit_head head WHERE head.seq <> (SELECT COALESCE(max(seq), 0) FROM audit_chain)
UNION ALL
SELECT c.seq, 'row list changed' FROM audit_chain c LEFT JOIN digest d ON d.kind = 'rows' AND d.seq = c.seq
WHERE c.rows_digest <> COALESCE(d.hash, '')
ORDER BY seq;
