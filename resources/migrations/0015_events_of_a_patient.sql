-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which events wrote a patient: an import is one event for a whole list and names nobody, and its
-- row hashes name everybody. Partial, so that only patients pay for it.
CREATE INDEX row_hash_patient ON row_hash (row_id) WHERE table_name = 'patient';
