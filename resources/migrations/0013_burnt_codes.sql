-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A code of a slip is burnt when it has come with three wrong birthdays. To know the code again when
-- the birthday is wrong, its digits are kept as a hash of their own. It hides little (there are a
-- million codes), and need not: who reads it reads the name and the birthday in the same row.
ALTER TABLE kiosk_ticket ADD COLUMN digits_hash {text} CHECK (length(digits_hash) = 64);
ALTER TABLE kiosk_ticket ADD COLUMN wrong_birthdays {int} NOT NULL DEFAULT 0
    CHECK (wrong_birthdays >= 0);
CREATE UNIQUE INDEX kiosk_ticket_digits ON kiosk_ticket (digits_hash);
