# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault harnesses share."""
