-- SPDX-License-Identifier: GPL-3.0-or-later
-- A role for one waiting-room station (R-21): it may call the functions of the letterbox and nothing
-- else. Run it with psql as the owner of the practice's database, once a station, and again after
-- Rooftree was upgraded. Then give the role a password:  \password {role}
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{role}') THEN
        CREATE ROLE {role} LOGIN;
    END IF;
    -- Temporary tables could stand in the way of the functions; PUBLIC has the right unless told.
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO {role}', current_database());
END $$;
ALTER ROLE {role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS
    CONNECTION LIMIT 3;
ALTER ROLE {role} SET statement_timeout = '5s';
ALTER ROLE {role} SET idle_in_transaction_session_timeout = '10s';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {role};
GRANT USAGE ON SCHEMA public TO {role};
GRANT EXECUTE ON FUNCTION station_schema(), station_look(TEXT, TEXT, BIGINT, BIGINT, BIGINT),
    station_take(TEXT, BIGINT, BIGINT), station_enter(TEXT, TEXT, TEXT, BIGINT, BIGINT),
    station_post(TEXT, TEXT, BIGINT, TEXT, TEXT, BIGINT), station_is_filed(TEXT, TEXT),
    station_pin(TEXT), station_tries(TEXT), station_keep_tries(TEXT, BIGINT, TEXT, TEXT, BIGINT)
    TO {role};
