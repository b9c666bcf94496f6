-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a waiting-room station may do on a server, as functions of the owner (R-21, docs/adr/0024):
-- its role reaches no table. Each asks for the hash of the token that the station was enrolled with.
-- A file has no roles; there SQLite's authorizer draws the same line.
{server}
CREATE FUNCTION station_schema() RETURNS BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT version FROM schema_info;
$$;

CREATE FUNCTION station_of(p_token TEXT) RETURNS BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM kiosk_station WHERE token_hash = p_token AND retired_at IS NULL;
$$;

CREATE FUNCTION station_tell() RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE schema_info SET change_number = change_number + 1;
    SELECT pg_notify('rooftree_change', '');
$$;

-- That a station is still there is written every p_beat_ms and is no news to a desk.
CREATE FUNCTION station_beat(p_station BIGINT, p_state TEXT, p_session BIGINT, p_now BIGINT,
    p_beat_ms BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    is_same BOOLEAN := false;
    age BIGINT;
BEGIN
    SELECT state = p_state AND session_id IS NOT DISTINCT FROM p_session, p_now - seen_at
        INTO is_same, age FROM kiosk_pulse WHERE station_id = p_station;
    IF is_same AND age >= 0 AND age < p_beat_ms THEN
        RETURN;
    END IF;
    INSERT INTO kiosk_pulse (station_id, state, session_id, seen_at)
        VALUES (p_station, p_state, p_session, p_now)
        ON CONFLICT (station_id) DO UPDATE SET state = excluded.state,
            session_id = excluded.session_id, seen_at = excluded.seen_at;
    IF is_same IS NOT TRUE THEN
        PERFORM station_tell();
    END IF;
END $$;

-- No row: the token is nobody's.
CREATE FUNCTION station_look(p_token TEXT, p_state TEXT, p_session BIGINT, p_now BIGINT,
    p_beat_ms BIGINT)
RETURNS TABLE (practice TEXT, station TEXT, offered BIGINT, withdrawn BIGINT)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    self BIGINT := station_of(p_token);
BEGIN
    IF self IS NULL THEN
        RETURN;
    END IF;
    PERFORM station_beat(self, p_state, p_session, p_now, p_beat_ms);
    RETURN QUERY SELECT
        (SELECT p.name FROM practice p),
        (SELECT s.name FROM kiosk_station s WHERE s.id = self),
        (SELECT t.session_id FROM kiosk_ticket t WHERE p_session IS NULL AND t.station_id = self
            AND t.taken_at IS NULL AND t.valid_until >= p_now ORDER BY t.id LIMIT 1),
        CASE WHEN p_session IS NULL OR EXISTS (SELECT 1 FROM kiosk_ticket t
            WHERE t.session_id = p_session) THEN 0::BIGINT ELSE 1::BIGINT END;
END $$;

-- Taking a ticket empties it, and says so to the desks.
CREATE FUNCTION station_take_up(p_station BIGINT, p_session BIGINT, p_now BIGINT) RETURNS TEXT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    shown TEXT;
BEGIN
    SELECT t.content INTO shown FROM kiosk_ticket t
        WHERE t.session_id = p_session AND t.taken_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE kiosk_ticket SET taken_at = p_now, taken_by = p_station, content = '{}'
        WHERE session_id = p_session;
    PERFORM station_beat(p_station, 'answering', p_session, p_now, 0);
    INSERT INTO kiosk_letter (uid, station_id, session_id, kind, content, posted_at)
        VALUES (gen_random_uuid()::TEXT, p_station, p_session, 'begun', '{}', p_now);
    PERFORM station_tell();
    RETURN shown;
END $$;

-- No row: the token is nobody's. No content: the session is not open here.
CREATE FUNCTION station_take(p_token TEXT, p_session BIGINT, p_now BIGINT)
RETURNS TABLE (content TEXT)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    self BIGINT := station_of(p_token);
BEGIN
    IF self IS NULL THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM kiosk_ticket t WHERE t.station_id = self
        AND t.session_id = p_session AND t.valid_until >= p_now) THEN
        RETURN QUERY SELECT NULL::TEXT;
        RETURN;
    END IF;
    RETURN QUERY SELECT station_take_up(self, p_session, p_now);
END $$;

-- No row: the token is nobody's. No session: nothing fits; burnt: this wrong birthday burnt its code.
-- A station that was taken over may not choose how many wrong birthdays a code bears.
CREATE FUNCTION station_enter(p_token TEXT, p_code TEXT, p_digits TEXT, p_now BIGINT, p_most BIGINT)
RETURNS TABLE (session BIGINT, content TEXT, burnt BIGINT)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    self BIGINT := station_of(p_token);
    most BIGINT := LEAST(p_most, 5);
    fitting BIGINT;
    tries BIGINT;
BEGIN
    IF self IS NULL THEN
        RETURN;
    END IF;
    SELECT t.session_id INTO fitting FROM kiosk_ticket t WHERE t.code_hash = p_code
        AND t.taken_at IS NULL AND t.valid_until >= p_now AND t.wrong_birthdays < most;
    IF fitting IS NOT NULL THEN
        RETURN QUERY SELECT fitting, station_take_up(self, fitting, p_now), 0::BIGINT;
        RETURN;
    END IF;
    UPDATE kiosk_ticket t SET wrong_birthdays = t.wrong_birthdays + 1 WHERE t.digits_hash = p_digits
        AND t.taken_at IS NULL AND t.wrong_birthdays < most RETURNING t.wrong_birthdays INTO tries;
    IF tries >= most THEN
        PERFORM station_tell();
    END IF;
    RETURN QUERY SELECT NULL::BIGINT, NULL::TEXT,
        CASE WHEN tries >= most THEN 1::BIGINT ELSE 0::BIGINT END;
END $$;

-- No row: the token is nobody's. 1: saved; 0: it was here already; -1: the session is another's.
CREATE FUNCTION station_post(p_token TEXT, p_uid TEXT, p_session BIGINT, p_kind TEXT,
    p_content TEXT, p_now BIGINT)
RETURNS TABLE (saved BIGINT)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    self BIGINT := station_of(p_token);
    added BIGINT;
BEGIN
    IF self IS NULL THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT 1 FROM kiosk_ticket t WHERE t.session_id = p_session
        AND t.taken_by IS DISTINCT FROM self) THEN
        RETURN QUERY SELECT -1::BIGINT;
        RETURN;
    END IF;
    IF p_kind IN ('draft', 'finished', 'left') THEN
        DELETE FROM kiosk_letter l WHERE l.session_id = p_session AND l.station_id = self
            AND l.kind = 'draft';
    END IF;
    INSERT INTO kiosk_letter (uid, station_id, session_id, kind, content, posted_at)
        VALUES (p_uid, self, p_session, p_kind, p_content, p_now) ON CONFLICT (uid) DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    -- A draft is of no concern to any desk as long as its station goes on.
    IF p_kind <> 'draft' THEN
        PERFORM station_tell();
    END IF;
    RETURN QUERY SELECT added;
END $$;

CREATE FUNCTION station_is_filed(p_token TEXT, p_uid TEXT) RETURNS BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN station_of(p_token) IS NULL OR EXISTS (SELECT 1 FROM kiosk_letter
        WHERE uid = p_uid AND station_id = station_of(p_token)) THEN 0::BIGINT ELSE 1::BIGINT END;
$$;

CREATE FUNCTION station_pin(p_token TEXT) RETURNS TABLE (pin TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT pin_hash FROM kiosk_station WHERE token_hash = p_token AND retired_at IS NULL;
$$;

-- The counts of tries at a screen; whoever asks holds the row until the transaction ends.
CREATE FUNCTION station_tries(p_name TEXT)
RETURNS TABLE (failures BIGINT, machine TEXT, boot TEXT, at_boot_ms BIGINT)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO sign_in_try (kind, name_hash, failures, machine, boot, at_boot_ms)
        VALUES ('kiosk', p_name, 0, '', '', 0)
        ON CONFLICT (kind, name_hash) DO UPDATE SET failures = sign_in_try.failures;
    RETURN QUERY SELECT t.failures, t.machine, t.boot, t.at_boot_ms FROM sign_in_try t
        WHERE t.kind = 'kiosk' AND t.name_hash = p_name;
END $$;

CREATE FUNCTION station_keep_tries(p_name TEXT, p_failures BIGINT, p_machine TEXT, p_boot TEXT,
    p_at_boot_ms BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF p_failures = 0 THEN
        DELETE FROM sign_in_try WHERE kind = 'kiosk' AND name_hash = p_name;
    ELSE
        UPDATE sign_in_try SET failures = p_failures, machine = p_machine, boot = p_boot,
            at_boot_ms = p_at_boot_ms WHERE kind = 'kiosk' AND name_hash = p_name;
    END IF;
END $$;

-- Nobody may call them who was not told to (rooftree-cli station-role).
REVOKE EXECUTE ON FUNCTION station_schema(), station_of(TEXT), station_tell(),
    station_beat(BIGINT, TEXT, BIGINT, BIGINT, BIGINT),
    station_look(TEXT, TEXT, BIGINT, BIGINT, BIGINT), station_take_up(BIGINT, BIGINT, BIGINT),
    station_take(TEXT, BIGINT, BIGINT), station_enter(TEXT, TEXT, TEXT, BIGINT, BIGINT),
    station_post(TEXT, TEXT, BIGINT, TEXT, TEXT, BIGINT), station_is_filed(TEXT, TEXT),
    station_pin(TEXT), station_tries(TEXT), station_keep_tries(TEXT, BIGINT, TEXT, TEXT, BIGINT)
    FROM PUBLIC;
{/server}
