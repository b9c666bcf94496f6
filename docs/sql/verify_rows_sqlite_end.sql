-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The second half of checking the rows of a SQLite practice without Rooftree; the first half, verify_rows_sqlite.sql, says how. It
-- has put the bytes of each row into `said`; here they are hashed and compared with what was written. From "padded" to "digest"
-- it is SHA-256 as in verify_trail_sqlite.sql.
WITH RECURSIVE padded AS (
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
), newest AS MATERIALIZED (
    SELECT h.table_name, h.row_id, h.hash, max(c.seq)
    FROM row_hash h JOIN audit_chain c ON c.event_id = h.event_id GROUP BY h.table_name, h.row_id
)
SELECT d.kind AS table_name, d.seq AS row_id, CASE WHEN COALESCE(w.hash, '') = '' THEN 'not written' ELSE 'changed' END AS fault
FROM digest d LEFT JOIN newest w ON w.table_name = d.kind AND w.row_id = d.seq
WHERE w.hash IS NOT d.hash
UNION ALL
SELECT w.table_name, w.row_id, 'missing' FROM newest w
WHERE w.hash <> '' AND NOT EXISTS (SELECT 1 FROM said s WHERE s.kind = w.table_name AND s.seq = w.row_id)
ORDER BY 1, 2;
