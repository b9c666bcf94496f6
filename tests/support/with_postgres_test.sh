#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-postgres starts a server that answers on its socket only, passes the exit code on, and leaves nothing.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
unset ROOFTREE_TEST_POSTGRES
TMPDIR=$(mktemp -d /tmp/rooftree-XXXXXX)
# The server may run under another account and needs to reach its own folder below.
chmod 711 "$TMPDIR"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

fail() {
    echo "with-postgres: $*"
    exit 1
}

code=0
# shellcheck disable=SC2016
told=$("$here/with-postgres" sh -c \
    'psql -At "$ROOFTREE_TEST_POSTGRES" -c "show listen_addresses" -c "select rolsuper from pg_roles where rolname = current_user"; exit 42') \
    || code=$?
[[ $code -eq 42 ]] || fail "the command ended with 42, with-postgres with $code"
[[ $told == $'\nt' ]] || fail "expected no address and a superuser, got: $told"
[[ -z $(ls -A "$TMPDIR") ]] || fail "left $(ls -A "$TMPDIR")"

# shellcheck disable=SC2016
ROOFTREE_TEST_POSTGRES=given "$here/with-postgres" sh -c '[ "$ROOFTREE_TEST_POSTGRES" = given ]' \
    || fail "a given server must be used as it is"
