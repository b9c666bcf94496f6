// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When a desk that has just saved tries to let SQLite's log (-wal) begin anew. All desks that share
// the file see the same length and do not talk to one another, so whose turn it is follows from the
// length alone: from `before` to `length` pages, by one commit.
namespace rooftree::storage {

/// Pages after which the log has to begin anew, because readers that follow one another closely
/// never leave it unused.
inline constexpr int kLogTooLong = 2000;

/// A short wait for a moment without a reader: again after each 500 pages, and seldomer the longer
/// the log has become, because then somebody stands in one read and waiting only holds the others
/// up.
[[nodiscard]] bool isTurnToTry(int before, int length);
/// A long wait, for a busy computer: three times below the 16 MB (4096 pages) that are promised,
/// then each time that the log has doubled, because nobody else can save meanwhile.
[[nodiscard]] bool isTurnToWaitLong(int before, int length);

}
