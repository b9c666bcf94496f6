// SPDX-License-Identifier: GPL-3.0-or-later
// Built without any hardening, so that the hardening check is seen to fail.
int main() { return 0; }
