-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff have learnt (docs/adr/0039): where somebody stopped in a module, and every try at its
-- quiz as it was marked on the day, with the version of the module and the share that passed then.
-- Nothing of a patient.
CREATE TABLE training_place (
    id {key},
    staff_id {int} NOT NULL REFERENCES staff (id),
    module {text} NOT NULL CHECK (length(module) > 0),
    module_version {text} NOT NULL CHECK (length(module_version) > 0),
    page {int} NOT NULL CHECK (page >= 1),
    at {int} NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    UNIQUE (staff_id, module)
) {strict};
{hashed training_place}

CREATE TABLE training_attempt (
    id {key},
    uid {text} NOT NULL UNIQUE CHECK (length(uid) = 36),
    staff_id {int} NOT NULL REFERENCES staff (id),
    module {text} NOT NULL CHECK (length(module) > 0),
    module_version {text} NOT NULL CHECK (length(module_version) > 0),
    at {int} NOT NULL,
    on_day {int} NOT NULL,
    answers {text} NOT NULL,
    asked {int} NOT NULL CHECK (asked > 0),
    right_answers {int} NOT NULL CHECK (right_answers >= 0 AND right_answers <= asked),
    pass_percent {int} NOT NULL CHECK (pass_percent >= 0 AND pass_percent <= 100),
    is_passed {int} NOT NULL CHECK (is_passed IN (0, 1)),
    valid_until {int},
    saved_in {int} NOT NULL REFERENCES audit_event (id),
    CHECK ((is_passed = 1) = (valid_until IS NOT NULL))
) {strict};
CREATE INDEX training_attempt_staff ON training_attempt (staff_id);
{append_only training_attempt}
{hashed training_attempt}
